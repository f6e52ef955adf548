import { type Legible, legible } from './decode.js';
import { readFields } from './delimited-fields.js';
import { type Budget, Grid } from './grid.js';
import { type Sheet, TableRefusal } from './table.js';

/** Excel's own last row: blank lines up to there are ignored, more are an attack. */
const LAST_ROW = 1_048_576;
/** Excel's own last column: empty ones up to there are what formatting left behind. */
const LAST_COLUMN = 16_384;

/** Reads comma, tab or semicolon separated text in any encoding offices here produce. */
export function readDelimited(name: string, bytes: Uint8Array, budget: Budget): Sheet[] {
  const read = legible(bytes);
  refuseBinary(read.bytes);
  const grid = new Grid(budget);
  const openQuote = readFields(read, delimiterOf(read), {
    field: (row, column, value) => grid.put(row, column, value, 'TEXT'),
    goesOn({ rows, columns }) {
      if (rows > LAST_ROW) throw new TableRefusal('TOO_MANY_ROWS', { limit: budget.limits.rows });
      if (columns >= LAST_COLUMN) throw new TableRefusal('TOO_MANY_COLUMNS', { limit: budget.limits.columns });
    },
  });
  if (openQuote !== null) throw new TableRefusal('UNREADABLE_FILE', { row: openQuote + 1 });
  return [grid.toSheet(name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''), false)];
}

/** A picture or a program renamed to .csv decodes now and then; its control characters give it away. */
function refuseBinary(bytes: Uint8Array): void {
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) if (isControl(bytes, at)) controls += 1;
  if (controls > 16 && controls > bytes.length / 100) throw new TableRefusal('WRONG_FORMAT');
}

/** U+FFFF stands for nothing either. */
function isControl(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte < 0x20) return byte < 0x09 || byte > 0x0d;
  return byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbf;
}

function delimiterOf({ bytes, textOf }: Legible): string {
  const head = textOf(0, Math.min(bytes.length, 64 * 1024)).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
