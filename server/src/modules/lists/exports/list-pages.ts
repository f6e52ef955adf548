import { badInput } from '../../../kernel/errors.js';
import type { RegisteredQuery } from '../../../kernel/module.js';
import type { Page } from '../../../kernel/page.js';

/** Rows read at a time: the most a page of any list may have. */
const PAGE = 100;

type ListPage = Page<Readonly<Record<string, unknown>>>;
const isPage = (found: unknown): found is ListPage =>
  typeof found === 'object' && found !== null && 'nodes' in found && 'totalCount' in found;

/** The pages of a list as its own query gives them to whoever asks. */
export function pagesOf(query: RegisteredQuery, { first: _, after: __, ...rest }: Readonly<Record<string, unknown>>) {
  if (!query.takes('after')) throw badInput('documentId', 'PAGES');
  const size = query.takes('first') ? { first: PAGE } : {};
  return async (after: string | null): Promise<ListPage> => {
    const page = Object.values(await query.run({ ...rest, ...size, after })).find(isPage);
    if (!page) throw badInput('documentId', 'PAGES');
    return page;
  };
}

/** Every row, one page held at a time. A cursor that was there before ends it: no list goes round. */
export async function* rowsOf(first: ListPage, page: (after: string) => Promise<ListPage>) {
  const seen = new Set<string>();
  for (let found = first; ; ) {
    yield* found.nodes;
    const { endCursor } = found;
    if (endCursor == null || seen.has(endCursor)) return;
    seen.add(endCursor);
    found = await page(endCursor);
  }
}
