import type { ModuleDefinition, Reaction } from '../../kernel/module.js';
import { dutyEvents } from './duty.events.js';
import { dutyPersonal } from './duty.personal.js';
import { DutyResolver } from './duty.resolver.js';
import { dutyRoutes } from './duty.routes.js';
import { DutyOfViewer } from './duty.viewer.js';
import { FactsResolver } from './facts/facts.resolver.js';
import { factsRoutes } from './facts/facts.routes.js';
import { catchUp, keepLedger } from './ledger/keep-ledger.js';
import { PointEntry, PointSource } from './ledger/point-entry.entity.js';
import { fileAccess } from './outside/file-access.js';
import { OutsideResolver } from './outside/outside.resolver.js';
import { OutsideDuty } from './outside/outside-duty.entity.js';
import { DutyPoint } from './points/duty-point.entity.js';
import { reckonPoints } from './points/keep-points.js';
import { DutyKindRules } from './points/kind-rules.entity.js';
import { PointsResolver } from './points/points.resolver.js';
import { DutyRules, DutyRulesChange } from './rules/duty-rules.entity.js';

const adoption: Reaction<'opinion.adopted' | 'opinion.adoptionReversed'> = (ctx, { data }) =>
  keepLedger(ctx, PointSource.ADOPTION, data.submissionId);
const instruction: Reaction<'opinion.instructed' | 'opinion.instructionWithdrawn'> = (ctx, { data }) =>
  keepLedger(ctx, PointSource.INSTRUCTION, data.instructionId);

export { membersDone } from './duty-facts.sql.js';
export { DutyDetail, DutyKind, DutyRecordKind } from './duty-kind.js';
export { DETAIL_WORDS, KIND_WORDS } from './facts/duty-file.js';
export { readDoneOfAll, readFactsBetween, readFactsOfAll, readProposedBy } from './facts/facts.queries.js';
export { AttendanceCount, DutyCount } from './facts/facts.types.js';
export { yearInput } from './year-input.js';

/** 履职档案: what members did, read from the records, and what of it earns points, in a ledger that only grows. */
export const dutyModule: ModuleDefinition = {
  name: 'duty',
  layer: 'duties',
  entities: [DutyKindRules, DutyPoint, DutyRules, DutyRulesChange, OutsideDuty, PointEntry],
  personal: dutyPersonal,
  events: [dutyEvents],
  resolvers: [DutyOfViewer, DutyResolver, FactsResolver, OutsideResolver, PointsResolver],
  httpRoutes: [...dutyRoutes, ...factsRoutes],
  fileAccess,
  reactions: {
    'opinion.adopted': adoption,
    'opinion.adoptionReversed': adoption,
    'opinion.instructed': instruction,
    'opinion.instructionWithdrawn': instruction,
  },
  jobs: [
    { name: 'duty.catchUp', schedule: '20 4 * * *', run: catchUp },
    { name: 'duty.reckonPoints', schedule: '30 4 * * *', run: reckonPoints },
  ],
};
