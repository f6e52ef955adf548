import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.js';
import { type Budget, Grid } from './grid.js';
import { type Sheet, TableRefusal } from './table.js';

/** Excel's own last row: blank lines up to there are ignored, more are an attack. */
const LAST_ROW = 1_048_576;

/** Reads comma, tab or semicolon separated text in any encoding offices here produce. */
export function readDelimited(name: string, bytes: Uint8Array, budget: Budget): Sheet[] {
  const text = decode(bytes);
  refuseBinary(text);
  const grid = new Grid(budget);
  let row = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 4 * 1024 * 1024,
      on_record: (record: string[]) => {
        record.forEach((value, column) => {
          if (value !== '') grid.put(row, column, value, 'TEXT');
        });
        row += 1;
        if (row > LAST_ROW) throw new TableRefusal('TOO_MANY_ROWS', { limit: budget.limits.rows });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new TableRefusal('UNREADABLE_FILE', { row: row + 1 });
    throw error;
  }
  return [grid.toSheet(name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''), false)];
}

/** A picture or a program renamed to .csv decodes now and then; its control characters give it away. */
function refuseBinary(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFF]/g)?.length ?? 0;
  if (controls > 16 && controls > text.length / 100) throw new TableRefusal('WRONG_FORMAT');
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 64 * 1024).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
