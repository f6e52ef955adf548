import { expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readTable, type Table, writeCsv, writeXlsx } from './index.js';
import { texts } from './tabular.test-support.js';

const columns = [{ header: '姓名' }, { header: '错误' }];
const rows = [
  ['=HYPERLINK("http://x","y")', '+1'],
  ['@SUM(A1)', '-2'],
  ['刘𬭎', '0138'],
];

it('writes what looks like a formula as text that reads back as it was', async () => {
  const bytes = await writeXlsx({ name: "失败[1]/'行'", columns, rows });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.worksheets[0]!.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(book.worksheets[0]!.getCell('A2').numFmt).toBe('@');
  expect(texts((await readTable({ name: 'a.xlsx', bytes })) as Table)).toEqual([['姓名', '错误'], ...rows]);
});

it('puts an apostrophe before what a program would run from a text file', () => {
  expect(writeCsv({ columns, rows }).toString()).toBe(
    '\uFEFF姓名,错误\r\n"\'=HYPERLINK(""http://x"",""y"")",\'+1\r\n\'@SUM(A1),\'-2\r\n刘𬭎,0138\r\n',
  );
});
