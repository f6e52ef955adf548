import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheet, table } from './import.test-support.js';
import { recogniseRoster } from './recognise-roster.js';

const people = (rows: readonly (readonly string[])[]) => recogniseRoster(table(sheet(rows)));

it('reads a list whatever its column order, title rows and headings', () => {
  const fields = {
    序号: ['1', '2'],
    姓名: ['张 三', '刘𬭎'],
    性别: ['男', '女'],
    政治面貌: ['九三学社 ', '中共'],
    界别: ['经济', '特邀'],
    所属专委会: ['提案委员会', ''],
    '所在乡镇(街道)': ['城南镇', '独山镇'],
    工作单位: ['某公司', '某局'],
    职务: ['经理', ''],
    联系电话: ['１３８１２３４５６７８', ''],
    专业特长: ['法律、金融', ''],
    任期起: ['2024.1', ''],
  };
  const straight = people([
    Object.keys(fields),
    ...[0, 1].map((i) => Object.values(fields).map((column) => column[i]!)),
  ]).rows.map(({ values }) => values);
  expect(straight[0]).toMatchObject({
    name: '张三',
    gender: 'MALE',
    party: '九三学社',
    committee: '城南镇',
    phone: '13812345678',
    skills: ['法律', '金融'],
    termFrom: '2024-01-01',
  });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.entries(fields), { minLength: 12 }),
      fc.array(fc.constantFrom('第一届区政协委员名单', '（2024年1月）', '', '某某区政协办公室制'), { maxLength: 5 }),
      fc.boolean(),
      (columns, titles, merged) => {
        const roster = people([
          ...titles.map((title) => (title === '' ? [] : merged ? columns.map(() => `=${title}`) : [title])),
          columns.map(([heading]) => heading),
          ...[0, 1].map((i) => columns.map(([, values]) => values[i]!)),
        ]);
        expect(roster.sheets).toEqual([{ sheet: '名单', headerRow: titles.length + 1 }]);
        expect(roster.rows.map(({ values }) => values)).toEqual(straight);
        expect(roster.rows.map(({ row }) => row)).toEqual([titles.length + 2, titles.length + 3]);
      },
    ),
  );
});

it('never throws, whatever the cells hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('姓名', '界别', '小组', '合计', '张三', '13812345678'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 12 }),
      (rows) => void recogniseRoster(table(sheet(rows))),
    ),
  );
});

describe('groups', () => {
  it('fills a group written once down to its members, and leaves an ordinary empty cell empty', () => {
    const roster = people([
      ['小组', '姓名', '性别', '专委会'],
      ['清波', '甲一', '男', '提案委'],
      ['', '乙一', '女', ''],
      ['', '丙一', '男', '经济委'],
      ['望江', '丁一', '男', '提案委'],
      ['', '戊一', '男', ''],
    ]);
    expect(roster.rows.map(({ values }) => values.committee)).toEqual(['清波', '清波', '清波', '望江', '望江']);
    expect(roster.rows.map(({ values }) => values.specialCommittees.length)).toEqual([1, 0, 1, 1, 0]);
    expect(roster.rows[1]!.problems).toMatchObject([{ code: 'FILLED_DOWN', row: 3, column: 'A' }]);
  });

  it('does not guess a group that was forgotten in an otherwise filled column', () => {
    const roster = people([
      ['小组', '姓名', '性别'],
      ['清波', '甲一', '男'],
      ['清波', '乙一', '女'],
      ['', '丙一', '男'],
      ['清波', '丁一', '男'],
      ['望江', '戊一', '男'],
    ]);
    expect(roster.rows.map(({ values }) => values.committee)).toEqual(['清波', '清波', null, '清波', '望江']);
  });

  it('takes a group from the line above its members when there is no column for it', () => {
    const roster = people([
      ['序号', '姓名', '单位'],
      ['=一、清波街道（2人）', '=一、清波街道（2人）', '=一、清波街道（2人）'],
      ['1', '甲一', '某局'],
      ['2', '乙一', '某厂'],
      ['望江街道（1人）'],
      ['1', '丙一', '某校'],
    ]);
    expect(roster.rows.map(({ values }) => [values.name, values.committee])).toEqual([
      ['甲一', '清波街道'],
      ['乙一', '清波街道'],
      ['丙一', '望江街道'],
    ]);
    expect(roster.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'SECTION_TITLE'],
      [5, 'SECTION_TITLE'],
    ]);
  });
});

it('skips footers, repeated headers, examples and numbered empty rows, and says which', () => {
  const roster = people([
    ['序号', '姓名', '性别', '单位'],
    ['例', '张三', '男', '某局'],
    ['1', '甲一', '男', '某局'],
    ['2', '', '', ''],
    ['序号', '姓名', '性别', '单位'],
    ['3', '', '女', '某厂'],
    ['合计', '', '', '2人'],
    ['=备注：以上名单截至一月', '=备注：以上名单截至一月', '=备注：以上名单截至一月', '=备注：以上名单截至一月'],
  ]);
  expect(roster.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'EXAMPLE'],
    [4, 'NO_PERSON'],
    [5, 'REPEATED_HEADER'],
    [7, 'FOOTER'],
    [8, 'FOOTER'],
  ]);
  expect(roster.rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
    [3, []],
    [6, ['MISSING_NAME']],
  ]);
});

it('reads a header two rows high, and two lists side by side', () => {
  const plain = people([
    ['姓名', '联系方式', '', '单位'],
    ['', '手机', '邮箱', ''],
    ['甲一', '13812345678', 'x', '某局'],
  ]);
  expect(plain.rows.map(({ values }) => [values.name, values.phone, values.unit])).toEqual([
    ['甲一', '13812345678', '某局'],
  ]);
  const merged = people([
    ['=姓名', '=联系方式', '=联系方式', '=单位'],
    ['=姓名', '手机', '邮箱', '=单位'],
    ['甲一', '13812345678', 'x', '某局'],
  ]);
  expect(merged.rows.map(({ values }) => [values.name, values.phone, values.unit])).toEqual([
    ['甲一', '13812345678', '某局'],
  ]);
  const abreast = people([
    ['序号', '姓名', '单位', '序号', '姓名', '单位'],
    ['1', '甲一', '某局', '3', '丙一', '某校'],
    ['2', '乙一', '某厂', '', '', ''],
  ]);
  expect(abreast.rows.map(({ key, values }) => [key, values.name, values.unit])).toEqual([
    ['名单!2', '甲一', '某局'],
    ['名单!D2', '丙一', '某校'],
    ['名单!3', '乙一', '某厂'],
  ]);
});

it('says which sheets and columns it did not understand, and takes corrections', () => {
  const odd = sheet(
    [
      ['称呼', '单位'],
      ['甲一', '某局'],
    ],
    '通讯录',
  );
  expect(recogniseRoster(table(odd)).problems).toEqual([
    { code: 'NO_ROSTER_FOUND' },
    { code: 'SHEET_NOT_RECOGNISED', sheet: '通讯录' },
  ]);
  const corrected = recogniseRoster(table(odd), { 通讯录: { headerRow: 1, columns: { A: 'NAME', B: null } } });
  expect(corrected.rows.map(({ values }) => [values.name, values.unit])).toEqual([['甲一', null]]);
});
