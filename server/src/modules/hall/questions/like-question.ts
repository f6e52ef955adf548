import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { brakeChanges } from '../../identity/index.js';
import { idOf, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { type Voice, voiceIn } from '../in-the-room.js';
import { FloorQuestion, QuestionLike } from './floor-question.entity.js';
import { ObserverLike } from './observer-like.entity.js';
import { isStillAsked } from './question.rules.js';

/** 我也想问: one person one like, taken back as easily. Liking what one likes changes nothing. */
export async function likeQuestion(
  ctx: RequestContext,
  questionId: string,
  liked: boolean,
  pass: string | null,
): Promise<FloorQuestion | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const question = await tx.em.findOne(FloorQuestion, knownId(questionId));
    if (!question) throw notFound();
    const voice = await voiceIn(tx, question.meeting.id, pass);
    if (voice instanceof MeetingRefusal) return voice;
    const likes = likesOf(tx, question, voice);
    if ((await likes.count()) > 0 === liked) return question;
    if (!isStillAsked(question.status)) return new MeetingRefusal(MeetingRefusalCode.QUESTION_SETTLED);
    if (!liked) await brakeChanges(tx, `likes ${question.meeting.id}`, idOf(voice));
    await (liked ? likes.add() : likes.remove());
    record(tx, voice, liked ? 'questionLiked' : 'questionUnliked', { questionId: question.id });
    return question;
  });
}

/** The like of one person, kept apart for those with a seat and those sitting in. */
function likesOf({ em }: Transaction, question: FloorQuestion, { participant, observer }: Voice) {
  if (observer) {
    const own = { question: question.id, observer: observer.id };
    return {
      count: () => em.count(ObserverLike, own),
      add: async () => void em.create(ObserverLike, own),
      remove: async () => void (await em.nativeDelete(ObserverLike, own)),
    };
  }
  const own = { question: question.id, participant: participant.id };
  return {
    count: () => em.count(QuestionLike, own),
    add: async () => void em.create(QuestionLike, own),
    remove: async () => void (await em.nativeDelete(QuestionLike, own)),
  };
}
