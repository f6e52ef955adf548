import { expect, it } from '@jest/globals';
import { byShare } from './Share';

const of = (counted: number, n: number) => ({ counted, n });

it('sorts by the rate, and has those too few to be one last either way', () => {
  const rows = [of(1, 1), of(9, 10), of(1, 10), undefined, of(5, 10)];
  const up = [...rows].sort((a, b) => byShare(a, b, 'ascend'));
  // A table turned over negates what is compared.
  const down = [...rows].sort((a, b) => -byShare(a, b, 'descend'));
  expect(up.slice(0, 3)).toEqual([of(1, 10), of(5, 10), of(9, 10)]);
  expect(down.slice(0, 3)).toEqual([of(9, 10), of(5, 10), of(1, 10)]);
});
