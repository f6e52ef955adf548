import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { modules } from '../../server/src/modules.js';
import { filesOf, type Import, importsOf, packagesOf, root } from './imports.js';
import { PURE, rankOf } from './order.js';

const serverImports = importsOf('server/src').filter(({ from }) => !from.endsWith('.test.ts'));
const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
const said = ({ from, to }: Import) => `${from} → ${to}`;

const betweenModules = serverImports.flatMap((one) => {
  const [from, to] = [moduleOf(one.from), moduleOf(one.to)];
  return from && to && from !== to
    ? [{ ...one, arrow: `${from} → ${to}`, fromRank: rankOf(from), toRank: rankOf(to) }]
    : [];
});

/** Relations need the entity class itself. They point along the arrows as well, and so does what `em.find` may load. */
const isEntity = ({ to }: Import) => to.endsWith('.entity.ts');

it('reads the imports it is about', () => {
  expect(serverImports.length).toBeGreaterThan(50);
});

it('knows every module by its folder', () => {
  const folders = readdirSync(join(root, 'server/src/modules'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const known = modules.filter(({ layer }) => layer !== 'kernel');

  expect([...known.map(({ name }) => name), PURE].sort()).toEqual(folders.map(({ name }) => name).sort());
});

it('lets a module import another only through its index, entities aside', () => {
  const around = betweenModules.filter(
    (one) => !isEntity(one) && !/^server\/src\/modules\/[^/]+\/index\.ts$/.test(one.to),
  );

  expect(around.map(said)).toEqual([]);
});

it('lets arrows between modules point one way', () => {
  const against = betweenModules.filter((one) => one.toRank <= one.fromRank);

  expect(against.map(said)).toEqual([]);
});

it('lets the rooms of a meeting look down only, at tables too', () => {
  const rooms = ['minutes', 'hall', 'floor', 'meeting', 'wording'];
  const up = betweenModules.filter(
    ({ from, to, fromRank, toRank }) =>
      rooms.includes(moduleOf(from) ?? '') && rooms.includes(moduleOf(to) ?? '') && toRank <= fromRank,
  );

  expect(up.map(said)).toEqual([]);
});

it('keeps what words mean pure: no table, no viewer, no other module', () => {
  const known = ['server/src/kernel/calendar/working-days.ts'];
  const beyond = serverImports.filter(
    ({ from, to }) =>
      moduleOf(from) === 'wording' &&
      moduleOf(to) !== 'wording' &&
      !known.includes(to) &&
      !from.includes('.test-support.'),
  );

  expect(beyond.map(said)).toEqual([]);
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
  const shared = ['clients', 'packages/features', 'packages/ui', 'packages/graphql-client'].flatMap(importsOf);

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

it('keeps the looks of one client out of what clients share', () => {
  const isLooks = ({ package: name }: { package: string }) => /^(antd|antd-mobile|@ant-design|rc-)/.test(name);
  const shared = ['packages/features', 'packages/ui', 'packages/graphql-client'].flatMap(packagesOf);

  expect(shared.length).toBeGreaterThan(20);
  expect(shared.filter(isLooks)).toEqual([]);
});

it('lets a client import a shared feature only through its index', () => {
  const names = new Set(filesOf('packages/features/src').map((path) => path.split('/')[3]));
  const known = ({ to }: Import) => {
    const [, feature, ...rest] = to.replace('@bandeng/', '').split('/');
    return rest.length === 0 && feature !== undefined && (names.has(feature) || /^words(-en)?$/.test(feature));
  };
  const imports = importsOf('clients').filter(({ to }) => to.startsWith('@bandeng/features'));

  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((one) => !known(one)).map(said)).toEqual([]);
});
