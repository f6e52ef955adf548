import type { Deadline } from '../../kernel/calendar/working-days.js';
import type { ItemReadiness, ReadinessItemKind } from './readiness.rules.js';

/** What due dates ask of a calendar. */
export interface Days {
  add(day: string, count: number): Deadline;
  between(from: string, to: string): number;
}

/** Working days before the meeting's day, by item. What is not named is due on the last working day before it. */
export type ItemDueWorkingDays = Readonly<Partial<Record<ReadinessItemKind, number>>>;

export const DEFAULT_DUE_WORKING_DAYS = 1;

export interface ItemDue {
  readonly dueOn: string | null;
  readonly isDueProvisional: boolean;
  /** Working days until it is due; negative: that many too late. null without a due date or once it is done. */
  readonly workingDaysLeft: number | null;
}

/**
 * The day an item of the checklist is due: so many working days before the meeting, but nobody invited late is late
 * already: never before the first working day after the invitation. Never after the meeting.
 */
export function checklistDueOn(
  days: Pick<Days, 'add'>,
  asked: { readonly meetingOn: string; readonly invitedOn: string; readonly workingDaysBefore: number },
): Deadline {
  const { meetingOn, invitedOn } = asked;
  // The count runs back from the meeting: where its own year is not published, neither is the way back from it.
  const { provisional } = days.add(meetingOn, 0);
  const earliest = days.add(invitedOn, 1).day;
  let { day } = days.add(meetingOn, -Math.max(0, asked.workingDaysBefore));
  if (day < earliest) day = earliest;
  if (day > meetingOn) day = meetingOn;
  return { day, provisional };
}

/** The same for a whole checklist, as it stands today. Without a day for the meeting nothing is due. */
export function withDueDates<Item extends ItemReadiness>(
  days: Days,
  items: readonly Item[],
  when: {
    readonly today: string;
    readonly meetingOn: string | null;
    readonly invitedOn: string;
    readonly dueWorkingDays: ItemDueWorkingDays;
  },
): (Item & ItemDue)[] {
  const { today, meetingOn, invitedOn, dueWorkingDays } = when;
  return items.map((item) => {
    if (meetingOn === null) return { ...item, dueOn: null, isDueProvisional: false, workingDaysLeft: null };
    const workingDaysBefore = dueWorkingDays[item.kind] ?? DEFAULT_DUE_WORKING_DAYS;
    const { day, provisional } = checklistDueOn(days, { meetingOn, invitedOn, workingDaysBefore });
    return {
      ...item,
      dueOn: day,
      isDueProvisional: provisional,
      workingDaysLeft: item.isDone ? null : days.between(today, day),
    };
  });
}
