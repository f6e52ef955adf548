// Plants defects, one at a time, in a copy of the repository, and says which of them the tests notice.
// pnpm mutants [WORD …]: only defects whose title or file contains one of the words. Not part of the suite.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root, run, step } from './house.mjs';
import { defects } from './mutants.list.mjs';
import { discardPostgres, startPostgres } from './postgres.mjs';
import { throwAwayDirectory } from './throw-away.mjs';

const words = process.argv.slice(2);
const chosen = defects.filter(
  ({ title, file }) => words.length === 0 || words.some((word) => title.includes(word) || file.includes(word)),
);

const copy = mkdtempSync(join(tmpdir(), 'bandeng-mutants-'));
const notCopied = new Set(['.git', '.cache', '.data', 'dist', 'coverage']);
await cp(root, copy, {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !notCopied.has(basename(path)) && path !== join(root, 'node_modules'),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const database = throwAwayDirectory('mutants');
const postgres = await startPostgres({ directory: database, durable: false });

/** The answer of these test files, run in the copy: whether all of them pass. */
async function passes(tests) {
  const { status, output } = await run(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', '--', ...tests],
    {
      cwd: copy,
      env: {
        ...process.env,
        TEST_DATABASE_URL: postgres.operatorUrl('postgres'),
        TEST_APPLICATION_URL: postgres.url('postgres'),
      },
    },
  );
  if (/No tests found/.test(output)) throw new Error(`no tests match ${tests.join(', ')}`);
  return status === 0;
}

const missed = [];
try {
  const everyTest = [...new Set(chosen.flatMap(({ tests }) => tests))];
  if (!(await step('without a defect', () => passes(everyTest)))) throw new Error('the tests fail without a defect');
  for (const { title, file, from, to, tests } of chosen) {
    const path = join(copy, file);
    const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (source.split(from).length !== 2) {
      missed.push(`${title}: does not apply to ${file} any more`);
      continue;
    }
    writeFileSync(
      path,
      source.replace(from, () => to),
    );
    try {
      const noticed = !(await passes(tests));
      console.log(`${noticed ? 'caught' : 'MISSED'} ${title}`);
      if (!noticed) missed.push(`${title} (${file})`);
    } finally {
      writeFileSync(path, source);
    }
  }
} finally {
  await discardPostgres(postgres, database);
  rmSync(copy, { recursive: true, force: true });
}
for (const title of missed) console.log(`MISSED ${title}`);
console.log(`${chosen.length - missed.length} caught, ${missed.length} missed`);
process.exitCode = missed.length === 0 ? 0 : 1;
