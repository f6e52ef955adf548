import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { type Floor, holdAsScribe, onceIfAsked, record } from '../commands/floor.js';
import { demandOf, whyRecordIsClosed } from '../commands/note-statement.js';
import { Meeting, Statement } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { ObserverLike } from '../observers/meeting-observer.entity.js';
import { columnsOf, idOf } from '../observers/somebody.js';
import { FloorQuestion, QuestionLike, QuestionStatus } from './floor-question.entity.js';
import { type Voice, voiceIn } from './in-the-room.js';
import type { AnswerQuestionInput, AskQuestionInput } from './question.inputs.js';
import { isStillAsked, whyNotAsk } from './question.rules.js';

const QUESTION_MAX = 200;

/** From a phone in the room: a seat of one's own, a guest, or somebody sitting in. */
export async function askQuestion(
  ctx: RequestContext,
  input: AskQuestionInput,
): Promise<FloorQuestion | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: QUESTION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const voice = await voiceIn(tx, input.meetingId, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    return onceIfAsked(
      tx,
      'askQuestion',
      input,
      async () => {
        const own = { meeting: voice.meeting.id, ...columnsOf(voice) };
        const refusal = whyNotAsk(await tx.em.find(FloorQuestion, own), ctx.now());
        if (refusal) return refusal;
        const question = tx.em.create(FloorQuestion, { ...own, text, askedAt: ctx.now() });
        record(tx, voice, 'questionAsked', { questionId: question.id });
        return question;
      },
      (id) => tx.em.findOneOrFail(FloorQuestion, id),
    );
  });
}

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

async function holdQuestion(tx: Transaction, questionId: string): Promise<{ floor: Floor; question: FloorQuestion }> {
  const known = await tx.em.findOne(FloorQuestion, knownId(questionId));
  if (!known) throw notFound();
  const floor = await holdAsScribe(tx, known.meeting.id);
  return { floor, question: await asItIs(tx, known) };
}

/**
 * Whoever changes a question holds its meeting. The question's own row is not held: a like would keep it from us until it
 * goes on record, for which it needs the meeting.
 */
function asItIs(tx: Transaction, { id }: FloorQuestion): Promise<FloorQuestion> {
  return tx.em.findOneOrFail(FloorQuestion, id, { refresh: true });
}
