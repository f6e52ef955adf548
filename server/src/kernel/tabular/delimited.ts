import { countOf, decode } from './decode.js';
import { readFields } from './delimited-fields.js';
import { type Budget, Grid } from './grid.js';
import { type Sheet, TableRefusal } from './table.js';

/** Excel's own last row: blank lines up to there are ignored, more are an attack. */
const LAST_ROW = 1_048_576;
/** Excel's own last column: empty ones up to there are what formatting left behind. */
const LAST_COLUMN = 16_384;

/** Reads comma, tab or semicolon separated text in any encoding offices here produce. */
export function readDelimited(name: string, bytes: Uint8Array, budget: Budget): Sheet[] {
  const text = decode(bytes);
  refuseBinary(text);
  const grid = new Grid(budget);
  const openQuote = readFields(text, delimiterOf(text), {
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
function refuseBinary(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = countOf(text, /[\u0000-\u0008\u000E-\u001F\uFFFF]/g);
  if (controls > 16 && controls > text.length / 100) throw new TableRefusal('WRONG_FORMAT');
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 64 * 1024).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
