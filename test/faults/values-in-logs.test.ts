import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discardPostgres, type Postgres, startPostgres } from '../../scripts/postgres.mjs';
import { throwAwayDirectory } from '../../scripts/throw-away.mjs';
import { createLog } from '../../server/src/kernel/log.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import { aLiveTable } from '../support/meetings.js';
import { aLiaisonOfficer, aMember, anonymous } from '../support/people.js';
import { until } from '../support/until.js';

/** What docs/running.md asks of a PostgreSQL of one's own; everything else says as much as it can. */
const TALKATIVE = {
  log_min_messages: 'info',
  log_statement: 'all',
  log_min_duration_statement: 0,
  log_min_error_statement: 'error',
  log_lock_waits: 'on',
  deadlock_timeout: '50ms',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
};
const NAME = '欧阳明珠';
const PHONE = '13912345678';
const WORDS = '我家门口的灯坏了三个月';
/** Of a picture: what would stand in a statement's text, in either writing. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64').toString('hex').slice(0, 40);

describe.each([
  ['as it comes', {}],
  ['of one’s own, with what it is asked to leave out', TALKATIVE],
])('a database %s', (_what, settings) => {
  const directory = throwAwayDirectory('values');
  const said: string[] = [];
  let postgres: Postgres;
  let app: TestApp;
  let since = 0;
  const postgresLog = () => readFileSync(join(directory, 'postgres.log'), 'utf8').slice(since);
  beforeAll(async () => {
    postgres = await startPostgres({ directory, durable: false, settings });
    const { TEST_DATABASE_URL, TEST_APPLICATION_URL } = process.env;
    process.env.TEST_DATABASE_URL = postgres.operatorUrl('postgres');
    process.env.TEST_APPLICATION_URL = postgres.url('postgres');
    try {
      const log = createLog({ logLevel: 'debug' }, { write: (line) => said.push(line) });
      app = await anApp({ overrides: { log } });
      await app.app.database.pool.query('select 1');
      // Migrations are text of ours.
      since = readFileSync(join(directory, 'postgres.log'), 'utf8').length;
      await peopleActing();
      await thingsFailing();
      process.env.TEST_DATABASE_URL = TEST_DATABASE_URL;
      process.env.TEST_APPLICATION_URL = TEST_APPLICATION_URL;
    } catch (error) {
      await discardPostgres(postgres, directory);
      throw error;
    }
  });
  afterAll(async () => {
    await app.app.close();
    await discardPostgres(postgres, directory);
  });

  /** A topic with its sender, a member with a telephone, a meeting, and a commitment with photographs to its end. */
  async function peopleActing(): Promise<void> {
    const officer = await aLiaisonOfficer(app);
    await app
      .inAnotherBrowser(anonymous)
      .mutate('mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }', {
        input: {
          title: WORDS,
          body: WORDS,
          committeeId: officer.committee.id,
          submitterName: NAME,
          submitterPhone: PHONE,
        },
      });
    await aMember(app, { name: NAME, phone: PHONE });
    await aLiveTable(app);
    const steps = handling(() => app);
    await steps.closed(await aCommitment(app));
  }

  /** The kinds of failure that make PostgreSQL and drivers quote what they were about. */
  async function thingsFailing(): Promise<void> {
    const { orm } = app.app.database;
    const em = () => orm.em.fork();
    const account = (name: string) =>
      em().execute(
        `insert into account (id, created_at, login_name, display_name, status) values (?, now(), ?, ?, 'ACTIVE')`,
        [randomUUID(), PHONE, name],
      );
    await account(NAME);
    await failing(account(NAME), '23505');
    await failing(em().execute('select pg_sleep(20), ?::text', [NAME]), '57014', () => cancelSleepers());
    await deadlock();
    await failing(
      em().execute(
        `insert into agenda_item (id, created_at, version, meeting_id, position, title, part, planned_minutes, status)
        values (?, now(), 1, ?, 1, ?, 'OTHER', 10, 'PENDING')`,
        [randomUUID(), randomUUID(), WORDS],
      ),
      '23503',
    );
    await failing(em().execute('insert into account (id, display_name) values (?, ?)', [randomUUID(), NAME]), '23502');
    // What a type refuses stands in the sentence itself: only ours is without it, and a log without errors.
    if (settings !== TALKATIVE) await failing(em().execute('select ?::date', [NAME]), '22007');
  }

  async function cancelSleepers(): Promise<void> {
    await until(async () => {
      const { rowCount } = await app.app.database.pool.query(
        `select pg_cancel_backend(pid) from pg_stat_activity
         where datname = current_database() and query like 'select pg_sleep%' and pid <> pg_backend_pid()`,
      );
      return (rowCount ?? 0) > 0;
    });
  }

  async function deadlock(): Promise<void> {
    const { orm } = app.app.database;
    let both = 0;
    let ready = () => {};
    const met = new Promise<void>((resolve) => {
      ready = resolve;
    });
    const across = (first: number, second: number) =>
      orm.em.fork().transactional(async (em) => {
        await em.execute('select pg_advisory_xact_lock(?), ?::text', [first, NAME]);
        both += 1;
        if (both === 2) ready();
        await met;
        await em.execute('select pg_advisory_xact_lock(?), ?::text', [second, NAME]);
      });
    const outcomes = await Promise.allSettled([across(1, 2), across(2, 1)]);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    await failing(Promise.reject(lost?.reason), '40P01');
  }

  /** As it would reach the log of the server. */
  async function failing(work: Promise<unknown>, code: string, meanwhile?: () => Promise<void>): Promise<void> {
    const outcome = work.then(
      () => null,
      (error: unknown) => error,
    );
    await meanwhile?.();
    const error = await outcome;
    expect(error).toMatchObject({ code });
    app.app.services.log.error({ err: error }, 'expected');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(
      new RegExp(`${NAME}|${PHONE}|${WORDS}`),
    );
  }

  it('has nothing in its log of what people said, who they are and what they brought', async () => {
    const log = postgresLog();
    const values = [NAME, PHONE, WORDS, PICTURE, ...(await everyTextIn(app))];
    expect(values.length).toBeGreaterThan(60);
    expect(values.filter((value) => log.includes(value))).toEqual([]);
    if (settings === TALKATIVE) {
      expect(log).toMatch(/insert into "topic"/);
      for (const failure of ['duplicate key', 'deadlock detected', 'canceling statement', 'violates not-null'])
        expect(log).toContain(failure);
    } else expect(log).not.toMatch(/ERROR|STATEMENT|DETAIL|insert into/);
  });

  it('leaves nothing of them in the log and the figures of the server', async () => {
    const log = said.join('');
    for (const code of ['23505', '57014', '40P01', '23502', '23503']) expect(log).toContain(code);
    const figures = await app.app.metrics.registry.metrics();
    const values = [NAME, PHONE, WORDS, PICTURE, ...(await everyTextIn(app))];
    expect(values.filter((value) => log.includes(value) || figures.includes(value))).toEqual([]);
  });
});

/** Whatever the database holds that somebody wrote: texts with Chinese in them, and telephones (now and then an id holds one). */
async function everyTextIn(app: TestApp): Promise<string[]> {
  const { pool } = app.app.database;
  const { rows: columns } = await pool.query<{ t: string; c: string }>(
    `select quote_ident(table_name) as t, quote_ident(column_name) as c from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text'
       and table_name not in ('holiday', 'form_settings', 'duty_rules', 'migration')`,
  );
  const found = new Set<string>();
  for (const { t, c } of columns) {
    const { rows } = await pool.query<{ value: string }>(
      `select distinct ${c} as value from ${t} where ${c} ~ '[一-龥]{2}|1[3-9][0-9]{9}' and ${c} !~ '^[0-9a-f-]{32,}$'`,
    );
    for (const { value } of rows) found.add(value);
  }
  return [...found];
}
