import { expect, test } from '@jest/globals';
import { byDay, isToday } from './meeting-days';

const noon = new Date('2026-11-24T04:00:00Z');
const one = (status: string, startsAt: string | null) => ({ status, startsAt });

test('today is the day in China, not the day of the clock in London', () => {
  expect(isToday('2026-11-23T16:30:00Z', noon)).toBe(true);
  expect(isToday('2026-11-24T16:30:00Z', noon)).toBe(false);
  expect(isToday(null, noon)).toBe(false);
});

test('meetings fall into today, to come by date, and past with the latest first', () => {
  const running = one('IN_SESSION', '2026-11-20T01:00:00Z');
  const afternoon = one('NOTIFIED', '2026-11-24T07:00:00Z');
  const later = one('NOTIFIED', '2026-12-04T08:00:00Z');
  const unset = one('PREPARING', null);
  const old = one('EVALUATED', '2026-09-07T01:00:00Z');
  const recent = one('TRACKING', '2026-10-21T06:30:00Z');
  const endedToday = one('TRACKING', '2026-11-24T01:00:00Z');
  const lists = byDay([unset, old, later, afternoon, recent, running, endedToday], noon);
  expect(lists.today).toEqual([running, afternoon]);
  expect(lists.coming).toEqual([later, unset]);
  expect(lists.past).toEqual([endedToday, recent, old]);
});
