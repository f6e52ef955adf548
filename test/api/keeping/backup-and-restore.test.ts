import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshDatabase as emptyDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { OutsideTheDatabase } from '../../../server/src/kernel/audit/outside.js';
import { sealAudit, verifyAudit } from '../../../server/src/kernel/audit/seal.js';
import { BackupRuns, restoreBackup, verifyBackup } from '../../../server/src/kernel/backup/index.js';
import { MigrationRefused, migrate, migrationNames } from '../../../server/src/kernel/database.js';
import { aBackup, aKeepersFolder, partsOf, someYear } from '../../support/backups.js';
import { freshDatabase } from '../../support/database.js';

const keeper = aKeepersFolder();
const { path, outside } = keeper;
const anEmptyPlace = () => emptyDatabase({ name: 'empty', prepare: async () => {} });

type Database = Awaited<ReturnType<typeof freshDatabase>>;
const opened: Database[] = [];
const pools: pg.Pool[] = [];
let house: Database;
let pool: pg.Pool;
beforeAll(async () => {
  house = await freshDatabase();
  pool = poolOf(house.url);
  await someYear(house.url, outside);
  // What somebody of another cluster wrote, whose transactions are far ahead of this one's.
  await pool.query(`insert into audit_entry (transaction_id, actor_kind, type, data, request_id, occurred_at)
    values ('99999999999', 'SYSTEM', 'topic.submitted', '{}', 'far ahead', now())`);
  await pool.query(`insert into outbox_event (transaction_id, type, data, wakes, occurred_at)
    values ('99999999999', 'topic.submitted', '{}', '[]', now())`);
});
afterAll(async () => {
  for (const one of pools) await one.end();
  for (const database of [house, ...opened]) await database.drop();
  keeper.remove();
});

function poolOf(connectionString: string): pg.Pool {
  const made = new pg.Pool({ connectionString, max: 3 });
  made.on('error', () => undefined);
  pools.push(made);
  return made;
}

async function aPlace(): Promise<Database> {
  const database = await anEmptyPlace();
  opened.push(database);
  return database;
}

const verified = (file: string) =>
  verifyBackup(file, { key: null, outside, house: null, migrations: migrationNames() });
const restoreInto = async (
  file: string,
  databaseUrl: string,
  given: { dataDir?: string; onTable?: (name: string) => Promise<void> } = {},
) => restoreBackup(await verified(file), { path: file, key: null, databaseUrl, dataDir: null, ...given });
const one = async (from: pg.Pool, sql: string) => Object.values((await from.query(sql)).rows[0])[0];

/** An account and its post, or neither: what a backup between the two would tear apart. */
async function hire(name: string): Promise<void> {
  await pool.query(
    `with made as (insert into account (id, created_at, login_name, display_name, status, version)
       values (gen_random_uuid(), now(), $1, $1, 'ACTIVE', 1) returning id)
     insert into post (id, created_at, account_id, role) select gen_random_uuid(), now(), id, 'LEADER' from made`,
    [name],
  );
}

it('is the house of one moment, while people go on writing and wait for nothing', async () => {
  const hiredBefore = Number(await one(pool, 'select count(*) from account'));
  let hired = 0;
  const manifest = await aBackup(path('while-they-work'), {
    databaseUrl: house.url,
    outside,
    // Between any two parts somebody is hired, and was before the next is read.
    onPart: async () => hire(`late-${hired++}`),
  });
  const place = await aPlace();
  await restoreInto(path('while-they-work'), place.url);
  const there = poolOf(place.url);

  expect(hired).toBeGreaterThan(20);
  expect(Number(await one(pool, 'select count(*) from account'))).toBe(hiredBefore + hired);
  expect(Number(await one(there, 'select count(*) from account'))).toBe(hiredBefore);
  expect(Number(await one(there, 'select count(*) from account where id not in (select account_id from post)'))).toBe(
    0,
  );
  expect(manifest.tables.find(({ name }) => name === 'account')?.rows).toBe(hiredBefore);
  await pool.query(`delete from post where account_id in (select id from account where login_name like 'late-%')`);
  await pool.query(`delete from account where login_name like 'late-%'`);
});

it('is restored to the byte, works on, and nobody is signed in', async () => {
  await aBackup(path('whole'), { databaseUrl: house.url, outside });
  const place = await aPlace();
  const dataDir = path('new-data');
  await restoreInto(path('whole'), place.url, { dataDir });
  const there = poolOf(place.url);

  // Files, and words with tabs and backslashes in them.
  const sums = `select md5(string_agg(id::text || name || md5(bytes), ',' order by id)) from stored_file`;
  expect(await one(there, sums)).toBe(await one(pool, sums));
  const names = `select string_agg(display_name, ',' order by login_name) from account`;
  expect(await one(there, names)).toBe(await one(pool, names));
  expect(Number(await one(there, 'select count(*) from session'))).toBe(0);
  // Numbers go on where they were, and what binds rows is there again.
  expect(await one(there, `select nextval('audit_entry_position_seq')`)).toBe(
    String(Number(await one(pool, 'select last_value from audit_entry_position_seq')) + 1),
  );
  await expect(
    there.query(`insert into post (id, created_at, account_id, role)
    values (gen_random_uuid(), now(), gen_random_uuid(), 'LEADER')`),
  ).rejects.toThrow(/foreign key/);
  await expect(there.query('delete from audit_entry')).rejects.toThrow(/append-only/);
  expect(await one(there, `select count(*) from pg_constraint where contype = 'f'`)).toBe(
    await one(pool, `select count(*) from pg_constraint where contype = 'f'`),
  );
});

