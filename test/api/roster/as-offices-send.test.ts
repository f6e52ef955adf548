import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeXlsx } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aSecretariat } from '../../support/people.js';

const Import = `query ($id: ID!) { rosterImport(id: $id) { id version leftOut { code sheet where }
  summary { total created failed warned }
  rows(first: 100) { nodes { key outcome cells { field text to canCorrect } problems { code severity field } } } } }`;
const Correct = `mutation ($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
  correctRosterImportCell(id: $id, version: $version, input: $input) { __typename ... on ImportRefusal { code } } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) {
  confirmRosterImport(id: $id, version: $version) { __typename ... on ImportRefusal { code } } }`;
const Members = `query ($text: String!) { members(first: 10, filter: { text: $text }) { nodes { name unit phone } } }`;

let app: TestApp;
let clerk: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  clerk = await aSecretariat(app);
});
afterAll(() => app.close());

async function upload(rows: readonly (readonly string[])[]) {
  const [first = [], ...rest] = rows;
  const bytes = await writeXlsx({ name: '名单', columns: first.map((header) => ({ header })), rows: rest });
  const response = await app.as(clerk).fetch('/imports/roster', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('名单.xlsx') },
    body: bytes as never,
  });
  return { status: response.status, body: (await response.json()) as never as Record<string, never> };
}
const read = async (id: string) => (await app.as(clerk).query(Import, { id })).rosterImport;

it('a clerk brings two tables side by side, is told what was not read, and nobody has an office’s telephone', async () => {
  const people = Array.from({ length: 107 }, (_, n) => [
    `张${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'一二三四五六七八九十百'[Math.floor(n / 10)]}`,
    '男',
    '',
  ]);
  const { body } = await upload([
    ['姓名', '性别', '手机', '', '单位', '值班电话'],
    ...people.map((person, n) => [...person, '', `某局${n}`, `8800${1000 + n}`]),
  ]);
  const found = await read(body['id'] as never as string);
  expect(found.leftOut).toEqual([{ code: 'OTHER_TABLE', sheet: '名单', where: 'E–F' }]);
  expect(found.summary).toMatchObject({ total: 107, created: 107, failed: 0 });
  await app.as(clerk).mutate(Confirm, { id: found.id, version: found.version });

  const { members } = await app.as(clerk).query(Members, { text: '张甲一' });
  expect(members.nodes).toEqual([{ name: '张甲一', unit: null, phone: null }]);
});

it('is told to part two lists of which nobody can tell where one ends', async () => {
  const { status, body } = await upload([
    ['姓名', '性别', '手机', '单位', '姓名', '联系电话'],
    ['张三', '男', '', '城管局', '赵六', '88001122'],
  ]);
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ extensions: { params: { rule: 'SIDE_BY_SIDE' } } }] });
});

it('every slip an office makes can be mended in its cell, and the list is taken', async () => {
  const slips = [
    ['NAME', 'NOT_A_NAME', ['某某某', '男', '1970.1', '', ''], '李红梅'],
    ['BORN_ON', 'BORN_IN_FUTURE', ['李红兰', '女', '2071.1', '', ''], '1971-01-05'],
    ['BORN_ON', 'BIRTH_UNLIKELY', ['李红竹', '女', '2020.1', '', ''], '1972-01-05'],
    ['PHONE', 'PHONE_LOST_DIGITS', ['李红菊', '女', '1970.1', '1.38E+10', ''], '13800000011'],
    ['PHONE', 'PHONE_OF_SOMEBODY', ['李红莲', '女', '1970.1', '13800000012（秘书）', ''], ''],
    ['UNIT', 'CELL_ERROR', ['李红桃', '女', '1970.1', '', '#REF!'], '某局'],
    ['UNIT', 'DAMAGED_TEXT', ['李红杏', '女', '1970.1', '', '某\uFFFD局'], '某局'],
  ] as const;
  const { body } = await upload([['姓名', '性别', '出生年月', '手机', '工作单位'], ...slips.map(([, , row]) => row)]);
  const id = body['id'] as never as string;
  const found = await read(id);
  expect(
    found.rows.nodes.map(({ problems }: { problems: { code: string; severity: string; field: string }[] }) =>
      problems.filter(({ severity }) => severity === 'ERROR').map(({ code, field }) => [field, code]),
    ),
  ).toEqual(slips.map(([field, code]) => [[field, code]]));

  for (const [at, [field, , , text]] of slips.entries()) {
    const { version, rows } = await read(id);
    const row = rows.nodes[at];
    expect(row.cells.find((cell: { field: string }) => cell.field === field).canCorrect).toBe(true);
    await app.as(clerk).mutate(Correct, { id, version, input: { rowKey: row.key, field, text } });
  }
  const mended = await read(id);
  expect(mended.summary).toMatchObject({ created: slips.length, failed: 0 });
});
