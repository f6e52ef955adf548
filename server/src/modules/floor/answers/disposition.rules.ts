import { DemandStatus, Disposition } from '../../consultation/index.js';
import { ResponseNature } from '../../wording/index.js';
import type { DemandResponse } from './demand-response.entity.js';

type Answer = Pick<DemandResponse, 'nature' | 'contestReason'>;

export interface DemandOutcome {
  readonly status: DemandStatus;
  readonly disposition: Disposition | null;
}

/**
 * Which natures settle a demand, strongest first. Explaining and taking a position settle nothing. Where departments
 * differ, the one that promised counts: its promise is followed, whatever the others said.
 */
const SETTLING: readonly (readonly [ResponseNature, Disposition])[] = [
  [ResponseNature.COMMITMENT, Disposition.COMMITMENT],
  [ResponseNature.SOLVED_ON_SPOT, Disposition.SOLVED_ON_SPOT],
  [ResponseNature.DECLINED, Disposition.DECLINED],
];

/**
 * Where a demand stands after these answers, in whatever order they came. A contested answer settles nothing.
 * `byChair` is what the chair decided where no answer settled it.
 */
export function outcomeOf(
  answers: readonly Answer[],
  byChair: Disposition.ESCALATED | Disposition.CARRIED_OVER | null,
): DemandOutcome {
  const counted = answers.filter(({ contestReason }) => contestReason === null);
  const settled = SETTLING.find(([settling]) => counted.some(({ nature }) => nature === settling));
  const disposition = settled?.[1] ?? byChair;
  if (disposition) return { status: DemandStatus.DISPOSED, disposition };
  return { status: answers.length > 0 ? DemandStatus.RESPONDED : DemandStatus.RAISED, disposition: null };
}

/** What of a demand's disposition was the chair's own decision. */
export function chairsPart(disposition: Disposition | null): Disposition.ESCALATED | Disposition.CARRIED_OVER | null {
  return disposition === Disposition.ESCALATED || disposition === Disposition.CARRIED_OVER ? disposition : null;
}
