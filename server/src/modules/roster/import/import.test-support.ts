import { type Cell, EMPTY_CELL, type Sheet, type Table } from '../../../kernel/tabular/index.js';

/** A cell written plainly; `=` in front repeats a merged region's text. */
export function cell(text: string): Cell {
  if (text === '') return EMPTY_CELL;
  return text.startsWith('=') ? { text: text.slice(1), kind: 'TEXT', marks: ['MERGED'] } : { text, kind: 'TEXT' };
}

export function sheet(rows: readonly (readonly string[])[], name = '名单'): Sheet {
  return { name, hidden: false, rows: rows.map((row) => row.map(cell)) };
}

export function table(...sheets: Sheet[]): Table {
  return { format: 'XLSX', sheets };
}
