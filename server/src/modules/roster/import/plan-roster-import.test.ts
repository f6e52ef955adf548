import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { failingRows } from '../../../kernel/imports/failing-rows.js';
import { readTable, type Table, TableRefusal, writeXlsx } from '../../../kernel/tabular/index.js';
import { sharedData } from '../../../kernel/tabular/tabular.test-support.js';
import { toRow } from './compared-member.js';
import { sheet, table } from './import.test-support.js';
import {
  type ExistingMember,
  type ImportOptions,
  type ImportPlan,
  planRosterImport,
  type RosterCatalog,
} from './plan-roster-import.js';
import { recogniseRoster } from './recognise-roster.js';

const catalog: RosterCatalog = {
  committees: [
    { name: '清波街道联络委', aliases: ['清波街道'] },
    { name: '城南镇联络委', aliases: ['城南镇'] },
    { name: '高新区联络委' },
  ],
  sectors: [{ name: '无党派人士' }, { name: '经济界' }],
  specialCommittees: [{ name: '提案委员会' }, { name: '经济、科技委员会' }, { name: '文史委员会' }],
};
const HEADER = ['姓名', '性别', '小组', '界别', '专委会', '单位', '手机'];
const plan = (
  rows: string[][],
  existing: readonly ExistingMember[] = [],
  options: ImportOptions = {},
  known = catalog,
) => planRosterImport(existing, recogniseRoster(table(sheet([HEADER, ...rows]))).rows, known, options);

/** The members as they stand once the plan has been carried out. */
function after(existing: readonly ExistingMember[], { rows }: ImportPlan): ExistingMember[] {
  const members = new Map(existing.map((member) => [member.id, member]));
  for (const { status, memberId, values, row } of rows) {
    if (status === 'NEW' || status === 'UPDATE') {
      const id = memberId ?? `member-${members.size}-${row.key}`;
      members.set(id, { ...values, id });
    }
  }
  return [...members.values()];
}
const statuses = ({ rows }: ImportPlan) => rows.map(({ status }) => status);
const errors = ({ rows }: ImportPlan) =>
  rows.map(({ problems }) => problems.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code));

const ROWS = [
  ['甲一', '男', '清波', '无党派', '提案委', '某局', '13812345678'],
  ['乙一', '女', '城南镇政协联络委', '经济', '提案委、文史委员会', '某厂', ''],
  ['丙一', '女', '高新技术产业开发区', '经济界别', '经济、科技委员会', '某校', ''],
];

it('names groups as the district does, and a second import changes nothing', () => {
  const first = plan(ROWS);
  expect(statuses(first)).toEqual(['NEW', 'NEW', 'NEW']);
  expect(first.rows.map(({ values }) => [values.committee, values.sector, values.specialCommittees])).toEqual([
    ['清波街道联络委', '无党派人士', ['提案委员会']],
    ['城南镇联络委', '经济界', ['提案委员会', '文史委员会']],
    ['高新区联络委', '经济界', ['经济、科技委员会']],
  ]);
  expect(plan(ROWS, after([], first)).counts).toEqual({ NEW: 0, UPDATE: 0, UNCHANGED: 3, ERROR: 0, SKIPPED: 0 });
});

it('shows each cell that changes, and an empty cell erases nothing', () => {
  const members = after([], plan(ROWS));
  const again = plan(
    [
      ['甲一', '', '城南', '', '', '某局', ''],
      ['乙一', '女', '', '', '', '', '13900001111'],
    ],
    members,
  );
  expect(again.rows.map(({ changes }) => changes)).toEqual([
    [{ field: 'committee', from: '清波街道联络委', to: '城南镇联络委' }],
    [{ field: 'phone', from: null, to: '13900001111' }],
  ]);
  expect(again.rows[0]!.values).toMatchObject({
    gender: 'MALE',
    phone: '13812345678',
    specialCommittees: ['提案委员会'],
  });
});

describe('a group the district does not know', () => {
  it('is an error with the nearest name, and good rows go on', () => {
    const result = plan([['甲一', '男', '清坡街道', '', '', '', ''], ...ROWS.slice(1)]);
    expect(statuses(result)).toEqual(['ERROR', 'NEW', 'NEW']);
    expect(result.rows[0]!.problems).toMatchObject([
      { code: 'UNKNOWN_COMMITTEE', row: 2, column: 'C', params: { given: '清坡街道', suggestion: '清波街道联络委' } },
    ]);
  });

  it('is created once when the person says so, and never for rows that fail', () => {
    const result = plan(
      [
        ['甲一', '男', '望江', '教育', '', '', ''],
        ['乙一', '女', '望江街道', '教育界', '', '', ''],
        ['丙一', '女', '采荷', '', '', '', '12'],
      ],
      [],
      { createMissing: { committees: true, sectors: true } },
    );
    expect(statuses(result)).toEqual(['NEW', 'NEW', 'ERROR']);
    expect(result.creates).toEqual({ committees: ['望江'], sectors: ['教育'], specialCommittees: [] });
    expect(result.rows[1]!.values).toMatchObject({ committee: '望江', sector: '教育' });
  });
});

