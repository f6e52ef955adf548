// Search among 200,000 rows beside LIKE and pg_trgm on the same rows. The texts are put together from a list of words:
// nobody wrote them. Each question is asked by the secretariat, and by a committee's officer who sees a twentieth; the
// ways take turns, question by question, so that whatever else the machine does meets them all. Beside how long each took
// stands how long the processor worked for it, in the database and here: what a machine with nothing else to do would take.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { median, sized, table } from './servers.mjs';
import { dice, writer } from './texts.mjs';

export const sizes = sized({
  full: { ROWS: 200_000, BATCH: 5000, ROUNDS: 6, AT_ONCE: 4 },
  smoke: { ROWS: 300, BATCH: 100, ROUNDS: 1, AT_ONCE: 2 },
});
const { ROWS, BATCH, ROUNDS, AT_ONCE } = sizes.now;
const COMMITTEES = 20;
const RECENT = 4000;

const kinds = ['TOPIC', 'TOPIC', 'TOPIC', 'DEMAND', 'COMMITMENT'];
const committees = Array.from(
  { length: COMMITTEES },
  (_, n) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`,
);
const statuses = ['SUBMITTED', 'ACCEPTED', 'CLOSED', 'CLOSED', 'DECLINED'];
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

export const questions = [
  ['a name of two characters', '龙泉'],
  ['a word of three', '停车位'],
  ['a word of three', '窨井盖'],
  ['a word of three', '养老金'],
  ['one character', '水'],
  ['one character', '一'],
  ['a word in half of all', '小区'],
  ['rare', '孤例词语甲'],
  ['two words', '清湖 电梯'],
  ['two words', '麻将馆 扰民'],
  ['three words', '梅岭花园 幼儿园 老人'],
  ['with no hit', '安置房 房产证 白鹭 火箭'],
  ['words that seldom meet', '安置房 房产证 白鹭'],
  ['long', '紫金花园小区物业收费不合理电梯坏了半年没有人修老人和孩子出行不便希望有关部门尽快处理'],
  ['of one kind', '物业费', { kinds: ['COMMITMENT'] }],
  ['of one committee', '停车位', { committee: 5 }],
  ['of one status', '幼儿园', { statuses: ['DECLINED'] }],
  ['of a month', '公交车', { from: daysAgo(90), to: daysAgo(60) }],
].map(([name, text, filter = {}]) => ({ name, text, filter }));

export async function benchSearch(postgresUrl) {
  const { search } = await import('../../server/dist/modules/search/search.queries.js');
  const { PoolReadContext } = await import('../../server/dist/kernel/read.js');
  const { database, drop } = await ownDatabase(postgresUrl, 'search');
  const pool = new pg.Pool({ connectionString: database, max: AT_ONCE });
  try {
    const cutting = await fill(pool);
    await pool.query('create extension if not exists pg_trgm');
    await pool.query("create index bench_trgm on search_entry using gin ((title || ' ' || text) gin_trgm_ops)");
    await pool.query('vacuum analyze search_entry');
    const sizes = await pool.query(
      `select pg_size_pretty(pg_relation_size('search_entry_lexemes')) as words, pg_size_pretty(pg_relation_size('bench_trgm')) as trgm`,
    );

    const read = new PoolReadContext(pool);
    const asked = (posts) => ({
      read,
      viewer: {
        kind: 'ACCOUNT',
        sessionId: '',
        accountId: committees[0],
        displayName: '',
        posts,
        mustChangePassword: false,
      },
      now: () => new Date(),
      today: () => '2026-03-02',
    });
    const post = { committeeId: null, departmentId: null, memberId: null };
    const house = asked([{ ...post, role: 'SECRETARIAT' }]);
    const officer = asked([{ ...post, role: 'LIAISON_OFFICER', committeeId: committees[3] }]);
    const filterOf = ({ committee, ...filter }) => ({ ...filter, committeeId: committees[committee] ?? null });
    const bySearch =
      (ctx) =>
      ({ text, filter }) =>
        search(ctx, { text, ...filterOf(filter), first: 20 });
    const byPattern =
      (indexed) =>
      async ({ text, filter }) => {
        const client = await pool.connect();
        try {
          await client.query('begin');
          await client.query(`set local enable_bitmapscan = ${indexed ? 'on' : 'off'}`);
          await client.query(
            `select record_id, title, text from search_entry
             where (title || ' ' || text) like all($1::text[]) and ($2::text[] is null or kind = any($2))
               and ($3::text[] is null or status = any($3)) and ($4::uuid is null or committee_id = $4)
               and ($5::date is null or happened_at >= $5::date) and ($6::date is null or happened_at < $6::date + 1)
             order by happened_at desc limit 20`,
            [
              text.split(' ').map((word) => `%${word}%`),
              filter.kinds ?? null,
              filter.statuses ?? null,
              filterOf(filter).committeeId,
              filter.from ?? null,
              filter.to ?? null,
            ],
          );
          await client.query('commit');
        } finally {
          client.release();
        }
      };
    const ways = [
      { name: 'search, the secretariat', ask: bySearch(house), rounds: ROUNDS, times: [] },
      { name: "search, a committee's officer", ask: bySearch(officer), rounds: ROUNDS, times: [] },
      { name: 'pg_trgm, newest 20, no ranking', ask: byPattern(true), rounds: 2, times: [] },
      { name: 'LIKE, newest 20, no ranking', ask: byPattern(false), rounds: 2, times: [] },
    ];
    for (const { ask } of ways.slice(0, 3)) for (const question of questions) await ask(question);
    const { rows: backends } = await pool.query('select pid from pg_stat_activity where datname = current_database()');
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const question of questions) {
        for (const { ask, rounds, times } of ways) {
          if (round >= rounds) continue;
          const [started, before] = [performance.now(), worked(backends)];
          await ask(question);
          times.push({ ms: performance.now() - started, worked: worked(backends) - before, question });
        }
      }
    }
    const together = { name: `search, the secretariat, ${AT_ONCE} at once`, times: [] };
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, at) => {
        for (let n = 0; n < ROUNDS * questions.length; n += 1) {
          const question = questions[(n + at * 5) % questions.length];
          const started = performance.now();
          await ways[0].ask(question);
          together.times.push({ ms: performance.now() - started, question });
        }
      }),
    );

    const at = (times, share, of = 'ms') => {
      const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    };
    const figure = (ms) => `${ms.toFixed(1)} ms`;
    const p95 = at(ways[0].times, 0.95);
    const rows = [ways[0], together, ...ways.slice(1)].map(({ name, times }) => {
      const worst = times.reduce((a, b) => (b.ms > a.ms ? b : a));
      return [
        name,
        figure(at(times, 0.5)),
        figure(at(times, 0.95)),
        // Baselines may use workers of their own, which are not seen from here.
        times[0].worked > 0 && name.startsWith('search') ? figure(at(times, 0.95, 'worked')) : '',
        `${(at(times, 0.95) / p95).toFixed(1)}×`,
        `${figure(worst.ms)} (${worst.question.name}: ${worst.question.text.slice(0, 12)})`,
      ];
    });
    const each = questions.map((question) => [
      `  ${question.name}: ${question.text.slice(0, 16)}`,
      ...ways.map(({ times }) =>
        figure(median(times.filter((time) => time.question === question).map(({ ms }) => ms))),
      ),
    ]);
    return `${table([`search, ${ROWS.toLocaleString('en')} rows, ${questions.length} questions`, 'p50', 'p95', 'p95 of work', 'against the first', 'slowest'], rows)}
${table(['  medians', 'secretariat', 'officer', 'pg_trgm', 'LIKE'], each)}
taking one text in: ${((cutting / ROWS) * 1000).toFixed(0)} µs · index of words ${sizes.rows[0].words}, of trigrams ${sizes.rows[0].trgm} · load ${loadavg()[0].toFixed(1)}`;
  } finally {
    await pool.end();
    await drop();
  }
}

/** How long the processor worked for these connections and for this process, in milliseconds; 0 where nobody counts. */
function worked(backends) {
  try {
    const nanoseconds = backends.map(({ pid }) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]));
    const { user, system } = process.cpuUsage();
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6 + (user + system) / 1000;
  } catch {
    return 0;
  }
}

/** Answers how long the cutting took, in milliseconds. */
export async function fill(pool) {
  const { lexemesOf } = await import('../../server/dist/kernel/chinese/index.js');
  const { facetsOf } = await import('../../server/dist/modules/search/search-facets.js');
  const { keptFingerprint } = await import('../../server/dist/modules/search/similar/fingerprint.js');
  const roll = dice(7);
  const pick = (list) => list[roll(list.length)];
  const write = writer(roll);
  let cutting = 0;
  for (let done = 0; done < ROWS; done += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, n) => {
      const { title, text: told } = write();
      const text = done + n === 77_777 ? `${told}孤例词语甲` : told;
      const filed = {
        kind: pick(kinds),
        status: pick(statuses),
        committeeId: pick(committees),
        reach: [],
        isPublic: false,
      };
      const started = performance.now();
      const lexemes = lexemesOf(title, text, facetsOf(filed));
      cutting += performance.now() - started;
      // How rare words are is told from the newest.
      const fingerprint = done + n >= ROWS - RECENT ? keptFingerprint({ title, text }) : null;
      return { title, text, lexemes, fingerprint, ...filed, minutes: ROWS - done - n };
    });
    await pool.query(
      `insert into search_entry (id, created_at, kind, status, record_id, record_version, committee_id, reach, title, text, happened_at, lexemes, fingerprint)
       select gen_random_uuid(), now(), r.kind, r.status, gen_random_uuid(), 1, r."committeeId", '{}', r.title, r.text,
         now() - make_interval(mins => r.minutes), r.lexemes::tsvector, r.fingerprint
       from jsonb_to_recordset($1::jsonb) as r(title text, text text, lexemes text, fingerprint jsonb, kind text, status text, "committeeId" uuid, minutes int)`,
      [JSON.stringify(rows)],
    );
  }
  return cutting;
}

/** Migrated once, whoever needs a copy. */
let migrated = null;

/** A migrated database. Trigrams of Chinese exist only where it takes Chinese characters for letters. */
export async function ownDatabase(postgresUrl, purpose) {
  const { migrate } = await import('../../server/dist/kernel/database.js');
  const name = `bench_${purpose}_${process.pid}`;
  const admin = async (statement) => {
    const client = new pg.Client({ connectionString: process.env.BENCH_OPERATOR_URL ?? postgresUrl });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const { username: owner } = new URL(postgresUrl);
  const urlOf = (database) => Object.assign(new URL(postgresUrl), { pathname: `/${database}` }).href;
  migrated ??= (async () => {
    const template = `bench_migrated_${process.pid}`;
    await admin(
      `create database ${template} owner ${owner} template template0 encoding 'UTF8' locale_provider libc locale 'C.UTF-8'`,
    );
    await migrate(urlOf(template));
    return template;
  })();
  await admin(`create database ${name} owner ${owner} template ${await migrated}`);
  // A connection that was closed here may still be closing there, and would hear of the end of its database.
  const drop = async () => {
    const open = `select from pg_stat_activity where datname = '${name}'`;
    for (let tries = 0; tries < 100 && (await admin(open)).length > 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await admin(`drop database ${name} with (force)`);
  };
  return { database: urlOf(name), drop };
}
