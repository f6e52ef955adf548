// pnpm bench [--smoke] [--only table] [part …]: the figures, each beside a baseline in the same run. Nothing here passes or fails.
// --only is for a part of several tables (judgement): the one of that name.
// --smoke runs every part so small that it says nothing but that it runs; the suite does that (test/faults/bench.test.ts).
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root, step } from './house.mjs';
import { discardPostgres, startPostgres } from './postgres.mjs';
import { throwAwayDirectory } from './throw-away.mjs';

const parts = {
  'results-board': 'benchResultsBoard',
  growth: 'benchGrowth',
  following: 'benchFollowing',
  search: 'benchSearch',
  opinion: 'benchOpinion',
  radar: 'benchRadar',
  judgement: 'benchJudgement',
  intake: 'benchIntake',
  imports: 'benchImports',
  watchers: 'benchWatchers',
  hall: 'benchHall',
  pages: 'benchPages',
  'under-attack': 'benchUnderAttack',
  'fan-out': 'benchFanOut',
  'bound-driver': 'benchBoundDriver',
  sealing: 'benchSealing',
};
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    smoke: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
if (values.list) {
  console.log(Object.keys(parts).join('\n'));
  process.exit(0);
}
// Read by parts and by the processes they start.
if (values.smoke) process.env.BENCH_SMOKE = 'yes';

await step('checked the build', () => build({ only: ['server'] }));
const { migrate } = await import('../server/dist/kernel/database.js');

// What is measured in full is measured on the disk it would be kept on.
const directory = values.smoke ? throwAwayDirectory('bench') : join(root, '.cache', `bench-${process.pid}`);
const postgres = await step('started a database', () => startPostgres({ directory, durable: !values.smoke }));
try {
  process.env.BENCH_OPERATOR_URL = postgres.operatorUrl('postgres');
  process.env.DATA_DIR = directory;
  const url = postgres.url('bandeng');
  await migrate(url);
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const { [parts[name]]: measure, sizes, tables } = await import(`../test/bench/${name}.mjs`);
    if (!sizes?.smoke) throw new Error(`${name} has no sizes for --smoke: see sized() in test/bench/servers.mjs`);
    if (values.only && !tables?.includes(values.only))
      throw new Error(`${name} has no table ${values.only}${tables ? `. There are: ${tables.join(', ')}` : ''}`);
    console.log(`\n${await step(name, () => measure(url, values.only))}\n`);
  }
} finally {
  await discardPostgres(postgres, directory);
  await rm(directory, { recursive: true, force: true });
}
