import { describe, expect, it } from '@jest/globals';
import { daysIn } from './pasted';

describe('days pasted from a notice', () => {
  it('are read however they are written, and what changes nothing is left out', () => {
    const { days, unread } = daysIn(
      '2027-10-01 休 国庆节\n2027年10月2日 休 国庆节\n2027/10/9 班\n2027.10.8,放假,国庆节\n随便写的\n2026-10-01 休',
      2027,
    );
    expect(days).toEqual([
      { day: '2027-10-01', kind: 'OFF', name: '国庆节' },
      { day: '2027-10-08', kind: 'OFF', name: '国庆节' },
      { day: '2027-10-09', kind: 'WORKED', name: '调休上班' },
    ]);
    expect(unread).toEqual(['随便写的', '2026-10-01 休']);
  });

  it('of no such day are answered back', () => {
    expect(daysIn('2027-02-30 休', 2027)).toEqual({ days: [], unread: ['2027-02-30 休'] });
  });
});
