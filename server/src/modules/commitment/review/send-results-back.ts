import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { reviewEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { addReviewStep, onReview } from './hold-review.js';
import { canReview } from './review.policy.js';
import { whyCannotReview } from './review.rules.js';
import type { PublicationReview } from './review.types.js';
import { ReviewStepKind } from './review-step.entity.js';

/** 退回改正: it stays unpublished until its committee has put right what is said here, and asks again. */
export function sendResultsBack(
  ctx: RequestContext,
  consultationId: string,
  typed: string,
): Promise<PublicationReview | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return onReview(ctx, consultationId, canReview, async (review) => {
    const why = whyCannotReview(review.standing, review.isAuthor);
    if (why) return why;
    addReviewStep(review, ReviewStepKind.SENT_BACK, reason);
    review.tx.record(reviewEvent('resultsSentBack', review.consultation));
    return null;
  });
}
