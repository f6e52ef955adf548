import { describe, expect, it } from '@jest/globals';
import { sheet, table } from './import.test-support.js';
import { recogniseRoster } from './recognise-roster.js';

// Written after the ones beside it were mended, and without looking at how: the kinds, not the examples.
const read = (rows: readonly (readonly string[])[]) => recogniseRoster(table(sheet(rows)), {}, {}, '2026-12-01');
const taken = (rows: readonly (readonly string[])[]) =>
  read(rows)
    .rows.filter(({ problems }) => !problems.some(({ severity }) => severity === 'ERROR'))
    .map(({ values: { name, phone, unit } }) => [name, phone, unit]);

describe('tables beside a list', () => {
  it.each([
    [
      'on its left',
      [
        ['部门', '电话', '', '姓名', '性别', '手机'],
        ['城管局', '88001122', '', '张三', '男', ''],
      ],
      [['张三', null, null]],
    ],
    [
      'under one title over both, the shorter of the two',
      [
        ['=通讯录', '=通讯录', '=通讯录', '=通讯录', '=通讯录', '=通讯录'],
        ['姓名', '性别', '手机', '', '科室', '座机'],
        ['张三', '男', '', '', '办公室', '88001122'],
        ['李四', '女', '', '', '', ''],
      ],
      [
        ['张三', null, null],
        ['李四', null, null],
      ],
    ],
    [
      'three of them',
      [
        ['姓名', '手机', '', '姓名', '手机', '', '单位', '电话'],
        ['张三', '13800000001', '', '李四', '', '', '城管局', '88001122'],
        ['王五', '', '', '', '', '', '住建局', '88001133'],
      ],
      [
        ['张三', '13800000001', null],
        ['李四', null, null],
        ['王五', null, null],
      ],
    ],
    [
      'with two empty columns between',
      [
        ['姓名', '性别', '手机', '', '', '部门', '负责人', '手机'],
        ['张三', '男', '', '', '', '城管局', '赵六', '13800000009'],
      ],
      [['张三', null, null]],
    ],
    [
      'headed in English',
      [
        ['Name', 'Sex', 'Mobile', '', 'Office', 'Contact', 'Tel'],
        ['张三', '男', '', '', '城管局', '赵六', '88001122'],
      ],
      [['张三', null, null]],
    ],
    [
      'without a gap, numbered anew',
      [
        ['序号', '姓名', '性别', '手机', '序号', '单位', '电话'],
        ['1', '张三', '男', '', '1', '城管局', '88001122'],
      ],
      [['张三', null, null]],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(taken(rows)).toEqual(expected);
  });

  it.each([
    [
      'a spacer for looks',
      [
        ['姓名', '', '性别', '', '工作单位', '', '手机'],
        ['张三', '', '男', '', '某局', '', '13800000001'],
      ],
    ],
    [
      'the group in front',
      [
        ['联络委', '', '姓名', '性别', '工作单位', '手机'],
        ['清波', '', '张三', '男', '某局', '13800000001'],
      ],
    ],
    [
      'notes behind',
      [
        ['姓名', '性别', '工作单位', '手机', '', '备注'],
        ['张三', '男', '某局', '13800000001', '', '已核'],
      ],
    ],
  ] as const)('is still one list with %s', (_, rows) => {
    expect(taken(rows)).toEqual([['张三', '13800000001', '某局']]);
  });

  it('reads on under a page’s repeated heads, and under heads with a column more', () => {
    expect(
      taken([
        ['姓名', '性别', '手机'],
        ['张三', '男', '13800000001'],
        ['姓名', '性别', '手机'],
        ['李四', '女', '13800000002'],
        ['姓名', '手机', '工作单位'],
        ['王五', '13800000003', '某局'],
      ]),
    ).toEqual([
      ['张三', '13800000001', null],
      ['李四', '13800000002', null],
      ['王五', '13800000003', '某局'],
    ]);
  });
});

it.each([
  '佚名',
  '暂空',
  '缺',
  'N/A',
  '无',
  '张三、李四',
  '张三13800000001',
  '1',
  '一',
  '０',
  '张三等3人',
  '×××',
  '王**',
  '李XX',
  '某同志',
  '（待定）',
  '待 定',
  '空 缺',
  'xxx',
  'aaa@163.com',
  '以上人员均已核实。',
  '共12人',
  '２０２６',
  '样例',
  '委员1',
  'NULL',
  '#N/A',
  '张先生转',
])('%s is no name', (name) => {
  expect(
    taken([
      ['姓名', '性别', '手机'],
      [name, '男', '13800000001'],
    ]),
  ).toEqual([]);
});

it.each([
  '王一',
  '诸葛孔明',
  '司马相如',
  '麦麦提·吐尔逊',
  '扎西',
  '才让卓玛',
  'Anna-Maria Schmidt',
  '贺兰·叶尔肯·阿布都',
  '江某林',
  '单于',
  '朱待珍',
])('%s is one', (name) => {
  expect(
    taken([
      ['姓名', '性别', '手机'],
      [name, '男', '13800000001'],
    ]).map(([found]) => found),
  ).toEqual([name]);
});

it.each([
  ['13800000004 （微信同步）', '13800000004'],
  ['13800000004微信', '13800000004'],
  ['电话：13800000004（微信同号）', '13800000004'],
  ['M:13800000004', '13800000004'],
  ['13800000004（V同号）', '13800000004'],
  ['138-0000-0004', '13800000004'],
  ['（０５７１）８８００１１２２', '057188001122'],
  ['0571-88001122', '057188001122'],
  ['13800000004/0571-88001122(办)', '13800000004'],
  ['13800000004；13900000005（备用）', '13800000004'],
  ['+8613800000004', '13800000004'],
  ['1.3800000004e10', '13800000004'],
])('%s is %s', (text, phone) => {
  expect(
    taken([
      ['姓名', '性别', '手机'],
      ['张三', '男', text],
    ]).map(([, found]) => found),
  ).toEqual([phone]);
});

it.each([
  '1.4E+10',
  '1.38E10',
  '13800000004（父亲）',
  '李主任13800000004',
  '13800000004（王老师的）',
  '138000000041',
  '1380000OOO4',
  '见附件',
  '同上',
])('a telephone written %s is refused', (text) => {
  expect(
    taken([
      ['姓名', '性别', '手机'],
      ['张三', '男', text],
    ]),
  ).toEqual([]);
});
