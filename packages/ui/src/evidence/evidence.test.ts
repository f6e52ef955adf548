import { noEvidence, toFiles } from './evidence';

const picture = (key: string, original?: string) => ({
  key,
  name: `${key}.jpg`,
  original: original ? { key: original, name: `${original}.jpg` } : null,
});

test('files are sent in order, and each says what it shows', () => {
  const { files, uses } = toFiles({
    pairs: [{ before: picture('b'), after: picture('a', 'a0') }],
    photos: [picture('p')],
    documents: [{ key: 'd', name: 'list.pdf' }],
  });
  expect(files.map(({ key }) => key)).toEqual(['b', 'a', 'a0', 'p', 'd']);
  expect(uses).toEqual([
    { file: 2, role: 'ORIGINAL', of: 1 },
    { file: 0, role: 'BEFORE' },
    { file: 1, role: 'AFTER', of: 0 },
    { file: 4, role: 'DOCUMENT' },
  ]);
});

test('half a pair is a photograph like any', () => {
  expect(toFiles({ ...noEvidence, pairs: [{ before: picture('b'), after: null }] })).toEqual({
    files: [{ key: 'b', name: 'b.jpg' }],
    uses: [],
  });
});
