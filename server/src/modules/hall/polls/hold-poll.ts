import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { ParticipantDuty } from '../../consultation/index.js';
import { type HeldMeeting, holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import type { Voice } from '../in-the-room.js';
import { HallPoll, HallPollStatus } from './hall-poll.entity.js';

const { OPEN } = HallPollStatus;

export const OPINION_MAX = 140;

export function whyNotVoice(round: HallPoll, { participant, observer }: Voice): MeetingRefusal | null {
  if (round.status !== OPEN) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
  const sitsIn = observer !== null || participant.duty === ParticipantDuty.OBSERVER;
  return sitsIn && !round.observersVote ? new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT) : null;
}

export async function holdRound(tx: Transaction, roundId: string): Promise<{ floor: HeldMeeting; round: HallPoll }> {
  // The round before the meeting, as whoever votes: a vote holds its round, and the meeting when it goes on record.
  const round = await tx.em.findOne(HallPoll, knownId(roundId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!round) throw notFound();
  const floor = await holdAsScribe(tx, round.meeting.id);
  return { floor, round };
}

export async function nextNumber(tx: Transaction, round: HallPoll): Promise<number> {
  const [row] = await tx.em.execute(
    'select coalesce(max(number), 0) + 1 as next from opinion_item where round_id = ?',
    [round.id],
  );
  return Number(row?.next);
}
