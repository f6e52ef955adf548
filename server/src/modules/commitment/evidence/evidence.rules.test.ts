import { arrange, FileRole } from './evidence.rules.js';

const { BEFORE, AFTER, DOCUMENT, ORIGINAL } = FileRole;

it('takes a file nothing is said of for a photograph', () => {
  expect(arrange(['a', 'b'], [])).toEqual({ photos: ['a', 'b'], pairs: [], documents: [], originals: [] });
});

it('pairs before and after, and keeps originals and documents out of what is shown', () => {
  const uses = [
    { file: 0, role: BEFORE },
    { file: 1, role: AFTER, of: 0 },
    { file: 3, role: ORIGINAL, of: 1 },
    { file: 4, role: DOCUMENT },
  ];
  expect(arrange(['before', 'after', 'plain', 'as taken', 'list'], uses)).toEqual({
    photos: ['plain'],
    pairs: [{ before: 'before', after: 'after' }],
    documents: ['list'],
    originals: [{ copy: 'after', original: 'as taken' }],
  });
});

it('shows a before that has no after yet', () => {
  expect(arrange(['a'], [{ file: 0, role: BEFORE }])?.photos).toEqual(['a']);
});

it.each([
  ['a file that was not sent', [{ file: 2, role: DOCUMENT }]],
  [
    'two roles of one file',
    [
      { file: 0, role: BEFORE },
      { file: 0, role: DOCUMENT },
    ],
  ],
  ['an after of nothing', [{ file: 1, role: AFTER }]],
  ['an after of what is no before', [{ file: 1, role: AFTER, of: 0 }]],
  [
    'an original of a document',
    [
      { file: 0, role: DOCUMENT },
      { file: 1, role: ORIGINAL, of: 0 },
    ],
  ],
  ['an original of itself', [{ file: 0, role: ORIGINAL, of: 0 }]],
])('refuses %s', (_, uses) => {
  expect(arrange(['a', 'b'], uses)).toBeNull();
});

it('refuses two afters of one before', () => {
  const uses = [
    { file: 0, role: BEFORE },
    { file: 1, role: AFTER, of: 0 },
    { file: 2, role: AFTER, of: 0 },
  ];
  expect(arrange(['a', 'b', 'c'], uses)).toBeNull();
});