it('takes the trail up again under its key, entries of another cluster’s transactions included', async () => {
  const place = await aPlace();
  const dataDir = path('with-its-key');
  const withKey = new OutsideTheDatabase(dataDir);
  // The operator brings the key back, as the manual says.
  await withKey.keyId();
  writeFileSync(join(dataDir, 'audit.key'), await outside.keyFile());
  await restoreInto(path('whole'), place.url, { dataDir });
  const there = poolOf(place.url);

  // All that the house had not sealed before the backup: entries wait for what others have open.
  const waited = await one(there, 'select count(*) from audit_entry where seal_number is null');
  expect(Number(waited)).toBeGreaterThan(0);
  expect(await sealAudit(there, new Date(), new OutsideTheDatabase(dataDir))).toMatchObject({
    state: 'SEALED',
    entries: Number(waited),
  });
  const sealCount = Number(await one(pool, 'select count(*) from audit_seal')) + 1;
  const verdict = await verifyAudit(there, { outside: new OutsideTheDatabase(dataDir) });
  expect(verdict).toMatchObject({ intact: true, comparedOutside: true, unsealedCount: 0, sealCount });
});

it('keeps the key of the trail out of a backup that anybody could read, and in one that nobody can', async () => {
  const key = Buffer.alloc(32, 7);
  await aBackup(path('closed'), { databaseUrl: house.url, outside, key });
  const secret = (await outside.keyFile()).toString().trim();
  const open = await partsOf(path('whole'));

  expect(open.filter(({ bytes }) => bytes.includes(secret))).toEqual([]);
  expect((await partsOf(path('closed'), key)).map(({ name }) => name)).toContain('files/audit.key');
  expect(readFileSync(path('closed')).includes('audit.key')).toBe(false);
  // Whoever is signed in is nobody's memory.
  expect(open.map(({ name }) => name).filter((name) => name.startsWith('tables/session/'))).toEqual([]);
});

it('touches no place that holds something', async () => {
  const before = await one(pool, 'select count(*) from account');

  await expect(restoreInto(path('whole'), house.url)).rejects.toMatchObject({ fault: 'PLACE_TAKEN' });
  await expect(
    restoreBackup(await verified(path('whole')), {
      path: path('whole'),
      key: null,
      databaseUrl: house.url,
      dataDir: null,
      isDrill: true,
    }),
  ).rejects.toMatchObject({ fault: 'PLACE_TAKEN' });
  expect(await one(pool, 'select count(*) from account')).toBe(before);
});

it('leaves a place that says it is unfinished when it is cut off, and begins anew there', async () => {
  const place = await aPlace();
  const administrator = poolOf(place.administratorUrl);
  const cut = restoreInto(path('whole'), place.url, {
    onTable: async (name) => {
      if (name !== 'stored_file') return;
      await administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'bandeng-restore' and datname = current_database()`,
      );
    },
  });
  await expect(cut).rejects.toThrow();

  await expect(migrate(place.url)).rejects.toThrow(MigrationRefused);
  await expect(migrate(place.url)).rejects.toThrow(/did not end/);
  expect(Number(await one(poolOf(place.url), 'select count(*) from account'))).toBe(0);
  await restoreInto(path('whole'), place.url);
  await migrate(place.url);
  expect(Number(await one(poolOf(place.url), 'select count(*) from account'))).toBe(40);
});

it('is no file at all under its name when it is cut off', async () => {
  const administrator = poolOf(house.administratorUrl);
  const cut = aBackup(path('cut-off'), {
    databaseUrl: house.url,
    outside,
    onPart: async (name) => {
      if (!name.startsWith('tables/stored_file/000002')) return;
      expect(readdirSync(keeper.folder)).toContain('.cut-off.unfinished');
      await administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'bandeng-backup' and datname = current_database()`,
      );
    },
  });

  await expect(cut).rejects.toThrow();
  expect(existsSync(path('cut-off'))).toBe(false);
  expect(readdirSync(keeper.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

it('is made once at a time', async () => {
  let second: Promise<unknown> | null = null;
  await aBackup(path('first'), {
    databaseUrl: house.url,
    outside,
    onPart: () => {
      second ??= aBackup(path('second'), { databaseUrl: house.url, outside }).catch((error: unknown) => error);
    },
  });

  expect(await second).toBeInstanceOf(BackupRuns);
  expect(existsSync(path('second'))).toBe(false);
});

it('refuses what another house signed, unless that is meant', async () => {
  const stranger = new OutsideTheDatabase(path('strangers'));
  await stranger.keyId();
  const expected = { key: null, house: null, migrations: migrationNames() };

  await expect(verifyBackup(path('whole'), { ...expected, outside: stranger })).rejects.toMatchObject({
    fault: 'ANOTHER_HOUSE',
  });
  expect((await verifyBackup(path('whole'), { ...expected, outside: null })).isSigned).toBe(false);
  expect((await verifyBackup(path('whole'), { ...expected, outside })).isSigned).toBe(true);
});
