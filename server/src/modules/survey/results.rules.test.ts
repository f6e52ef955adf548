import fc from 'fast-check';
import { resultsOf, SMALL, unsaidGroups } from './results.rules.js';

describe('groups too small to stay unknown', () => {
  it('are left out together with the next, so that none follows from the whole', () => {
    const counts = new Map<string | null, number>([
      ['a', 20],
      ['b', 6],
      ['c', 1],
      [null, 0],
    ]);
    expect([...unsaidGroups(counts)].sort()).toEqual(['b', 'c']);
  });

  it('never leaves fewer than five people to be had by subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (sizes) => {
        const counts = new Map<string | null, number>(sizes.map((n, index) => [`${index}`, n]));
        const unsaid = unsaidGroups(counts);
        const hidden = [...unsaid].reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
        const said = [...counts].filter(([group, n]) => n > 0 && !unsaid.has(group));
        for (const [, n] of said) expect(n).toBeGreaterThanOrEqual(SMALL);
        if (said.length > 0 && hidden > 0) expect(hidden).toBeGreaterThanOrEqual(SMALL);
      }),
    );
  });
});

it('says nothing of a survey nobody answered', () => {
  const none = resultsOf({ questions: [], groups: [], demands: [] }, { voices: [], answered: [], values: [] });
  expect(none).toMatchObject({ n: 0, isSmall: true, questions: [] });
});
