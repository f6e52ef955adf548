import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable, type Table } from '../../../server/src/kernel/tabular/index.js';
import { ListName } from '../../../server/src/modules/lists/list-name.js';
import { anApp, type TestApp } from '../../support/app.js';
import { type AskedFile, documentNamed, documentOfList, idsOf, linesOf, takeList } from '../../support/list-files.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { runsOf } from '../../support/random-acts.js';

const MANY = 5_000;
const STATUSES = ['SUBMITTED', 'DECLINED', 'MERGED', 'TRANSFERRED'];
const CHANNELS = ['QR', 'PORTAL'];
const ID = { header: '编号', path: 'id' };
const TITLE = { header: '议题', path: 'title' };
let app: TestApp;
let director: CommitteeOfficer;
let elsewhere: CommitteeOfficer;
let secretariat: AccountHolder;

beforeAll(async () => {
  app = await anApp();
  director = await aDirector(app);
  elsewhere = await aDirector(app);
  secretariat = await aSecretariat(app);
  await app.app.database.pool.query(
    `insert into topic (id, created_at, number, tracking_code, title, body, channel, status, committee_id, submitted_at)
     select uuidv7(), $2, 'N' || n, 'C' || n, '=1+1 第' || n || '件', '', ($4::text[])[1 + n % 2], ($3::text[])[1 + n % 4],
       case when n % 10 = 0 then $6::uuid else $5::uuid end, $2
     from generate_series(1, $1::int) n`,
    [MANY, app.clock.now(), STATUSES, CHANNELS, director.committee.id, elsewhere.committee.id],
  );
});
afterAll(() => app?.close());

const topics = (person: AccountHolder, asked: Omit<AskedFile, 'columns'> = {}) =>
  linesOf(app, person, ListName.TOPICS, { columns: [ID], ...asked });
const noted = async () =>
  (
    await app.app.database.pool.query(
      `select actor_id, data from audit_entry where type = 'lists.exported' order by position`,
    )
  ).rows as { actor_id: string; data: Record<string, unknown> }[];

describe('a list as a file', () => {
  it('has every row of five thousand, in the order of the list, as a workbook too', async () => {
    const answer = await takeList(app, secretariat, ListName.TOPICS, { columns: [ID, TITLE] });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('编号,议题');
    expect(lines).toHaveLength(MANY + 1);
    const ids = lines.slice(1).map((line) => line.split(',')[0]);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    const as = 'xlsx' as const;
    const bytes = new Uint8Array(
      await (await takeList(app, secretariat, ListName.TOPICS, { columns: [ID], as })).arrayBuffer(),
    );
    const book = (await readTable({ name: 'x.xlsx', bytes })) as Table;
    expect(book.sheets[0]?.rows.slice(1).map((row) => row[0]?.text)).toEqual(ids);
  });

  it('is what the list shows page by page, whatever it is filtered by and whoever asks', async () => {
    const filters = fc.record(
      {
        status: fc.constantFrom(...STATUSES),
        channel: fc.constantFrom(...CHANNELS),
        committeeId: fc.constantFrom(director.committee.id, elsewhere.committee.id),
        text: fc.constantFrom('第12', '99件', 'N7', '没有'),
      },
      { requiredKeys: ['text'] },
    );
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(secretariat, director, elsewhere), async (filter, person) => {
        const shown = await idsOf(app, person, ListName.TOPICS, { filter });
        expect(await topics(person, { variables: { filter } })).toEqual(shown);
      }),
      runsOf(12),
    );
  }, 120_000);

  it('begins at its beginning, wherever the screen was', async () => {
    const filter = { text: '第12' };
    const all = await topics(secretariat, { variables: { filter } });
    expect(await topics(secretariat, { variables: { filter, first: 3, after: all[5] } })).toEqual(all);
  });

  it('runs nothing that somebody wrote', async () => {
    const [line] = await linesOf(app, secretariat, ListName.TOPICS, {
      columns: [TITLE, { header: '=2+2', path: 'number', words: { N5000: '@SUM(1)' } }],
      variables: { filter: { text: '第5000件' } },
    });
    expect(line).toBe("'=1+1 第5000件,'@SUM(1)");
  });

  it('is in the trail: who, which list, by which codes, how many rows; never what was typed', async () => {
    const before = (await noted()).length;
    const filter = { status: 'MERGED', text: '第12', committeeId: director.committee.id };
    const lines = await topics(director, { variables: { filter } });
    expect(lines.length).toBeGreaterThan(0);
    const [entry, ...more] = (await noted()).slice(before);
    expect(more).toEqual([]);
    expect(entry).toEqual({
      actor_id: director.accountId,
      data: {
        ...{ list: 'TOPICS', rows: lines.length, columns: 1, fileKind: 'csv' },
        filters: `status=MERGED text committeeId=${director.committee.id}`,
      },
    });
  });
});

describe('a list as a file is refused', () => {
  const status = async (person: Parameters<typeof takeList>[1], list: string, asked: Partial<AskedFile> = {}) =>
    (await takeList(app, person, list, { columns: [ID], ...asked })).status;

  it('to whoever may not read the list, and nothing is noted of it', async () => {
    const before = (await noted()).length;
    expect(await status(anonymous, 'TOPICS')).toBe(401);
    expect(await status(await aMember(app), 'TOPICS')).toBe(403);
    expect(await status(director, 'AUDIT')).toBe(403);
    expect(await status(await aMember(app), 'MEMBERS')).toBe(403);
    expect(await noted()).toHaveLength(before);
  });

  it('for documents that are not that list, and columns that are none', async () => {
    const before = (await noted()).length;
    expect(await status(secretariat, 'NOTHING')).toBe(404);
    for (const asked of [
      { documentId: documentOfList(ListName.AUDIT).id },
      { documentId: documentNamed('TopicsPageCounts').id },
      { documentId: 'sha256:0' },
      { documentId: '' },
      { columns: [] },
      { columns: [{ header: 'x', path: '../id' }] },
      { columns: Array.from({ length: 61 }, () => ID) },
      { title: '' },
      { variables: { filter: { status: 'NONE' } } },
      { variables: { other: 1 } },
      { variables: [] as object },
    ])
      expect([asked, await status(secretariat, 'TOPICS', asked)]).toEqual([asked, 400]);
    const form = await app.as(secretariat).fetch('/exports/lists/TOPICS', { method: 'POST', body: 'title=x' });
    expect(form.status).toBe(415);
    expect(await noted()).toHaveLength(before);
  });
});

it('has telephones only where the list shows them', async () => {
  const { member } = await aMember(app, { committee: director.committee });
  const phone = { header: '电话', path: 'phone' };
  const lines = (person: AccountHolder) =>
    linesOf(app, person, ListName.MEMBERS, { columns: [{ header: '姓名', path: 'name' }, phone] });
  await app.app.database.pool.query(`update member set phone = '13800000001' where id = $1`, [member.id]);
  expect(await lines(secretariat)).toContain(`${member.name},13800000001`);
  expect(await lines(director)).toContain(`${member.name},13800000001`);
  expect(await lines(elsewhere)).toContain(`${member.name},`);
  expect(await lines(await aLeader(app))).toContain(`${member.name},`);
});
