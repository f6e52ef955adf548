import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { columnsOf, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { HallPoll, HallPollItem, HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';

const { WAITING, TAKEN_BACK } = HallPollItemStatus;

/** Whoever put a statement forward no longer does, as long as nobody has looked at it. */
export async function takePollItemBack(
  ctx: RequestContext,
  itemId: string,
  pass: string | null,
): Promise<HallPollItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(HallPollItem, knownId(itemId), { populate: ['round'] });
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.round.getEntity().meeting.id, pass);
    if (voice instanceof MeetingRefusal) return voice;
    const { participant, observer } = columnsOf(voice);
    const isOwn = observer ? known.submittedByObserver?.id === observer : known.submittedBy?.id === participant;
    authorize(isOwn, 'take back the statement of somebody else');
    // As those who look at it do: one after the other holds the round.
    const round = await tx.em.findOneOrFail(HallPoll, known.round.id, {
      ...{ lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    });
    const item = await tx.em.findOneOrFail(HallPollItem, known.id, { refresh: true });
    if (item.status === TAKEN_BACK) return item;
    if (item.status !== WAITING) return new MeetingRefusal(MeetingRefusalCode.OPINION_SETTLED);
    if (round.status === HallPollStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ROUND_NOT_OPEN);
    item.status = TAKEN_BACK;
    record(tx, voice, 'opinionTakenBack', { roundId: round.id, itemId: item.id });
    return item;
  });
}
