import { FairTurns } from './fair-turns.js';

/** Work that ends when it is told to, and a list of who has begun. */
function aCounter(atOnce: number) {
  const turns = new FairTurns(atOnce);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (holder: string, name = holder) =>
    turns.run(holder, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    });
  const endFirst = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { ask, begun, endFirst, turns };
}

it('takes one of each holder in turn, however many one of them has waiting', async () => {
  const { ask, begun, endFirst } = aCounter(1);
  for (let n = 1; n <= 4; n += 1) void ask('flood', `flood ${n}`);
  void ask('one');
  void ask('two', 'two 1');
  void ask('two', 'two 2');
  for (let n = 0; n < 7; n += 1) await endFirst();
  expect(begun).toEqual(['flood 1', 'flood 2', 'one', 'two 1', 'flood 3', 'two 2', 'flood 4']);
});

it('runs so many at once and no more, and goes on after work that fails', async () => {
  const { ask, begun, endFirst, turns } = aCounter(2);
  await expect(turns.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  for (let n = 0; n < 5; n += 1) void ask(`${n}`);
  await endFirst();
  expect(begun).toEqual(['0', '1', '2']);
  for (let n = 0; n < 5; n += 1) await endFirst();
  expect(begun).toHaveLength(5);
  await expect(turns.run('a', async () => 'free again')).resolves.toBe('free again');
});
