import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { lineOf, newFeature } from './new.mjs';
import { typesOfDocuments } from './schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A copy of what a feature is written into and stands on; the packages are those of the house. */
const tree = join(root, '.cache', 'new-feature');
const LIST = 'server/src/modules/index.ts';
const ADMIN = 'clients/web-admin';
const COPIED = [
  'tsconfig.base.json',
  LIST,
  'server/src/kernel',
  'server/src/config.ts',
  'server/src/config-of-elsewhere.ts',
  'server/src/config-of-model.ts',
  `${ADMIN}/src`,
];
const SHARED = ['packages', 'node_modules', 'server/node_modules', `${ADMIN}/node_modules`];

let before: ReadonlyMap<string, string>;
beforeAll(() => {
  rmSync(tree, { recursive: true, force: true });
  for (const path of [...COPIED, ...SHARED]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    if (SHARED.includes(path)) symlinkSync(join(root, path), join(tree, path));
    else cpSync(join(root, path), join(tree, path), { recursive: true });
  }
  before = textsIn(tree);
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

let written: readonly string[];
it('writes folders of the feature’s own name, and one line', async () => {
  written = await newFeature({ name: 'specimen', zh: '样本', en: 'Specimen' }, tree);

  expect(written.filter((path) => !path.includes('/specimen/'))).toEqual([]);
  const changed = [...textsIn(tree)].filter(([path, text]) => before.get(path) !== text && !written.includes(path));
  expect(changed.map(([path]) => path)).toEqual([LIST]);
  expect(changed[0]?.[1].replace(`${lineOf('specimen')}\n`, '')).toBe(before.get(LIST));
  await expect(newFeature({ name: 'specimen' }, tree)).rejects.toThrow('is there already');
  await expect(newFeature({ name: 'Speci-men' }, tree)).rejects.toThrow('one word');
});

it('compiles in the server, and as a schema that says for whom each field is', () => {
  const compilerOptions = { experimentalDecorators: true, emitDecoratorMetadata: true, types: ['node', 'jest'] };

  expect(compiled('server', compilerOptions, 'src/modules/specimen')).toEqual([]);
  expect(schemaOf('specimen')).toContain('addSpecimen(input: AddSpecimenInput!): AddSpecimenResult!');
});

it('compiles as a page of the desk, with the types of what it asks for', async () => {
  const feature = `${ADMIN}/src/features/specimen`;
  const page = join(tree, feature, 'SpecimensPage.tsx');
  for (const { filename, content } of await typesOfDocuments(
    schemaOf('specimen'),
    [page],
    join(tree, ADMIN, 'src/generated/'),
  ))
    writeFileSync(filename, content);
  const compilerOptions = {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    allowImportingTsExtensions: true,
    types: ['vite/client'],
  };

  // What its neighbours ask for has no types here.
  expect(compiled(ADMIN, compilerOptions, 'src/features/specimen').filter((line) => line.includes('specimen'))).toEqual(
    [],
  );
});

it('is gone without a trace when its folders and its line are', () => {
  for (const path of written)
    rmSync(join(tree, path.slice(0, path.indexOf('/specimen/')), 'specimen'), { recursive: true, force: true });
  writeFileSync(join(tree, LIST), readFileSync(join(tree, LIST), 'utf8').replace(`${lineOf('specimen')}\n`, ''));
  const left = [...textsIn(tree)].filter(([path]) => !path.includes('/generated/') && !path.endsWith('tsconfig.json'));

  expect(left.filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([]);
});

/** What was copied, and what was written beside it; the packages are only pointed to. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = ['server', `${ADMIN}/src`, 'test']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function compiled(project: string, compilerOptions: object, include: string): string[] {
  const config = join(tree, project, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: join(tree, 'tsconfig.base.json'), compilerOptions, include: [include] }),
  );
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    cwd: tree,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line.includes('error'));
}

/** In a process of its own: what a schema is built from is kept for good. */
function schemaOf(name: string): string {
  const program = join(tree, 'server', 'print.mjs');
  writeFileSync(
    program,
    `import 'reflect-metadata';
     const { ${name}Module } = await import('./src/modules/${name}/index.ts');
     const { createSchema, printSortedSchema } = await import('./src/kernel/schema.ts');
     process.stdout.write(printSortedSchema(createSchema([${name}Module])));`,
  );
  const loader = pathToFileURL(join(root, 'packages/test-kit/jest/typescript.mjs')).href;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, program], { encoding: 'utf8' });
  rmSync(program);
  if (stdout === '') throw new Error(stderr);
  return stdout;
}
