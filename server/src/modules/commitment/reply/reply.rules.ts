import { ResultClass } from '../commitment.entity.js';
import { CommitmentRefusalCode } from '../commitment.refusal.js';

/** What decides whether a reply answers the promise. */
export interface ReplyWritten {
  readonly resultClass: `${ResultClass}`;
  readonly reason: string | null;
  readonly basis: string | null;
  readonly nextLookOn: string | null;
  readonly delivered: string | null;
  /** Progress entries it points at, and files that came with it. */
  readonly evidenceCount: number;
}

/**
 * Why this is no reply, or null. An explanation alone does not answer a promise: a reply names what was done of the
 * deliverable, and what shows it. What cannot be solved has a reason, a basis, and a day it is looked at again.
 */
export function whyNoReply(written: ReplyWritten, today: string): CommitmentRefusalCode | null {
  const { resultClass, reason, basis, nextLookOn, delivered, evidenceCount } = written;
  if (resultClass === ResultClass.D) {
    if (!reason || !basis) return CommitmentRefusalCode.REASON_AND_BASIS_REQUIRED;
    return nextLookOn && nextLookOn > today ? null : CommitmentRefusalCode.NEXT_LOOK_REQUIRED;
  }
  if (!delivered) return CommitmentRefusalCode.DELIVERED_REQUIRED;
  return evidenceCount === 0 ? CommitmentRefusalCode.EVIDENCE_REQUIRED : null;
}
