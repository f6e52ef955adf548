import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type ReadTable, readTable, type Table, type TableLimits, TableRefusal } from './index.js';
import { sharedData, texts, workbookOf, zip } from './tabular.test-support.js';

const read = async (name: string, bytes: Uint8Array, limits?: Partial<TableLimits>): Promise<Table> => {
  const table = await readTable({ name, bytes }, limits);
  if (table instanceof TableRefusal) throw table;
  return table;
};
const refusal = async (name: string, bytes: Uint8Array, limits?: Partial<TableLimits>) => {
  const table = await readTable({ name, bytes }, limits);
  return table instanceof TableRefusal ? table.code : `read ${table.sheets.length} sheets`;
};
const workbook = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('名单'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
};
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe('a workbook', () => {
  it('is read as shown: dates in ISO, digits in full, rich text flat, formulas by their stored result', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['姓名', '手机', '编号', '生日', '任期', '合计', '刘𬭎']);
      sheet.addRow([
        { richText: [{ text: '王' }, { text: '堃', font: { bold: true } }] },
        13812345678,
        7,
        new Date(Date.UTC(1975, 2, 9)),
        new Date(Date.UTC(2024, 0, 1)),
        { formula: '1+1', result: 2 },
        '007',
      ]);
      sheet.getCell('C2').numFmt = '0000';
      sheet.getCell('D2').numFmt = 'yyyy-mm-dd';
      sheet.getCell('E2').numFmt = 'yyyy"年"m"月"';
    });
    const [, row] = (await read('a.xlsx', bytes)).sheets[0]!.rows;
    expect(row!.map(({ text }) => text)).toEqual(['王堃', '13812345678', '0007', '1975-03-09', '2024-01', '2', '007']);
    expect(row![5]!.marks).toEqual(['FORMULA']);
    expect(row!.map(({ kind }) => kind)).toEqual(['TEXT', 'NUMBER', 'NUMBER', 'DATE', 'DATE', 'NUMBER', 'TEXT']);
  });

  it('gives merged regions their text, keeps row numbers across blank rows and says which sheets are hidden', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.getCell('A1').value = '名单';
      sheet.mergeCells('A1:C1');
      sheet.getCell('A4').value = '清波';
      sheet.getCell('B4').value = '甲';
      sheet.getCell('B5').value = '乙';
      sheet.mergeCells('A4:A5');
      book.addWorksheet('草稿', { state: 'hidden' }).addRow(['x']);
    });
    const table = await read('a.xlsx', bytes);
    expect(texts(table)).toEqual([['名单', '名单'], [], [], ['清波', '甲'], ['清波', '乙']]);
    expect(table.sheets[0]!.rows[4]![0]!.marks).toEqual(['MERGED']);
    expect(table.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('reads what offices write and libraries stumble on: prefixes, scientific notation, phonetics, escapes', async () => {
    const bytes = workbookOf(
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>1.3812345678E10</x:v></x:c>
       <x:c><x:v>340123197503091234</x:v></x:c><x:c t="inlineStr"><x:is><x:t>甲_x000D_乙\u200b</x:t></x:is></x:c><x:c><x:f>A1</x:f></x:c></x:row>
       <x:row r="1048576"><x:c r="XFD1048576" s="1"/></x:row></x:sheetData>
       <x:dataValidations><x:dataValidation sqref="A1:XFD1048576"/></x:dataValidations></x:worksheet>`,
      { strings: '<sst><si><r><t>单</t></r><rPh sb="0" eb="1"><t>SHAN</t></rPh><r><t>田</t></r></si></sst>' },
    );
    const [row] = (await read('wps.xlsx', bytes)).sheets[0]!.rows;
    expect(row!.slice(0, 4).map(({ text }) => text)).toEqual(['单田', '13812345678', '340123197503091234', '甲\n乙']);
    expect(row![2]!.marks).toEqual(['LOST_DIGITS']);
    expect(row![3]!.marks).toEqual(['CLEANED']);
    expect(row![4]).toEqual({ text: '', kind: 'EMPTY', marks: ['FORMULA'] });
  });
});

describe('a text file', () => {
  const list = '姓名,单位\n刘强,"某公司\n某部"\n\n王堃,012\n';
  const expected = [['姓名', '单位'], ['刘强', '某公司\n某部'], [], ['王堃', '012']];

  it.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${list}`)],
    ['UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${list}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(list.repeat(1), 'utf16le')],
    ['tabs', Buffer.from(list.replaceAll(',', '\t'))],
    ['Windows line ends', Buffer.from(list.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (_, bytes) => {
    expect(texts(await read('a.csv', bytes))).toEqual(expected);
  });

  it('reads GBK and the four-byte characters of GB18030', async () => {
    const gbk = Buffer.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xc1, 0xf5, 0x82, 0x31, 0x9a, 0x34, 0x2c, 0x31,
    ]);
    expect(texts(await read('名单.csv', gbk))).toEqual([
      ['姓名', '单位'],
      ['刘㐀'.replace('㐀', new TextDecoder('gb18030').decode(gbk.subarray(12, 16))), '1'],
    ]);
  });

  it('keeps the rest of damaged UTF-8 and marks what is lost', async () => {
    const bytes = Buffer.from('姓名,单位\n张三,区政协办公室\n李四,区人民政府办公室综合科\n赵五六,某');
    const rows = (await read('a.csv', bytes.subarray(0, bytes.length - 1))).sheets[0]!.rows;
    expect(rows[1]![0]!.text).toBe('张三');
    expect(rows[3]![1]!.marks).toEqual(['DAMAGED']);
  });

  it('removes control and invisible characters, and says so', async () => {
    const [row] = (await read('a.csv', Buffer.from('a\u0000b,\u202d13812345678\u202c,好'))).sheets[0]!.rows;
    expect(row).toEqual([
      { text: 'ab', kind: 'TEXT', marks: ['CLEANED'] },
      { text: '13812345678', kind: 'TEXT', marks: ['CLEANED'] },
      { text: '好', kind: 'TEXT' },
    ]);
  });
});

