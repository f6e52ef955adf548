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

/** Each check that fails counts as one failure. What else has to be done meanwhile (a build, say) shares the processors. */
export async function checkStatically(alsoToDo = []) {
  const works = [
    ...alsoToDo,
    ...checks.map(({ title, command, args }) => ({
      title,
      work: async () => {
        const { status, output } = await run(command, args);
        if (status !== 0) throw new Error(output.trimEnd());
      },
    })),
  ];
  const outcomes = await inParallel(works, async ({ title, work }) => {
    try {
      await work();
      console.log(`ok     ${title}`);
      return noTally;
    } catch (error) {
      console.log(`FAILED ${title}\n${error.message}`);
      return { ...noTally, failed: 1, failures: [title] };
    }
  });
  return sum(outcomes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tally = sum([await checkStatically(), await jest(['unit', 'clients', 'architecture'])]);
  console.log(verdict(tally));
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
