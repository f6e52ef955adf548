import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { FloorQuestion, QuestionStatus } from './floor-question.entity.js';
import { holdQuestion } from './hold-question.js';
import { isStillAsked } from './question.rules.js';

/** Puts a question on the short list and so on the wall, or back among the others. */
export async function shortlistQuestion(
  ctx: RequestContext,
  questionId: string,
  shortlisted: boolean,
): Promise<FloorQuestion | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, question } = await holdQuestion(tx, questionId);
    if (!isStillAsked(question.status) && question.status !== QuestionStatus.SET_ASIDE) {
      return new MeetingRefusal(MeetingRefusalCode.QUESTION_SETTLED);
    }
    const status = shortlisted ? QuestionStatus.SHORTLISTED : QuestionStatus.WAITING;
    if (question.status === status) return question;
    question.status = status;
    question.setAsideReason = null;
    question.shortlistedAt = shortlisted ? ctx.now() : null;
    record(tx, floor, 'questionShortlisted', { questionId: question.id, shortlisted });
    return question;
  });
}
