import { cliCommand } from '../../kernel/cli-command.js';
import { rebuildSearch } from './index-records.js';
import { computeRadar } from './radar/refresh-radar.js';

export const searchRebuild = cliCommand<{ records: number }>({
  name: 'search rebuild',
  describe: 'makes the search index anew from the records, for example after many words were added to the dictionary',
  run: async (ctx) => ({ records: await rebuildSearch(ctx) }),
  print: ({ records }) => `${records} records can be found`,
});

export const radarRefresh = cliCommand<{ cards: number }>({
  name: 'radar refresh',
  describe: 'looks for common problems in the last twelve months now, instead of within the hour',
  run: async (ctx) => ({ cards: await computeRadar(ctx) }),
  print: ({ cards }) => `${cards} common problems`,
});
