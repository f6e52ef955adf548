import { cleanText } from './clean-text.js';

export interface OutputSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A workbook with one sheet. Text is written as text in text format: what starts with `=` stays what it looks like. */
export async function writeXlsx(sheet: OutputSheet): Promise<Buffer> {
  // Half a second of loading that only those who ask for a workbook need: no start of a server or a command waits for it.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const name = cleanText(sheet.name)
    .text.replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'|'$/g, '')
    .trim();
  const page = workbook.addWorksheet([...name].slice(0, 31).join('') || 'Sheet1', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  page.columns = sheet.columns.map(({ header, width }) => ({ width: width ?? Math.max(10, header.length * 2 + 4) }));
  // ExcelJS asks `instanceof Array` and drops a row made in another realm, as what a worker read may be: `Array.from`.
  page.addRow(Array.from(sheet.columns, ({ header }) => asText(header))).font = { bold: true };
  for (const row of sheet.rows)
    page.addRow(Array.from(row, (value) => (typeof value === 'string' ? asText(value) : value)));
  page.eachRow((row) => {
    row.eachCell((cell) => {
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Comma separated text for the same people: with a byte order mark, and with `'` before what a program would run. */
export function writeCsv(sheet: Pick<OutputSheet, 'columns' | 'rows'>): Buffer {
  const line = (values: readonly (string | number | null)[]) => values.map(csvField).join(',');
  const lines = [line(sheet.columns.map(({ header }) => header)), ...sheet.rows.map(line)];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function asText(value: string): string {
  return cleanText(value).text.slice(0, 32_767);
}

function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value ?? '');
  const safe = /^\s*[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
