import { cleanText } from './clean-text.js';
import {
  type Cell,
  type CellKind,
  type CellMark,
  EMPTY_CELL,
  type Sheet,
  type TableLimits,
  TableRefusal,
} from './table.js';

/** What a whole file may cost, counted while it is read so that nothing over the limit is ever held. */
export class Budget {
  readonly limits: TableLimits;
  #rows = 0;
  #cells = 0;
  #characters = 0;

  constructor(limits: TableLimits) {
    this.limits = limits;
  }

  spendRow(): void {
    this.#rows += 1;
    if (this.#rows > this.limits.rows) throw new TableRefusal('TOO_MANY_ROWS', { limit: this.limits.rows });
  }

  spendCell(characters: number): void {
    this.#cells += 1;
    this.#characters += characters;
    if (this.#cells > this.limits.cells) throw new TableRefusal('TOO_LARGE', { limit: this.limits.cells, of: 'cells' });
    if (characters > this.limits.cellCharacters || this.#characters > this.limits.characters)
      throw new TableRefusal('TOO_LARGE', { limit: this.limits.cellCharacters, of: 'characters' });
  }
}

export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet while it is read. Only cells with something in them count: stray formatting far below costs nothing. */
export class Grid {
  readonly #rows: Cell[][] = [];
  readonly #budget: Budget;
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** `row` and `column` count from zero. */
  put(row: number, column: number, raw: string, kind: CellKind, also: readonly CellMark[] = []): void {
    const { text, marks } = cleanText(raw);
    const blank = text.trim() === '';
    if (blank && !also.includes('FORMULA')) return;
    const all = [...also, ...marks];
    const cell: Cell = { text: blank ? '' : text, kind: blank ? 'EMPTY' : kind };
    this.#set(row, column, all.length > 0 ? { ...cell, marks: all } : cell);
  }

  /** Gives every cell of a merged region the region's text, within the rows and columns in use. */
  merge(regions: readonly Region[]): void {
    const bottom = this.#rows.length - 1;
    const right = this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    for (const region of regions) {
      const origin = this.#rows[region.top]?.[region.left];
      if (!origin || origin.kind === 'EMPTY') continue;
      const cell: Cell = { ...origin, marks: [...(origin.marks ?? []), 'MERGED'] };
      for (let row = region.top; row <= Math.min(region.bottom, bottom); row++) {
        for (let column = region.left; column <= Math.min(region.right, right); column++) this.#set(row, column, cell);
      }
    }
  }

  hideRow(row: number): void {
    if (row < this.#budget.limits.rows) this.#hiddenRows.push(row);
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= Math.min(to, this.#budget.limits.columns - 1); column++)
      this.#hiddenColumns.push(column);
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  toSheet(name: string, hidden: boolean): Sheet {
    const [rows, columns] = [this.#hiddenRows, this.#hiddenColumns];
    return {
      name,
      hidden,
      rows: this.#rows,
      ...(rows.length > 0 ? { hiddenRows: rows } : {}),
      ...(columns.length > 0 ? { hiddenColumns: columns } : {}),
    };
  }

  #set(row: number, column: number, cell: Cell): void {
    const { limits } = this.#budget;
    if (column >= limits.columns) throw new TableRefusal('TOO_MANY_COLUMNS', { limit: limits.columns });
    if (row >= limits.rows) throw new TableRefusal('TOO_MANY_ROWS', { limit: limits.rows });
    this.#budget.spendCell(cell.text.length);
    while (this.#rows.length <= row) {
      this.#budget.spendRow();
      this.#rows.push([]);
    }
    const cells = this.#rows[row] as Cell[];
    while (cells.length < column) cells.push(EMPTY_CELL);
    cells[column] = cell;
  }
}
