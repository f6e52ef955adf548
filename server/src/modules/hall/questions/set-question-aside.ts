import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { FloorQuestion, QuestionStatus } from './floor-question.entity.js';
import { holdQuestion } from './hold-question.js';
import { isStillAsked } from './question.rules.js';

/** It is not answered in this meeting; the asker reads why. */
export async function setQuestionAside(
  ctx: RequestContext,
  questionId: string,
  typed: string,
): Promise<FloorQuestion | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, question } = await holdQuestion(tx, questionId);
    if (!isStillAsked(question.status)) return new MeetingRefusal(MeetingRefusalCode.QUESTION_SETTLED);
    question.status = QuestionStatus.SET_ASIDE;
    question.setAsideReason = reason;
    record(tx, floor, 'questionSetAside', { questionId: question.id });
    return question;
  });
}
