import { KeptThreads } from './kept-threads.js';
import type { Mood } from './moods.test-support.js';

/** A thread that spins is given up after a moment; any other has all the time a busy machine takes. */
const threads = (mood: Mood = 'WORK') =>
  new KeptThreads<Mood, number>(import.meta.url, './moods.test-support', {
    atOnce: 1,
    memoryMb: 32,
    milliseconds: mood === 'SPIN' ? 1000 : 60_000,
  });

it('asks the same thread again, one piece of work after the other', async () => {
  const kept = threads();
  const answers = await Promise.all(Array.from({ length: 5 }, () => kept.ask('WORK')));
  expect(new Set(answers).size).toBe(1);
});

it('leaves nothing behind on a thread, however often it is asked', async () => {
  const kept = threads();
  const warned: string[] = [];
  const hear = ({ name }: Error) => warned.push(name);
  process.on('warning', hear);
  for (let n = 0; n < 15; n += 1) await kept.ask('WORK');
  // A warning is said in the next turn of the loop.
  await new Promise(setImmediate);
  process.off('warning', hear);
  expect(warned).toEqual([]);
});

it.each<[string, Mood, string]>([
  ['takes too long', 'SPIN', 'TIMED_OUT'],
  ['takes too much memory', 'GROW', 'OUT_OF_MEMORY'],
  ['dies', 'LEAVE', 'DIED'],
  ['trips', 'TRIP', 'tripped'],
])('replaces a thread that %s, and whoever waits is served', async (_, mood, why) => {
  const kept = threads(mood);
  const before = await kept.ask('WORK');
  const [failed, next] = await Promise.allSettled([kept.ask(mood), kept.ask('WORK')]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: why } });
  expect(next).toMatchObject({ status: 'fulfilled' });
  expect(next).not.toMatchObject({ value: before });
});
