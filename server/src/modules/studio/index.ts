import type { ModuleDefinition } from '../../kernel/module.js';
import { anonymiseVisitors } from './day/anonymise-visitors.js';
import { correctVisitors } from './day/correct-visitors.js';
import { StudioVisit } from './day/visit.entity.js';
import { Reception, ReceptionDuty } from './rota/reception.entity.js';
import { Studio, StudioMember } from './studio.entity.js';
import { studioEvents } from './studio.events.js';
import { studioPersonal } from './studio.personal.js';
import { StudioResolver } from './studio.resolver.js';
import { StudioOfViewer } from './studio.viewer.js';

export { giveStudioOn, STUDIO_STANDS } from './give-studio-on.js';
export { readVisitSlip } from './receptions.queries.js';
export { StudioStatus } from './studio.entity.js';
export { readStudio } from './studios.queries.js';

/** 委员工作室: where members receive people, on which days, what visitors said, and what became of it. */
export const studioModule: ModuleDefinition = {
  name: 'studio',
  layer: 'policies',
  entities: [Studio, StudioMember, Reception, ReceptionDuty, StudioVisit],
  personal: studioPersonal,
  events: [studioEvents],
  reactions: { 'topic.anonymised': anonymiseVisitors, 'topic.submitterCorrected': correctVisitors },
  resolvers: [StudioOfViewer, StudioResolver],
};
