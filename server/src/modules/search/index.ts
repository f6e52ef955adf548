import type { ModuleDefinition, Reaction } from '../../kernel/module.js';
import { indexConsultation, indexRecords, indexWhatIsStale } from './index-records.js';
import { computeRadar } from './radar/refresh-radar.js';
import { SearchKind } from './search.entity.js';
import { SearchResolver } from './search.resolver.js';

export { radarRefresh, searchRebuild } from './search.cli.js';
export * from './search.entity.js';

const record =
  (kind: SearchKind, idField: string): Reaction =>
  async (ctx, { data }) => {
    const id = data[idField];
    if (typeof id === 'string') await indexRecords(ctx, kind, [id]);
  };
const whole: Reaction = async (ctx, { data }) => {
  if (typeof data.consultationId === 'string') await indexConsultation(ctx, data.consultationId);
};
/** Imports and merges touch more records than their event names. */
const stale: Reaction = async (ctx) => void (await indexWhatIsStale(ctx));

const on = (module: string, happenings: string, reaction: Reaction) =>
  Object.fromEntries(happenings.split(' ').map((what) => [`${module}.${what}`, reaction]));

export const searchModule: ModuleDefinition = {
  resolvers: [SearchResolver],
  reactions: {
    ...on(
      'topic',
      'submitted returned resubmitted accepted declined merged absorbed transferred sentToBrief scheduled unscheduled consulted closed',
      record(SearchKind.TOPIC, 'topicId'),
    ),
    ...on(
      'consultation',
      'planned planChanged rescheduled postponed cancelled convened preparationStarted participantInvited participantRemoved guestJoined dutyAssigned demandRaised demandEdited',
      whole,
    ),
    ...on('meeting', 'prepared opened ended minutesConfirmed demandRaised responseRecorded responseCompleted', whole),
    ...on(
      'commitment',
      'assigned acknowledged sentBack reassigned assistingDepartmentAdded followingMemberAssigned extensionRequested extensionDecided replied verified acceptanceOpened closed reprocessed',
      record(SearchKind.COMMITMENT, 'commitmentId'),
    ),
    ...on('roster', 'memberCreated memberRevised memberMoved', record(SearchKind.MEMBER, 'memberId')),
    ...on('roster', 'importConfirmed', stale),
  },
  jobs: [
    {
      name: 'search.indexWhatIsStale',
      everySeconds: 120,
      run: async (ctx) => void (await indexWhatIsStale(ctx, 2000)),
    },
    { name: 'search.computeRadar', everySeconds: 3600, run: async (ctx) => void (await computeRadar(ctx)) },
  ],
};
