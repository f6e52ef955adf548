// Builds what changed: the server with swc, the three clients with vite. pnpm build [--force]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, inParallel, root, run, sourcesOf, step } from './house.mjs';
import { precompress } from './precompress.mjs';

const shared = [
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'clients/registered-documents.ts',
  'clients/service-worker.js',
  'clients/vite.shared.ts',
  'clients/words-by-page.ts',
  'scripts/build.mjs',
  'scripts/precompress.mjs',
];

const targets = [
  {
    name: 'server',
    inputs: ['server', 'packages/signage', '.swcrc', ...shared],
    output: 'server/dist',
    build: buildServer,
  },
  ...readdirSync(join(root, 'clients')).map((name) => ({
    name,
    inputs: [
      `clients/${name}`,
      'packages/features',
      'packages/ui',
      'packages/graphql-client',
      'packages/signage',
      'schema',
      ...shared,
    ],
    output: `clients/${name}/dist`,
    build: () => buildClient(name),
  })),
];

/** Brings every output up to date with its sources; what is unchanged since the last build is left alone. */
export async function build({ force = false, only = targets.map(({ name }) => name) } = {}) {
  const stale = targets.filter(
    (target) =>
      only.includes(target.name) &&
      sourcesOf([`${dirname(target.output)}/src`]).length > 0 &&
      (force || !isFresh(target)),
  );
  await inParallel(stale, (target) => step(`built ${target.name}`, () => rebuild(target)));
}

async function rebuild(target) {
  const hash = hashOf(target.inputs);
  await rm(stampOf(target), { force: true });
  await target.build(target);
  await mkdir(dirname(stampOf(target)), { recursive: true });
  await writeFile(stampOf(target), hash);
}

const stampOf = (target) => join(root, '.cache', 'built', target.name);

function isFresh(target) {
  return (
    existsSync(join(root, target.output)) &&
    existsSync(stampOf(target)) &&
    readFileSync(stampOf(target), 'utf8') === hashOf(target.inputs)
  );
}

async function buildServer({ output }) {
  const { transform } = await import('@swc/core');
  const { $schema, ...options } = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
  const unfinished = join(root, `${output}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  await Promise.all(
    sourcesOf(['server/src']).map(async (file) => {
      const target = join(unfinished, file.slice('server/src/'.length).replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      if (!file.endsWith('.ts')) return cp(join(root, file), target);
      const source = await readFile(join(root, file), 'utf8');
      // Stack traces lead to the sources, as seen from where the output will lie.
      const sourceFileName = relative(dirname(target.replace('.unfinished', '')), join(root, file));
      const { code, map } = await transform(source, { ...options, swcrc: false, filename: file, sourceFileName });
      await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
      await writeFile(`${target}.map`, map);
    }),
  );
  await bundle(unfinished);
  await rm(join(root, output), { recursive: true, force: true });
  await rename(unfinished, join(root, output));
}

/** What is started: the server and the command line. */
const ENTRIES = {
  main: { file: 'main.js', bundle: './bundled/main.js' },
  cli: { file: 'cli/main.js', bundle: '../bundled/cli.js' },
};

/**
 * A start asked Node for 2,800 files, which was half of its processor time: what is started is a few files that hold all of
 * them. The others stay beside these, for threads (they are started by file) and for whoever measures a part.
 */
async function bundle(directory) {
  const { rolldown } = await import('rolldown');
  const bundled = join(directory, 'bundled');
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, { file }]) => [name, join(directory, file)])),
    platform: 'node',
    external: LOADED_AS_THEY_ARE,
    // Modules do things when they are loaded: entities, types and resolvers make themselves known.
    treeshake: false,
    plugins: [
      {
        name: 'where it was',
        async transform(code, id) {
          // Traces lead to our sources; what is in a package is found by the names of its functions.
          if (!id.startsWith(directory)) return { code, map: { mappings: '' } };
          // What lies beside a module (threads, migrations, what a package brings) is looked for from where the module was.
          const place = `new URL('./${relative(bundled, id).replaceAll(sep, '/')}', import.meta.url).href`;
          return { code: code.replaceAll('import.meta.url', place), map: await readFile(`${id}.map`, 'utf8') };
        },
      },
    ],
    onLog(level, log, otherwise) {
      // `class-validator` is asked for by type-graphql where somebody has it.
      if (log.code === 'UNRESOLVED_IMPORT') return;
      otherwise(level, log);
    },
  });
  // Entities and types are known by the names of their classes.
  await build.write({
    ...{ dir: bundled, format: 'esm', keepNames: true, entryFileNames: '[name].js' },
    // What both have in common is named by one of its thousand modules otherwise.
    chunkFileNames: ({ moduleIds }) => (moduleIds.length > SHARED ? 'server.js' : '[name]-[hash].js'),
    ...{ sourcemap: true, sourcemapExcludeSources: true },
  });
  await build.close();
  const packed = join(bundled, 'server.js');
  await writeFile(packed, inOneByteCharacters(await readFile(packed, 'utf8')));
  await Promise.all(
    Object.values(ENTRIES).map(({ file, bundle }) => writeFile(join(directory, file), `import '${bundle}';\n`)),
  );
}

const SHARED = 500;

/**
 * The engine keeps the source of all modules, and a single Chinese character makes it two bytes of every one. In strings,
 * templates, regular expressions and names an escape is the same character; where it is not, the build ends.
 */
function inOneByteCharacters(code) {
  const differs = /String\.raw`[^`]*\P{ASCII}|(?<!\\)(?:\\\\)*\\\P{ASCII}/u.exec(code);
  if (differs) throw new Error(`cannot be written in ASCII, write it otherwise: ${differs[0].slice(-40)}`);
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/\P{ASCII}/gu, (character) => character.split('').map(escaped).join(''));
}

/** Packages with files beside them or code for the machine, and those that are loaded by whoever needs them. */
const LOADED_AS_THEY_ARE = [/^pg-native$/, /^exceljs$/, /^docx$/, /^pino/, /^@node-rs\//, /^jieba-wasm/];

async function buildClient(name) {
  const directory = join(root, 'clients', name);
  const vite = join(directory, 'node_modules', 'vite', 'bin', 'vite.js');
  // Whoever asks for it, a test included: what is built is what is shipped.
  const options = { cwd: directory, env: { ...process.env, NODE_ENV: 'production' } };
  const { status, output } = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], options);
  if (status !== 0) throw new Error(`${name} does not build:\n${output}`);
  await precompress(join(directory, 'dist'));
  // A client that has pages to be drawn by the server brings their code along: no browser asks for it.
  const drawn = join('src', 'drawn.tsx');
  if (!existsSync(join(directory, drawn))) return;
  const drawing = await run(process.execPath, [vite, 'build', '--ssr', drawn, '--logLevel', 'warn'], options);
  if (drawing.status !== 0) throw new Error(`the drawn pages of ${name} do not build:\n${drawing.output}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ force: process.argv.includes('--force') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
