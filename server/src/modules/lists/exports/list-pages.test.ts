import { expect, it } from '@jest/globals';
import { pagesOf, rowsOf } from './list-pages.js';

const PAGES = 50;
const nodesOf = (page: number) => Array.from({ length: 100 }, (_, row) => ({ id: `${page}.${row}` }));
const listOf = (endless = false) => {
  const asked: unknown[] = [];
  const query = {
    name: 'Things',
    takes: () => true,
    codesIn: () => '',
    run: async (variables: Readonly<Record<string, unknown>>) => {
      asked.push(variables);
      const page = Number(variables.after ?? 0);
      const endCursor = endless ? '1' : page + 1 < PAGES ? String(page + 1) : null;
      return { counts: [], things: { nodes: nodesOf(page), totalCount: PAGES * 100, endCursor } };
    },
  };
  return { query, asked };
};

it('asks for a page when it is there to be written, and keeps none', async () => {
  const { query, asked } = listOf();
  const page = pagesOf(query, { filter: { status: 'OPEN' }, first: 7, after: 'from somewhere' });
  const rows = rowsOf(await page(null), page);
  for (let taken = 0; taken < 150; taken += 1) await rows.next();
  expect(asked).toEqual([
    { filter: { status: 'OPEN' }, first: 100, after: null },
    { filter: { status: 'OPEN' }, first: 100, after: '1' },
  ]);
  let rest = 150;
  for await (const _ of rows) rest += 1;
  expect(rest).toBe(PAGES * 100);
  expect(asked).toHaveLength(PAGES);
});

it('ends where a list would go round', async () => {
  const { query, asked } = listOf(true);
  const page = pagesOf(query, {});
  for await (const _ of rowsOf(await page(null), page)) if (asked.length > 5) break;
  expect(asked.length).toBe(2);
});
