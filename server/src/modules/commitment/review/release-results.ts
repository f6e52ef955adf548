import type { RequestContext } from '../../../kernel/context.js';
import { reviewEvent } from '../commitment.events.js';
import { type CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { endConsultation } from '../end-consultation.js';
import { readChainToBe } from '../public-chain.queries.js';
import { addReviewStep, onReview } from './hold-review.js';
import { canReview } from './review.policy.js';
import { fingerprintOf, whyCannotReview } from './review.rules.js';
import type { PublicationReview } from './review.types.js';
import { ReviewStepKind } from './review-step.entity.js';

/**
 * 公开: from now on everybody reads it. `seen` is what the reviewer had before them: what changed since is looked at first.
 * Where nothing of it is open any more, this was the last it waited for.
 */
export function releaseResults(
  ctx: RequestContext,
  consultationId: string,
  seen: string,
): Promise<PublicationReview | CommitmentRefusal> {
  return onReview(ctx, consultationId, canReview, async (review) => {
    const { tx, consultation, standing, isAuthor } = review;
    const why = whyCannotReview(standing, isAuthor);
    if (why) return why;
    if (fingerprintOf(await readChainToBe(ctx, consultation.id)) !== seen) {
      return CommitmentRefusalCode.CHANGED_SINCE_SEEN;
    }
    consultation.inReviewSince = null;
    addReviewStep(review, ReviewStepKind.RELEASED);
    tx.record(reviewEvent('resultsReleased', consultation));
    await endConsultation(tx, consultation.id);
    return null;
  });
}
