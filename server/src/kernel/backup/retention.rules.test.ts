import { describe, expect, it } from '@jest/globals';
import { parseKeep, toForget } from './retention.rules.js';

const at = (iso: string) => ({ createdAt: new Date(iso) });
const DAY_MS = 86_400_000;
/** At two in the night in China, every night for so many days up to this one. */
const nightly = (last: string, days: number) =>
  Array.from({ length: days }, (_, n) => ({
    createdAt: new Date(new Date(`${last}T02:00:00+08:00`).getTime() - n * DAY_MS),
  }));

describe('what is kept', () => {
  const keep = { days: 7, weeks: 5, months: 12 };

  it('of two years of nights: seven days, five weeks, twelve months', () => {
    const all = nightly('2026-12-01', 730);
    const gone = new Set(toForget(all, keep));
    const kept = all.filter((one) => !gone.has(one)).map(({ createdAt }) => createdAt.getTime());

    expect(kept.length).toBeGreaterThanOrEqual(7 + 3 + 10);
    expect(kept.length).toBeLessThanOrEqual(7 + 5 + 12);
    expect(kept).toContain(all[6]?.createdAt.getTime());
    expect(Math.min(...kept)).toBeLessThan(new Date('2026-02-01').getTime());
  });

  it('is the newest, whatever the rule, and of a day the last of it', () => {
    const [early, late] = [at('2026-12-01T01:00:00Z'), at('2026-12-01T09:00:00Z')];

    expect(toForget([early, late], { days: 1, weeks: 0, months: 0 })).toEqual([early]);
    expect(toForget([early], { days: 0, weeks: 1, months: 0 })).toEqual([]);
  });

  it('is not less because nobody made any for a year, or because a clock ran ahead', () => {
    const old = nightly('2025-01-07', 5);
    const future = at('2040-01-01T00:00:00Z');

    expect(toForget([...old, future], keep)).toEqual([]);
  });

  it('counts days in China', () => {
    // Half past eleven at night and half past midnight: two days there, one in London.
    const both = [at('2026-12-01T15:30:00Z'), at('2026-12-01T16:30:00Z')];

    expect(toForget(both, { days: 2, weeks: 0, months: 0 })).toEqual([]);
  });
});

it.each([
  ['7d 5w 12m', { days: 7, weeks: 5, months: 12 }],
  ['30d', { days: 30, weeks: 0, months: 0 }],
  ['4w 6m', { days: 0, weeks: 4, months: 6 }],
  ['0d', null],
  ['', null],
  ['a week', null],
  ['7d; rm -rf', null],
])('reads %j', (text, keep) => {
  expect(parseKeep(text)).toEqual(keep);
});
