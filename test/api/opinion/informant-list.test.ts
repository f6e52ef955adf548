import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal, writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { type AccountHolder, aMember, aSecretariat } from '../../support/people.js';
import { aSector } from '../../support/roster.js';

const Preview = `query ($id: ID!) { informantImport(id: $id) { id version status
  rows(first: 100) { nodes { key rowNumber outcome problems { code field } } } } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) { confirmInformantImport(id: $id, version: $version) {
  __typename ... on ImportRefusal { code } } }`;
const Discard = `mutation ($id: ID!) { discardInformantImport(id: $id) { __typename ... on ImportRefusal { code } } }`;
const List = `{ informants(first: 100) { nodes { name unit phone nominatedBy monthlyExpected isMember status } } }`;

let app: TestApp;
let secretariat: AccountHolder;
let sector: { readonly id: string; readonly name: string };
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  sector = await aSector(app);
});
afterAll(() => app?.close());

const heads = ['姓名', '单位', '电话', '是否委员', '推荐单位', '所在联络委', '每月应报篇数', '任期结束'];
const book = (rows: readonly (readonly string[])[]) =>
  writeXlsx({ name: '名单', columns: heads.map((header) => ({ header })), rows: rows.map((row) => [...row]) });
async function bring(bytes: Buffer): Promise<string> {
  const answer = await app.as(secretariat).fetch('/imports/informants', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('名单.xlsx') },
    body: bytes as never,
  });
  return ((await answer.json()) as { id: string }).id;
}
interface Row {
  readonly outcome: string;
  readonly problems: readonly { readonly code: string }[];
}
const preview = async (id: string): Promise<{ id: string; version: number; rows: Row[] }> => {
  const { rows, ...found } = (await app.as(secretariat).query(Preview, { id })).informantImport;
  return { ...found, rows: rows.nodes };
};
const confirm = async (id: string) =>
  (await app.as(secretariat).mutate(Confirm, { id, version: (await preview(id)).version })).confirmInformantImport;
const listed = async () => (await app.as(secretariat).query(List)).informants.nodes;

it('nominates who is new, and reads back the list it wrote without a change', async () => {
  const member = await aMember(app);
  const id = await bring(
    await book([
      ['陈师傅', '东街修车铺', '13800000001', '否', sector.name, '', '2', ''],
      [member.member.name, '', '', '是', sector.name, '', '', ''],
      ['', '没有名字', '', '', sector.name, '', '', ''],
      ['李师傅', '', '', '', '没有这个界别', '', '', ''],
      ['王师傅', '', '不是电话', '', sector.name, '', '99', '某天'],
      ['赵师傅', '', '', '是', sector.name, '', '', ''],
      ['陈师傅', '', '', '', sector.name, '', '', ''],
    ]),
  );
  expect((await preview(id)).rows.map(({ outcome, problems }) => [outcome, problems.map(({ code }) => code)])).toEqual([
    ['NEW', []],
    ['NEW', []],
    ['ERROR', ['NAME_MISSING']],
    ['ERROR', ['NOMINATOR_UNKNOWN']],
    ['ERROR', ['PHONE_UNREADABLE', 'EXPECTED_UNREADABLE', 'TERM_UNREADABLE']],
    ['ERROR', ['MEMBER_UNKNOWN']],
    ['ERROR', ['TWICE']],
  ]);
  expect(await listed()).toEqual([]);
  expect(await confirm(id)).toMatchObject({ __typename: 'ImportPreview' });
  expect(await confirm(id)).toMatchObject({ code: 'IMPORT_CONFIRMED' });
  expect(await listed()).toMatchObject([
    { name: member.member.name, isMember: true, monthlyExpected: 1, status: 'NOMINATED' },
    { name: '陈师傅', unit: '东街修车铺', phone: '13800000001', monthlyExpected: 2, nominatedBy: sector.name },
  ]);
  expect((await app.auditTrail()).slice(-3)).toEqual([
    'opinion.informantNominated',
    'opinion.informantNominated',
    'opinion.informantsImported',
  ]);

  const written = await app.as(secretariat).fetch('/exports/informants?purpose=CHECK_ROSTER');
  const again = await preview(await bring(Buffer.from(await written.arrayBuffer())));
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  expect(await confirm(again.id)).toMatchObject({ code: 'NOTHING_TO_IMPORT' });
});

it('revises who is known by name and nominator, and lets a preview go', async () => {
  const written = await app.as(secretariat).fetch('/exports/informants?purpose=CHECK_ROSTER');
  const table = await readTable({ name: 'x.xlsx', bytes: Buffer.from(await written.arrayBuffer()) });
  if (table instanceof TableRefusal) throw table;
  const [header = [], ...rows] = table.sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
  const changed = rows.map((row) => (row[0] === '陈师傅' ? row.with(header.indexOf('单位'), '西街修车铺') : row));
  const bytes = await writeXlsx({ name: '名单', columns: header.map((name) => ({ header: name })), rows: changed });
  const [first, second] = [await bring(bytes), await bring(bytes)];
  expect((await preview(first)).rows.filter(({ outcome }) => outcome === 'UPDATE')).toHaveLength(1);
  await app.as(secretariat).mutate(Discard, { id: first });
  expect(await confirm(first)).toMatchObject({ code: 'IMPORT_DISCARDED' });
  await confirm(second);
  expect((await listed()).find(({ name }: { name: string }) => name === '陈师傅').unit).toBe('西街修车铺');
});

it('confirmed twice at once is entered once', async () => {
  const id = await bring(await book([['孙师傅', '', '', '', sector.name, '', '', '']]));
  const held = await heldRow(app, 'informant_import', id);
  const { version } = await preview(id);
  const both = [1, 2].map(() => app.as(secretariat).mutate(Confirm, { id, version }));
  await held.waitedForBy(2);
  await held.release();
  const answers = (await Promise.all(both)).map(({ confirmInformantImport }) => confirmInformantImport);
  expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'IMPORT_CONFIRMED']);
  expect((await listed()).filter(({ name }: { name: string }) => name === '孙师傅')).toHaveLength(1);
});

it('is no list without the columns it needs', async () => {
  const answer = await app.as(secretariat).fetch('/imports/informants', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.csv' },
    body: '甲,乙\n1,2\n',
  });
  expect(answer.status).toBe(400);
});
