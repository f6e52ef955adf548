import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Credited, credit, shareOut, takeBack } from './points.rules.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Whole percents, none of them nothing, that make a hundred. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 7 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0)));

describe('sharing out', () => {
  it('gives six tenths and four tenths of eight points', () => {
    expect(shareOut(80, [60, 40])).toEqual([48, 32]);
  });

  it('gives what cannot be divided to the larger remainders, the earlier author first', () => {
    expect(shareOut(20, [33, 33, 34])).toEqual([7, 6, 7]);
    expect(shareOut(1, [50, 50])).toEqual([1, 0]);
  });

  it('adds up exactly, and nobody is further than one tenth from their share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), shares, (total, given) => {
        const parts = shareOut(total, given);
        expect(sum(parts)).toBe(total);
        for (const [at, part] of parts.entries())
          expect(Math.abs(part - (total * (given[at] ?? 0)) / 100)).toBeLessThan(1);
      }),
    );
  });
});

/** Plays earning and taking back as the ledger does; a `number` takes back the n-th entry that still stands. */
function play(steps: readonly ({ earn: number } | { back: number })[], capOf: (step: number) => number | null) {
  const standing: number[] = [];
  let now: Credited = { earned: 0, credited: 0 };
  const entries: Credited[] = [];
  for (const [at, step] of steps.entries()) {
    if ('earn' in step) {
      entries.push({ earned: step.earn, credited: credit(now, step.earn, capOf(at)) });
      standing.push(step.earn);
    } else {
      const index = standing.length === 0 ? -1 : step.back % standing.length;
      const [earned] = index === -1 ? [] : standing.splice(index, 1);
      if (earned === undefined) continue;
      entries.push({ earned: -earned, credited: takeBack(now, earned) });
    }
    now = { earned: sum(entries.map(({ earned }) => earned)), credited: sum(entries.map(({ credited }) => credited)) };
  }
  return { entries, now, left: standing };
}

const steps = fc.array(
  fc.oneof(fc.record({ earn: fc.integer({ min: 0, max: 300 }) }), fc.record({ back: fc.nat({ max: 20 }) })),
  { maxLength: 40 },
);

describe('the cap and what is taken back', () => {
  it('counts as much as the cap lets, whatever was taken back in between', () => {
    fc.assert(
      fc.property(steps, fc.option(fc.integer({ min: 0, max: 800 })), (given, cap) => {
        const { now, left } = play(given, () => cap);
        expect(now.earned).toBe(sum(left));
        expect(now.credited).toBe(Math.min(cap ?? now.earned, now.earned));
      }),
    );
  });

  it('never counts more than was earned, nor less than nothing, also when the cap is moved', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 40 }), (given, caps) => {
        const { entries, now } = play(given, (at) => caps[at % caps.length] ?? null);
        expect(now.credited).toBeLessThanOrEqual(now.earned);
        expect(now.credited).toBeGreaterThanOrEqual(0);
        for (const { earned, credited } of entries) {
          expect(Math.abs(credited)).toBeLessThanOrEqual(Math.abs(earned));
          expect(earned * credited).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('comes to nothing once everything is taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }),
        fc.nat({ max: 500 }),
        (earned, cap) => {
          const all = [...earned.map((earn) => ({ earn })), ...earned.map(() => ({ back: 0 }))];
          expect(play(all, () => cap).now).toEqual({ earned: 0, credited: 0 });
        },
      ),
    );
  });

  it('takes first what the cap had held back', () => {
    // 14 of 20 count; taking ten back leaves ten, so that four are lost.
    expect(takeBack({ earned: 200, credited: 140 }, 100)).toBe(-40);
  });
});
