// pnpm bench [part …]: the figures, each beside a baseline in the same run. Nothing here passes or fails.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, step } from './house.mjs';
import { discardPostgres, startPostgres } from './postgres.mjs';

await step('checked the build', () => build({ only: ['server'] }));
const { migrate } = await import('../server/dist/kernel/database.js');

const parts = {
  'results-board': async () => (await import('../test/bench/results-board.mjs')).benchResultsBoard,
  following: async () => (await import('../test/bench/following.mjs')).benchFollowing,
  search: async () => (await import('../test/bench/search.mjs')).benchSearch,
  opinion: async () => (await import('../test/bench/opinion.mjs')).benchOpinion,
  radar: async () => (await import('../test/bench/radar.mjs')).benchRadar,
  intake: async () => (await import('../test/bench/intake.mjs')).benchIntake,
  watchers: async () => (await import('../test/bench/watchers.mjs')).benchWatchers,
  hall: async () => (await import('../test/bench/hall.mjs')).benchHall,
  'under-attack': async () => (await import('../test/bench/under-attack.mjs')).benchUnderAttack,
  'fan-out': async () => (await import('../test/bench/fan-out.mjs')).benchFanOut,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const directory = join(root, '.cache', `bench-${process.pid}`);
const postgres = await step('started a database', () => startPostgres({ directory }));
try {
  const url = postgres.url('postgres');
  await migrate(url);
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const measure = await parts[name]();
    console.log(`\n${await step(name, () => measure(url))}\n`);
  }
} finally {
  await discardPostgres(postgres, directory);
  await rm(directory, { recursive: true, force: true });
}
