import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readTable, TableRefusal } from '../../../kernel/tabular/index.js';
import { sharedData } from '../../../kernel/tabular/tabular.test-support.js';
import { dayPeriod, monthsPeriod, periodText } from '../period.rules.js';
import { readPeriods } from './period-text.js';
import { meaningOf } from './plan-field.js';
import { type PlanReading, recognisePlan } from './recognise-plan.js';

async function recognised(bytes: Uint8Array, { fileName = '计划.xlsx', ...more }: Partial<PlanReading> = {}) {
  const table = await readTable({ name: fileName, bytes });
  if (table instanceof TableRefusal) throw table;
  return recognisePlan(table, { fileName, thisYear: 2026, ...more });
}
const workbook = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
};
const listOf = async (rows: unknown[][], more: Partial<PlanReading> = {}) =>
  recognised(await workbook((sheet) => sheet.addRows(rows)), more);
const short = ({ rows }: Awaited<ReturnType<typeof recognised>>) =>
  rows.map(({ unit, title, period }) => [unit, title, period && periodText(period, 2026)]);
const problems = ({ rows }: Awaited<ReturnType<typeof recognised>>) =>
  rows.map((row) => row.problems.map(({ code }) => code));

describe.each([
  ['plan_street', ['unit', 'topic', 'month']],
  ['plan_sector', ['unit', 'topic', 'kind', 'month']],
])('%s.xlsx as a district sent it', (name, columns) => {
  const shared = sharedData();
  const folder = shared && join(shared, 'district-cppcc');
  if (!folder) {
    it.skip('skipped: ../shared/data not present', () => {});
    return;
  }

  it('gives exactly what it says', async () => {
    const plan = await recognised(readFileSync(join(folder, `${name}.xlsx`)), { fileName: `${name}.xlsx` });
    const told = plan.rows.map(({ unit, title, kind, period }) => {
      const row: Record<string, unknown> = { unit, topic: title, kind, month: period && periodText(period, 2026) };
      return columns.map((column) => row[column]);
    });
    const clean = readFileSync(join(folder, `${name}_clean.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));

    expect(told).toEqual(clean.slice(1));
    expect(clean[0]).toEqual(columns);
    expect(plan.writtenYear).toBe(2026);
    expect(problems(plan).flat()).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    ['3月', '3月'],
    [' 3 月份 ', '3月'],
    ['三月', '3月'],
    ['十二月', '12月'],
    ['元月', '1月'],
    ['3', '3月'],
    ['３月', '3月'],
    ['2026年3月', '3月'],
    ['2026.03', '3月'],
    ['2026-03', '3月'],
    ['202603', '3月'],
    ['二〇二六年三月', '3月'],
    ['拟于3月召开', '3月'],
    ['3月上旬', '3月'],
    ['10月底前', '10月'],
    ['第一季度', '第一季度'],
    ['一季度', '第一季度'],
    ['1季度', '第一季度'],
    ['2026年第三季度', '第三季度'],
    ['2026年3季度', '第三季度'],
    ['Q4', '第四季度'],
    ['二、三季度', '4-9月'],
    ['3-4月', '3-4月'],
    ['3月-4月', '3-4月'],
    ['3～4月', '3-4月'],
    ['三至四月', '3-4月'],
    ['三四月', '3-4月'],
    ['3、4月', '3-4月'],
    ['2026年3月—2026年5月', '3-5月'],
    ['上半年', '上半年'],
    ['下半年', '下半年'],
    ['全年', '全年'],
    ['年内', '全年'],
    ['年底', '12月'],
    ['5月12日', '5月12日'],
    ['五月十二日', '5月12日'],
    ['5.12', '5月12日'],
    ['2026-05-12', '5月12日'],
    ['2026/5/12', '5月12日'],
    ['5月12日-15日', '5月12日至5月15日'],
    ['20260512', '5月12日'],
  ])('%s is %s', (written, told) => {
    const { periods } = readPeriods(written, 'TEXT', 2026);
    expect(periods.map((period) => periodText(period, 2026))).toEqual([told]);
  });

  it.each([
    ['4月、10月', ['4月', '10月']],
    ['4月 10月', ['4月', '10月']],
    ['每季度一次', ['第一季度', '第二季度', '第三季度', '第四季度']],
    ['3月5日、9月', ['3月5日', '9月']],
  ])('%s is several', (written, told) => {
    const { periods, findings } = readPeriods(written, 'TEXT', 2026);
    expect(periods.map((period) => periodText(period, 2026))).toEqual(told);
    expect(findings).toContain('SEVERAL_TIMES');
  });

  it.each([
    ['', 'MONTH_MISSING'],
    ['待定', 'MONTH_MISSING'],
    ['——', 'MONTH_MISSING'],
    ['13月', 'MONTH_UNCLEAR'],
    ['2月30日', 'MONTH_UNCLEAR'],
    ['重阳节前后', 'MONTH_UNCLEAR'],
    ['11月至次年2月', 'MONTH_UNCLEAR'],
    ['2025年3月', 'YEAR_DIFFERS'],
  ])('%s is %s', (written, code) => {
    expect(readPeriods(written, 'TEXT', 2026).findings).toContain(code);
  });

  it.each([
    ['2027年1月', 'TEXT', ['2027年1月']],
    ['2027.1', 'TEXT', ['2027年1月']],
    ['二〇二七年一月', 'TEXT', ['2027年1月']],
    ['2027-01-15', 'DATE', ['2027年1月15日']],
    ['2025年3月', 'TEXT', ['2025年3月']],
    // 3月 typed while it was still 2025.
    ['2025-03', 'DATE', ['3月']],
  ] as const)('%s of another year is not moved into this one', (written, kind, told) => {
    const { periods, findings } = readPeriods(written, kind, 2026);
    expect(periods.map((period) => periodText(period, 2026))).toEqual(told);
    expect(findings).toContain('YEAR_DIFFERS');
  });

  it('2026年12月至2027年1月 goes over the end of the year', () => {
    expect(readPeriods('2026年12月至2027年1月', 'TEXT', 2026).periods).toEqual([
      { fromOn: '2026-12-01', toOn: '2027-01-31' },
    ]);
  });

  it('reads back whatever an export writes', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1, max: 28 }), fc.boolean(), (a, b, day, exact) => {
        const period = exact ? dayPeriod(2026, a, day) : monthsPeriod(2026, Math.min(a, b), Math.max(a, b));
        expect(readPeriods(periodText(period!, 2026), 'TEXT', 2026).periods).toEqual([period]);
      }),
    );
  });

  it('never throws and never leaves the calendar, whatever is in the cell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9一二三四十年月日季度第上下半全、.至~/ -]{0,12}$/), (text) => {
        for (const { fromOn, toOn } of readPeriods(text, 'TEXT', 2026).periods) {
          expect(new Date(fromOn).toISOString().slice(0, 10)).toBe(fromOn);
          expect(toOn >= fromOn).toBe(true);
        }
      }),
    );
  });
});

it.each([
  ['街道（镇）', 'UNIT'],
  ['联络委名称', 'UNIT'],
  ['责任部门', 'UNIT'],
  ['界 别', 'UNIT'],
  ['拟协商议题', 'TITLE'],
  ['协商主题', 'TITLE'],
  ['活动名称', 'TITLE'],
  ['课题名称', 'TITLE'],
  ['协商形式', 'KIND'],
  ['拟召开时间', 'TIME'],
  ['计划月份', 'TIME'],
  ['时间安排', 'TIME'],
  ['责任人及联系电话', 'RESPONSIBLE'],
  ['邀请参加单位', 'DEPARTMENTS'],
  ['配合部门', 'DEPARTMENTS'],
  ['政协某区委员会二〇二六年协商计划表', undefined],
])('the heading %s means %s', (heading, field) => {
  expect(meaningOf(heading)?.field).toBe(field);
});

describe('a list', () => {
  it('with cells merged in any column, a header in row three and notes below', async () => {
    const plan = await recognised(
      await workbook((sheet) => {
        sheet.addRow(['城区2026年板凳协商计划']);
        sheet.addRow(['填报单位:', '', '', '', '']);
        sheet.addRow(['序号', '乡镇街', '协商主题', '时间', '参加部门', '备注']);
        sheet.addRow([1, '城南镇', '摩配市场停车', '第一季度', '城管局', '']);
        sheet.addRow([2, '', '老街排水', '', '住建局', '接续去年']);
        sheet.addRow([3, '河湾乡', '灌渠清淤', '3-4月', '水利局', '']);
        sheet.addRow(['', '', '', '', '农业农村局', '']);
        sheet.addRow(['注:如有调整另行通知']);
        sheet.mergeCells('A1:F1');
        sheet.mergeCells('B4:B5');
        sheet.mergeCells('D4:D5');
        for (const column of 'ABCD') sheet.mergeCells(`${column}6:${column}7`);
        sheet.mergeCells('A8:F8');
      }),
    );
    expect(short(plan)).toEqual([
      ['城南镇', '摩配市场停车', '第一季度'],
      ['城南镇', '老街排水', '第一季度'],
      ['河湾乡', '灌渠清淤', '3-4月'],
    ]);
    expect(plan.rows.map(({ departments }) => departments)).toEqual(['城管局', '住建局', '水利局、农业农村局']);
    expect(plan.rows[1]?.note).toBe('接续去年');
    expect(problems(plan).flat()).toEqual([]);
  });

  it('reads dates as the cell shows them: months, days, and days that are months', async () => {
    const dates = (format: string, ...days: number[]) =>
      workbook((sheet) => {
        sheet.addRow(['街道', '议题', '时间']);
        for (const [i, day] of days.entries()) {
          const row = sheet.addRow(['清波街道', `议题${i}`, new Date(Date.UTC(2026, 4 + i, day))]);
          row.getCell(3).numFmt = format;
        }
      });
    const times = async (bytes: Buffer) => short(await recognised(bytes)).map(([, , time]) => time);

    expect(await times(await dates('yyyy"年"m"月"', 1, 1))).toEqual(['5月', '6月']);
    expect(await times(await dates('m"月"', 1, 15))).toEqual(['5月', '6月']);
    expect(await times(await dates('yyyy-mm-dd', 12, 1))).toEqual(['5月12日', '6月1日']);
    expect(await times(await dates('yyyy-mm-dd', 1, 1))).toEqual(['5月', '6月']);
  });

  it('splits several topics in one cell, each with its own time where there are as many', async () => {
    const plan = await listOf([
      ['联络委', '协商课题', '时间'],
      ['城南镇', '1.摩配市场停车\n2.老街排水\n和污水', '4月\n9月'],
      ['河湾乡', '灌渠清淤\n与管护', '5月'],
      ['山前镇', '1、甲\n2、乙', '6月'],
      ['山后镇', '路灯\n公厕', '3月\n8月'],
      ['山中镇', '1、甲\n2、乙\n3、丙', '6月、9月'],
    ]);
    expect(short(plan)).toEqual([
      ['城南镇', '摩配市场停车', '4月'],
      ['城南镇', '老街排水和污水', '9月'],
      ['河湾乡', '灌渠清淤与管护', '5月'],
      ['山前镇', '甲', '6月'],
      ['山前镇', '乙', '6月'],
      ['山后镇', '路灯', '3月'],
      ['山后镇', '公厕', '8月'],
      ['山中镇', '甲', null],
      ['山中镇', '乙', null],
      ['山中镇', '丙', null],
    ]);
    expect(new Set(plan.rows.map(({ key }) => key)).size).toBe(10);
    expect(problems(plan).at(-1)).toContain('TIMES_DO_NOT_FIT');
  });

  it('keeps half-filled rows with what they lack, and fills a unit down only where it was written once', async () => {
    const once = await listOf([
      ['街道', '议题', '月份'],
      ['清波街道', '甲', '3月'],
      ['', '乙', '6月'],
      ['望江街道', '丙', ''],
      ['', '', '9月'],
    ]);
    expect(short(once)).toEqual([
      ['清波街道', '甲', '3月'],
      ['清波街道', '乙', '6月'],
      ['望江街道', '丙', null],
      ['望江街道', null, '9月'],
    ]);
    expect(problems(once)).toEqual([[], ['UNIT_FROM_ABOVE'], ['MONTH_MISSING'], ['UNIT_FROM_ABOVE', 'TITLE_MISSING']]);
    const forgotten = await listOf([
      ['街道', '议题', '月份'],
      ['清波街道', '甲', '3月'],
      ['清波街道', '乙', '6月'],
      ['', '丙', '7月'],
      ['望江街道', '丁', '8月'],
    ]);
    expect(short(forgotten)[2]).toEqual([null, '丙', '7月']);
  });

  it('takes a heading for whose meeting it is, or for who comes along, by what stands beside it', async () => {
    const plan = await listOf([
      ['镇街', '协商内容', '协商议题', '责任单位', '责任人', '协商方式', '拟定时间'],
      ['城南镇', '停车位不足', '停车怎么管', '城管局', '张三', '板凳协商', '四月'],
    ]);
    expect(plan.rows[0]).toMatchObject({
      unit: '城南镇',
      title: '停车怎么管',
      departments: '城管局',
      responsible: '张三',
      kind: '板凳协商',
      note: '停车位不足',
    });
  });

  it('gives rows under a section its name, and else leaves titles and names as hints', async () => {
    const sections = await listOf([
      ['2026年协商计划'],
      ['序号', '议题', '时间'],
      ['一、清波街道（2项）'],
      [1, '甲', '3月'],
      [2, '乙', '5月'],
      ['二、望江街道'],
      [1, '丙', '8月'],
    ]);
    expect(short(sections).map(([unit]) => unit)).toEqual(['清波街道', '清波街道', '望江街道']);
    const own = await listOf([['城南镇政协联络委2026年度协商计划'], ['议题', '时间'], ['甲', '3月']], {
      fileName: '附件2.xlsx',
    });
    expect(own.rows[0]).toMatchObject({ unit: null, hints: ['城南镇政协联络委2026年度协商计划', 'Sheet1', '附件2'] });
  });

  it('reads every sheet that has a plan, and names those that have none', async () => {
    const plan = await recognised(
      await workbook((sheet, book) => {
        sheet.name = '街道';
        sheet.addRow(['街道', '议题', '时间']);
        sheet.addRow(['清波街道', '甲', '3月']);
        const second = book.addWorksheet('界别');
        second.addRow(['界别', '活动名称', '时间']);
        second.addRow(['经济界', '乙', '5月']);
        book.addWorksheet('通讯录').addRow(['某', '某']);
        book.addWorksheet('草稿', { state: 'hidden' }).addRow(['街道', '议题', '时间']);
      }),
    );
    expect(short(plan)).toEqual([
      ['清波街道', '甲', '3月'],
      ['经济界', '乙', '5月'],
    ]);
    expect(plan.rows[1]).toMatchObject({ unitKind: 'SECTOR', key: '界别!2' });
    expect(plan.sheetsLeftOut).toEqual(['通讯录']);
  });

  it('reads a calendar with a column for each month', async () => {
    const plan = await recognised(
      await workbook((sheet) => {
        sheet.addRow(['2027年板凳协商安排']);
        sheet.addRow(['镇街', '1月', '2月', '3月', '4月']);
        sheet.addRow(['城南镇', '停车', '', '排水', '']);
        sheet.addRow(['河湾乡', '', '灌渠清淤', '灌渠清淤', '']);
        sheet.mergeCells('C4:D4');
      }),
    );
    expect(plan.writtenYear).toBe(2027);
    expect(plan.rows.map(({ unit, title, period }) => [unit, title, period && periodText(period, 2027)])).toEqual([
      ['城南镇', '停车', '1月'],
      ['城南镇', '排水', '3月'],
      ['河湾乡', '灌渠清淤', '2-3月'],
    ]);
  });

  it('makes a title of a paragraph and keeps the paragraph', async () => {
    const whole = `推进老旧小区停车治理。${'围绕停车难开展调研,'.repeat(15)}`;
    const plan = await listOf([
      ['街道', '议题', '时间'],
      ['清波街道', whole, '3月'],
    ]);
    expect(plan.rows[0]).toMatchObject({ title: '推进老旧小区停车治理', note: whole });
    expect(problems(plan)[0]).toEqual(['TITLE_SHORTENED']);
  });
});
