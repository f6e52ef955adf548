import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { idOf, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { FloorQuestion, QuestionStatus } from './floor-question.entity.js';
import { asItIs } from './hold-question.js';
import { isStillAsked } from './question.rules.js';

/** The asker no longer asks. */
export async function takeQuestionBack(
  ctx: RequestContext,
  questionId: string,
  pass: string | null,
): Promise<FloorQuestion | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(FloorQuestion, knownId(questionId));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, pass);
    if (voice instanceof MeetingRefusal) return voice;
    authorize(idOf(known) === idOf(voice), 'take back the question of somebody else');
    // As the desk does: whoever holds the meeting changes its questions.
    await tx.em.findOneOrFail(Meeting, voice.meeting.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const question = await asItIs(tx, known);
    if (question.status === QuestionStatus.TAKEN_BACK) return question;
    if (!isStillAsked(question.status)) return new MeetingRefusal(MeetingRefusalCode.QUESTION_SETTLED);
    question.status = QuestionStatus.TAKEN_BACK;
    record(tx, voice, 'questionTakenBack', { questionId: question.id });
    return question;
  });
}
