import { CommitmentRefusalCode } from '../commitment.refusal.js';
import { LookBackFinding as Finding, LookBackKind } from './look-back.entity.js';

/** Calendar days after it was closed, as people say them; a day off moves to the next working day. */
export const LOOK_BACK_DAYS = [
  [LookBackKind.DAY_30, 30],
  [LookBackKind.DAY_90, 90],
  [LookBackKind.DAY_180, 180],
] as const;

/** That it lasts can be said from so many days before it is due; that it came back, at any time. */
export const EARLY_DAYS = 7;

const OF_SOLVED: readonly Finding[] = [Finding.HELD, Finding.RELAPSED, Finding.NEW_PROBLEM];
const OF_UNSOLVED: readonly Finding[] = [Finding.STILL_HARD, Finding.CAN_BE_DONE];
const ANY_TIME: readonly Finding[] = [Finding.RELAPSED, Finding.CAN_BE_DONE];

export interface LookedBack {
  readonly finding: Finding;
  readonly unsolved: boolean;
  readonly daysUntilDue: number;
  readonly nextLookOn: string | null;
}

/** Why this is no look-back of this matter today, or null. */
export function whyNoLookBack(
  { finding, unsolved, daysUntilDue, nextLookOn }: LookedBack,
  today: string,
): CommitmentRefusalCode | null {
  if (!(unsolved ? OF_UNSOLVED : OF_SOLVED).includes(finding)) return CommitmentRefusalCode.FINDING_DOES_NOT_FIT;
  if (daysUntilDue > EARLY_DAYS && !ANY_TIME.includes(finding)) return CommitmentRefusalCode.LOOK_BACK_NOT_DUE;
  if (finding !== Finding.STILL_HARD) return null;
  return nextLookOn && nextLookOn > today ? null : CommitmentRefusalCode.NEXT_LOOK_REQUIRED;
}

export interface Candidate {
  readonly memberId: string;
  /** Look-backs they already have before them. */
  readonly open: number;
}

/** Whoever has the least to do, of those who neither verified nor follow it; null when nobody is left. */
export function whoLooksBack(candidates: readonly Candidate[], notThese: ReadonlySet<string>): string | null {
  const [next] = candidates
    .filter(({ memberId }) => !notThese.has(memberId))
    .sort((a, b) => a.open - b.open || a.memberId.localeCompare(b.memberId));
  return next?.memberId ?? null;
}
