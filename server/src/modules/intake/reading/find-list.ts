import { type Cell, type Sheet, type Table, whyBrokenText } from '../../../kernel/tabular/index.js';
import { fieldNamed } from './field-words.js';

export interface ListRow {
  /** As the file counts: the line of a jsonl, the row of a sheet. */
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly brokenColumns: readonly number[];
}

export interface List {
  readonly headings: readonly string[];
  readonly rows: readonly ListRow[];
}

const HEADER_SEARCH_ROWS = 15;
/** Cells with something in them that a line needs to be a header, unless one of them is known. */
const LEAST_HEADINGS = 2;

/**
 * The list in a file: of its visible sheets the longest, from the row that names the columns. Null where none does; where
 * another sheet goes on under the same heads, none is taken for the whole.
 */
export function findList(table: Table): List | 'SEVERAL_SHEETS' | null {
  const visible = table.sheets.filter(({ hidden }) => !hidden);
  const sheet = visible.reduce<Sheet | null>(
    (longest, next) => (next.rows.length > (longest?.rows.length ?? 0) ? next : longest),
    null,
  );
  if (!sheet) return null;
  const header = headerOf(sheet);
  if (header === null) return null;
  if (visible.some((other) => other !== sheet && goesOn(sheet, header, other))) return 'SEVERAL_SHEETS';
  const headings = (sheet.rows[header] ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim().slice(0, 200));
  const beforeFirst = table.format === 'JSONL' ? 0 : 1;
  const rows = sheet.rows.flatMap((cells, index): ListRow[] => {
    if (index <= header || cells.every(({ text }) => text.trim() === '')) return [];
    const within = cells.slice(0, headings.length);
    return [
      {
        rowNumber: index + beforeFirst,
        cells: within.map(({ text }) => text),
        brokenColumns: within.flatMap(({ kind, text }, column) => (kind === 'ERROR' || isFailed(text) ? [column] : [])),
      },
    ];
  });
  return { headings, rows };
}

/** A broken line of jsonl is named as a whole. */
const isFailed = (text: string) => whyBrokenText(text) === 'CELL_ERROR';

function goesOn(sheet: Sheet, header: number, other: Sheet): boolean {
  const heads = (of: Sheet, row: number) => (of.rows[row] ?? []).map(nameIn).filter(Boolean).sort().join('\n');
  const own = headerOf(other);
  const isFilled = own !== null && other.rows.slice(own + 1).some((row) => row.some((cell) => nameIn(cell) !== ''));
  return isFilled && heads(sheet, header) === heads(other, own);
}

/** The row with the most headings that are known; where none is, the first with several different texts. */
function headerOf({ rows }: Sheet): number | null {
  let best = { row: -1, known: 0 };
  let first: number | null = null;
  for (const [row, cells] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const names = new Set(cells.map(nameIn).filter((name) => name !== ''));
    const known = [...names].filter((name) => fieldNamed(name)?.exactly).length;
    if (known > best.known) best = { row, known };
    if (first === null && names.size >= LEAST_HEADINGS) first = row;
  }
  return best.known > 0 ? best.row : first;
}

const nameIn = ({ text }: Cell) => text.trim();
