import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { layers } from '../../server/src/kernel/module.js';
import { modules } from '../../server/src/modules.js';
import { type Import, importsOf, root } from './imports.js';

/** Neighbours that do know each other, each with its reason. */
const neighbours: Readonly<Record<string, string>> = {
  'consultation → topic': 'a consultation is created from topics',
};

const serverImports = importsOf('server/src').filter(({ from }) => !from.endsWith('.test.ts'));
const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
const layerOf = (name: string) => modules.find((module) => module.name === name)?.layer;
const heightOf = (name: string) => layers.indexOf(layerOf(name) ?? 'kernel');
const said = ({ from, to }: Import) => `${from} → ${to}`;

const betweenModules = serverImports.flatMap((one) => {
  const [from, to] = [moduleOf(one.from), moduleOf(one.to)];
  return from && to && from !== to
    ? [{ ...one, arrow: `${from} → ${to}`, goesDown: heightOf(to) < heightOf(from) }]
    : [];
});

/** Relations need the other side's entity class, in both directions; ids and types carry no behaviour. */
const isEntity = ({ to }: Import) => to.endsWith('.entity.ts');

it('reads the imports it is about', () => {
  expect(serverImports.length).toBeGreaterThan(50);
});

it('knows every module by its folder, and in no layer but those above the kernel', () => {
  const folders = readdirSync(join(root, 'server/src/modules'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const known = modules.filter(({ layer }) => layer !== 'kernel');

  expect(known.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  expect(modules.filter(({ layer }) => layer === 'kernel').map(({ name }) => name)).toEqual(['files']);
});

it('lets a module import another only through its index, entities aside', () => {
  const around = betweenModules.filter(
    (one) => !isEntity(one) && !/^server\/src\/modules\/[^/]+\/index\.ts$/.test(one.to),
  );

  expect(around.map(said)).toEqual([]);
});

it('lets arrows between modules point one way', () => {
  const against = betweenModules.filter(
    (one) => !isEntity(one) && !one.goesDown && neighbours[one.arrow] === undefined,
  );

  expect(against.map(said)).toEqual([]);
});

it('keeps no exception that nobody uses', () => {
  const used = new Set(betweenModules.map(({ arrow }) => arrow));

  expect(Object.keys(neighbours).filter((arrow) => !used.has(arrow))).toEqual([]);
});

it('keeps the kernel free of modules', () => {
  // Every module says what it keeps: the database is handed all of it.
  const known = new Set(['server/src/kernel/database.ts → server/src/modules.ts']);
  const upward = serverImports.filter(
    ({ from, to }) => from.startsWith('server/src/kernel/') && /^server\/src\/(modules|cli|app)/.test(to),
  );

  expect(upward.map(said).filter((arrow) => !known.has(arrow))).toEqual([]);
});

it('keeps server code out of the clients and of what they share', () => {
  const shared = ['clients', 'packages/ui', 'packages/graphql-client'].flatMap(importsOf);

  expect(
    shared
      .filter(({ to }) => to.startsWith('server/') || to.startsWith('@bandeng/server') || to.startsWith('test/'))
      .map(said),
  ).toEqual([]);
});

it('keeps clients out of each other', () => {
  const clientOf = (path: string) => /^clients\/([^/]+)\//.exec(path)?.[1] ?? null;
  const across = importsOf('clients').filter(
    ({ from, to }) => clientOf(to) !== null && clientOf(from) !== clientOf(to),
  );

  expect(across.map(said)).toEqual([]);
});
