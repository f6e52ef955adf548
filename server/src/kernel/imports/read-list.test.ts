import { expect, it } from '@jest/globals';
import { EMPTY_CELL, type Sheet, type Table } from '../tabular/index.js';
import { telephone, words } from './cell-readers.js';
import { type Columns, readList } from './read-list.js';

const COLUMNS = {
  NAME: { headings: ['姓名', 'name'], needed: true, read: words({ missing: 'NAME_MISSING' }) },
  FROM: { headings: ['推荐单位', 'nominated by'], needed: true, read: words() },
  PHONE: { headings: ['电话', 'phone no'], read: telephone((text) => /^1\d{10}$/.test(text), 'PHONE_UNREADABLE') },
} as const satisfies Columns;

const sheet = (rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: '名单',
  hidden: false,
  rows: rows.map((row) => row.map((text) => (text === '' ? EMPTY_CELL : { text, kind: 'TEXT' as const }))),
  ...more,
});
const read = (...sheets: Sheet[]) => readList({ format: 'XLSX', sheets } satisfies Table, COLUMNS);
const told = (...sheets: Sheet[]) =>
  read(...sheets)?.rows.map(({ values, problems }) => [
    values.NAME,
    values.PHONE,
    problems.map(({ code }) => code).join(),
  ]);

const HEADS = ['姓名', '推荐单位', '电话'];

it('takes nothing for a row from a table that stands beside it', () => {
  const found = read(
    sheet([
      ['姓名', '推荐单位', '', '姓名', '电话'],
      ['张三', '提案委', '', '赵六', '13800000009'],
      ['李四', '提案委', '', '', ''],
      ['', '', '', '钱七', '13800000008'],
    ]),
  );
  expect(found?.rows.map(({ values }) => [values.NAME, values.PHONE])).toEqual([
    ['张三', null],
    ['李四', null],
  ]);
  expect(found?.leftOut).toEqual([{ code: 'OTHER_TABLE', sheet: '名单', where: 'D–E' }]);
});

it('reads every sheet that has the heads, and says which it did not', () => {
  const found = read(
    sheet([HEADS, ['张三', '提案委', '']], { name: '一' }),
    sheet([HEADS, ['李四', '提案委', '']], { name: '二' }),
    sheet([HEADS, ['王五', '提案委', '']], { name: '三', hidden: true }),
    sheet([['单位', '地址']], { name: '通讯录' }),
  );
  expect(found?.rows.map(({ key, values }) => [key, values.NAME])).toEqual([
    ['一!2', '张三'],
    ['二!2', '李四'],
  ]);
  expect(found?.leftOut).toEqual([
    { code: 'HIDDEN_SHEET', sheet: '三', where: null },
    { code: 'NO_LIST', sheet: '通讯录', where: null },
  ]);
});

it('takes no sum, note, repeated head or signature for a row, and a row that is merely short for one', () => {
  expect(
    told(
      sheet([
        HEADS,
        ['张三', '提案委', ''],
        HEADS,
        ['', '提案委', '13800000001'],
        ['合计', '', '1'],
        ['注：电话以本人填报为准', '', ''],
        ['制表人：李四', '', '13800000002'],
      ]),
    ),
  ).toEqual([
    ['张三', null, ''],
    [null, '13800000001', 'NAME_MISSING'],
  ]);
});

it.each([
  ['Name', 'Nominated by', 'Phone No.'],
  ['姓 名*', '推荐单位（必填）', '电话【手机】'],
  ['姓名：', '※推荐单位', '电话(11位)'],
])('knows the heads %s, %s, %s', (...heads) => {
  expect(told(sheet([heads, ['张三', '提案委', '１３８００００００４４']]))).toEqual([['张三', '13800000044', '']]);
});

it.each([
  ['13800000004（微信同号）', '13800000004', ''],
  ['1.38E+10', null, 'PHONE_LOST_DIGITS'],
  ['小李秘书13800000004', null, 'PHONE_OF_SOMEBODY'],
  ['13800000004（家人）', null, 'PHONE_OF_SOMEBODY'],
  [`${'同号'.repeat(5000)}我`, null, 'PHONE_UNREADABLE'],
  ['#REF!', null, 'CELL_ERROR'],
  ['1380\uFFFD00004', null, 'DAMAGED_TEXT'],
  ['88001122', null, 'PHONE_UNREADABLE'],
])('a telephone written %s', (text, phone, code) => {
  expect(told(sheet([HEADS, ['张三', '提案委', text]]))).toEqual([['张三', phone, code]]);
});

it('says that a row was hidden', () => {
  expect(told(sheet([HEADS, ['张三', '提案委', '']], { hiddenRows: [1] }))).toEqual([['张三', null, 'HIDDEN_ROW']]);
});
