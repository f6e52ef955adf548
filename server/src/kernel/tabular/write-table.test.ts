import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { csvOf, readTable, streamXlsx, type Table, writeCsv, writeXlsx } from './index.js';
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

async function* asTheyCome() {
  yield* rows;
}

it('writes the same when the rows come one by one', async () => {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), streamXlsx({ name: '失败', columns, rows: asTheyCome() }, out)]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.worksheets[0]!.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(book.worksheets[0]!.getCell('A2').numFmt).toBe('@');
  expect(texts((await readTable({ name: 'a.xlsx', bytes })) as Table)).toEqual([['姓名', '错误'], ...rows]);
  let csv = '';
  for await (const part of csvOf({ columns, rows: asTheyCome() })) csv += part;
  expect(csv).toBe(writeCsv({ columns, rows }).toString());
});

it('reads no further once whoever wanted it has left', async () => {
  const out = new PassThrough();
  let read = 0;
  const endless = async function* () {
    for (; ; read += 1) {
      if (read === 3) out.destroy();
      yield ['甲', '乙'];
    }
  };
  await streamXlsx({ name: '失败', columns, rows: endless() }, out);
  expect(read).toBe(3);
});
