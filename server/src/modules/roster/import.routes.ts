import { importRoutes } from '../../kernel/imports/index.js';
import type { HttpRoute } from '../../kernel/module.js';
import { rosterImports } from './import/import-roster.js';

export const rosterRoutes: readonly HttpRoute[] = importRoutes('roster', rosterImports, (asked) => {
  const wanted = (key: string) => asked.get(key) === '1';
  return {
    createMissing: {
      committees: wanted('createCommittees'),
      sectors: wanted('createSectors'),
      specialCommittees: wanted('createSpecialCommittees'),
    },
  };
});
