import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { legible } from './decode.js';
import { readFields } from './delimited-fields.js';

function read(text: string): string[][] | 'OPEN_QUOTE' {
  const rows: string[][] = [];
  const open = readFields(legible(Buffer.from(text)), ',', {
    field(row, column, value) {
      rows[row] ??= [];
      (rows[row] as string[])[column] = value;
    },
    goesOn: () => undefined,
  });
  return open === null ? Array.from(rows, (row) => Array.from(row ?? [], (field) => field ?? '')) : 'OPEN_QUOTE';
}

const bare = (rows: readonly (readonly string[])[]) => {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((field) => field !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
};

function asThePackageReads(text: string): string[][] | 'OPEN_QUOTE' {
  try {
    return bare(parse(text, { delimiter: ',', relax_column_count: true, relax_quotes: true }) as string[][]);
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return 'OPEN_QUOTE';
    throw error;
  }
}

it('reads what a proven parser reads', () => {
  const text = fc
    .array(fc.constantFrom('a', '张', ',', '"', '""', '\n', '\r\n', '\r', ' ', 'b"', ',"'), { maxLength: 24 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(read(given)).toEqual(asThePackageReads(given));
    }),
    { numRuns: 3_000 },
  );
});

it('takes a step for each of a million commas and keeps none', () => {
  let steps = 0;
  readFields(legible(Buffer.from(','.repeat(1_000_000))), ',', {
    field: () => {
      throw new Error('nothing is there');
    },
    goesOn: () => {
      steps += 1;
    },
  });
  expect(steps).toBe(1_000_000);
});
