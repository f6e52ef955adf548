import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';
import { rankOf, roomOf } from './order.js';
import { declaredNames, piecesOfSql, tablesIn } from './sql.js';
import { functions, mayRead, tableOwners, views } from './tables.js';

/**
 * SQL obeys the arrows too. What a piece of SQL names is read here from the sources, whoever runs it: prepared, through
 * the entity manager, or on a connection of its own. `test/api/kernel/sql-arrows.test.ts` asks the database the same of
 * every prepared statement, view and function.
 */
const pieces = piecesOfSql();

it('reads the SQL it is about', () => {
  expect(pieces.length).toBeGreaterThan(500);
  expect(pieces.filter(({ room }) => room === 'kernel').length).toBeGreaterThan(10);
});

it.each([
  ['select from demand d where not exists (select from participant p)', ['demand', 'participant']],
  ["insert into screen (id) select 'from topic' from unnest(?)", ['screen']],
  ['select k.id, notice from meeting m, minutes n where true', ['meeting', 'minutes']],
  ['update account set a = 1', ['account']],
  ['lock table plan_entry in share row exclusive mode', ['plan_entry']],
  ['with topic_ids as (select 1) select § from § join "stance" s on true', ['stance']],
])('sees the tables of: %s', (text, tables) => {
  expect(tablesIn(text)).toEqual(tables);
});

it('names no table of a module above or beside', () => {
  const against = pieces.flatMap(({ path, room, text }) =>
    tablesIn(text)
      .filter((table) => !mayRead(room, table))
      .map((table) => `${path}: ${table} of ${tableOwners.get(table)}`),
  );

  expect([...new Set(against)]).toEqual([]);
});

/** A name handed on to be put in where a table stands is read as a whole string. Words that happen to be the same: */
const wordsLikeTables: Readonly<Record<string, string>> = {
  'server/src/modules/identity/identity.cli.ts: department': 'an option of the command line',
  'server/src/modules/identity/identity.cli.ts: member': 'an option of the command line',
  'server/src/kernel/gate/graphql-socket.ts: session': 'how a socket ends',
  'server/src/modules/floor/queue/points-of-order.ts: minutes': 'how long somebody may speak',
  'server/src/modules/outreach/outreach.routes.ts: notice': 'a kind of file',
  'server/src/modules/outreach/policy-notice.entity.ts: notice': 'a column',
  'server/src/modules/research/report/write-research-report.ts: report': 'a field of an input',
  'server/src/modules/task/carry/report-task.ts: report': 'a field of the input',
  'server/src/modules/topic/topic.personal.ts: reply': 'a column of topic_source',
  'server/src/modules/topic/topic.queries.ts: reply': 'a field of a row',
};

it('hands on no name of a table above or beside', () => {
  const against = filesOf('server/src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap(
    (path) => {
      const room = roomOf(path);
      if (room === null) return [];
      return [...readFileSync(join(root, path), 'utf8').matchAll(/'([a-z_]+)'/g)]
        .filter(([, word = '']) => tableOwners.has(word) && !mayRead(room, word))
        .map(([, word = '']) => `${path}: ${word}`);
    },
  );

  expect([...new Set(against)].sort()).toEqual(Object.keys(wordsLikeTables).sort());
});

it('has statements named after the module that declares them', () => {
  const names = declaredNames();

  expect(names.length).toBeGreaterThan(280);
  expect(names.filter(({ room, name }) => !name.startsWith(`${room}.`))).toEqual([]);
});

it('knows whose every table, view and function of the migrations is', () => {
  const migrations = filesOf('server/migrations', (path) => path.endsWith('.sql')).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const created = (what: RegExp) => [
    ...new Set(migrations.flatMap((text) => [...text.matchAll(what)].map(([, name = '']) => name))),
  ];
  const gone = new Set(created(/^drop (?:table|function|view) (?:if exists )?"?(\w+)/gim));
  const tables = created(/^create (?:unlogged )?table (?:if not exists )?"?(\w+)/gim);
  const routines = created(/^create (?:or replace )?(?:function|procedure) (?!pg_temp)"?(\w+)/gim);

  expect(tables.length).toBeGreaterThan(90);
  expect(tables.filter((name) => !tableOwners.has(name) && !gone.has(name))).toEqual([]);
  expect(created(/^create (?:or replace )?(?:materialized )?view "?(\w+)/gim).sort()).toEqual(
    Object.keys(views).sort(),
  );
  expect(routines.filter((name) => functions[name] === undefined && !gone.has(name))).toEqual([]);
});

it('publishes a view only downwards, and only where somebody reads it', () => {
  const published = Object.entries(views).flatMap(([name, view]) => (view.published ? [{ name, ...view }] : []));
  const readers = (name: string) =>
    new Set(pieces.filter(({ text }) => tablesIn(text).includes(name)).map(({ room }) => room));

  expect(published.filter(({ owner, published }) => rankOf(published?.to ?? '') <= rankOf(owner))).toEqual([]);
  const unread = published.filter(({ name, published }) => !readers(name).has(published?.to ?? ''));
  expect(unread.map(({ name }) => name)).toEqual([]);
});
