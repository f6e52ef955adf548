import { todayInChina } from '@bandeng/ui';
import { periodFrom, periodOf } from './period';

test('a preset is whole months, across years and leap days', () => {
  expect(periodOf('quarter', '2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(periodOf('lastQuarter', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  expect(periodOf('month', '2028-02-01')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(periodOf('lastYear', '2026-01-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

test('the address decides, and nonsense in it is this quarter', () => {
  const quarter = { from: '2026-10-01', to: '2026-12-31' };
  expect(periodFrom({ from: '2026-01-05', to: '2026-01-09' }, '2026-11-23').period).toEqual({
    from: '2026-01-05',
    to: '2026-01-09',
  });
  expect(periodFrom({ from: '2026-02-05', to: '2026-01-09' }, '2026-11-23').period).toEqual(quarter);
  expect(periodFrom({ period: 'for ever' }, '2026-11-23')).toEqual({ preset: 'quarter', period: quarter });
});

test('today is the day in China', () => {
  expect(todayInChina(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
  expect(todayInChina(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});
