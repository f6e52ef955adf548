import { expect, it } from '@jest/globals';
import { boardTurns } from './sequence';

const keys = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

it('shows three matters one by one, after the whole', () => {
  expect(boardTurns(keys(3), []).map(({ kind }) => kind)).toEqual(['WHOLE', 'MATTER', 'MATTER', 'MATTER']);
});

it('shows every one of three hundred, tells the whole again and again, and comes round within half an hour', () => {
  const turns = boardTurns(keys(300), ['a', 'b']);
  const shown = turns.flatMap((turn) =>
    turn.kind === 'MATTER'
      ? [turn.index]
      : turn.kind === 'LIST'
        ? [...Array(turn.to - turn.from).keys()].map((n) => turn.from + n)
        : [],
  );
  expect([...shown].sort((a, b) => a - b)).toEqual([...Array(300).keys()]);
  expect(turns.filter(({ kind }) => kind === 'STORY')).toHaveLength(2);
  const wholes = turns.flatMap(({ kind }, index) => (kind === 'WHOLE' ? [index] : []));
  expect(Math.max(...wholes.map((at, index) => at - (wholes[index - 1] ?? 0)))).toBeLessThanOrEqual(7);
  expect(new Set(turns.map(({ key }) => key)).size).toBe(turns.length);
  expect(turns.length * 18).toBeLessThan(30 * 60);
});

it('has a page to show where there is nothing yet', () => {
  expect(boardTurns([], [])).toEqual([{ kind: 'WHOLE', key: 'whole:0' }]);
});
