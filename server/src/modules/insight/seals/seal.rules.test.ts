import { describe, expect, it } from '@jest/globals';
import { SeriesUnit } from '../periods.rules.js';
import { damagedIn, hashOf, periodsToSeal } from './seal.rules.js';

const seal = {
  ...{ unit: SeriesUnit.MONTH, startsOn: '2026-01-01', endsOn: '2026-01-31', asOf: '2026-02-11', records: 2 },
  hashes: { CLOSED_LOOP: 'a', RELAPSED: 'b' },
  natures: [{ departmentId: 'd', committeeId: 'c', nature: 'POSITION', count: 2 }],
};

describe('a period is sealed', () => {
  it('once ten days have passed since its end, and not before the house kept anything', () => {
    const at = (today: string, since = '2025-11-20') =>
      periodsToSeal(today, since).map(({ from, to }) => `${from} ${to}`);
    expect(at('2026-01-10')).toEqual(['2025-11-01 2025-11-30']);
    expect(at('2026-01-11')).toEqual([
      ...['2025-11-01 2025-11-30', '2025-12-01 2025-12-31', '2025-10-01 2025-12-31', '2025-01-01 2025-12-31'],
    ]);
    expect(at('2026-01-11', '2026-01-01')).toEqual([]);
  });

  it('with a hash that nothing in it can change without', () => {
    const hash = hashOf(seal);
    expect(hashOf({ ...seal, hashes: { RELAPSED: 'b', CLOSED_LOOP: 'a' } })).toBe(hash);
    for (const change of [
      { unit: 'YEAR' },
      { startsOn: '2026-01-02' },
      { endsOn: '2026-01-30' },
      { asOf: '2026-02-12' },
      { records: 3 },
      { hashes: { CLOSED_LOOP: 'a', RELAPSED: 'c' } },
      { natures: [{ departmentId: 'd', committeeId: 'c', nature: 'POSITION', count: 3 }] },
    ])
      expect(hashOf({ ...seal, ...change })).not.toBe(hash);
  });

  it('is damaged where records were changed, taken out or put in', () => {
    const names = ['CLOSED_LOOP', 'RELAPSED', 'READINESS'];
    expect(damagedIn(seal.hashes, { CLOSED_LOOP: 'a', RELAPSED: 'b' }, names)).toEqual([]);
    expect(damagedIn(seal.hashes, { CLOSED_LOOP: 'x', READINESS: 'z' }, names)).toEqual(names);
  });
});
