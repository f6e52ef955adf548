import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import {
  besideTheLastRelease,
  fits,
  isHeld,
  migrationNames,
  readMigration,
} from '../../server/src/kernel/migration-files.js';
import { GROWING } from '../api/kernel/plans-that-scan.js';
import { root } from './imports.js';
import { objectionsTo, type Surroundings, statementsOf } from './migration-rules.js';

interface Released {
  readonly tables: readonly { readonly name: string; readonly columns: Readonly<Record<string, unknown>> }[];
}
const { tables } = JSON.parse(readFileSync(join(root, 'server/migrations/released-schema.json'), 'utf8')) as Released;
const around: Surroundings = {
  growing: GROWING,
  released: new Map(tables.map(({ name, columns }) => [name, new Set(Object.keys(columns))])),
};
const held = migrationNames().filter(isHeld);

it('lets nobody wait for a migration, and takes nothing from the program before', () => {
  expect(around.released.get('topic')?.has('title')).toBe(true);
  expect(held).toContain('0129-what-fits');
  const found = held.flatMap((name) =>
    objectionsTo(readFileSync(join(root, 'server/migrations', `${name}.sql`), 'utf8'), around).map(
      (objection) => `${name}: ${objection}`,
    ),
  );
  expect(found).toEqual([]);
});

it.each([
  ['alter table topic alter column title type text', /another type/],
  ['alter table topic alter title set data type varchar(9)', /another type/],
  ['alter table topic add column key uuid not null default gen_random_uuid()', /for each row/],
  ['alter table topic add column n bigserial', /for each row/],
  ['alter table topic add "length" int generated always as (length(title)) stored', /for each row/],
  ['alter table topic add column kind text not null', /needs a default/],
  ['alter table topic add column holder uuid references account (id)', /added bare/],
  ['alter table topic alter column title set not null', /left|leave it empty/],
  ['alter table topic add constraint fits check (length(title) < 9)', /not valid/],
  ['alter table "topic" add constraint "of" foreign key ("id") references "account" ("id")', /not valid/],
  ['alter table topic add constraint once unique (title)', /concurrently/],
  ['alter table topic add constraint c check (true) not valid; alter table topic validate constraint c', /by itself/],
  ['create index by_title on topic (title)', /concurrently/],
  ['create unique index on topic (title)', /concurrently/],
  ["update topic set title = 'x'", /rows of topic/],
  ['delete from notice', /rows of notice/],
  ['with old as (select 1) delete from notice', /rows of notice/],
  ['alter table topic drop column title', /goes a release later/],
  ['alter table topic drop column of_the_release_before', /Fits from/],
  ['-- Fits from 0.2.0\nalter table topic drop column title', /goes a release later/],
  ['drop table if exists topic cascade', /goes a release later/],
  ['-- Nobody waits: it has a few rows, whoever says so\ndrop table topic', /goes a release later/],
  ['alter table topic rename column title to name', /both names/],
  ['alter table topic rename to matter_of_talk', /both names/],
  ['lock table topic', /nobody reads or writes/],
  ['truncate topic', /nobody reads or writes/],
  ['reindex table topic', /nobody reads or writes/],
  ['-- Outside a transaction\nalter table topic add column a text', /only indexes/],
])('objects to: %s', (sql, why) => {
  expect(objectionsTo(`${sql};`, around).join('\n')).toMatch(why);
});

it.each([
  'create table thing (id uuid primary key, title text not null); create index of_thing on thing (title); update thing set title = 1',
  "alter table topic add column kind text not null default 'A', add column remark text",
  'alter table topic add column seen_at timestamptz default now()',
  'alter table topic add constraint fits check (length(title) < 9) not valid',
  'alter table topic drop constraint fits, add constraint fits check (length(title) < 99) not valid',
  'alter table topic add constraint once unique using index topic_once',
  'alter table topic alter column title drop not null',
  '-- Outside a transaction\ndrop index concurrently if exists by_title;\ncreate index concurrently by_title on topic (title)',
  '-- Fits from 0.2.0\nalter table topic drop column of_the_release_before',
  "-- Nobody waits: there is one row for each district.\nupdate topic set title = ''",
  "create function f() returns trigger language plpgsql as $$ begin update topic set title = ''; return new; end $$",
  "insert into notice (kind) values ('drop table topic;')",
])('has nothing against: %s', (sql) => {
  expect(objectionsTo(`${sql};`, around)).toEqual([]);
});

it('tells statements apart, whatever stands in them', () => {
  expect(statementsOf('select \';\'; -- one; two\n do $x$ begin; end $x$ ; /* ; */ select "a;b"')).toHaveLength(3);
});

it('adds what is generated so that the lint has nothing against it', () => {
  const generated = [
    'create table "thing" ("id" uuid not null, primary key ("id"));',
    'alter table "thing" add constraint "thing_holder" foreign key ("id") references "account" ("id");',
    'alter table "topic" add "remark" text not null default \'\';',
    'alter table "topic" add constraint "topic_kind_check" check ("kind" in (\'A\'));',
    'alter table "topic" add constraint "of" foreign key ("id") references "account" ("id") on delete set null;',
  ].join('\n');

  expect(objectionsTo(generated, around)).toHaveLength(2);
  expect(objectionsTo(besideTheLastRelease(generated), around)).toEqual([]);
  expect(besideTheLastRelease(generated).match(/ not valid;/g)).toHaveLength(2);
});

it('knows which program fits a database', () => {
  expect(readMigration('0200-x', '-- Fits from 0.3.0\nselect 1').fitsFrom).toBe('0.3.0');
  expect(readMigration('0200-x', 'select 1')).toMatchObject({ fitsFrom: '0.1.0', alone: null });
  expect(readMigration('0032-hall', 'select 1').fitsFrom).toBeNull();
  expect(readMigration('0200-x', '-- Outside a transaction\n\n-- a; b\nselect 1;\nselect 2;\n').alone).toEqual([
    'select 1',
    'select 2',
  ]);
  expect([null, '0.1.0', '0.1.1', '0.2.0', '1.0.0', '0.0.9'].map((asked) => fits(asked, '0.1.0'))).toEqual([
    false,
    true,
    false,
    false,
    false,
    true,
  ]);
});
