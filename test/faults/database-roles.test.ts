import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { discardPostgres, type Postgres, runningPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { throwAwayDirectory } from '../../scripts/throw-away.mjs';
import { migrate } from '../../server/src/kernel/database.js';

const directory = throwAwayDirectory('roles');
let postgres: Postgres;
beforeAll(async () => {
  await anOldDirectory();
  postgres = await startPostgres({ directory, durable: false });
}, 120_000);
afterAll(() => discardPostgres(postgres, directory));

/** A directory as earlier Bandengs left it: the server signs in as the operator, who owns everything. */
async function anOldDirectory(): Promise<void> {
  const made = await startPostgres({ directory, durable: false });
  await ask(made.operatorUrl('postgres'), 'drop database bandeng');
  await ask(made.operatorUrl('postgres'), 'drop database if exists bandeng_drill');
  await ask(made.operatorUrl('postgres'), 'drop role bandeng_app');
  await ask(made.operatorUrl('postgres'), 'create database bandeng');
  rmSync(join(directory, 'bandeng_app.password'));
  await migrate(made.operatorUrl('bandeng'));
  await ask(
    made.operatorUrl('bandeng'),
    `insert into township (id, created_at, name, kind) values (gen_random_uuid(), now(), '青石镇', 'TOWN')`,
  );
  await made.stop();
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('hands the database of an earlier Bandeng to a role that may nothing else, and loses nothing', async () => {
  const own = postgres.url('bandeng');
  expect(
    await ask(
      own,
      `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles where rolname = current_user`,
    ),
  ).toEqual([
    { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, rolbypassrls: false },
  ]);
  expect(await ask(own, 'select name from township')).toEqual([{ name: '青石镇' }]);
  const strangers = await ask(
    own,
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'timetable') and relowner <> current_user::regrole and relkind in ('r', 'p', 'v', 'm', 'S')
     union all select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'timetable') and proowner <> current_user::regrole
       and p.oid not in (select objid from pg_depend where deptype = 'e')`,
  );
  expect(strangers).toEqual([]);
  expect(
    await ask(
      own,
      `select 1 as one from pg_namespace where nspname = 'timetable' and nspowner = current_user::regrole`,
    ),
  ).toHaveLength(1);
});

it('migrates on as that role, extensions included', async () => {
  const own = postgres.url('bandeng');
  await migrate(own);
  await ask(own, 'alter table township add column once_more text; alter table township drop column once_more');
  await ask(own, 'create extension if not exists pg_trgm; create extension if not exists pgcrypto');
  expect(
    await ask(
      own,
      `select count(*)::int as n from pg_extension where extname in ('pg_trgm', 'pgcrypto', 'btree_gist')`,
    ),
  ).toEqual([{ n: 3 }]);
});

it('keeps that role from files, programs, other roles and what the log says', async () => {
  const own = postgres.url('bandeng');
  for (const statement of [
    `copy (select 1) to program 'id'`,
    `select pg_read_file('postgresql.conf')`,
    'create role another superuser',
    `set log_statement = 'all'`,
    'set log_min_error_statement = error',
    `alter system set log_statement = 'all'`,
    `set session_replication_role = 'replica'`,
    'set role bandeng',
    'alter role bandeng_app superuser',
  ])
    await expect(ask(own, statement)).rejects.toThrow(/permission denied|must be superuser/);
});

it('is what the command line finds on a running directory, too', async () => {
  const found = await runningPostgres(directory);
  expect(await ask(found?.url('bandeng') as string, 'select current_user as name')).toEqual([{ name: 'bandeng_app' }]);
});

it('takes back at the next start what somebody gave the role, or restored as the operator', async () => {
  await ask(postgres.operatorUrl('bandeng'), 'alter role bandeng_app superuser');
  await ask(
    postgres.operatorUrl('bandeng'),
    'create table restored (n int); create sequence counted; create view seen as select 1 as n',
  );
  await postgres.stop();
  postgres = await startPostgres({ directory, durable: false });

  const own = postgres.url('bandeng');
  expect(await ask(own, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false }]);
  await ask(own, 'drop view seen; drop sequence counted; drop table restored');
});
