import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../kernel/tabular/index.js';
import { sheet, table } from './import.test-support.js';
import { planRosterImport } from './plan-roster-import.js';
import { recogniseRoster } from './recognise-roster.js';

const TODAY = '2026-12-01';
const read = (rows: readonly (readonly string[])[], more: Partial<Sheet> = {}) =>
  recogniseRoster(table({ ...sheet(rows), ...more }), {}, {}, TODAY);
const phones = (rows: readonly (readonly string[])[]) =>
  Object.fromEntries(read(rows).rows.map(({ values }) => [values.name, values.phone]));
const codesOf = (rows: readonly (readonly string[])[], severity = 'ERROR') =>
  read(rows).rows.map(({ problems }) => problems.filter((one) => one.severity === severity).map(({ code }) => code));
/** What is said of the one person of a list, in one column. */
const saidOf = (heading: string, text: string) => {
  const [row] = read([
    ['姓名', '性别', heading],
    ['张三', '男', text],
  ]).rows;
  return {
    values: row?.values,
    errors: row?.problems.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code),
    warnings: row?.problems.filter(({ severity }) => severity === 'WARNING').map(({ code }) => code),
  };
};

describe('two tables in one sheet', () => {
  const officesBeside = (gap: string, heading: readonly string[]) => [
    ['姓名', '性别', '手机', gap, ...heading],
    ['张三', '男', '', '', '城管局', '88001122', '赵六'],
    ['李四', '女', '13800000001', '', '住建局', '88003344', '钱七'],
    ['王五', '男', '', '', '', '', ''],
  ];

  it('gives nobody the telephone of the office that stands beside them', () => {
    const roster = read(officesBeside('', ['单位', '值班电话', '负责人']));
    expect(roster.rows.map(({ values }) => [values.name, values.phone, values.unit])).toEqual([
      ['张三', null, null],
      ['李四', '13800000001', null],
      ['王五', null, null],
    ]);
    expect(roster.leftOut).toEqual([{ code: 'OTHER_TABLE', sheet: '名单', where: 'E–G' }]);
  });

  it.each([
    ['a list of its own numbers', ['序号', '部门', '电话']],
    ['a contact and how to reach them', ['单位', '联系人', '联系电话']],
    ['a duty list', ['值班日期', '值班人', '值班电话']],
  ])('leaves %s alone', (_, heading) => {
    expect(phones(officesBeside('', heading))).toEqual({ 张三: null, 李四: '13800000001', 王五: null });
  });

  it('reads both where both are lists of people, each with its own columns', () => {
    const roster = read([
      ['第一组', '', '', '', '第二组', '', '', ''],
      ['姓名', '性别', '手机', '', '工作单位', '姓名', '性别', '手机'],
      ['张三', '男', '', '', '城管局', '赵六', '女', '13800000002'],
      ['李四', '女', '13800000001', '', '住建局', '钱七', '男', ''],
      ['', '', '', '', '教育局', '孙八', '男', '13800000003'],
    ]);
    expect(roster.rows.map(({ values }) => [values.name, values.phone, values.unit])).toEqual([
      ['张三', null, null],
      ['赵六', '13800000002', '城管局'],
      ['李四', '13800000001', null],
      ['钱七', null, '住建局'],
      ['孙八', '13800000003', '教育局'],
    ]);
  });

  it('reads a second list whose heads stand on another line', () => {
    const roster = read([
      ['姓名', '性别', '手机', '', '', ''],
      ['张三', '男', '', '', '候补名单', ''],
      ['李四', '女', '13800000001', '', '姓名', '手机'],
      ['王五', '男', '', '', '赵六', '13800000002'],
    ]);
    expect(roster.rows.map(({ values }) => [values.name, values.phone]).sort()).toEqual(
      [
        ['张三', null],
        ['李四', '13800000001'],
        ['王五', null],
        ['赵六', '13800000002'],
      ].sort(),
    );
  });

  it('is refused where nobody could tell to which of two lists a column belongs', () => {
    const roster = read([
      ['姓名', '性别', '手机', '单位', '姓名', '联系电话'],
      ['张三', '男', '', '城管局', '赵六', '88001122'],
    ]);
    expect(roster.rows).toEqual([]);
    expect(roster.problems.map(({ code }) => code)).toContain('SIDE_BY_SIDE');
  });

  it('still reads a list printed twice abreast without a gap, and one with an empty column in it', () => {
    expect(
      phones([
        ['序号', '姓名', '手机', '序号', '姓名', '手机'],
        ['1', '张三', '13800000001', '3', '王五', ''],
        ['2', '李四', '', '4', '赵六', '13800000004'],
      ]),
    ).toEqual({ 张三: '13800000001', 李四: null, 王五: null, 赵六: '13800000004' });
  });

  it('knows whose telephone stands after somebody else', () => {
    expect(
      phones([
        ['姓名', '性别', '单位', '手机', '联系人', '联系电话'],
        ['张三', '男', '某局', '', '小李', '13800000009'],
      ]),
    ).toEqual({ 张三: null });
  });

  it('reads what stands under a second line of heads by those heads', () => {
    const roster = read([
      ['姓名', '性别', '手机', '工作单位'],
      ['张三', '男', '13800000001', '某局'],
      [],
      ['姓名', '工作单位', '性别', '手机'],
      ['李四', '某校', '女', '13800000002'],
      [],
      ['序号', '单位', '联系人', '电话'],
      ['1', '城管局', '小赵', '88001122'],
    ]);
    expect(roster.rows.map(({ values: { name, unit, gender, phone } }) => [name, unit, gender, phone])).toEqual([
      ['张三', '某局', 'MALE', '13800000001'],
      ['李四', '某校', 'FEMALE', '13800000002'],
    ]);
    expect(roster.leftOut).toEqual([{ code: 'OTHER_TABLE', sheet: '名单', where: '7–8' }]);
  });
});

