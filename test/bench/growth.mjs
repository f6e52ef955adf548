// What ten times the years cost those who look: the same district with ten times its rows, each screen beside itself. A
// baseline that has nothing to do with ours stands beside them: 50 ready cards read in their order from a table that has
// nothing else, by a bare client, which is what the machine itself does worse with more rows around it.
import pg from 'pg';
import { aLargeDistrict } from './district.mjs';
import { ownDatabase } from './search.mjs';
import { median, sized, table } from './servers.mjs';

export const sizes = sized({
  full: { TOPICS: 2700, TIMES: 10, ROUNDS: 21 },
  smoke: { TOPICS: 30, TIMES: 2, ROUNDS: 3 },
});
const { TOPICS, TIMES, ROUNDS } = sizes.now;
const WARM = 6;

export async function benchGrowth(postgresUrl) {
  const small = await measuredAt(postgresUrl, TOPICS);
  const large = await measuredAt(postgresUrl, TOPICS * TIMES);
  const count = ({ demands, commitments }) =>
    `${demands.toLocaleString('en')} demands, ${commitments.toLocaleString('en')} commitments`;
  return table(
    ['', count(small), count(large), 'ratio'],
    Object.keys(small.figures).map((name) => [
      name,
      `${small.figures[name].toFixed(1)} ms`,
      `${large.figures[name].toFixed(1)} ms`,
      (large.figures[name] / small.figures[name]).toFixed(2),
    ]),
  );
}

async function measuredAt(postgresUrl, topics) {
  const { createApp } = await import('../../server/dist/app.js');
  const { readConfig } = await import('../../server/dist/config.js');
  const { database, drop } = await ownDatabase(postgresUrl, `growth_${topics}`);
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await aLargeDistrict(client, topics);
    await client.query(READY_CARDS);
    await client.query('vacuum analyze');
    const app = await createApp(
      readConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database }),
      { runJobs: false, timetable: false },
    );
    try {
      const figures = {};
      for (const [name, run] of Object.entries(await screens(app, client))) figures[name] = await timeOf(run);
      const counted = await client.query(
        'select (select count(*)::int from demand) as demands, (select count(*)::int from commitment) as commitments',
      );
      return { ...counted.rows[0], figures };
    } finally {
      await app.close();
    }
  } finally {
    await client.end();
    await drop();
  }
}

const READY_CARDS = `
  create table ready_card as select row_number() over (order by d.disposed_at desc, d.id) as position,
    json_build_object('title', d.title, 'disposition', d.disposition, 'reason', d.disposition_reason)::text as card from demand d;
  create unique index on ready_card (position);`;

async function screens(app, client) {
  const { GateContext } = await import('../../server/dist/kernel/gate/request-context.js');
  const { readCommitments } = await import('../../server/dist/modules/commitment/commitment-list.queries.js');
  const { readResultsBoard } = await import('../../server/dist/modules/display/results-board.query.js');
  const idOf = async (from) => (await client.query(`select id from ${from} order by name limit 1`)).rows[0].id;
  const committeeId = await idOf('liaison_committee');
  const departmentId = await idOf('department');
  const posts = [{ role: 'SECRETARIAT', committeeId: null, departmentId: null, memberId: null }];
  const viewer = {
    kind: 'ACCOUNT',
    sessionId: 's',
    accountId: SOMEBODY,
    displayName: '机关',
    posts,
    mustChangePassword: false,
  };
  const ctx = new GateContext(app.services, () => app.database.orm.em.fork(), {
    viewer,
    requestId: 'bench',
    address: null,
  });
  const list = (filter) => () => readCommitments(ctx, { filter, first: 50, after: null });
  const board = (of) => () =>
    readResultsBoard(app.services.read, { committeeId: of, overdueBefore: ctx.today(), first: 50 });
  return {
    'baseline: 50 ready cards, bare client': () =>
      client.query({ name: 'cards', text: 'select card from ready_card order by position limit 50' }),
    'results board of the district': board(null),
    'results board of a committee': board(committeeId),
    'commitments, first page with counts': list({}),
    'commitments, overdue': list({ timeliness: 'OVERDUE' }),
    'commitments, long overdue': list({ timeliness: 'LONG_OVERDUE' }),
    'commitments of a department': list({ departmentId }),
    'commitments of a committee': list({ committeeId }),
    'commitments, with words': list({ text: '货位' }),
    'commitments, with a number': list({ text: 'K-7' }),
  };
}

const SOMEBODY = '00000000-0000-7000-8000-000000000001';

async function timeOf(run) {
  const taken = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    if (round >= WARM) taken.push(performance.now() - start);
  }
  return median(taken);
}
