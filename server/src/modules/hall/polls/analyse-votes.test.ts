import { expect, it } from '@jest/globals';
import { analyseVotes } from './analyse-votes.js';
import type { Voice, VoteChoice } from './vote-matrix.js';

const items = ['货位', '早市', '车位', '路灯', '噪声', '收费', '公示', '保安'];
/** Two camps that differ on all but the last two statements, which everybody wants. */
const camp = (voters: readonly string[], word: VoteChoice): Voice[] =>
  voters.flatMap((voter) =>
    items.map((item, column) => ({
      voter,
      item,
      choice: column >= 6 ? 1 : column % 2 === 0 ? word : (-word as VoteChoice),
    })),
  );
const merchants = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
const residents = ['r1', 'r2', 'r3', 'r4'];

it('finds the camps, what sets them apart and what both want', () => {
  const {
    groups,
    items: found,
    voterCount,
    placedCount,
    tooFew,
  } = analyseVotes([...camp(merchants, 1), ...camp(residents, -1)], items);
  expect({ voterCount, placedCount, tooFew }).toEqual({ voterCount: 10, placedCount: 10, tooFew: false });
  expect(groups.map(({ size }) => size)).toEqual([6, 4]);
  expect(groups[0]?.standpoints.map(({ column, agrees }) => [items[column], agrees])).toContainEqual(['货位', true]);
  const shared = [...found].sort((a, b) => b.groupInformed - a.groupInformed).slice(0, 2);
  expect(shared.map(({ item }) => item).sort()).toEqual(['保安', '公示']);
  expect(shared[0]?.groupInformed).toBeCloseTo((7 / 8) * (5 / 6), 12);
  expect(found.find(({ item }) => item === '货位')?.groupInformed).toBeCloseTo((7 / 8) * (1 / 6), 12);
});

it('lets a changed vote replace the earlier one: one person one voice', () => {
  const voices = [...camp(merchants, 1), { voter: 'm1', item: '货位', choice: -1 as const }];
  expect(analyseVotes(voices, items).items[0]?.all).toEqual({ agree: 5, disagree: 1, seen: 6 });
});

it('puts nobody in groups when there are few, and says so with very few', () => {
  expect(analyseVotes(camp(merchants, 1), items).groups).toMatchObject([{ size: 6, standpoints: [] }]);
  expect(analyseVotes(camp(['m1', 'm2'], 1), items).tooFew).toBe(true);
  expect(analyseVotes([], items)).toMatchObject({ voterCount: 0, placedCount: 0, tooFew: true });
  expect(analyseVotes([], []).items).toEqual([]);
});

it('never shows a group of one or two', () => {
  const loners = ['x1', 'x2'].flatMap((voter) => items.map((item) => ({ voter, item, choice: -1 as const })));
  const { groups } = analyseVotes([...camp(merchants, 1), ...camp(residents, -1), ...loners], items);
  expect(Math.min(...groups.map(({ size }) => size))).toBeGreaterThanOrEqual(3);
});

it('answers the same for the same answers, in whatever order people came', () => {
  const voices = [...camp(merchants, 1), ...camp(residents, -1)];
  expect(analyseVotes(voices, items)).toEqual(analyseVotes(voices, items));
});
