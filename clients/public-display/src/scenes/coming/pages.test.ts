import { expect, it } from '@jest/globals';
import { LINES, pageAt, SECONDS_A_PAGE, sizeOf } from './pages';

it('turns through every page by the clock, whenever the scene begins', () => {
  const pagesFrom = (start: number, count: number, turns: number) =>
    Array.from({ length: turns }, (_, at) => pageAt(new Date(start + at * SECONDS_A_PAGE * 1000), count).page);
  expect([...pagesFrom(1_700_000_000_000, 60, 20)].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, n) => n),
  );
  expect(pagesFrom(0, LINES, 3)).toEqual([0, 0, 0]);
  expect(pageAt(new Date(0), 0)).toEqual({ page: 0, pages: 1 });
  expect(pageAt(new Date(0), LINES + 1).pages).toBe(2);
});

it('gives few lines all of the wall', () => {
  expect([0, 1, 2, 3, 4, 60].map((count) => sizeOf(count).rows)).toEqual([1, 1, 2, 3, LINES, LINES]);
});
