import { createHash } from 'node:crypto';
import { CommitmentRefusalCode } from '../commitment.refusal.js';
import type { PublicChain, PublicCommitment } from '../public-chain.types.js';
import { ReviewStanding } from './review.types.js';
import { ReviewStepKind } from './review-step.entity.js';

/** Working days reviewers have, and the committee has to put right what came back, before they are reminded. */
export const REVIEW_WORKING_DAYS = 3;

/** Where a record stands that waits to be published, or did. `lastStep` is null before the first. */
export function standingOf(isInReview: boolean, lastStep: ReviewStepKind | null): ReviewStanding {
  if (!isInReview) return ReviewStanding.RELEASED;
  return lastStep === ReviewStepKind.SENT_BACK ? ReviewStanding.SENT_BACK : ReviewStanding.WAITING;
}

/** Why nobody decides on it now, or not this person (rule 6: nobody approves what they wrote); null when they may. */
export function whyCannotReview(standing: ReviewStanding, isAuthor: boolean): CommitmentRefusalCode | null {
  if (standing === ReviewStanding.RELEASED) return CommitmentRefusalCode.NOT_IN_REVIEW;
  if (standing === ReviewStanding.SENT_BACK) return CommitmentRefusalCode.REVIEW_SENT_BACK;
  return isAuthor ? CommitmentRefusalCode.OWN_RECORD : null;
}

/** Why it is not put to the reviewers again: nobody sent it back. */
export function whyCannotAskAgain(standing: ReviewStanding): CommitmentRefusalCode | null {
  if (standing === ReviewStanding.RELEASED) return CommitmentRefusalCode.NOT_IN_REVIEW;
  return standing === ReviewStanding.SENT_BACK ? null : CommitmentRefusalCode.REVIEW_NOT_SENT_BACK;
}

/**
 * What everybody will read of it, as one short word: whoever releases it says what they have seen. Counts of days and answers
 * are left out, they change by themselves.
 */
export function fingerprintOf({ title, demands }: Pick<PublicChain, 'title' | 'demands'>): string {
  const said = demands.map(({ number, title, disposition, departmentName, reason, basis, takenDownAt, ...demand }) => [
    [number, title, disposition, departmentName, reason, basis, takenDownAt, demand.carriedOverUntil],
    demand.commitments.map(saidOfCommitment),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([title, said]))
    .digest('base64url')
    .slice(0, 22);
}

const saidOfCommitment = (promised: PublicCommitment) => [
  promised.number,
  promised.action,
  promised.deliverable,
  promised.departmentName,
  promised.promisedDueOn,
  promised.steps,
  promised.corrections,
];
