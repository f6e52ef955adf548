import { expect, it } from '@jest/globals';
import { ReadingLane } from './reading-lane.js';

it('lets a few read at a time, those whom many watch first, and the others in between', async () => {
  const lane = new ReadingLane(2);
  const began: string[] = [];
  const leave: (() => void)[] = [];
  const enter = (name: string, goesFirst: boolean) =>
    lane
      .enter(() => goesFirst)
      .then((left) => {
        began.push(name);
        leave.push(left);
      });
  for (let n = 0; n < 8; n += 1) void enter('alone', false);
  for (let n = 0; n < 8; n += 1) void enter('shared', true);
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
    await Promise.resolve();
    leave.shift()?.();
  }

  expect(began).toHaveLength(16);
  // Two had begun before anybody else came; then one of four turns is theirs.
  expect(began.slice(0, 12)).toEqual([
    'alone',
    'alone',
    ...['shared', 'alone', 'shared', 'shared', 'shared', 'alone', 'shared', 'shared', 'shared', 'alone'],
  ]);
});
