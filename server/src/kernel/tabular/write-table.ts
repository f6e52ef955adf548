import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { cleanText } from './clean-text.js';

export interface OutputSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Who took it, when and what for: at the head and the foot of every page. */
  readonly mark?: string;
}

/** A table whose rows come as they are read: none is kept once it is written. */
export interface StreamedSheet extends Pick<OutputSheet, 'name' | 'columns' | 'mark'> {
  readonly rows: AsyncIterable<OutputSheet['rows'][number]>;
}

/** A workbook with one sheet. Text is written as text in text format: what starts with `=` stays what it looks like. */
export const writeXlsx = (sheet: OutputSheet): Promise<Buffer> => writeWorkbook([sheet]);

/** The same with several, each under its own name. */
export async function writeWorkbook(sheets: readonly OutputSheet[]): Promise<Buffer> {
  // Half a second of loading that only those who ask for a workbook need: no start of a server or a command waits for it.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const page = workbook.addWorksheet(nameOf(sheet), optionsOf(sheet));
    page.columns = widthsOf(sheet);
    // ExcelJS asks `instanceof Array` and drops a row made in another realm, as what a worker read may be: `Array.from`.
    page.addRow(Array.from(sheet.columns, ({ header }) => asText(header))).font = { bold: true };
    for (const row of sheet.rows)
      page.addRow(Array.from(row, (value) => (typeof value === 'string' ? asText(value) : value)));
    page.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') cell.numFmt = '@';
      });
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Comma separated text for the same people: with a byte order mark, and with `'` before what a program would run. */
export function writeCsv(sheet: Pick<OutputSheet, 'columns' | 'rows'>): Buffer {
  const line = (values: readonly (string | number | null)[]) => values.map(csvField).join(',');
  const lines = [line(sheet.columns.map(({ header }) => header)), ...sheet.rows.map(line)];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

/** The same, written as its rows come, no faster than whoever reads it. */
export async function streamXlsx(sheet: StreamedSheet, out: Writable): Promise<void> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const page = workbook.addWorksheet(nameOf(sheet), optionsOf(sheet));
  page.columns = widthsOf(sheet);
  const write = (values: OutputSheet['rows'][number], bold: boolean) => {
    const row = page.addRow(Array.from(values, (value) => (typeof value === 'string' ? asText(value) : value)));
    row.eachCell((cell) => {
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
    if (bold) row.font = { bold };
    row.commit();
  };
  write(
    sheet.columns.map(({ header }) => header),
    true,
  );
  for await (const row of sheet.rows) {
    if (out.destroyed) return;
    write(row, false);
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
  page.commit();
  await workbook.commit();
}

/** The text of a table as its rows come, as `writeCsv` has it. */
export async function* csvOf({ columns, rows }: Omit<StreamedSheet, 'name'>): AsyncGenerator<string> {
  yield `\uFEFF${columns.map(({ header }) => csvField(header)).join(',')}\r\n`;
  for await (const row of rows) yield `${row.map(csvField).join(',')}\r\n`;
}

/** The head stays while one scrolls; a mark is printed above and below each page. `&` begins a command there, so it is doubled. */
function optionsOf({ mark }: Pick<OutputSheet, 'mark'>) {
  const said = mark && `&C&8 ${asText(mark).replaceAll('&', '&&').slice(0, 200)}`;
  const headerFooter = said ? { headerFooter: { oddHeader: said, oddFooter: said } } : {};
  return { views: [{ state: 'frozen' as const, ySplit: 1 }], ...headerFooter };
}

function nameOf(sheet: Pick<OutputSheet, 'name'>): string {
  const name = cleanText(sheet.name)
    .text.replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'|'$/g, '')
    .trim();
  return [...name].slice(0, 31).join('') || 'Sheet1';
}

const widthsOf = ({ columns }: Pick<OutputSheet, 'columns'>) =>
  columns.map(({ header, width }) => ({ width: width ?? Math.max(10, header.length * 2 + 4) }));

function asText(value: string): string {
  return cleanText(value).text.slice(0, 32_767);
}

function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value ?? '');
  const safe = /^\s*[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
