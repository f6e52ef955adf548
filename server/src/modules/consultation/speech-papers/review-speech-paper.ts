import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { inPreparation } from '../in-preparation.js';
import { type Answer, type Outcome, paperIn } from './paper-in.js';
import { SpeechPaper, SpeechPaperMode, SpeechPaperStatus } from './speech-paper.entity.js';
import { canReviewPapers } from './speech-paper.policy.js';
import { PaperVerdict, whyCannotReview } from './speech-paper.rules.js';
import type { ReviewSpeechPaperInput } from './speech-paper.types.js';

/** Accepts it to be spoken or printed, or sends it back with what is missing. Never by whoever wrote it. */
export function reviewSpeechPaper(ctx: RequestContext, input: ReviewSpeechPaperInput): Outcome {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX });
  return inPreparation<SpeechPaper, Answer>(ctx, input, {
    act: 'reviewSpeechPaper',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, scope, record } = preparation;
      authorize(canReviewPapers(ctx.viewer, scope), 'review a speech paper');
      const paper = await paperIn(preparation, input.paperId);
      const by = actorOf(ctx.viewer).id;
      const refusal = whyCannotReview(paper, { by, verdict: input.verdict, note });
      if (refusal) return refusal;
      expectVersion(paper, input.version);

      Object.assign(paper, { reviewNote: note, reviewedBy: by, reviewedAt: ctx.now() });
      if (input.verdict === PaperVerdict.RETURN) {
        Object.assign(paper, { status: SpeechPaperStatus.RETURNED, position: null });
        record('paperReturned', { paperId: paper.id });
        return paper;
      }
      const oral = input.verdict === PaperVerdict.ACCEPT_ORAL;
      const others = await tx.em.find(SpeechPaper, { consultation, id: { $ne: paper.id } });
      Object.assign(paper, {
        status: SpeechPaperStatus.ACCEPTED,
        mode: oral ? SpeechPaperMode.ORAL : SpeechPaperMode.WRITTEN,
        position: oral ? (paper.position ?? Math.max(0, ...others.map(({ position }) => position ?? 0)) + 1) : null,
      });
      record('paperAccepted', { paperId: paper.id, mode: paper.mode });
      return paper;
    },
  });
}
