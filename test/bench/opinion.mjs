// The desk's list, its counts and its search among 100,000 briefs, beside LIKE and pg_trgm over the same words in the same
// run. The ways take turns, question by question, so that whatever else the machine does meets them all.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { ownDatabase } from './search.mjs';
import { median, sized, table } from './servers.mjs';
import { dice, writer } from './texts.mjs';

export const sizes = sized({
  full: { BRIEFS: 100_000, BATCH: 5000, ROUNDS: 30 },
  smoke: { BRIEFS: 200, BATCH: 100, ROUNDS: 1 },
});
const { BRIEFS, BATCH, ROUNDS } = sizes.now;
const AUTHOR = '00000000-0000-7000-8000-000000000001';
const statuses = [
  'SUBMITTED',
  'FIRST_REVIEW',
  'RETURNED',
  'RETAINED',
  'EDITING',
  'ISSUED',
  'FEEDBACK',
  'FEEDBACK',
  'ARCHIVED',
];
const OUT = ['ISSUED', 'FEEDBACK', 'ARCHIVED'];

export async function benchOpinion(postgresUrl) {
  const { PoolReadContext } = await import('../../server/dist/kernel/read.js');
  const { readBriefs, readBriefCounts } = await import('../../server/dist/modules/opinion/brief-list.queries.js');
  const { database, drop } = await ownDatabase(postgresUrl, 'opinion');
  const pool = new pg.Pool({ connectionString: database, max: 4 });
  try {
    await fill(pool);
    await pool.query('create extension if not exists pg_trgm');
    await pool.query("create index bench_trgm on opinion_brief using gin ((title || ' ' || situation) gin_trgm_ops)");
    await pool.query('vacuum analyze');
    const post = { committeeId: null, departmentId: null, memberId: null };
    const viewer = {
      kind: 'ACCOUNT',
      sessionId: '',
      accountId: AUTHOR,
      displayName: '',
      posts: [{ ...post, role: 'SECRETARIAT' }],
      mustChangePassword: false,
    };
    const ctx = { read: new PoolReadContext(pool), viewer, now: () => new Date(), today: () => '2026-03-02' };
    const list = (filter, after = null) => readBriefs(ctx, { filter, first: 50, after });
    const depth = BRIEFS * 0.9;
    const { rows: deep } = await pool.query('select id from opinion_brief order by id desc offset $1 limit 1', [depth]);
    const byPattern = (indexed, words) => async () => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local enable_bitmapscan = ${indexed ? 'on' : 'off'}`);
        await client.query(
          `select id, title from opinion_brief where (title || ' ' || situation) like $1 order by id desc limit 50`,
          [`%${words}%`],
        );
        await client.query('commit');
      } finally {
        client.release();
      }
    };
    const ways = [
      ['list, first page with its total', () => list(null)],
      [`list, ${depth.toLocaleString('en')} rows deep`, () => list(null, deep[0].id)],
      ['list of one status', () => list({ status: 'EDITING' })],
      ['list of those the province adopted', () => list({ adoptedAt: 'PROVINCE' })],
      ['list by number of issue', () => list({ text: '2026年第4321期' })],
      ['counts by status', () => readBriefCounts(ctx, null)],
      ['list by words 停车位', () => list({ text: '停车位' })],
      ['  the same by pg_trgm', byPattern(true, '停车位')],
      ['  the same by LIKE', byPattern(false, '停车位')],
      ['list by words 龙泉 (two characters)', () => list({ text: '龙泉' })],
      ['  the same by pg_trgm', byPattern(true, '龙泉')],
      ['  the same by LIKE', byPattern(false, '龙泉')],
    ].map(([name, ask]) => ({ name, ask, times: [] }));
    for (const { ask } of ways) await ask();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of ways) {
        const started = performance.now();
        await way.ask();
        way.times.push(performance.now() - started);
      }
    }
    const p95 = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
    return table(
      [`${BRIEFS.toLocaleString('en')} briefs, ms`, 'p50', 'p95'],
      ways.map(({ name, times }) => [name, median(times).toFixed(1), p95(times).toFixed(1)]),
    );
  } finally {
    await pool.end();
    await drop();
  }
}

async function fill(pool) {
  const { lexemesOf } = await import('../../server/dist/kernel/chinese/index.js');
  const { facetsOf } = await import('../../server/dist/modules/search/search-facets.js');
  const roll = dice(11);
  const write = writer(roll);
  await pool.query(
    `insert into account (id, created_at, login_name, display_name, status, must_change_password)
     values ($1, now(), 'bench', '作者', 'ACTIVE', false)`,
    [AUTHOR],
  );
  let issued = 0;
  for (let done = 0; done < BRIEFS; done += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, n) => {
      const { title, text } = write();
      const status = statuses[roll(statuses.length)];
      const out = OUT.includes(status);
      if (out) issued += 1;
      const lexemes = lexemesOf(
        title,
        text,
        facetsOf({ kind: 'BRIEF', status, committeeId: null, reach: [AUTHOR], isPublic: false }),
      );
      const at = (done + n).toString(16).padStart(12, '0');
      return {
        id: `01900000-0000-7000-8000-${at}`,
        title,
        text,
        status,
        lexemes,
        number: out ? issued : null,
        adopted: out && roll(20) === 0,
      };
    });
    await pool.query(
      `with given as (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, title text, text text, status text, lexemes text,
          number int, adopted boolean)),
       brief as (insert into opinion_brief (id, created_at, version, kind, status, title, situation, analysis, suggestion,
          file_ids, lead_author_id, submitted_at, editor_ids, issue_year, issue_number, issued_on, sent_to, copied_to)
         select id, now(), 1, 'SINGLE', status, title, text, '分析', '建议', '{}', $2, now(), '{}',
           case when number is not null then 2026 end, number, case when number is not null then date '2026-02-01' end, '{}', '{}'
         from given),
       author as (insert into brief_author (id, created_at, brief_id, account_id, position, share)
         select gen_random_uuid(), now(), id, $2, 1, 100 from given),
       sent as (insert into submission (id, created_at, version, brief_id, level, recipient, sent_on, outcome, adopted_as, outcome_on)
         select gen_random_uuid(), now(), 1, id, 'PROVINCE', '省政协', date '2026-02-02', 'ADOPTED', 'SINGLE', date '2026-02-20'
         from given where adopted)
       insert into search_entry (id, created_at, kind, record_id, record_version, reach, status, title, text, happened_at, lexemes)
       select gen_random_uuid(), now(), 'BRIEF', id, 1, array[$2::uuid], status, title, text, now(), lexemes::tsvector from given`,
      [JSON.stringify(rows), AUTHOR],
    );
  }
}
