import { CriterionAnswer, CriterionKind, ScreeningResult } from './screening.entity.js';
import { TopicStatus, TopicStepKind } from './topic.entity.js';
import { TopicRefusal, TopicRefusalCode } from './topic.refusal.js';

/** What the checklist says. What nobody is sure of counts neither for nor against. */
export function checklistResult(
  answers: readonly { readonly kind: CriterionKind; readonly answer: CriterionAnswer }[],
): ScreeningResult {
  const yes = (kind: CriterionKind) => answers.some((one) => one.kind === kind && one.answer === CriterionAnswer.YES);
  if (yes(CriterionKind.LEAVE_OUT)) return ScreeningResult.LEFT_OUT;
  return yes(CriterionKind.TAKE_UP) ? ScreeningResult.FITS : ScreeningResult.NO_GROUND;
}

/**
 * Why a topic may not be taken up without a written reason, or null when it may. A list without grounds for taking up
 * asks for none.
 */
export function whyReasonNeeded(
  result: ScreeningResult | null,
  { listHasGrounds, reason }: { readonly listHasGrounds: boolean; readonly reason: string | null },
): TopicRefusal | null {
  if (reason) return null;
  if (result === ScreeningResult.LEFT_OUT) return new TopicRefusal(TopicRefusalCode.HITS_LEAVE_OUT);
  if (result !== ScreeningResult.FITS && listHasGrounds) return new TopicRefusal(TopicRefusalCode.MEETS_NO_TAKE_UP);
  return null;
}

/**
 * Why a department cannot keep a letter that it sent back, or null when it can: as soon as somebody has placed the topic
 * anew, it is theirs.
 */
export function whyCannotKeepLetter(
  { returnedAt }: { readonly returnedAt: Date | string | null },
  topic: { readonly status: TopicStatus; readonly lastTurn: TopicStepKind | null; readonly isNewest: boolean },
): TopicRefusal | null {
  if (!returnedAt) return new TopicRefusal(TopicRefusalCode.LETTER_NOT_RETURNED);
  const asReturned =
    topic.isNewest && topic.status === TopicStatus.SUBMITTED && topic.lastTurn === TopicStepKind.LETTER_RETURNED;
  return asReturned ? null : new TopicRefusal(TopicRefusalCode.RETURN_ACTED_ON, topic.status);
}

/** Working days a department has to answer a letter, unless the screener says otherwise. */
export const REPLY_WORKING_DAYS = 15;
