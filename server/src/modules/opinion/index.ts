import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { BriefAuthor, BriefSource, BriefStep, OpinionBrief } from './brief.entity.js';
import { BulletinResolver } from './bulletin/bulletin.resolver.js';
import { fileAccess } from './file-access.js';
import { informantImports } from './informants/import-informants.js';
import { SpecialInformant } from './informants/informant.entity.js';
import { InformantResolver } from './informants/informant.resolver.js';
import { InformantImport } from './informants/informant-import.entity.js';
import { InstructionResolver } from './instruction.resolver.js';
import {
  InstructionReader,
  InstructionReading,
  InstructionWording,
  LeaderInstruction,
} from './instructions/instruction.entity.js';
import { InstructionCorrection } from './instructions/instruction-correction.entity.js';
import { InstructionHolder } from './instructions/instruction-holder.entity.js';
import { BriefResultImport, Submission } from './ladder/submission.entity.js';
import { LadderResolver } from './ladder.resolver.js';
import { opinionEvents } from './opinion.events.js';
import { opinionPersonal } from './opinion.personal.js';
import { OpinionResolver } from './opinion.resolver.js';
import { opinionRoutes } from './opinion.routes.js';
import { OpinionOfViewer } from './opinion.viewer.js';
import { resultImports } from './results/import-results.js';
import { whenDemandDisposedAgain, whenDemandEscalated } from './writing/brief-of-escalated.js';
import { returnBriefs } from './writing/return-briefs.js';

export { BriefKind, BriefSourceKind, BriefStatus } from './brief.entity.js';
export { readBrief, readBriefStanding } from './brief.queries.js';
export { briefTitleOnRecord } from './brief-title.sql.js';
export { briefFigures } from './bulletin/brief-figures.js';
export { canReadRanking, readBulletin } from './bulletin/bulletin.queries.js';
export { type Bulletin, BulletinGrouping } from './bulletin/bulletin.types.js';
export { BULLETIN_COLUMNS, bulletinCells, GROUPING_WORDS, periodWords } from './bulletin/bulletin-file.js';
export { endInformantOf } from './informants/appoint.js';
export { InformantStatus } from './informants/informant.entity.js';
export { readInformant } from './informants/informant.queries.js';
export { BriefLevel, SubmissionOutcome } from './ladder/submission.entity.js';
export { WRITERS as BRIEF_WRITERS } from './opinion.audience.js';
export { canReadAllBriefs, canWriteBriefs } from './opinion.policy.js';
export { issueLabel, LEVEL_WORDS } from './results/ledger-file.js';
export { type BriefRecord, recordsToWriteFrom } from './sources/records-to-write-from.js';
export { giveBriefsBack, STILL_WITH_COMMITTEE } from './writing/give-briefs-back.js';

/**
 * Social-opinion information (社情民意信息): who writes it, the desk, the ladder, what leaders say and what comes back.
 * What follows elsewhere hangs on its events, which carry ids alone: `opinion.issued`, `opinion.adopted` and
 * `opinion.adoptionReversed` (briefId, submissionId, level, adoptedAs), `opinion.instructed`, `opinion.instructionHandled`.
 */
export const opinionModule: ModuleDefinition = {
  name: 'opinion',
  layer: 'briefs',
  entities: [
    BriefAuthor,
    BriefResultImport,
    BriefSource,
    BriefStep,
    InformantImport,
    InstructionReader,
    InstructionReading,
    InstructionCorrection,
    InstructionHolder,
    InstructionWording,
    LeaderInstruction,
    OpinionBrief,
    SpecialInformant,
    Submission,
  ],
  personal: opinionPersonal,
  events: [opinionEvents],
  resolvers: [
    OpinionOfViewer,
    OpinionResolver,
    BulletinResolver,
    LadderResolver,
    InstructionResolver,
    InformantResolver,
    importResolver('informantImport', informantImports, 'SECRETARIAT'),
    importResolver('resultImport', resultImports, 'SECRETARIAT'),
  ],
  httpRoutes: opinionRoutes,
  reactions: {
    'meeting.demandEscalated': whenDemandEscalated,
    'commitment.demandDisposedAgain': whenDemandDisposedAgain,
    'identity.accountDisabled': returnBriefs,
    'identity.actingDirectorRevoked': returnBriefs,
  },
  jobs: [{ name: 'opinion.returnBriefs', schedule: '9 0 * * *', run: returnBriefs }],
  fileAccess,
};
