import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal, writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, read } from '../../support/briefs.js';

const Preview = `query ($id: ID!) { resultImport(id: $id) { id version status
  rows(first: 100) { nodes { rowNumber outcome problems { code } } } } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) { confirmResultImport(id: $id, version: $version) {
  __typename ... on ImportRefusal { code } } }`;

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());

async function bring(bytes: Buffer): Promise<string> {
  const answer = await app.as(desk.secretariat).fetch('/imports/brief-results', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('台账.xlsx') },
    body: bytes as never,
  });
  return ((await answer.json()) as { id: string }).id;
}
const preview = async (id: string) => {
  const { rows, ...found } = (await app.as(desk.secretariat).query(Preview, { id })).resultImport;
  return { ...found, rows: rows.nodes };
};

it('reads back the ledger it wrote, once the results were filled in, and says what is wrong row by row', async () => {
  const [one, two] = [await aBrief(app, desk, 'ISSUED'), await aBrief(app, desk, 'ISSUED', { title: '没有路灯' })];
  await act(app, desk.secretariat, 'sendBriefUp', one, { level: 'CITY', recipient: '市政协', sentOn: '2026-03-02' });
  const book = await app.as(desk.secretariat).fetch('/exports/briefs/2026');
  const table = await readTable({ name: 'x.xlsx', bytes: Buffer.from(await book.arrayBuffer()) });
  if (table instanceof TableRefusal) throw table;
  const [header = [], ...rows] = table.sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['2026年第1期', '电动自行车充电难'],
    ['2026年第2期', '没有路灯'],
  ]);

  const at = (name: string) => header.indexOf(name);
  const filled = (row: readonly string[], words: Record<string, string>) =>
    header.map((name, column) => words[name] ?? row[column] ?? '');
  const sheet = (lines: readonly string[][]) =>
    writeXlsx({ name: '台账', columns: header.map((name) => ({ header: name })), rows: lines });
  const [first = [], second = []] = rows;
  expect(first[at('结果')]).toBe('待反馈');
  const lines = [
    filled(first, { 结果: '采用', 采用方式: '综合', 结果日期: '2026-03-02', 来文号或刊物: '市专报3' }),
    filled(second, {
      报送层级: '省',
      报送单位: '省政协',
      报送日期: '2026/3/2',
      结果: '未采用',
      结果日期: '2026年3月2日',
    }),
    filled(second, { 报送层级: '县', 报送单位: '某', 结果: '好' }),
    filled(second, { 期号: '2026年第99期', 报送层级: '市', 结果: '待反馈' }),
    filled(second, { 标题: '别的题目', 报送层级: '市', 结果: '待反馈' }),
  ];
  const id = await bring(await sheet(lines));
  const found = await preview(id);
  expect(
    found.rows.map(({ outcome, problems }: { outcome: string; problems: { code: string }[] }) => [
      outcome,
      ...problems.map(({ code }) => code),
    ]),
  ).toEqual([
    ['UPDATE'],
    ['NEW'],
    ['ERROR', 'LEVEL_UNKNOWN', 'RESULT_UNKNOWN'],
    ['ERROR', 'NO_SUCH_ISSUE'],
    ['ERROR', 'OTHER_TITLE'],
  ]);
  // Nothing is written by looking.
  expect((await read(app, desk.author, one)).submissions).toMatchObject([{ outcome: 'SENT' }]);

  await app.as(desk.secretariat).mutate(Confirm, { id, version: found.version });
  expect(await read(app, desk.author, one)).toMatchObject({ adoptedAt: ['CITY'] });
  expect((await read(app, desk.author, two)).submissions).toMatchObject([
    { level: 'PROVINCE', outcome: 'NOT_ADOPTED' },
  ]);
  const again = (await app.as(desk.secretariat).mutate(Confirm, { id, version: 2 })).confirmResultImport;
  expect(again).toMatchObject({ code: 'IMPORT_CONFIRMED' });

  // The same file again changes nothing, and another outcome is not written over one that stands.
  const contradicting = filled(first, { 结果: '未采用', 结果日期: '2026-03-02' });
  const second_ = await preview(await bring(await sheet([lines[0] as string[], contradicting])));
  expect(second_.rows).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'ERROR', problems: [{ code: 'TWICE' }] }]);
  const third = await preview(await bring(await sheet([contradicting])));
  expect(third.rows).toMatchObject([{ outcome: 'ERROR', problems: [{ code: 'OUTCOME_STANDS' }] }]);
});

it('takes no file that is no ledger', async () => {
  const answer = await app.as(desk.secretariat).fetch('/imports/brief-results', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
    body: '姓名,电话\n张三,1\n',
  });
  expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
    400,
    expect.stringContaining('NO_LEDGER_FOUND'),
  ]);
});
