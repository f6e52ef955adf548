import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aDirector, aMember, aSecretariat, type CommitteeOfficer } from '../../support/people.js';

let app: TestApp;
let secretariat: AccountHolder;
let first: CommitteeOfficer;
let second: CommitteeOfficer;
const query = <Data>(text: string, variables: object = {}) =>
  app.as(secretariat).query(text, variables as Record<string, unknown>) as Promise<Data>;

beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  first = await aDirector(app);
  second = await aDirector(app);
  for (const [name, { committee }] of [
    ['张三', second],
    ['丁一', second],
    ['王五', first],
    ['安七', first],
  ] as const)
    await rename(name, (await aMember(app, { committee })).member.id);
});
afterAll(() => app?.close());
const rename = (name: string, id: string) =>
  app.app.database.pool.query('update member set name = $1 where id = $2', [name, id]);

interface Answer {
  readonly found: { readonly nodes: { id: string; name: string }[]; readonly endCursor: string | null };
}
/** The names of a list, one page of one row after the other. */
async function walk(list: string, order: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const { found }: Answer = await query(
      `query Walk($after: ID, $order: NameOrder) {
        found: ${list}(first: 1, after: $after, order: $order) { nodes { id name } endCursor } }`,
      { after, order },
    );
    names.push(...found.nodes.map(({ name }) => name));
    if (!found.endCursor) return names;
    after = found.endCursor;
  }
}

it('members come by strokes of the surname, by pinyin, by committee, or as they were entered', async () => {
  expect(await walk('members', 'STROKES')).toEqual(['丁一', '王五', '安七', '张三']);
  expect(await walk('members', 'PINYIN')).toEqual(['安七', '丁一', '王五', '张三']);
  expect(await walk('members', 'COMMITTEE')).toEqual(['王五', '安七', '丁一', '张三']);
  expect(await walk('members', 'ENTERED')).toEqual(['张三', '丁一', '王五', '安七']);
});

it('departments come by strokes or by pinyin', async () => {
  await app.app.database.pool.query(
    `insert into department (id, created_at, version, name, short_name)
     select uuidv7(), now(), 1, name, name from unnest(array['住建局', '城管局', '卫健委']) with ordinality g(name, n) order by n`,
  );
  expect(await walk('departments', 'STROKES')).toEqual(['卫健委', '住建局', '城管局']);
  expect(await walk('departments', 'PINYIN')).toEqual(['城管局', '卫健委', '住建局']);
  expect(await walk('departments', 'COMMITTEE')).toEqual(['住建局', '城管局', '卫健委']);
});

it('the trail is narrowed by day, by person and by record', async () => {
  const trail = async (asked: object) =>
    (
      await query<{ auditTrail: { totalCount: number; nodes: { actorName: string | null; type: string }[] } }>(
        `query T($from: LocalDate, $to: LocalDate, $actorName: String, $about: String) {
        auditTrail(first: 100, from: $from, to: $to, actorName: $actorName, about: $about) {
          totalCount nodes { actorName type } } }`,
        asked,
      )
    ).auditTrail;
  await app
    .as(secretariat)
    .mutate(
      `mutation { keepListView(input: { list: TOPICS, name: "看", query: "", isShared: false }) { ... on ListViewChanged { id } } }`,
    );
  const all = await trail({});
  expect(all.totalCount).toBeGreaterThan(0);
  expect((await trail({ from: '2026-03-02', to: '2026-03-02' })).totalCount).toBe(all.totalCount);
  expect((await trail({ from: '2026-03-03' })).totalCount).toBe(0);
  expect((await trail({ to: '2026-03-01' })).totalCount).toBe(0);
  const { rows } = await app.app.database.pool.query('select display_name from account where id = $1', [
    secretariat.accountId,
  ]);
  const name = rows[0].display_name as string;
  const own = await trail({ actorName: name });
  expect(own.nodes.map(({ type }) => type)).toContain('lists.viewKept');
  expect(new Set(own.nodes.map(({ actorName }) => actorName))).toEqual(new Set([name]));
  expect((await trail({ actorName: '没有这个人' })).totalCount).toBe(0);
  expect((await trail({ about: '2026-C-9999' })).totalCount).toBe(0);
  await app.app.database.pool.query(
    `insert into topic (id, created_at, number, tracking_code, title, body, channel, status, submitted_at)
     values ('00000000-0000-7000-8000-0000000000aa', $1, '2026-T-0042', 'X0042', '题', '', 'QR', 'SUBMITTED', $1)`,
    [app.clock.now()],
  );
  await app.app.database.pool.query(
    `insert into audit_entry (actor_kind, type, data, request_id, occurred_at)
     values ('SYSTEM', 'topic.submitted', '{"topicId": "00000000-0000-7000-8000-0000000000aa"}', 'r', $1)`,
    [app.clock.now()],
  );
  expect((await trail({ about: '2026-t-0042' })).nodes.map(({ type }) => type)).toEqual(['topic.submitted']);
});
