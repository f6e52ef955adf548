import { type Cell, EMPTY_CELL, type Table } from '../tabular/index.js';

/** A table as it is kept: most cells are words and nothing else, and are kept as such. */
export interface KeptTable {
  readonly format: Table['format'];
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly hiddenRows?: readonly number[];
    readonly hiddenColumns?: readonly number[];
    readonly rows: readonly (readonly (Cell | string)[])[];
  }[];
}

export const packTable = ({ format, sheets }: Table): KeptTable => ({
  format,
  sheets: Array.from(sheets, ({ rows, ...sheet }) => ({
    ...sheet,
    rows: Array.from(rows, (row) =>
      Array.from(row, (cell) => ((cell.kind === 'TEXT' || cell.kind === 'EMPTY') && !cell.marks ? cell.text : cell)),
    ),
  })),
});

export const unpackTable = ({ format, sheets }: KeptTable): Table => ({
  format,
  sheets: sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell !== 'string' ? cell : cell === '' ? EMPTY_CELL : { text: cell, kind: 'TEXT' })),
    ),
  })),
});