describe('jsonl', () => {
  it('puts the keys into the first row, spreads what is nested, and names the line it could not read', async () => {
    const lines = [
      '{"id": 7, "title": "路灯不亮", "by": {"name": "甲", "tel": null}, "tags": ["路灯", "夜间"]}',
      '',
      '{"id": 8, "open": true, "title": "a\\nb\\u0000{[\\""}',
      '{"id": 9, "title": "半',
    ];
    const table = await read('a.jsonl', Buffer.from(`\uFEFF${lines.join('\r\n')}`));
    expect(table.format).toBe('JSONL');
    expect(texts(table)).toEqual([
      ['id', 'title', 'by.name', 'by.tel', 'tags', 'open'],
      ['7', '路灯不亮', '甲', '', '路灯、夜间'],
      [],
      ['8', 'a\nb{["', '', '', '', 'TRUE'],
      ['{"id": 9, "title": "半'],
    ]);
    expect(table.sheets[0]!.rows[4]![0]!.kind).toBe('ERROR');
  });
});

describe('what is not a table, or too much of one, is refused by name', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000)]);
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj');

  it.each([
    ['an old .xls', 'a.xls', ole, 'WRONG_FORMAT'],
    ['an old .xls named xlsx', 'a.xlsx', ole, 'WRONG_FORMAT'],
    [
      'a workbook with a password',
      'a.xlsx',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'ENCRYPTED',
    ],
    ['a PDF named xlsx', 'a.xlsx', pdf, 'WRONG_FORMAT'],
    ['a PDF named csv', 'a.csv', pdf, 'WRONG_FORMAT'],
    ['HTML saved as .xls', 'a.xls', Buffer.from('<html><table><tr><td>姓名'), 'WRONG_FORMAT'],
    ['HTML named csv', 'a.csv', Buffer.from('\uFEFF <!DOCTYPE html><table>'), 'WRONG_FORMAT'],
    ['text named xlsx', 'a.xlsx', Buffer.from('姓名,单位'), 'WRONG_FORMAT'],
    [
      'random bytes named csv',
      'a.csv',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 31)),
      'WRONG_FORMAT',
    ],
    ['another zip', 'a.xlsx', zip([{ path: 'word/document.xml', content: '<w/>' }]), 'WRONG_FORMAT'],
    [
      'half a workbook',
      'a.xlsx',
      workbookOf(sheetOf('<row><c t="str"><v>x</v></c></row>')).subarray(0, 400),
      'UNREADABLE_FILE',
    ],
    ['broken XML', 'a.xlsx', workbookOf('<worksheet><sheetData><row></c>'), 'UNREADABLE_FILE'],
    [
      'an entity bomb',
      'a.xlsx',
      workbookOf('<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
      'UNREADABLE_FILE',
    ],
    ['an open quote', 'a.csv', Buffer.from('姓名,单位\n张三,"某公司'), 'UNREADABLE_FILE'],
    ['nothing', 'a.csv', Buffer.alloc(0), 'EMPTY'],
    ['blank lines', 'a.csv', Buffer.from('\n , ,\n\n'), 'EMPTY'],
    ['an empty workbook', 'a.xlsx', workbookOf(sheetOf('')), 'EMPTY'],
    ['21 MB', 'a.csv', Buffer.alloc(21 * 1024 * 1024, 'a'), 'TOO_LARGE'],
    ['a million rows', 'a.csv', Buffer.from('a,b\n'.repeat(1_000_000)), 'TOO_MANY_ROWS'],
    ['20 million blank lines', 'a.csv', Buffer.alloc(20_000_000, '\n'), 'TOO_MANY_ROWS'],
    [
      'a value in row 1,048,576',
      'a.xlsx',
      workbookOf(sheetOf('<row><c r="A1048576"><v>1</v></c></row>')),
      'TOO_MANY_ROWS',
    ],
    ['a jsonl that is no jsonl', 'a.jsonl', Buffer.from('姓名,单位\n张三,某局'), 'WRONG_FORMAT'],
    ['a jsonl of lists', 'a.jsonl', Buffer.from('[1,2]\n[3,4]'), 'WRONG_FORMAT'],
    ['a jsonl that is a zip', 'a.jsonl', zip([{ path: 'a.jsonl', content: '{}' }]), 'WRONG_FORMAT'],
    ['a jsonl without end', 'a.jsonl', Buffer.from(`{"a":"${'x'.repeat(15_000_000)}`), 'LINE_TOO_LONG'],
    ['a jsonl a million deep', 'a.jsonl', Buffer.from(`{"a":${'['.repeat(400_000)}`), 'TOO_DEEP'],
    [
      'a jsonl closed a million deep',
      'a.jsonl',
      Buffer.from(`{"a":${'['.repeat(490_000)}${']'.repeat(490_000)}}`),
      'TOO_DEEP',
    ],
    [
      'a jsonl ten million deep',
      'a.jsonl',
      Buffer.from(`{"a":${'{"a":'.repeat(2_000_000)}1${'}'.repeat(2_000_000)}}`),
      'LINE_TOO_LONG',
    ],
    ['a jsonl of a million lines', 'a.jsonl', Buffer.from('{"a":1}\n'.repeat(1_000_000)), 'TOO_MANY_ROWS'],
    ['a jsonl of blank lines', 'a.jsonl', Buffer.alloc(19_000_000, '\n'), 'TOO_MANY_ROWS'],
    [
      'a jsonl of new keys on each line',
      'a.jsonl',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => `{"k${i}":1}`).join('\n')),
      'TOO_MANY_COLUMNS',
    ],
    ['100,000 columns', 'a.csv', Buffer.from(`${'a,'.repeat(100_000)}\n`), 'TOO_MANY_COLUMNS'],
    ['nineteen million commas', 'a.csv', Buffer.alloc(19_000_000, ','), 'TOO_MANY_COLUMNS'],
    ['commas between quoted line ends', 'a.csv', Buffer.from(`${','.repeat(9_000)}"\n"`.repeat(3)), 'TOO_MANY_COLUMNS'],
    ['rows of commas', 'a.csv', Buffer.from(`${','.repeat(9_000)}\n`.repeat(2_000)), 'EMPTY'],
    ['control characters by the million', 'a.csv', Buffer.alloc(19_000_000, 1), 'WRONG_FORMAT'],
    ['a value in column XFD', 'a.xlsx', workbookOf(sheetOf('<row><c r="XFD1"><v>1</v></c></row>')), 'TOO_MANY_COLUMNS'],
    ['one enormous cell', 'a.csv', Buffer.alloc(3_000_000, 'a'), 'TOO_LARGE'],
    ['a zip bomb', 'a.xlsx', workbookOf(Buffer.alloc(300 * 1024 * 1024, ' ')), 'TOO_LARGE'],
    [
      'a zip bomb that lies about its size',
      'a.xlsx',
      workbookOf(Buffer.alloc(100 * 1024 * 1024, ' '), { claims: 1000 }),
      'UNREADABLE_FILE',
    ],
    [
      'a format of a million brackets in every cell',
      'a.xlsx',
      workbookOf(
        sheetOf(
          `<row>${'<c s="0"><v>1</v></c>'.repeat(20)}</row>`
            .repeat(200)
            .replace('</row>', '<c r="SG1"><v>1</v></c></row>'),
        ),
        {
          styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        },
      ),
      'TOO_MANY_COLUMNS',
    ],
    [
      'one long text in a million cells',
      'a.xlsx',
      workbookOf(sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(2000)), {
        strings: `<sst><si><t>${'长'.repeat(32_000)}</t></si></sst>`,
      }),
      'TOO_LARGE',
    ],
    [
      'regions merged over everything',
      'a.xlsx',
      workbookOf(
        `<worksheet><sheetData><row><c r="A1"><v>1</v></c><c r="SA1"><v>1</v></c></row><row><c r="A50000"><v>1</v></c></row></sheetData>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</worksheet>`,
      ),
      'TOO_LARGE',
    ],
  ])(
    '%s',
    async (_, name, bytes, code) => {
      expect(await refusal(name, bytes)).toBe(code);
    },
    20_000,
  );

  it('stops a reader that takes too long', async () => {
    expect(await refusal('a.csv', Buffer.from('a,b\n'.repeat(10_000)), { milliseconds: 1 })).toBe('TIMED_OUT');
  });

  it('stops a reader that takes too much memory', async () => {
    const rows = Buffer.from(`${'abcdefgh,'.repeat(20)}\n`.repeat(49_000));
    expect(await refusal('a.csv', rows, { memoryMb: 16 })).toBe('TOO_LARGE');
  }, 20_000);

  it('holds a large file once, and knows it again by its bytes', async () => {
    const bytes = Buffer.from(`${'甲,'.repeat(19)}乙\n`.repeat(60_000));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const table = await readTable({ name: 'a.csv', bytes }, { rows: 100_000, cells: 2_000_000 });
    expect(table).toMatchObject({ format: 'CSV', sha256 });
    expect(bytes).toHaveLength(0);
  }, 20_000);

  it('takes nothing away from those whose small file lies in a buffer with others', async () => {
    const bytes = Buffer.from('甲,乙\n');
    const { sha256 } = (await readTable({ name: 'a.csv', bytes })) as ReadTable;
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('leaves the event loop free while it reads a large file', async () => {
    const bytes = Buffer.from(`${'张三,'.repeat(18)}x\n`.repeat(45_000));
    const slices = watchSlices();
    const table = await read('a.csv', bytes);
    const longest = slices.stop();
    expect(table.sheets[0]!.rows).toHaveLength(45_000);
    expect(longest).toBeLessThan(500);
  }, 20_000);
});

