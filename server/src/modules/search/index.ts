import type { ModuleDefinition, Reaction } from '../../kernel/module.js';
import { termAdded } from './dictionary/term-added.js';
import { indexConsultation, indexRecords, indexWhatIsStale } from './index-records.js';
import { joinCard } from './radar/join-card.js';
import { computeRadar } from './radar/refresh-radar.js';
import { SearchKind } from './search.entity.js';
import { SearchResolver } from './search.resolver.js';
import { CONSULTATION_EVENTS, eventTypes, STALE_EVENTS, searchables } from './searchables.js';

export { indexRecords } from './index-records.js';
export { radarRefresh, searchRebuild } from './search.cli.js';
export * from './search.entity.js';

const on = (names: string, reaction: Reaction) => Object.fromEntries(eventTypes(names).map((type) => [type, reaction]));

const ofRecords = Object.values(SearchKind).flatMap((kind) => {
  const { events, onRadar } = searchables[kind];
  if (!events) return [];
  const record: Reaction = async (ctx, { data }) => {
    const id = data[events.id];
    if (typeof id === 'string') {
      await indexRecords(ctx, kind, [id]);
      if (onRadar) await joinCard(ctx, kind, id);
    }
    // A promise that moves is seen on the public board too.
    if (typeof data.consultationId === 'string') await indexConsultation(ctx, data.consultationId);
  };
  return [on(events.names, record)];
});
const whole: Reaction = async (ctx, { data }) => {
  if (typeof data.consultationId === 'string') await indexConsultation(ctx, data.consultationId);
};
const stale: Reaction = async (ctx) => void (await indexWhatIsStale(ctx));

/**
 * Finding things, seeing what is alike, and the radar of common problems. What can be found is one list, in
 * `searchables.ts`: a further kind is one entry there.
 */
export const searchModule: ModuleDefinition = {
  resolvers: [SearchResolver],
  reactions: Object.assign(
    {},
    ...ofRecords,
    ...CONSULTATION_EVENTS.map((names) => on(names, whole)),
    ...STALE_EVENTS.map((names) => on(names, stale)),
    on('search: dictionaryTermAdded', termAdded),
  ),
  jobs: [
    {
      name: 'search.indexWhatIsStale',
      schedule: '*/2 * * * *',
      run: async (ctx, closing) => void (await indexWhatIsStale(ctx, { most: 20_000, closing })),
    },
    { name: 'search.computeRadar', schedule: '7 * * * *', run: async (ctx) => void (await computeRadar(ctx)) },
  ],
};
