// The fast part of the tests: types, lint, drift of generated files, architecture, unit tests. pnpm check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, inParallel, root, run, sourcesOf } from './house.mjs';
import { jest, noTally, sum, verdict } from './jest.mjs';

const packages = [
  'server',
  'test',
  ...['packages', 'clients'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
];

const checks = [
  ...packages
    .filter(
      (name) => existsSync(join(root, name, 'tsconfig.json')) && sourcesOf([name]).some((file) => /\.tsx?$/.test(file)),
    )
    .map((name) => ({ title: `types of ${name}`, command: bin('tsc'), args: ['-p', `${name}/tsconfig.json`] })),
  { title: 'lint and format', command: bin('biome'), args: ['check', '.'] },
  ...(existsSync(join(root, 'scripts/schema.mjs'))
    ? [{ title: 'schema and generated files', command: process.execPath, args: ['scripts/schema.mjs', '--check'] }]
    : []),
  { title: 'unused files and dependencies', command: bin('knip'), args: ['--no-progress'] },
];

/** Each check that fails counts as one failure; tests are counted one by one. */
export async function check() {
  const outcomes = await inParallel(checks, async ({ title, command, args }) => {
    const { status, output } = await run(command, args);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}`);
    if (status !== 0) console.log(output.trimEnd());
    return status === 0 ? noTally : { ...noTally, failed: 1, failures: [title] };
  });
  return sum([...outcomes, await jest(['unit', 'clients', 'architecture'])]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tally = await check();
  console.log(verdict(tally));
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
