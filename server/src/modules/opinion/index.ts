import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { BulletinResolver } from './bulletin/bulletin.resolver.js';
import { fileAccess } from './file-access.js';
import { informantImports } from './informants/import-informants.js';
import { InformantResolver, InstructionResolver, LadderResolver, OpinionResolver } from './opinion.resolver.js';
import { opinionRoutes } from './opinion.routes.js';
import { resultImports } from './results/import-results.js';

export { BriefKind, BriefSourceKind, BriefStatus } from './brief.entity.js';
export { readBrief } from './brief.queries.js';
export { briefFigures } from './bulletin/brief-figures.js';
export { canReadRanking, readBulletin } from './bulletin/bulletin.queries.js';
export { type Bulletin, BulletinGrouping } from './bulletin/bulletin.types.js';
export { BULLETIN_COLUMNS, bulletinCells, GROUPING_WORDS, periodWords } from './bulletin/bulletin-file.js';
export { BriefLevel, SubmissionOutcome } from './ladder/submission.entity.js';
export { canReadAllBriefs, canWriteBriefs } from './opinion.policy.js';
export { issueLabel, LEVEL_WORDS } from './results/ledger-file.js';

/**
 * Social-opinion information (社情民意信息): who writes it, the desk, the ladder, what leaders say and what comes back.
 * What follows elsewhere hangs on its events, which carry ids alone: `opinion.issued`, `opinion.adopted` and
 * `opinion.adoptionReversed` (briefId, submissionId, level, adoptedAs), `opinion.instructed`, `opinion.instructionHandled`.
 */
export const opinionModule: ModuleDefinition = {
  resolvers: [
    OpinionResolver,
    BulletinResolver,
    LadderResolver,
    InstructionResolver,
    InformantResolver,
    importResolver('informantImport', informantImports, 'SECRETARIAT'),
    importResolver('resultImport', resultImports, 'SECRETARIAT'),
  ],
  httpRoutes: opinionRoutes,
  fileAccess,
};
