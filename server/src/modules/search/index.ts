import { type ModuleDefinition, on, type Reaction, type Reactions } from '../../kernel/module.js';
import { indexConsultation, indexRecords, indexWhatIsStale } from './index-records.js';
import { joinCard } from './radar/join-card.js';
import { computeRadar } from './radar/refresh-radar.js';
import {
  CommonProblem,
  CommonProblemEvidence,
  CommonProblemRuling,
  CommonProblemWatch,
  DictionaryTerm,
  SearchEntry,
  SearchKind,
} from './search.entity.js';
import { searchEvents } from './search.events.js';
import { searchPersonal } from './search.personal.js';
import { SearchResolver } from './search.resolver.js';
import { SearchOfViewer } from './search.viewer.js';
import { CONSULTATION_EVENTS, STALE_EVENTS, searchables } from './searchables.js';
import { termAdded } from './term-added.js';

export { indexRecords } from './index-records.js';
export { radarRefresh, searchRebuild } from './search.cli.js';
export * from './search.entity.js';
export { markOf, topicsSaying } from './topics-saying.js';

/** A promise that moves is seen on the public board too. */
const whole: Reaction = async (ctx, { data }) => {
  if ('consultationId' in data && data.consultationId !== null) await indexConsultation(ctx, data.consultationId);
};
const stale: Reaction = async (ctx) => void (await indexWhatIsStale(ctx));

const ofRecords = Object.values(SearchKind).flatMap((kind) => {
  const { events, onRadar } = searchables[kind];
  if (!events) return [];
  const record: Reaction = async (ctx, event) => {
    const id = events.idIn(event.data);
    await indexRecords(ctx, kind, [id]);
    if (onRadar) await joinCard(ctx, kind, id);
    await whole(ctx, event);
  };
  return [on(events.types, record)];
});

/**
 * Finding things, seeing what is alike, and the radar of common problems. What can be found is one list, in
 * `searchables.ts`: a further kind is one entry there.
 */
export const searchModule: ModuleDefinition = {
  name: 'search',
  layer: 'views',
  entities: [
    CommonProblem,
    CommonProblemEvidence,
    CommonProblemRuling,
    CommonProblemWatch,
    DictionaryTerm,
    SearchEntry,
  ],
  personal: searchPersonal,
  events: [searchEvents],
  resolvers: [SearchOfViewer, SearchResolver],
  reactions: Object.assign({}, ...ofRecords, on(CONSULTATION_EVENTS, whole), on(STALE_EVENTS, stale), {
    'search.dictionaryTermAdded': termAdded,
  } satisfies Reactions),
  jobs: [
    {
      name: 'search.indexWhatIsStale',
      schedule: '*/2 * * * *',
      run: async (ctx, closing) => void (await indexWhatIsStale(ctx, { most: 20_000, closing })),
    },
    { name: 'search.computeRadar', schedule: '7 * * * *', run: async (ctx) => void (await computeRadar(ctx)) },
  ],
};
