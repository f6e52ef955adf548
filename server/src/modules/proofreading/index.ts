import type { ModuleDefinition } from '../../kernel/module.js';
import { proofreadingEvents } from './proofreading.events.js';
import { ProofreadingResolver } from './proofreading.resolver.js';
import { WavedSlip } from './waved-slip.entity.js';

/** 文稿校对: texts of minutes, briefs and stories are read for slips; what a slip is lies in `wording/proof`. */
export const proofreadingModule: ModuleDefinition = {
  name: 'proofreading',
  layer: 'walls',
  entities: [WavedSlip],
  events: [proofreadingEvents],
  resolvers: [ProofreadingResolver],
};
