import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal } from '../../../server/src/kernel/tabular/index.js';
import { sealPlays } from '../../../server/src/modules/signage/plays/seal-plays.js';
import { anApp, type TestApp } from '../../support/app.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aSecretariat } from '../../support/people.js';
import { aRow } from '../../support/results.js';

let app: TestApp;
let clerk: AccountHolder;
let screenId: string;
let otherId: string;
const OLD = '2026-03-01';
const NEW = '2026-06-01';
beforeAll(async () => {
  app = await anApp({ now: '2026-06-03T03:00:00Z' });
  clerk = await aSecretariat(app);
  const screen = { name: '大厅', status: 'PAIRED', scene: 'RESULTS_BOARD', version: 1 };
  [screenId, otherId] = [await aRow(app, 'screen', screen), await aRow(app, 'screen', { ...screen, name: '二楼' })];
  const announcement = await aRow(app, 'wall_announcement', {
    ...{
      title: '今日停水',
      body: '',
      announced_by: clerk.accountId,
      starts_at: `${OLD}T01:00:00Z`,
      ends_at: `${OLD}T02:00:00Z`,
      version: 1,
    },
  });
  // Every half minute of three hours, the last of them over midnight in China, on both screens and on an old and a new day.
  for (const [screen, from] of [
    [screenId, '2026-03-01T14:00:00Z'],
    [otherId, '2026-03-01T14:00:00Z'],
    [screenId, '2026-06-01T02:00:00Z'],
  ])
    await pool().query(
      `insert into wall_play (id, created_at, screen_id, cause, source_id, scene, target, started_at, ended_at)
       select gen_random_uuid(), now(), $1, case when n % 7 = 0 then 'ANNOUNCEMENT' else 'SCHEDULED' end,
         case when n % 7 = 0 then $3::uuid end, case when n % 7 = 0 then 'ANNOUNCEMENT' when n % 2 = 0 then 'STORY' else 'RESULTS_BOARD' end,
         null, $2::timestamptz + n * interval '30 seconds', $2::timestamptz + n * interval '30 seconds' + interval '29500 milliseconds'
       from generate_series(0, 359) n`,
      [screen, from, announcement],
    );
});
afterAll(() => app?.close());

const pool = () => app.app.database.pool;
const count = async (table: string) =>
  (await pool().query(`select count(*)::int as n from ${table}`)).rows[0].n as number;
const seal = () => sealPlays(jobContext(app), new AbortController().signal);
const TOTALS = `query ($screenId: ID!, $day: LocalDate!) { wallPlayTotals(screenId: $screenId, day: $day) {
  isSealed lines { cause scene sourceName turns seconds firstAt lastAt } } }`;
const totals = async (day: string, screen = screenId) =>
  (await app.as(clerk).query(TOTALS, { screenId: screen, day })).wallPlayTotals as {
    isSealed: boolean;
    lines: { turns: number; seconds: number }[];
  };
async function sheets(day: string) {
  const answer = await app.as(clerk).fetch(`/exports/wall-plays/${screenId}/${day}`);
  const book = await readTable({ name: 'a.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) });
  if (book instanceof TableRefusal) throw new Error(book.code);
  return book.sheets;
}

it('takes no single turn away before its day is sealed, and changes none', async () => {
  for (const statement of [
    'delete from wall_play',
    'truncate wall_play',
    `update wall_play set ended_at = ended_at + interval '1 second'`,
  ])
    await expect(pool().query(statement)).rejects.toThrow(/append-only/);
  expect(await count('wall_play')).toBe(3 * 360);
});

it('says the same of an old day before its turns went and after, in sums and in the file', async () => {
  const days = [OLD, '2026-03-02', NEW];
  const before = await Promise.all(days.map((day) => totals(day)));
  const ofOther = await totals(OLD, otherId);
  expect(before.map(({ isSealed }) => isSealed)).toEqual([false, false, false]);
  expect(before[0]?.lines.reduce((sum, { turns }) => sum + turns, 0)).toBe(240);
  expect(before[1]?.lines.reduce((sum, { turns }) => sum + turns, 0)).toBe(120);

  await seal();
  await seal();

  const after = await Promise.all(days.map((day) => totals(day)));
  expect(after.map(({ isSealed }) => isSealed)).toEqual([true, true, false]);
  expect(after.map(({ lines }) => lines)).toEqual(before.map(({ lines }) => lines));
  expect((await totals(OLD, otherId)).lines).toEqual(ofOther.lines);
  // Two screens, two days, three things each; what is young is kept turn by turn.
  expect([await count('wall_play'), await count('wall_play_day')]).toEqual([360, 12]);
  expect((await sheets(OLD)).map(({ name }) => name)).toEqual(['当日汇总（逐次记录已封存删除）']);
  expect((await sheets(NEW)).map(({ name, rows }) => [name, rows.length])).toEqual([
    ['当日汇总（逐次记录在后页）', 4],
    ['播放记录', 361],
  ]);
  const { rows } = await pool().query(
    `select data from audit_entry where type = 'signage.playsSealed' order by data ->> 'day'`,
  );
  expect(rows.map(({ data }) => data)).toEqual([
    { day: OLD, lines: 6, turns: 480 },
    { day: '2026-03-02', lines: 6, turns: 240 },
  ]);
});

it('keeps what was sealed as it is', async () => {
  for (const statement of [
    'delete from wall_play_day',
    'truncate wall_play_day',
    'update wall_play_day set milliseconds = 0',
  ])
    await expect(pool().query(statement)).rejects.toThrow(/append-only/);
  await expect(pool().query('delete from wall_play')).rejects.toThrow(/append-only/);
});

it('is stopped in the middle and goes on: a day is sealed whole or not at all', async () => {
  app.clock.set('2026-12-01T03:00:00Z');
  const stopped = new AbortController();
  stopped.abort();
  await sealPlays(jobContext(app), stopped.signal);
  expect(await count('wall_play')).toBe(360);
  await Promise.allSettled([seal(), seal()]);
  await seal();
  expect([await count('wall_play'), await count('wall_play_day')]).toEqual([0, 15]);
});
