import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type FreshDatabase, freshDatabase } from '@bandeng/test-kit';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../server/src/kernel/database.js';

const root = join(import.meta.dirname, '../..');
const REPAIR = '0044-calendar-repair';

let database: FreshDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await freshDatabase({ name: 'empty', prepare: async () => {} });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

/** The command line as it is shipped, where the machine's clock stands somewhere else. */
async function migrateIn(TZ: string): Promise<void> {
  const child = spawn(process.execPath, ['server/dist/cli/main.js', 'migrate'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: database.url, TZ },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
}

async function calendar() {
  const years = await client.query('select year, published, version from calendar_year order by year');
  const days = await client.query('select day::text, kind, name from holiday order by day');
  return { years: years.rows, days: days.rows };
}

/** What a start west of Greenwich entered before the years were data: a day's name is that of the day before. */
const ruin = (from: number, to: number) =>
  client.query(
    `with entered as (insert into calendar_year (year) select generate_series($1::int, $2::int) on conflict do nothing)
     insert into holiday (day, kind, name)
     select day::date, case extract(isodow from day) when 6 then 'WORKED' else 'OFF' end,
       case extract(isodow from day) when 6 then 'Friday' else 'Sunday' end
     from generate_series(make_date($1, 1, 1)::timestamp, make_date($2, 12, 31)::timestamp, '1 day') as day
     where extract(isodow from day) in (1, 6) on conflict do nothing`,
    [from, to],
  );

it('enters the same calendar wherever the clock of the server stands, and is done with it', async () => {
  await migrate(database.url);
  const right = await calendar();
  expect(right.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await client.query('truncate holiday, calendar_year');
    await migrateIn(zone);
    expect(await calendar()).toEqual(right);
  }
});

it('heals a calendar that was ruined, says so once, and leaves alone what people entered', async () => {
  await migrate(database.url);
  const right = await calendar();
  await ruin(2024, 2572);
  // The secretariat found 2027 full of nonsense, added what it knew and saved it; 2028 it took back; 2030 is its own.
  await client.query(`
    update calendar_year set version = 2 where year = 2027;
    insert into holiday (day, kind, name) values ('2027-01-01', 'OFF', '元旦');
    update calendar_year set version = 2, published = false where year = 2028;
    delete from holiday where extract(year from day) in (2029, 2030, 2031);
    update calendar_year set version = 3 where year in (2029, 2030);
    insert into holiday (day, kind, name) values ('2030-01-05', 'WORKED', 'Friday'), ('2030-01-07', 'OFF', 'Sunday');
    delete from calendar_year where year = 2031;
    update calendar_year set version = 2 where year = 2032;
  `);
  await client.query('delete from migration where name = $1', [REPAIR]);

  await migrate(database.url);

  const healed = await calendar();
  const entered = [
    { day: '2027-01-01', kind: 'OFF', name: '元旦' },
    { day: '2030-01-05', kind: 'WORKED', name: 'Friday' },
    { day: '2030-01-07', kind: 'OFF', name: 'Sunday' },
  ];
  expect(healed.days).toEqual([...right.days, ...entered]);
  expect(healed.years).toEqual([
    ...right.years,
    { year: 2027, published: true, version: 2 },
    { year: 2028, published: false, version: 2 },
    { year: 2029, published: true, version: 3 },
    { year: 2030, published: true, version: 3 },
    { year: 2032, published: false, version: 3 },
  ]);
  const trail = () =>
    client.query(`select data from audit_entry where type = 'calendar.yearsRepaired'`).then(({ rows }) => rows);
  expect(await trail()).toEqual([{ data: { years: 546, firstYear: 2024, lastYear: 2572 } }]);
  const { rows: told } = await client.query(`select wakes from outbox_event where type = 'calendar.yearsRepaired'`);
  expect(told).toEqual([{ wakes: [{ view: 'calendar', id: 'calendar' }] }]);

  // A healthy calendar is left as it is, and nothing is said.
  await client.query('delete from migration where name = $1', [REPAIR]);
  await migrate(database.url);
  expect(await calendar()).toEqual(healed);
  expect(await trail()).toHaveLength(1);
});
