import { StudioStatus as Status } from './studio.entity.js';
import { StudioRefusalCode as Code } from './studio.refusal.js';

/** Where it may come to stand from where it stands: each of them leads back. */
export const TURNS: Readonly<Record<Status, readonly Status[]>> = {
  [Status.PROPOSED]: [Status.OPEN, Status.DECLINED],
  [Status.DECLINED]: [Status.PROPOSED],
  [Status.OPEN]: [Status.SUSPENDED, Status.RETIRED, Status.PROPOSED],
  [Status.SUSPENDED]: [Status.OPEN, Status.RETIRED],
  [Status.RETIRED]: [Status.OPEN, Status.SUSPENDED],
};

interface Standing {
  readonly onDay: string;
  readonly cancelledAt: Date | null;
  readonly closedAt: Date | null;
}

const whyOver = ({ cancelledAt, closedAt }: Pick<Standing, 'cancelledAt' | 'closedAt'>) =>
  cancelledAt ? Code.CANCELLED : closedAt ? Code.CLOSED : null;

/** On the day itself: nobody says on another day that they are there. */
export const whyCannotCheckIn = (day: Standing, today: string) =>
  whyOver(day) ?? (day.onDay === today ? null : day.onDay > today ? Code.NOT_YET : Code.NOT_TODAY);

/** What was said, and closing the day: from the day on. */
export const whyNotBegun = (day: Standing, today: string) => whyOver(day) ?? (day.onDay > today ? Code.NOT_YET : null);

/** A day that is past is changed by its committee alone. */
export const whyCannotMove = (day: Standing, today: string, organises: boolean) =>
  whyOver(day) ?? (day.onDay < today && !organises ? Code.DAY_PAST : null);

export const whyCannotCancel = (day: Standing, today: string, organises: boolean, visits: number) =>
  whyCannotMove(day, today, organises) ?? (visits > 0 ? Code.HAS_VISITS : null);

/** `away`: to be withdrawn; else to stand again. */
export const whyCannotTurn = ({ withdrawnAt }: { readonly withdrawnAt: Date | null }, away: boolean) => {
  if (away) return withdrawnAt ? Code.WITHDRAWN : null;
  return withdrawnAt ? null : Code.NOT_WITHDRAWN;
};
