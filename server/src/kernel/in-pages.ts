/** Rows of one page: what a statement read by `inPages` is limited to. */
export const PAGE_ROWS = 100;

/**
 * Every row of a statement that answers, in the order of their ids, the first `PAGE_ROWS` after an id (null: from the first).
 * However many there are, one page is held at a time; what is done with a row may take it out of the statement.
 */
export async function* inPages<Row extends { readonly id: string }>(
  page: (after: string | null) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let after: string | null = null; ; ) {
    const rows = await page(after);
    yield* rows;
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)?.id ?? null;
  }
}
