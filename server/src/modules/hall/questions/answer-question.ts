import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { demandOf, MeetingRefusal, MeetingRefusalCode, whyRecordIsClosed } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { FloorQuestion, QuestionStatus } from './floor-question.entity.js';
import { holdQuestion } from './hold-question.js';
import type { AnswerQuestionInput } from './question.inputs.js';

/** It was answered: in a statement that was noted, as part of a demand, or simply in the room. */
export async function answerQuestion(
  ctx: RequestContext,
  input: AnswerQuestionInput,
): Promise<FloorQuestion | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, question } = await holdQuestion(tx, input.questionId);
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    expectVersion(question, input.version);
    if (question.status === QuestionStatus.TAKEN_BACK) {
      return new MeetingRefusal(MeetingRefusalCode.QUESTION_SETTLED);
    }
    const statement = input.statementId
      ? await tx.em.findOne(Statement, { id: knownId(input.statementId), meeting: floor.meeting.id })
      : null;
    if (input.statementId && !statement) throw notFound();
    const demand = input.demandId ? await demandOf(tx, floor, input.demandId) : null;
    tx.em.assign(question, { status: QuestionStatus.ANSWERED, statement, demand, setAsideReason: null });
    record(tx, floor, 'questionAnswered', {
      questionId: question.id,
      statementId: statement?.id ?? null,
      demandId: demand?.id ?? null,
    });
    return question;
  });
}