describe('who is nobody', () => {
  it.each([
    '12345',
    '某某某',
    '张某某',
    '李某',
    'ＸＸＸ',
    '张××',
    '张*三',
    '***',
    '待定',
    '空缺',
    '（空缺）',
    '测试',
    '同上',
    '??',
    '张�',
    '锟斤拷',
    '13800000001',
    'test',
    '联系电话如有变动请及时告知办公室',
    'a@b.cn',
    '姓名1',
    '□□',
    '无名',
    '2026-01-01',
  ])('%s is no name', (name) => {
    const [row] = read([
      ['姓名', '性别', '手机'],
      [name, '男', '13800000001'],
    ]).rows;
    expect(row?.problems.some(({ severity }) => severity === 'ERROR') ?? true).toBe(true);
  });

  it.each([
    '张三',
    '欧阳修文',
    '阿卜杜拉·买买提',
    '吾买尔江',
    '次仁旺堆多吉',
    '刘𬭎',
    'Maria Silva',
    '武某珍',
    '车大帅',
    '古再丽努尔·阿不都热合曼',
    '何空',
    '吴缺',
    '甲-17',
  ])('%s may be one', (name) => {
    const [row] = read([
      ['姓名', '性别', '手机'],
      [name, '男', '13800000001'],
    ]).rows;
    expect(row?.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });

  it('takes no note, total or signature under a list for a person', () => {
    const roster = read([
      ['姓名', '性别', '工作单位', '手机'],
      ['张三', '男', '某局', '13800000001'],
      ['总人数', '107', '', ''],
      ['男委员', '62人', '女委员', '45人'],
      ['制表人：', '小李', '联系电话：', '13800000009'],
      ['本表截至2026年1月', '', '', ''],
    ]);
    const taken = roster.rows.filter(({ problems }) => !problems.some(({ severity }) => severity === 'ERROR'));
    expect(taken.map(({ values }) => values.name)).toEqual(['张三']);
  });
});

describe('what cannot be', () => {
  it.each([
    ['2027-01-01', 'BORN_IN_FUTURE'],
    ['2028年5月', 'BORN_IN_FUTURE'],
    ['2026.12', 'BIRTH_UNLIKELY'],
    ['2019-06-01', 'BIRTH_UNLIKELY'],
    ['1901年1月', 'BIRTH_UNLIKELY'],
  ])('born %s', (text, code) => {
    expect(saidOf('出生年月', text).errors).toEqual([code]);
  });
  it.each(['1968.5', '2003-01-02', '25000'])('born %s may be', (text) => {
    expect(saidOf('出生年月', text).errors).toEqual([]);
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '######', 'Err:502'])(
    '%s is what a formula failed with',
    (text) => {
      expect(saidOf('工作单位', text).errors).toEqual(['CELL_ERROR']);
    },
  );

  it.each([
    ['党派', '九三�社'],
    ['界别', '锟斤拷锟斤拷'],
    ['民族', '汉�'],
    ['特长', '法�、金融'],
    ['工作单位', 'å¼ ä¸é'],
  ])('text of %s that did not survive is said: %s', (heading, text) => {
    expect(saidOf(heading, text).errors).toEqual(['DAMAGED_TEXT']);
  });
});

describe('telephones', () => {
  it.each([
    ['13800000004（微信同号）', '13800000004'],
    ['13800000004(同微信)', '13800000004'],
    ['手机：13800000004', '13800000004'],
    ['１３８００００００４', null],
    ['１３８００００００４４', '13800000044'],
    ['+86 138-0000-0004', '13800000004'],
    ['138 0000 0004 微信同号', '13800000004'],
    ['13800000004【本人】', '13800000004'],
    ['移动电话 13800000004', '13800000004'],
    ['1.3800000004E+10', '13800000004'],
    ['13800000004.0', '13800000004'],
    ["'13800000004", '13800000004'],
  ])('%s', (text, phone) => {
    expect(saidOf('手机', text).values?.phone ?? null).toBe(phone);
  });
  it.each([
    ['1.38E+10', 'PHONE_LOST_DIGITS'],
    ['1.38e10', 'PHONE_LOST_DIGITS'],
    ['１．３８Ｅ＋１０', 'PHONE_LOST_DIGITS'],
    ['1.38×10^10', 'INVALID_PHONE'],
    ['13800000004（秘书）', 'PHONE_OF_SOMEBODY'],
    ['李秘书 13800000004', 'PHONE_OF_SOMEBODY'],
    ['13800000004(女儿代接)', 'PHONE_OF_SOMEBODY'],
    ['138****0004', 'INVALID_PHONE'],
    ['1380000000', 'INVALID_PHONE'],
  ])('%s is refused: %s', (text, code) => {
    expect(saidOf('手机', text).errors).toEqual([code]);
  });
});

describe('heads', () => {
  it('reads English ones', () => {
    const roster = read([
      [
        'No.',
        'Full Name',
        'Sex',
        'Date of Birth',
        'Political Party',
        'Work Unit',
        'Job Title',
        'Mobile Phone',
        'Liaison Committee',
        'Special Committee',
        'Sector',
        'Remarks',
      ],
      ['1', '张三', 'M', '1970-01-02', '民盟', '某局', '局长', '13800000001', '清波街道', '提案委', '经济', ''],
    ]);
    expect(roster.columns.map(({ field }) => field)).toEqual([
      'ORDINAL',
      'NAME',
      'GENDER',
      'BORN_ON',
      'PARTY',
      'UNIT',
      'POST',
      'PHONE',
      'COMMITTEE',
      'SPECIAL_COMMITTEE',
      'SECTOR',
      'NOTE',
    ]);
  });
  it.each([
    ['Phone Number', 'PHONE'],
    ['Cell', 'PHONE'],
    ['Tel.', 'PHONE'],
    ['DOB', 'BORN_ON'],
    ['Birthday', 'BORN_ON'],
    ['Company', 'UNIT'],
    ['姓名 Name', 'NAME'],
    ['Name/姓名', 'NAME'],
    ['Ethnicity', 'ETHNICITY'],
    ['Expertise', 'SKILLS'],
    ['Start of term', 'TERM_FROM'],
    ['Emergency contact', null],
    ['Contact person', null],
    ['E-mail', 'NOTE'],
    ["Secretary's phone", null],
    ['办公室电话', 'NOTE'],
  ])('%s', (heading, field) => {
    const { columns } = read([
      ['姓名', '性别', heading],
      ['张三', '男', ''],
    ]);
    const found = heading.includes('ame')
      ? read([
          [heading, '性别'],
          ['张三', '男'],
        ]).columns[0]?.field
      : columns[2]?.field;
    expect(found).toBe(field);
  });
});

it('says which rows were hidden, and does not let a hidden column speak over one that is seen', () => {
  const roster = read(
    [
      ['姓名', '性别', '手机', '手机'],
      ['张三', '男', '13800000001', '13800000002'],
      ['李四', '女', '', '13800000003'],
    ],
    { hiddenRows: [2], hiddenColumns: [3] },
  );
  expect(roster.rows.map(({ values }) => values.phone)).toEqual(['13800000001', null]);
  expect(roster.rows[1]?.problems).toContainEqual(expect.objectContaining({ code: 'HIDDEN_ROW', severity: 'WARNING' }));
  expect(roster.leftOut).toEqual([{ code: 'HIDDEN_COLUMN', sheet: '名单', where: 'D' }]);
});

describe('a group that is no place', () => {
  const plan = (committee: string) =>
    planRosterImport(
      [],
      read([
        ['姓名', '性别', '联络委'],
        ['张三', '男', committee],
      ]).rows,
      { committees: [], sectors: [], specialCommittees: [] },
      { createMissing: { committees: true } },
    );
  it.each([
    '政协领导',
    '区政协机关',
    '主席会议成员',
    '特邀',
    '第一组',
    '经济界',
    '12345',
    '离退休老干部',
    '待定',
    '某某街道',
    '党政班子',
    '区直部门',
  ])('%s founds no township', (name) => {
    expect(plan(name).creates.committees).toEqual([]);
    expect(plan(name).rows[0]?.problems.map(({ code }) => code)).toContain('NOT_A_PLACE');
  });
  it.each(['清波街道', '独山镇', '清波', '望江政协联络委', '高新区', '鹿亭乡', '畲桥民族乡', '河湾镇-3联络委'])(
    '%s may',
    (name) => {
      expect(plan(name).creates.committees).toEqual([name]);
    },
  );
});
