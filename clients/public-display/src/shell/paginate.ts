/** Where a card stands on a page. `offset` > 0 continues a card too tall for one column. */
export interface Placement {
  readonly index: number;
  readonly offset: number;
  readonly height: number;
}
export type Column = readonly Placement[];
export type Sheet = readonly Column[];

/**
 * Cards of real heights into pages of columns, in order. Nothing shrinks and nothing is cut away: a card taller than
 * the page goes on in the next column, repeating `overlap` pixels so that no line is lost at the break.
 */
export function paginate(
  heights: readonly number[],
  { height, columns, gap, overlap = 80 }: { height: number; columns: number; gap: number; overlap?: number },
): readonly Sheet[] {
  const flow: Placement[][] = [];
  let column: Placement[] = [];
  let used = 0;
  const close = () => {
    if (column.length > 0) flow.push(column);
    column = [];
    used = 0;
  };

  for (const [index, tall] of heights.entries()) {
    if (tall > height) {
      close();
      const step = Math.max(1, height - overlap);
      for (let offset = 0; ; offset += step) {
        flow.push([{ index, offset, height: Math.min(height, tall - offset) }]);
        if (offset + height >= tall) break;
      }
      continue;
    }
    const needed = (column.length > 0 ? gap : 0) + tall;
    if (used + needed > height) close();
    used += (column.length > 0 ? gap : 0) + tall;
    column.push({ index, offset: 0, height: tall });
  }
  close();

  const sheets: Sheet[] = [];
  for (let i = 0; i < flow.length; i += columns) sheets.push(flow.slice(i, i + columns));
  return sheets;
}
