// pnpm bench: the figures, each beside a baseline in the same run. Nothing here passes or fails.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, step } from './house.mjs';
import { discardPostgres, startPostgres } from './postgres.mjs';

await step('checked the build', () => build({ only: ['server'] }));
const { migrate } = await import('../server/dist/kernel/database.js');
const { benchIntake } = await import('../test/bench/intake.mjs');
const { benchRadar } = await import('../test/bench/radar.mjs');
const { benchResultsBoard } = await import('../test/bench/results-board.mjs');
const { benchSearch } = await import('../test/bench/search.mjs');
const { benchWatchers } = await import('../test/bench/watchers.mjs');

const directory = join(root, '.cache', `bench-${process.pid}`);
const postgres = await step('started a database', () => startPostgres({ directory }));
try {
  const url = postgres.url('postgres');
  await migrate(url);
  console.log(`\n${await step('results board', () => benchResultsBoard(url))}\n`);
  console.log(`${await step('search', () => benchSearch(url))}\n`);
  console.log(`${await step('radar', () => benchRadar(url))}\n`);
  console.log(`${await step('intake', () => benchIntake(url))}\n`);
  console.log(`${await step('live watchers', () => benchWatchers(url))}\n`);
} finally {
  await discardPostgres(postgres, directory);
  await rm(directory, { recursive: true, force: true });
}
