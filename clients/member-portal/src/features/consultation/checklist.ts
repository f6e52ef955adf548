import type { ReadinessItemKind } from '../../generated/graphql';

/** Where each item of the checklist is done; null where somebody else does it. */
export const placeOf: Readonly<Record<ReadinessItemKind, string | null>> = {
  MATERIALS_READ: 'materials',
  FIELD_RESEARCH: 'research',
  DEPARTMENT_VISIT: 'research?kind=DEPARTMENT_VISIT',
  SUGGESTION: 'suggestion',
  POLICY_CLAUSES: 'clauses',
  POSITIONS: 'positions',
  DELEGATE: 'delegate',
  RESIDENTS_LISTED: null,
  WISH_SURVEY: 'survey',
  DEMANDS_SUBMITTED: 'demands',
  DEMANDS_RANKED: 'demands',
};

const DAY = 86_400_000;
/** The day in China as a count, so that two instants can be told apart by days. */
const dayCount = (instant: Date) => Math.floor((instant.getTime() + 8 * 3_600_000) / DAY);

/** Days from today until the meeting; null without a time. */
export function daysLeft(startsAt: string | null | undefined, now: Date): number | null {
  return startsAt ? dayCount(new Date(startsAt)) - dayCount(now) : null;
}

const PREPARED: readonly string[] = ['PREPARING', 'READY', 'NOTIFIED'];

/** The checklist counts until the meeting opens. */
export const isPrepared = (status: string) => PREPARED.includes(status);
