import { monthInChina, todayInChina, yearInChina } from './today';

it('is the day in China, also while the device is in the year before', () => {
  const before = new Date('2026-12-31T15:59:59Z');
  const after = new Date('2026-12-31T16:00:00Z');
  expect([todayInChina(before), yearInChina(before), monthInChina(before)]).toEqual(['2026-12-31', 2026, 12]);
  expect([todayInChina(after), yearInChina(after), monthInChina(after)]).toEqual(['2027-01-01', 2027, 1]);
});
