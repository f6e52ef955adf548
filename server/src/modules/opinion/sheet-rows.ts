import type { Table } from '../../kernel/tabular/index.js';

const HEADER_ROWS = 10;

/** Without blanks, and whatever was typed in full width in half. */
export const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as people and programs write it; null when it is none. */
export function dayOf(text: string): string | null {
  const found = DAY.exec(plain(text).slice(0, 11).split('T', 1)[0] ?? '');
  if (!found) return null;
  const [, year, month, day] = found as unknown as [string, string, string, string];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

export interface SheetRow<Column extends string> {
  readonly rowNumber: number;
  /** Trimmed; nothing where the file has no such column. */
  text(column: Column): string;
}

/** The rows under the line with the column names, in the first sheet that has one with all of `needed`; else null. */
export function rowsUnder<Column extends string>(
  table: Table,
  names: Readonly<Record<Column, readonly string[]>>,
  needed: readonly NoInfer<Column>[],
): SheetRow<Column>[] | null {
  for (const { rows, hidden } of table.sheets) {
    if (hidden) continue;
    for (const [at, header] of rows.slice(0, HEADER_ROWS).entries()) {
      const columns = new Map<Column, number>();
      for (const [column, cell] of header.entries()) {
        const name = plain(cell.text);
        const known = (Object.keys(names) as Column[]).find((key) => names[key].includes(name));
        if (known && !columns.has(known)) columns.set(known, column);
      }
      if (!needed.every((column) => columns.has(column))) continue;
      return rows.slice(at + 1).flatMap((row, offset) => {
        if (row.every((cell) => cell.text.trim() === '')) return [];
        const text = (column: Column) => {
          const where = columns.get(column);
          return where === undefined ? '' : (row[where]?.text ?? '').trim();
        };
        return [{ rowNumber: at + offset + 2, text }];
      });
    }
  }
  return null;
}
