import { blockSize, boxBetween } from './cover';

test('a box is the same from whichever corner it is drawn, and stays in the picture', () => {
  const box = { kind: 'BOX', x: 10, y: 20, width: 90, height: 80 };
  expect(boxBetween([10, 20], [100, 100], 200, 200)).toEqual(box);
  expect(boxBetween([100, 100], [10, 20], 200, 200)).toEqual(box);
  expect(boxBetween([-50, -50], [500, 500], 200, 100)).toEqual({ kind: 'BOX', x: 0, y: 0, width: 200, height: 100 });
});

test('a touch is no box', () => {
  expect(boxBetween([10, 10], [13, 13], 200, 200)).toBeNull();
});

test('whatever is covered is at most six blocks across', () => {
  for (const side of [30, 120, 900]) {
    const size = blockSize({ kind: 'BOX', x: 0, y: 0, width: side, height: side * 2 }, 1920, 1440);
    expect(side / size).toBeLessThanOrEqual(6);
  }
  expect(blockSize({ kind: 'WHOLE' }, 1920, 1440)).toBe(40);
});
