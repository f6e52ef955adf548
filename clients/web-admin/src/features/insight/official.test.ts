import { expect, test } from '@jest/globals';
import { mostChanged } from './official';

const rate = (name: 'ADOPTION_RATE' | 'FEEDBACK_RATE', now: [number, number], previous: [number, number]) => ({
  name,
  now: { counted: now[0], n: now[1] },
  previous: { counted: previous[0], n: previous[1] },
});

test('says which rate moved the most, and nothing where too few stand behind it', () => {
  const adoption = rate('ADOPTION_RATE', [6, 10], [5, 10]);
  const feedback = rate('FEEDBACK_RATE', [2, 10], [5, 10]);
  expect(mostChanged([adoption, feedback])).toEqual({ name: 'FEEDBACK_RATE', now: 20, before: 50 });
  expect(mostChanged([adoption])).toEqual({ name: 'ADOPTION_RATE', now: 60, before: 50 });
  expect(mostChanged([rate('ADOPTION_RATE', [4, 4], [0, 10])])).toBeNull();
  expect(mostChanged([rate('ADOPTION_RATE', [5, 10], [50, 100])])).toBeNull();
});
