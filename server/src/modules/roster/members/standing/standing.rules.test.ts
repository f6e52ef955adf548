import { expect, it } from '@jest/globals';
import { changedFields, type Held, type Kept, keptOn, withChange, withoutChange } from './standing.rules.js';

const held = (more: Partial<Held> = {}): Held => ({
  sectorId: 'economy',
  specialCommitteeIds: ['a', 'b'],
  unit: '甲公司',
  post: null,
  duty: null,
  phone: null,
  ...more,
});
const first: Kept = { startsOn: null, held: held() };
const shown = (rows: readonly Kept[]) =>
  rows.map(({ startsOn, held: { sectorId, unit } }) => [startsOn, sectorId, unit]);

it('knows what holds on a day, from the first row on', () => {
  const rows = [{ startsOn: '2026-03-01', held: held({ unit: '乙公司' }) }, first];

  expect(keptOn(rows, '2026-02-28')?.held.unit).toBe('甲公司');
  expect(keptOn(rows, '2026-03-01')?.held.unit).toBe('乙公司');
  expect(keptOn([], '2026-03-01')).toBeNull();
});

it('carries a change of the past on, until somebody said something else', () => {
  const rows = [
    first,
    { startsOn: '2026-06-01', held: held({ unit: '乙公司' }) },
    { startsOn: '2026-09-01', held: held({ unit: '乙公司', sectorId: 'law' }) },
  ];

  expect(shown(withChange(rows, '2026-03-01', held({ sectorId: 'education', unit: '丙公司' })))).toEqual([
    [null, 'economy', '甲公司'],
    ['2026-03-01', 'education', '丙公司'],
    ['2026-06-01', 'education', '乙公司'],
    ['2026-09-01', 'law', '乙公司'],
  ]);
});

it('puts a row right where one begins on that day, and gives back what a change said when it is taken back', () => {
  const rows = withChange([first], '2026-03-01', held({ unit: '乙公司' }));
  const later = withChange(rows, '2026-06-01', { ...held({ unit: '乙公司' }), sectorId: 'law' });

  expect(shown(withChange(later, '2026-03-01', held({ unit: '丁公司' })))).toEqual([
    [null, 'economy', '甲公司'],
    ['2026-03-01', 'economy', '丁公司'],
    ['2026-06-01', 'law', '丁公司'],
  ]);
  expect(shown(withoutChange(later, '2026-03-01'))).toEqual([
    [null, 'economy', '甲公司'],
    ['2026-06-01', 'law', '甲公司'],
  ]);
  expect(withoutChange(rows, '2026-03-01')).toEqual([first]);
  expect(withoutChange(rows, '2026-04-01')).toEqual(rows);
});

it('takes groups as the same in any order, and a first row without one before it', () => {
  expect(changedFields(held(), held({ specialCommitteeIds: ['b', 'a'] }))).toEqual([]);
  expect(changedFields(held(), held({ specialCommitteeIds: ['a'], phone: '1' }))).toEqual([
    'specialCommitteeIds',
    'phone',
  ]);
  expect(shown(withChange([], '2026-03-01', held()))).toEqual([['2026-03-01', 'economy', '甲公司']]);
});
