import { expect, it } from '@jest/globals';
import type { Days } from '../timeliness.rules.js';
import { clocksOf, type Turn, waitingOf } from './clock.rules.js';
import { WaitingFor } from './waiting-for.js';

const { DEPARTMENT, HOUSE, MEMBER, RESIDENTS, NOBODY } = WaitingFor;
/** Every day of March is worked; what is published ends with it. */
const days: Days = {
  add: (day) => {
    if (!day) throw new Error('no day');
    return { day, provisional: day > '2026-03-31' };
  },
  between: (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000,
};
const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
const today = on(20);

it('says how long the party a matter waits for has held it, and until when it may', () => {
  expect(waitingOf(days, today, MEMBER, on(10), on(30))).toEqual({
    party: MEMBER,
    since: on(10),
    workingDays: 10,
    dueOn: on(30),
    provisional: false,
    workingDaysLeft: 10,
    timeliness: 'ON_TIME',
  });
  expect(waitingOf(days, today, HOUSE, on(10), on(22))).toMatchObject({ workingDaysLeft: 2, timeliness: 'DUE_SOON' });
  expect(waitingOf(days, today, HOUSE, on(10), on(15))).toMatchObject({ workingDaysLeft: -5, timeliness: 'OVERDUE' });
  expect(waitingOf(days, today, HOUSE, on(10), '2026-04-01')).toMatchObject({ provisional: true });
});

it('says nothing of a day where there is none, and counts nobody’s days', () => {
  expect(waitingOf(days, today, RESIDENTS, on(10), null)).toEqual({
    party: RESIDENTS,
    since: on(10),
    workingDays: 10,
    dueOn: null,
    provisional: false,
    workingDaysLeft: null,
    timeliness: null,
  });
  expect(waitingOf(days, today, NOBODY, on(10), null).workingDays).toBe(0);
});

const turn = (party: WaitingFor, round: number, from: number, to: number | null, due: number | null): Turn => ({
  party,
  round,
  startedOn: on(from),
  endedOn: to === null ? null : on(to),
  dueOn: due === null ? null : on(due),
});
const clockOf = (party: WaitingFor, turns: readonly Turn[], now = { round: 1, waitingUntil: null as string | null }) =>
  clocksOf(days, today, turns, now).find((clock) => clock.party === party);

it('gives each party a clock of its own, in the order in which it is their turn', () => {
  const turns = [turn(DEPARTMENT, 1, 2, 6, null), turn(MEMBER, 1, 6, null, null)];

  expect(clocksOf(days, today, turns, { round: 1, waitingUntil: null })).toEqual([
    { party: DEPARTMENT, running: false, workingDaysThisRound: 4, workingDaysTotal: 4, workingDaysLate: 0 },
    { party: HOUSE, running: false, workingDaysThisRound: 0, workingDaysTotal: 0, workingDaysLate: 0 },
    { party: MEMBER, running: true, workingDaysThisRound: 14, workingDaysTotal: 14, workingDaysLate: 0 },
    { party: RESIDENTS, running: false, workingDaysThisRound: 0, workingDaysTotal: 0, workingDaysLate: 0 },
  ]);
});

it('adds up the rounds, and tells the present one apart', () => {
  const turns = [
    turn(DEPARTMENT, 1, 2, 6, null),
    turn(DEPARTMENT, 2, 10, 12, null),
    turn(DEPARTMENT, 2, 15, null, null),
  ];

  expect(clockOf(DEPARTMENT, turns, { round: 2, waitingUntil: null })).toMatchObject({
    running: true,
    workingDaysThisRound: 2 + 5,
    workingDaysTotal: 4 + 2 + 5,
  });
});

it('measures a stretch that ended against the day it had then, and the open one against the day there is now', () => {
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 2, 9, 6)])).toMatchObject({ workingDaysLate: 3 });
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 2, 5, 6)])).toMatchObject({ workingDaysLate: 0 });
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 2, null, 6)], { round: 1, waitingUntil: on(18) })).toMatchObject({
    workingDaysLate: 2,
  });
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 2, null, 6)])).toMatchObject({ workingDaysLate: 0 });
  // What was late when it came to them is not all theirs.
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 8, 10, 4)])).toMatchObject({ workingDaysLate: 2 });
  expect(clockOf(HOUSE, [turn(HOUSE, 1, 2, 9, 6), turn(HOUSE, 1, 10, 15, 13)])).toMatchObject({ workingDaysLate: 5 });
});
