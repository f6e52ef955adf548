import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { ParticipantDuty } from '../../consultation/index.js';
import { type Floor, holdAsScribe, onceIfAsked, record } from '../commands/floor.js';
import { whyNotLive } from '../floor/agenda.rules.js';
import { Statement } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { columnsOf, idOf } from '../observers/somebody.js';
import { type Voice, voiceIn } from '../questions/in-the-room.js';
import type {
  AddOpinionInput,
  PrepareOpinionRoundInput,
  SubmitOpinionInput,
  VoteOnOpinionInput,
} from './opinion.inputs.js';
import { VOTES } from './opinion.queries.js';
import { choiceOf, MOST_ITEMS, MOST_SUBMITTED } from './opinion.rules.js';
import { OpinionItem, OpinionItemStatus, OpinionRound, OpinionRoundStatus } from './opinion-round.entity.js';

const OPINION_MAX = 140;
/** One or two answers would tell who gave them. */
const FEWEST_COUNTED = 3;
const { ASKED, WAITING, LEFT_OUT } = OpinionItemStatus;
const { DRAFT, OPEN, CLOSED } = OpinionRoundStatus;

/** Drafts a round with its first statements. */
export async function prepareOpinionRound(
  ctx: RequestContext,
  input: PrepareOpinionRoundInput,
): Promise<OpinionRound | MeetingRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  if (input.items.length > MOST_ITEMS) throw badInput('items', 'TOO_MANY');
  const texts = input.items.map((text) => textInput(text, { field: 'items', max: OPINION_MAX, required: true }));
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'prepareOpinionRound',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const round = tx.em.create(OpinionRound, {
          meeting: floor.meeting,
          title,
          observersVote: input.observersVote ?? true,
        });
        for (const [index, text] of texts.entries()) {
          tx.em.create(OpinionItem, { round, text, number: index + 1, status: ASKED });
        }
        record(tx, floor, 'opinionRoundPrepared', { roundId: round.id });
        return round;
      },
      (id) => tx.em.findOneOrFail(OpinionRound, id),
    );
  });
}

/** Adds a statement, typed or taken from what was noted, before or while the hall answers. */
export async function addOpinion(ctx: RequestContext, input: AddOpinionInput): Promise<OpinionItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, input.roundId);
    return onceIfAsked(
      tx,
      'addOpinion',
      input,
      async () => {
        if (round.status === CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
        const statement = input.statementId
          ? await tx.em.findOne(Statement, { id: knownId(input.statementId), meeting: floor.meeting.id })
          : null;
        if (input.statementId && !statement) throw notFound();
        const number = await nextNumber(tx, round);
        if (number > MOST_ITEMS) return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        const item = tx.em.create(OpinionItem, { round, text, number, status: ASKED, statement });
        record(tx, floor, 'opinionAdded', { roundId: round.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(OpinionItem, id),
    );
  });
}

/** Somebody in the room puts a statement forward; it is asked once it was looked at. */
export async function submitOpinion(
  ctx: RequestContext,
  input: SubmitOpinionInput,
): Promise<OpinionItem | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: OPINION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(OpinionRound, knownId(input.roundId));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    return onceIfAsked(
      tx,
      'submitOpinion',
      input,
      async () => {
        const refusal = whyNotVoice(known, voice);
        if (refusal) return refusal;
        const { participant: submittedBy, observer: submittedByObserver } = columnsOf(voice);
        const own = { round: known.id, submittedBy, submittedByObserver };
        if ((await tx.em.count(OpinionItem, own)) >= MOST_SUBMITTED) {
          return new MeetingRefusal(MeetingRefusalCode.TOO_MANY_OPINIONS);
        }
        const item = tx.em.create(OpinionItem, { ...own, text, status: WAITING });
        record(tx, voice, 'opinionSubmitted', { roundId: known.id, itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(OpinionItem, id),
    );
  });
}

/** Asks the hall what somebody put forward, or leaves it out; a statement left out counts nowhere. */
export async function moderateOpinion(
  ctx: RequestContext,
  itemId: string,
  asked: boolean,
  version: number,
): Promise<OpinionItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(OpinionItem, knownId(itemId));
    if (!known) throw notFound();
    const { floor, round } = await holdRound(tx, known.round.id);
    const item = await tx.em.findOneOrFail(OpinionItem, known.id, { refresh: true });
    if (round.status === CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    expectVersion(item, version);
    const status = asked ? ASKED : LEFT_OUT;
    if (item.status === status) return item;
    if (asked && item.number === 0) item.number = await nextNumber(tx, round);
    item.status = status;
    record(tx, floor, 'opinionModerated', { roundId: round.id, itemId: item.id, asked });
    return item;
  });
}

