import { registerEnumType } from 'type-graphql';
import type { Deadline } from '../../kernel/calendar/working-days.js';

export enum Timeliness {
  ON_TIME = 'ON_TIME',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  LONG_OVERDUE = 'LONG_OVERDUE',
}
registerEnumType(Timeliness, {
  name: 'Timeliness',
  description:
    'Derived from working days, never stored. DUE_SOON: at most 3 are left. OVERDUE: at least one has passed. LONG_OVERDUE: more than 10 have.',
});

const DUE_SOON_DAYS = 3;
const LONG_OVERDUE_DAYS = 10;

/** What timeliness asks of a calendar. */
export interface Days {
  add(day: string, count: number): Deadline;
  between(from: string, to: string): number;
}

/** A deadline as it stands on a day, or as it stood on the day the thing was done. */
export interface DeadlineState {
  readonly dueOn: string;
  /** Counted by weekends alone, beyond the published holidays. */
  readonly provisional: boolean;
  /** Working days until it is due, or from the day it was done until then; negative: that many too late. */
  readonly workingDaysLeft: number;
  readonly timeliness: Timeliness;
  readonly doneOn: string | null;
}

export function timelinessOf(workingDaysLeft: number, done: boolean): Timeliness {
  if (workingDaysLeft < -LONG_OVERDUE_DAYS) return Timeliness.LONG_OVERDUE;
  if (workingDaysLeft < 0) return Timeliness.OVERDUE;
  return !done && workingDaysLeft <= DUE_SOON_DAYS ? Timeliness.DUE_SOON : Timeliness.ON_TIME;
}

export function deadlineState(days: Days, today: string, dueOn: string, doneOn: string | null): DeadlineState {
  const workingDaysLeft = days.between(doneOn ?? today, dueOn);
  return {
    dueOn,
    provisional: days.add(dueOn, 0).provisional,
    workingDaysLeft,
    timeliness: timelinessOf(workingDaysLeft, doneOn !== null),
    doneOn,
  };
}

/** The same rule as days to compare a due date with, for statements that filter and count by it. */
export interface TimelinessBounds {
  readonly dueSoonBefore: string;
  readonly overdueBefore: string;
  readonly longOverdueBefore: string;
}

export function timelinessBounds(days: Days, today: string): TimelinessBounds {
  const tomorrow = nextDay(today);
  return {
    dueSoonBefore: days.add(today, DUE_SOON_DAYS + 1).day,
    overdueBefore: days.add(tomorrow, -1).day,
    longOverdueBefore: days.add(tomorrow, -(LONG_OVERDUE_DAYS + 1)).day,
  };
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another, as people count them: yesterday is 1. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}

export const earlierDay = (...days: [string, string]): string => days.sort()[0];
export const laterDay = (...days: [string, string]): string => days.sort()[1];

/** From this many days on, the public chain says that nothing was heard. */
export const SILENT_DAYS = 21;
