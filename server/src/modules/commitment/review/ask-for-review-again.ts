import type { RequestContext } from '../../../kernel/context.js';
import { organises } from '../../../kernel/scope.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { reviewEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { addReviewStep, onReview } from './hold-review.js';
import { whyCannotAskAgain } from './review.rules.js';
import type { PublicationReview } from './review.types.js';
import { ReviewStepKind } from './review-step.entity.js';

/** 再次送审: what was asked for is put right, and how is said. Whoever asks is one of its authors from then on. */
export function askForReviewAgain(
  ctx: RequestContext,
  consultationId: string,
  typed: string,
): Promise<PublicationReview | CommitmentRefusal> {
  const note = textInput(typed, { field: 'note', max: NOTE_MAX, required: true });
  return onReview(ctx, consultationId, organises, async (review) => {
    const why = whyCannotAskAgain(review.standing);
    if (why) return why;
    addReviewStep(review, ReviewStepKind.ASKED_AGAIN, note);
    review.tx.record(reviewEvent('reviewAskedAgain', review.consultation));
    return null;
  });
}
