import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../kernel/calendar/working-days.js';
import { checklistDueOn, type Days, withDueDates } from './checklist-due.rules.js';
import { ReadinessItemKind } from './readiness.rules.js';

// 国庆 2026: 1 to 7 October off; 20 September and 10 October are weekend days that are worked.
const facts = {
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  worked: new Set(['2026-09-20', '2026-10-10']),
  publishedThrough: 2026,
};
const days: Days = {
  add: (day, count) => addWorkingDays(facts, day, count),
  between: (from, to) => workingDaysBetween(facts, from, to),
};
const dueOn = (meetingOn: string, workingDaysBefore: number, invitedOn = '2026-09-01') =>
  checklistDueOn(days, { meetingOn, invitedOn, workingDaysBefore }).day;

it('counts back over the holiday, and the worked Saturday counts', () => {
  expect(dueOn('2026-10-12', 1)).toBe('2026-10-10');
  expect(dueOn('2026-10-12', 3)).toBe('2026-10-08');
  expect(dueOn('2026-10-12', 4)).toBe('2026-09-30');
});

it('moves with the meeting', () => {
  expect(dueOn('2026-10-15', 3)).toBe('2026-10-12');
  expect(dueOn('2026-10-16', 3)).toBe('2026-10-13');
});

it('gives whoever is invited late the next working day', () => {
  expect(dueOn('2026-10-15', 5, '2026-10-13')).toBe('2026-10-14');
  expect(dueOn('2026-10-15', 5, '2026-10-15')).toBe('2026-10-15');
  expect(dueOn('2026-10-11', 1, '2026-10-10')).toBe('2026-10-11');
});

it('says that a day counted beyond the published calendar is provisional', () => {
  const asked = { invitedOn: '2026-12-01', workingDaysBefore: 3 };
  expect(checklistDueOn(days, { ...asked, meetingOn: '2027-01-05' })).toEqual({ day: '2026-12-31', provisional: true });
  expect(checklistDueOn(days, { ...asked, meetingOn: '2026-12-31' }).provisional).toBe(false);
});

const START = Date.UTC(2026, 8, 1);
const aDay = fc.nat({ max: 200 }).map((n) => new Date(START + n * 86_400_000).toISOString().slice(0, 10));
const someDays = fc.nat({ max: 20 });
const aMeeting = fc
  .record({ meetingOn: aDay, invitedOn: aDay, workingDaysBefore: someDays })
  .filter(({ meetingOn, invitedOn }) => invitedOn <= meetingOn);

it('is never after the meeting', () => {
  fc.assert(fc.property(aMeeting, (asked) => checklistDueOn(days, asked).day <= asked.meetingOn));
});

it('is never before the day after the invitation, unless the meeting is', () => {
  fc.assert(
    fc.property(aMeeting, (asked) => {
      const { day } = checklistDueOn(days, asked);
      return day > asked.invitedOn || day === asked.meetingOn;
    }),
  );
});

it('falls on a working day, or on the day of the meeting itself', () => {
  fc.assert(
    fc.property(aMeeting, (asked) => {
      const { day } = checklistDueOn(days, asked);
      return isWorkingDay(facts, day) || day === asked.meetingOn;
    }),
  );
});

it('is no later the more notice is asked, and no earlier the later the meeting', () => {
  fc.assert(
    fc.property(aMeeting, someDays, (asked, more) => {
      const longer = { ...asked, workingDaysBefore: asked.workingDaysBefore + more };
      return checklistDueOn(days, longer).day <= checklistDueOn(days, asked).day;
    }),
  );
  fc.assert(
    fc.property(aMeeting, aDay, (asked, other) => {
      const [first, second] = [asked.meetingOn, other].sort() as [string, string];
      fc.pre(asked.invitedOn <= first);
      return (
        checklistDueOn(days, { ...asked, meetingOn: first }).day <=
        checklistDueOn(days, { ...asked, meetingOn: second }).day
      );
    }),
  );
});

it('is so many working days before the meeting for whoever was asked in time', () => {
  fc.assert(
    fc.property(aDay, someDays, (meetingOn, workingDaysBefore) => {
      const invitedOn = '2026-01-01';
      const { day } = checklistDueOn(days, { meetingOn, invitedOn, workingDaysBefore });
      // Counted to its last working day, since a meeting may be on a Sunday.
      const lastWorkingDay = isWorkingDay(facts, meetingOn) ? meetingOn : days.add(meetingOn, -1).day;
      const expected = isWorkingDay(facts, meetingOn) ? workingDaysBefore : Math.max(0, workingDaysBefore - 1);
      return workingDaysBefore === 0 ? day === meetingOn : days.between(day, lastWorkingDay) === expected;
    }),
  );
});

it('dates a checklist by the settings of its form, and counts nothing for what is done', () => {
  const item = { share: 0, isDone: false, isWaiting: false };
  const when = {
    today: '2026-10-13',
    meetingOn: '2026-10-15',
    invitedOn: '2026-09-01',
    dueWorkingDays: { [ReadinessItemKind.FIELD_RESEARCH]: 5 },
  };
  const items = [
    { ...item, kind: ReadinessItemKind.FIELD_RESEARCH },
    { ...item, kind: ReadinessItemKind.MATERIALS_READ },
    { ...item, kind: ReadinessItemKind.SUGGESTION, isDone: true, share: 1 },
  ];

  expect(withDueDates(days, items, when)).toMatchObject([
    { dueOn: '2026-10-09', workingDaysLeft: -3 },
    { dueOn: '2026-10-14', workingDaysLeft: 1 },
    { dueOn: '2026-10-14', workingDaysLeft: null },
  ]);
  expect(withDueDates(days, items, { ...when, meetingOn: null })).toMatchObject([{ dueOn: null }, {}, {}]);
});
