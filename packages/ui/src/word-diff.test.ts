import fc from 'fast-check';
import { wordDiff } from './word-diff';

const joined = (parts: ReturnType<typeof wordDiff>, left: 'ADDED' | 'REMOVED') =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

test('says what was changed by whole words', () => {
  expect(wordDiff('请供电公司增容。', '请供电公司尽快增容。')).toEqual([
    { kind: 'SAME', text: '请供电公司' },
    { kind: 'ADDED', text: '尽快' },
    { kind: 'SAME', text: '增容。' },
  ]);
});

test('loses nothing: what was removed and what was added make both texts again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const parts = wordDiff(before, after);
      expect(joined(parts, 'ADDED')).toBe(before);
      expect(joined(parts, 'REMOVED')).toBe(after);
    }),
  );
});

test('goes by characters where the browser cannot cut words', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    expect(wordDiff('停车难', '停车很难').filter(({ kind }) => kind === 'ADDED')).toEqual([
      { kind: 'ADDED', text: '很' },
    ]);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