describe('one name, several rows or members', () => {
  it('joins rows of one person: what one leaves out another tells', () => {
    const result = plan([
      ['甲一', '男', '清波', '', '提案委', '某局', ''],
      ['甲一', '男', '', '经济', '文史委', '某局', '13812345678'],
    ]);
    expect(statuses(result)).toEqual(['NEW', 'SKIPPED']);
    expect(result.rows[1]!.joins).toBe('名单!2');
    expect(result.rows[0]!.values).toMatchObject({
      sector: '经济界',
      phone: '13812345678',
      specialCommittees: ['提案委员会', '文史委员会'],
    });
  });

  it('asks when rows may be two people, and does as told', () => {
    const rows = [
      ['甲一', '男', '清波', '', '', '某局', ''],
      ['甲一', '女', '城南', '', '', '某厂', ''],
    ];
    expect(errors(plan(rows))).toEqual([['AMBIGUOUS_NAME'], ['AMBIGUOUS_NAME']]);
    expect(statuses(plan(rows, [], { decisions: { '名单!2': 'NEW', '名单!3': 'NEW' } }))).toEqual(['NEW', 'NEW']);
    expect(statuses(plan(rows, [], { decisions: { '名单!3': 'SKIP' } }))).toEqual(['NEW', 'SKIPPED']);
  });

  it('takes two namesakes with different telephones and units for two people, also the second time', () => {
    const rows = [
      ['甲一', '男', '清波', '', '', '某局', '13812345678'],
      ['甲一', '男', '城南', '', '', '某厂', '13900001111'],
    ];
    const first = plan(rows);
    expect(statuses(first)).toEqual(['NEW', 'NEW']);
    const members = after([], first);
    expect(statuses(plan(rows, members))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(statuses(plan(rows, members.slice(0, 1)))).toEqual(['UNCHANGED', 'NEW']);
    expect(errors(plan([['甲一', '', '', '', '', '', '']], members))).toEqual([['AMBIGUOUS_NAME']]);
    expect(plan([['甲一', '', '', '', '', '某厂', '']], members).rows[0]!.memberId).toBe(members[1]!.id);
  });

  it('refuses one person in two committees, and one telephone for two people', () => {
    expect(
      errors(
        plan([
          ['甲一', '男', '清波', '', '', '某局', ''],
          ['甲一', '男', '城南', '', '', '某局', ''],
        ]),
      ),
    ).toEqual([['CONFLICTING_ROWS'], ['CONFLICTING_ROWS']]);
    expect(errors(plan([['丁一', '', '', '', '', '', '13812345678']], after([], plan(ROWS))))).toEqual([
      ['PHONE_OF_ANOTHER'],
    ]);
  });

  it('asks before it gives a member of the same name another unit, committee and all', () => {
    const result = plan([['甲一', '女', '城南', '', '', '某厂', '']], after([], plan(ROWS)));
    expect(errors(result)).toEqual([['AMBIGUOUS_NAME']]);
    expect(result.rows[0]!.candidates).toHaveLength(1);
  });
});

it('gives the failing rows back as a list that imports once corrected', async () => {
  const result = plan([...ROWS, ['=丁一', '?', '清波', '', '', '=1+1', '123']]);
  const words = { INVALID_GENDER: '性别', INVALID_PHONE: '电话' };
  const output = failingRows(result.rows.map(toRow), { 'zh-CN': words, en: {} }, 'zh-CN');
  expect(output.rows).toEqual([['丁一', '?', '清波', '', '', '1+1', '123', 'B: 性别；G: 电话']]);
  const file = await readTable({ name: '错误.xlsx', bytes: await writeXlsx(output) });
  const again = recogniseRoster(file as Table);
  expect(again.rows.map(({ values }) => values.name)).toEqual(['丁一']);
});

describe('the lists of a real district', () => {
  const data = sharedData();
  if (!data) console.log('skipped: ../shared/data not present');
  const lists = ['街道分组名单', '界别名单', '专委会名单'];
  const create = { createMissing: { committees: true, sectors: true, specialCommittees: true } };
  const nothing = { committees: [], sectors: [], specialCommittees: [] };
  const readList = async (list: string, extension: string) => {
    const name = `roster_${list}.${extension}`;
    const read = await readTable({ name, bytes: readFileSync(join(data ?? '', 'district-cppcc', name)) });
    if (read instanceof TableRefusal) throw read;
    return read;
  };

  (data ? it.each : it.skip.each)(['xlsx', 'csv'])(
    '%s: three lists make 124 members, each in all three groupings, and again change nothing',
    async (extension) => {
      let members: ExistingMember[] = [];
      const known = {
        committees: [] as { name: string }[],
        sectors: [] as { name: string }[],
        specialCommittees: [] as { name: string }[],
      };
      const bring = async (list: string) => {
        const result = planRosterImport(members, recogniseRoster(await readList(list, extension)).rows, known, create);
        members = after(members, result);
        for (const kind of ['committees', 'sectors', 'specialCommittees'] as const)
          known[kind].push(...result.creates[kind].map((name) => ({ name })));
        return result.counts;
      };
      expect(await bring('街道分组名单')).toMatchObject({ NEW: 124, ERROR: 0 });
      expect(await bring('界别名单')).toMatchObject({ NEW: 0, UPDATE: 124, ERROR: 0 });
      expect(await bring('专委会名单')).toMatchObject({ NEW: 0, UPDATE: 124, ERROR: 0 });
      expect(members).toHaveLength(124);
      expect(
        members.every(
          ({ committee, sector, specialCommittees }) => committee && sector && specialCommittees.length === 1,
        ),
      ).toBe(true);
      expect([known.committees.length, known.sectors.length, known.specialCommittees.length]).toEqual([6, 16, 6]);
      for (const list of lists) expect(await bring(list)).toMatchObject({ UNCHANGED: 124 });
    },
  );

  (data ? it : it.skip)('three lists as sheets of one workbook make 124 members', async () => {
    const sheets = await Promise.all(lists.map((list) => readList(list, 'xlsx')));
    const roster = recogniseRoster(table(...sheets.flatMap((read) => read.sheets)));
    expect(planRosterImport([], roster.rows, nothing, create).counts).toEqual({
      NEW: 124,
      UPDATE: 0,
      UNCHANGED: 0,
      ERROR: 0,
      SKIPPED: 248,
    });
  });
});
