// The fast part of the tests: types, lint, drift of generated files, architecture, unit tests. pnpm check
// pnpm check --staged looks at what is about to be committed: its types, its format, the unit tests beside it.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, inParallel, root, run, sourcesOf } from './house.mjs';
import { jest, noTally, sum, verdict } from './jest.mjs';

const packages = [
  'server',
  'test',
  ...['packages', 'clients'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
];

const keptTypes = (name) => join(root, '.cache', 'types', `${name.replaceAll('/', '-')}.tsbuildinfo`);

const checks = [
  ...packages
    .filter(
      (name) => existsSync(join(root, name, 'tsconfig.json')) && sourcesOf([name]).some((file) => /\.tsx?$/.test(file)),
    )
    .map((name) => ({
      title: `types of ${name}`,
      command: bin('tsc'),
      // What a check has seen and nobody has touched since is not looked at again.
      args: ['-p', `${name}/tsconfig.json`, '--incremental', '--tsBuildInfoFile', keptTypes(name)],
    })),
  { title: 'lint and format', command: bin('biome'), args: ['check', '.'] },
  ...(existsSync(join(root, 'scripts/schema.mjs'))
    ? [{ title: 'schema and generated files', command: process.execPath, args: ['scripts/schema.mjs', '--check'] }]
    : []),
  { title: 'unused files and dependencies', command: bin('knip'), args: ['--no-progress'] },
];

/** Each check that fails counts as one failure. What else has to be done meanwhile (a build, say) shares the processors. */
export async function checkStatically(alsoToDo = []) {
  return sum(await outcomesOf([...alsoToDo, ...checks.map(asWork)]));
}

/** The same, as far as it concerns what is about to be committed; nothing generated is looked at. */
async function checkStaged() {
  const { answer } = await run('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMR']);
  const files = answer.split('\n').filter(Boolean);
  if (files.length === 0) return noTally;
  const touched = packages.filter((name) => files.some((file) => file.startsWith(`${name}/`)));
  const format = {
    title: 'lint and format',
    command: bin('biome'),
    args: ['check', '--staged', '--no-errors-on-unmatched'],
  };
  const types = checks.filter(({ title }) => touched.some((name) => title === `types of ${name}`));
  const outcomes = await outcomesOf([...types, format].map(asWork));
  const folders = new Set(files.filter((file) => /\.tsx?$/.test(file)).map((file) => `${dirname(file)}/[^/]+$`));
  return sum([...outcomes, ...(folders.size > 0 ? [await jest(['unit', 'clients'], [...folders])] : [])]);
}

function asWork({ title, command, args }) {
  return {
    title,
    work: async () => {
      const { status, output } = await run(command, args);
      if (status !== 0) throw new Error(output.trimEnd());
    },
  };
}

function outcomesOf(works) {
  return inParallel(works, async ({ title, work }) => {
    try {
      await work();
      console.log(`ok     ${title}`);
      return noTally;
    } catch (error) {
      console.log(`FAILED ${title}\n${error.message}`);
      return { ...noTally, failed: 1, failures: [title] };
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const staged = process.argv.includes('--staged');
  const tally = staged
    ? await checkStaged()
    : sum([await checkStatically(), await jest(['unit', 'clients', 'architecture'])]);
  console.log(verdict(tally));
  process.exitCode = tally.failed === 0 && (staged || tally.passed > 0) ? 0 : 1;
}
