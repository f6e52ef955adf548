import { registerEnumType } from 'type-graphql';
import { ConsultationStatus, isHeld } from '../consultation/index.js';
import { isSamePeriod, lastDayOfMonth, type Period } from './period.rules.js';
import { PlanRefusal, PlanRefusalCode } from './plan.refusal.js';

/** Where a plan entry stands today. Derived, never stored. */
export enum PlanState {
  /** Its consultation was held; an activity took place. */
  FULFILLED = 'FULFILLED',
  /** Its time is over and its consultation is still being prepared. */
  LATE = 'LATE',
  /** Its time is over and nothing was begun. */
  MISSING = 'MISSING',
  /** Its time ends within this month. */
  DUE = 'DUE',
  /** It was moved to a time that ends later than this month. */
  POSTPONED = 'POSTPONED',
  UPCOMING = 'UPCOMING',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PlanState, { name: 'PlanState', description: 'Where a plan entry stands today.' });

export interface PlanFacts extends Period {
  readonly firstFromOn: string;
  readonly firstToOn: string;
  readonly withdrawn: boolean;
  readonly heldOn: string | null;
  /** Of the consultation that fulfils it; null without one. */
  readonly consultationStatus: ConsultationStatus | null;
}

export const wasPostponed = (entry: Pick<PlanFacts, 'fromOn' | 'toOn' | 'firstFromOn' | 'firstToOn'>): boolean =>
  !isSamePeriod(entry, { fromOn: entry.firstFromOn, toOn: entry.firstToOn });

/** A cancelled consultation fulfils nothing: the entry waits for another. */
const isUnderWay = (status: ConsultationStatus | null): boolean =>
  status !== null && status !== ConsultationStatus.CANCELLED;

const isFulfilled = ({ heldOn, consultationStatus }: Pick<PlanFacts, 'heldOn' | 'consultationStatus'>): boolean =>
  heldOn !== null || (consultationStatus !== null && isHeld(consultationStatus));

export function stateOf(entry: PlanFacts, today: string): PlanState {
  if (isFulfilled(entry)) return PlanState.FULFILLED;
  if (entry.withdrawn) return PlanState.WITHDRAWN;
  if (entry.toOn < today) return isUnderWay(entry.consultationStatus) ? PlanState.LATE : PlanState.MISSING;
  if (entry.toOn <= lastDayOfMonth(today)) return PlanState.DUE;
  return wasPostponed(entry) ? PlanState.POSTPONED : PlanState.UPCOMING;
}

type EntryProgress = Pick<PlanFacts, 'withdrawn' | 'heldOn' | 'consultationStatus'>;

/** Why its words, its time or its consultation may not be changed now, or null when they may. */
export function whyCannotChange(entry: EntryProgress): PlanRefusal | null {
  if (isFulfilled(entry)) return new PlanRefusal(PlanRefusalCode.ALREADY_HELD);
  if (entry.withdrawn) return new PlanRefusal(PlanRefusalCode.WITHDRAWN);
  return null;
}

export function whyCannotPostpone(entry: EntryProgress & Period, to: Period): PlanRefusal | null {
  return whyCannotChange(entry) ?? (isSamePeriod(entry, to) ? new PlanRefusal(PlanRefusalCode.SAME_TIME) : null);
}

export function whyCannotWithdraw(entry: EntryProgress): PlanRefusal | null {
  if (isUnderWay(entry.consultationStatus) && !isFulfilled(entry))
    return new PlanRefusal(PlanRefusalCode.HAS_CONSULTATION);
  return whyCannotChange(entry);
}

/** Why it may not be given a consultation now. */
export function whyCannotFulfil(entry: EntryProgress & { readonly isActivity: boolean }): PlanRefusal | null {
  if (entry.isActivity) return new PlanRefusal(PlanRefusalCode.NOT_A_CONSULTATION);
  if (isUnderWay(entry.consultationStatus) && !isFulfilled(entry))
    return new PlanRefusal(PlanRefusalCode.HAS_CONSULTATION);
  return whyCannotChange(entry);
}

/** Why that consultation may not be the one that fulfils it. */
export function whyCannotLink(
  entry: { readonly committeeId: string | null },
  consultation: {
    readonly committeeId: string;
    readonly status: ConsultationStatus;
    readonly fulfilsAnother: boolean;
  },
): PlanRefusal | null {
  if (entry.committeeId !== null && entry.committeeId !== consultation.committeeId)
    return new PlanRefusal(PlanRefusalCode.OF_ANOTHER_COMMITTEE);
  if (consultation.status === ConsultationStatus.CANCELLED || consultation.fulfilsAnother)
    return new PlanRefusal(PlanRefusalCode.CONSULTATION_TAKEN);
  return null;
}

/** Why an activity may not be noted as held on that day. */
export function whyCannotNoteHeld(
  entry: EntryProgress & { readonly isActivity: boolean },
  heldOn: string,
  today: string,
): PlanRefusal | null {
  if (!entry.isActivity) return new PlanRefusal(PlanRefusalCode.NOT_AN_ACTIVITY);
  return whyCannotChange(entry) ?? (heldOn > today ? new PlanRefusal(PlanRefusalCode.DAY_IN_FUTURE) : null);
}