/** Asks the hall. One round at a time: a phone asks about one thing. */
export async function openOpinionRound(ctx: RequestContext, roundId: string): Promise<OpinionRound | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (round.status === OPEN) return round;
    if (round.status !== DRAFT) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_DRAFT);
    if ((await tx.em.count(OpinionRound, { meeting: floor.meeting.id, status: OPEN })) > 0) {
      return new MeetingRefusal(MeetingRefusalCode.ANOTHER_ROUND_OPEN);
    }
    if ((await tx.em.count(OpinionItem, { round: round.id, status: ASKED })) === 0) {
      return new MeetingRefusal(MeetingRefusalCode.ROUND_EMPTY);
    }
    round.status = OPEN;
    round.openedAt = ctx.now();
    record(tx, floor, 'opinionRoundOpened', { roundId: round.id });
    return round;
  });
}

/** Ends the answering; from now on the result is there to be read. */
export async function closeOpinionRound(ctx: RequestContext, roundId: string): Promise<OpinionRound | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    if (round.status === CLOSED) return round;
    if (round.status !== OPEN) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    round.status = CLOSED;
    round.closedAt = ctx.now();
    await countVotes(tx, round);
    record(tx, floor, 'opinionRoundClosed', { roundId: round.id });
    return round;
  });
}

/** Puts the result of a closed round on the wall of the room, or takes it down. At most one hangs there. */
export async function showOpinionResult(
  ctx: RequestContext,
  roundId: string,
  shown: boolean,
): Promise<OpinionRound | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, round } = await holdRound(tx, roundId);
    if (round.status !== CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    if (round.onWall === shown) return round;
    if (shown) {
      const hanging = await tx.em.find(OpinionRound, { meeting: floor.meeting.id, onWall: true });
      for (const other of hanging) other.onWall = false;
    }
    round.onWall = shown;
    record(tx, floor, 'opinionRoundShown', { roundId: round.id, shown });
    return round;
  });
}

/** One's word on one statement; another word replaces it. A hall votes at once: only the voter's own seat is held. */
export async function voteOnOpinion(
  ctx: RequestContext,
  input: VoteOnOpinionInput,
): Promise<OpinionItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const item = await tx.em.findOne(OpinionItem, { id: knownId(input.itemId), status: ASKED });
    const known = item && (await tx.em.findOne(OpinionRound, item.round.id));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    // Shared: votes do not wait for each other, but for the round to be closed they do.
    const round = await tx.em.findOneOrFail(OpinionRound, known.id, {
      lockMode: LockMode.PESSIMISTIC_READ,
      refresh: true,
    });
    const refusal = whyNotVoice(round, voice);
    if (refusal) return refusal;
    const [table, voter] = voice.observer ? ['observer_opinion', 'observer_id'] : ['opinion_vote', 'participant_id'];
    await tx.em.execute(
      `insert into ${table} (item_id, ${voter}, choice) values (?, ?, ?)
       on conflict (item_id, ${voter}) do update set choice = excluded.choice`,
      [item.id, idOf(voice), choiceOf(input.word)],
    );
    record(tx, voice, 'opinionVoted', { roundId: round.id, itemId: item.id });
    return item;
  });
}

function whyNotVoice(round: OpinionRound, { participant, observer }: Voice): MeetingRefusal | null {
  if (round.status !== OPEN) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
  const sitsIn = observer !== null || participant.duty === ParticipantDuty.OBSERVER;
  return sitsIn && !round.observersVote ? new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT) : null;
}

/** What goes on record of the votes: how many, of none that fewer than three have answered. */
async function countVotes(tx: Transaction, round: OpinionRound): Promise<void> {
  const items = await tx.em.find(OpinionItem, { round: round.id, status: ASKED });
  const counted = await tx.em.execute<{ item: string; agree: string; disagree: string; pass: string }[]>(
    `select v.item_id as item, count(*) filter (where v.choice = 1) as agree,
       count(*) filter (where v.choice = -1) as disagree, count(*) filter (where v.choice = 0) as pass
     from ${VOTES} v join opinion_item i on i.id = v.item_id where i.round_id = ?
     group by v.item_id having count(*) >= ?`,
    [round.id, FEWEST_COUNTED],
  );
  for (const { item, agree, disagree, pass } of counted) {
    const known = items.find(({ id }) => id === item);
    if (known) {
      Object.assign(known, { agreeCount: Number(agree), disagreeCount: Number(disagree), passCount: Number(pass) });
    }
  }
}

async function holdRound(tx: Transaction, roundId: string): Promise<{ floor: Floor; round: OpinionRound }> {
  // The round before the meeting, as whoever votes: a vote holds its round, and the meeting when it goes on record.
  const round = await tx.em.findOne(OpinionRound, knownId(roundId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound();
  const floor = await holdAsScribe(tx, round.meeting.id);
  return { floor, round };
}

async function nextNumber(tx: Transaction, round: OpinionRound): Promise<number> {
  const [row] = await tx.em.execute(
    'select coalesce(max(number), 0) + 1 as next from opinion_item where round_id = ?',
    [round.id],
  );
  return Number(row?.next);
}