describe('the lists of a real district', () => {
  const data = sharedData();
  if (!data) console.log('skipped: ../shared/data not present');
  const folder = join(data ?? '', 'district-cppcc');
  const open = (name: string) => read(name, readFileSync(join(folder, name)));

  (data ? it.each : it.skip.each)(['街道分组名单', '界别名单', '专委会名单'])(
    '%s: xlsx equals csv, cell by cell',
    async (list) => {
      const [, ...workbookRows] = texts(await open(`roster_${list}.xlsx`));
      const csvRows = texts(await open(`roster_${list}.csv`));
      expect(csvRows).toHaveLength(125);
      expect(workbookRows).toEqual(csvRows);
    },
  );

  (data ? it.each : it.skip.each)(['plan_street', 'plan_sector'])(
    '%s: merged cells read as the clean list says',
    async (plan) => {
      const squeeze = (rows: string[][]) => rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ')));
      const [, , ...workbookRows] = texts(await open(`${plan}.xlsx`));
      const [, ...cleanRows] = texts(await open(`${plan}_clean.csv`));
      expect(squeeze(workbookRows)).toEqual(squeeze(cleanRows));
    },
  );
});

/** The most of the processor, in ms, that this thread took between two turns of its loop: what others had to wait, on a busy machine too. */
function watchSlices() {
  let longest = 0;
  let before = process.threadCpuUsage();
  let isWatching = true;
  const look = () => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    before = process.threadCpuUsage();
    if (isWatching) setTimeout(look, 5);
  };
  setTimeout(look, 5);
  return {
    stop() {
      isWatching = false;
      return longest;
    },
  };
}
