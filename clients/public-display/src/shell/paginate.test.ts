import { paginate } from './paginate';

const room = { height: 700, columns: 3, gap: 20, overlap: 100 };
const indexes = (sheets: ReturnType<typeof paginate>) => sheets.map((s) => s.map((c) => c.map(({ index }) => index)));

test('cards fill columns by their real height, then pages, in order', () => {
  expect(indexes(paginate([300, 300, 300, 690, 100], room))).toEqual([[[0, 1], [2], [3]], [[4]]]);
});

test('cards that just fit stay together, with their gap', () => {
  expect(indexes(paginate([340, 340], room))).toEqual([[[0, 1]]]);
  expect(indexes(paginate([341, 340], room))).toEqual([[[0], [1]]]);
});

test('a card taller than the wall goes on in the next column and loses no line', () => {
  const sheets = paginate([200, 1500, 50], room);
  const parts = sheets.flat(2).filter(({ index }) => index === 1);
  expect(parts.map(({ offset, height }) => [offset, height])).toEqual([
    [0, 700],
    [600, 700],
    [1200, 300],
  ]);
  expect(sheets.flat(2).map(({ index }) => index)).toEqual([0, 1, 1, 1, 2]);
});

test('nothing to show is no page', () => {
  expect(paginate([], room)).toEqual([]);
});
