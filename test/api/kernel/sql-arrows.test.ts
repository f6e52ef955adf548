import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { declaredStatements } from '../../../server/src/kernel/read.js';
import { mayKnow, rankOf } from '../../architecture/order.js';
import { tablesIn } from '../../architecture/sql.js';
import { functions, mayRead, tableOwners, views } from '../../architecture/tables.js';
import { anApp, type TestApp } from '../../support/app.js';

let house: TestApp;
let client: pg.Client;

beforeAll(async () => {
  house = await anApp();
  client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

/** What the database itself says a view reads: tables and views, as they are named in it. */
async function readBy(view: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct c.relname as name from pg_rewrite r
     join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
     join pg_class c on c.oid = d.refobjid where r.ev_class = $1::regclass and c.oid <> r.ev_class order by 1`,
    [view],
  );
  return rows.map(({ name }) => name);
}

/** The tables and views a statement reads. What changes rows cannot be a view, and is read as the sources are. */
async function tablesOf(text: string): Promise<string[]> {
  if (/\b(?:insert into|update \w+ set|delete from)\b/.test(text)) return tablesIn(text);
  await client.query('deallocate all');
  await client.query(`prepare asked as ${text}`);
  const { rows } = await client.query<{ types: string[] }>(
    `select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'`,
  );
  const filled = text.replaceAll(/\$(\d+)/g, (_match, number) => `null::${rows[0]?.types[number - 1]}`);
  await client.query('drop view if exists pg_temp.asked');
  // Counted only: two columns of one name are no fault of a statement.
  await client.query(`create temp view asked as select count(*) from (${filled}) as it`);
  return readBy('pg_temp.asked');
}

it('lets no prepared statement read what is above or beside its module', async () => {
  const against: string[] = [];
  const read = new Set<string>();
  for (const { name, text } of declaredStatements()) {
    // Of a module that another test made for itself.
    if (name.startsWith('test.')) continue;
    const room = name.slice(0, name.indexOf('.'));
    if (rankOf(room) === -1) against.push(`${name}: of no module`);
    for (const table of await tablesOf(text)) {
      // What PostgreSQL says of itself lies in no module.
      if (table.startsWith('pg_')) continue;
      read.add(table);
      if (!mayRead(room, table)) against.push(`${name}: ${table} of ${tableOwners.get(table) ?? 'nobody'}`);
    }
  }
  expect(against).toEqual([]);
  expect(read.size).toBeGreaterThan(90);
});

it('lets no view read what is above or beside its owner', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(views).sort());
  const against: string[] = [];
  for (const [name, { owner }] of Object.entries(views)) {
    for (const table of await readBy(name)) if (!mayRead(owner, table)) against.push(`${name}: ${table}`);
  }
  expect(against).toEqual([]);
});

it('knows whose every table is', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  expect(rows.map(({ name }) => name).filter((name) => !tableOwners.has(name))).toEqual([]);
});

it('lets no function read what is above or beside its owner, nor watch a table of a module beside it', async () => {
  const { rows } = await client.query<{ name: string; body: string; guards: string[] }>(
    `select p.proname as name, p.prosrc as body,
       array(select distinct c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where t.tgfoid = p.oid and not t.tgisinternal) as guards
     from pg_proc p where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  expect(rows.length).toBeGreaterThan(20);
  const against = rows.flatMap(({ name, body, guards }) => {
    const owner = functions[name];
    if (owner === undefined) return [`${name}: of nobody`];
    // A trigger is put on a table by whoever watches it from above, or by its own module with a guard from below.
    const isBeside = (table: string) => {
      const other = tableOwners.get(table) ?? owner;
      return !mayKnow(owner, other) && !mayKnow(other, owner);
    };
    return [...tablesIn(body).filter((table) => !mayRead(owner, table)), ...guards.filter(isBeside)].map(
      (table) => `${name}: ${table} of ${tableOwners.get(table)}`,
    );
  });
  expect(against).toEqual([]);
});
