// What a promise's progress costs those who read lists: the commitment list, its filters and the executed board, with
// 20,000 progress entries and with 2,000,000, in the same process on the same database; the ratio is taken of medians.
import pg from 'pg';
import { createApp } from '../../server/dist/app.js';
import { readConfig } from '../../server/dist/config.js';
import { GateContext } from '../../server/dist/kernel/gate/request-context.js';
import { readCommitments } from '../../server/dist/modules/commitment/commitment-list.queries.js';
import { readResultsBoard } from '../../server/dist/modules/display/results-board.query.js';
import { aLargeDistrict } from './district.mjs';
import { median, sized, table } from './servers.mjs';

export const sizes = sized({
  full: { FEW: 20_000, MANY: 2_000_000, ROUNDS: 31 },
  smoke: { FEW: 400, MANY: 800, ROUNDS: 7 },
});
const { FEW, MANY, ROUNDS } = sizes.now;

/** Entries up to so many in all, evenly over the commitments; every tenth has a picture, every hundredth a pair. */
const FILL = `
  insert into progress_entry (id, created_at, commitment_id, round, text, photo_ids, before_ids, after_ids, reported_at)
  select gen_random_uuid(), now(), k.id, k.round, '已完成第 ' || g || ' 段', case when g % 10 = 0 then array[$3::uuid] else '{}' end,
    case when g % 100 = 50 then array[$3::uuid] else '{}' end, case when g % 100 = 50 then array[$3::uuid] else '{}' end,
    k.assigned_at + g * interval '2 hours'
  from (select id, round, assigned_at, row_number() over (order by id) as n, count(*) over () as all_of from commitment) k
  cross join lateral generate_series($1::int + 1, ($2::int / k.all_of)::int) g`;

export async function benchFollowing(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const app = await createApp(
    readConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl }),
    { runJobs: false, timetable: false },
  );
  try {
    await aLargeDistrict(client);
    const department = (await client.query('select id from department order by name limit 1')).rows[0].id;
    const committee = (await client.query('select id from liaison_committee order by name limit 1')).rows[0].id;
    const secretariat = {
      kind: 'ACCOUNT',
      sessionId: 's',
      accountId: '00000000-0000-7000-8000-000000000001',
      displayName: '机关',
      posts: [{ role: 'SECRETARIAT', committeeId: null, departmentId: null, memberId: null }],
      mustChangePassword: false,
    };
    const ctx = new GateContext(app.services, () => app.database.orm.em.fork(), {
      viewer: secretariat,
      requestId: 'bench',
      address: null,
    });
    const today = ctx.today();
    const list = (filter) => () => readCommitments(ctx, { filter, first: 50, after: null });
    const second = async () => {
      const { endCursor } = await readCommitments(ctx, { filter: {}, first: 50, after: null });
      return readCommitments(ctx, { filter: {}, first: 50, after: endCursor });
    };
    const screens = {
      'list, first page': list({}),
      'list, first and second page': second,
      'list, overdue': list({ timeliness: 'OVERDUE' }),
      'list, with the department': list({ waitingFor: 'DEPARTMENT' }),
      'list, past their day': list({ partyLate: true }),
      'list, one department': list({ departmentId: department }),
      'list, one committee': list({ committeeId: committee }),
      'list, words': list({ text: '议题' }),
      'results board, executed': () =>
        readResultsBoard(app.services.read, { committeeId: null, overdueBefore: today, first: 50 }),
    };
    const have = Number((await client.query('select count(*) from progress_entry')).rows[0].count);
    const commitments = Number((await client.query('select count(*) from commitment')).rows[0].count);
    const each = Math.floor(have / commitments);
    const picture = await aPicture(client);
    await client.query(FILL, [each, FEW, picture]);
    await settle(client);
    const few = await measured(screens);
    await client.query(FILL, [Math.max(each, Math.floor(FEW / commitments)), MANY, picture]);
    await settle(client);
    const entries = Number((await client.query('select count(*) from progress_entry')).rows[0].count);
    const many = await measured(screens);
    return table(
      [
        `${commitments.toLocaleString('en')} commitments`,
        `${FEW.toLocaleString('en')} entries`,
        `${entries.toLocaleString('en')} entries`,
        'ratio',
      ],
      Object.keys(screens).map((name) => [
        name,
        `${few[name].toFixed(1)} ms`,
        `${many[name].toFixed(1)} ms`,
        (many[name] / few[name]).toFixed(2),
      ]),
    );
  } finally {
    await app.close();
    await client.end();
  }
}

/** One published picture, on the first and the last entry of every commitment already. */
async function aPicture(client) {
  const { rows } = await client.query(
    `insert into stored_file (id, created_at, name, media_type, size_bytes, sha256, bytes, reach)
     values (gen_random_uuid(), now(), 'x.png', 'image/png', 1, md5('x'), '\\x00', 'PUBLIC') returning id`,
  );
  await client.query(
    `update progress_entry set photo_ids = array[$1::uuid] where id in (
       select distinct on (commitment_id) id from progress_entry order by commitment_id, reported_at)
     or id in (select distinct on (commitment_id) id from progress_entry order by commitment_id, reported_at desc)`,
    [rows[0].id],
  );
  return rows[0].id;
}

async function settle(client) {
  await client.query('vacuum analyze progress_entry');
  await client.query('vacuum analyze commitment');
}

async function measured(screens) {
  const figures = {};
  for (const [name, run] of Object.entries(screens)) {
    const taken = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      await run();
      if (round >= 6) taken.push(performance.now() - start);
    }
    figures[name] = median(taken);
  }
  return figures;
}
