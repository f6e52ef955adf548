import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { HallPoll, HallPollItem, HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';
import { VOTES } from './hall-poll.queries.js';
import { holdRound } from './hold-poll.js';

const { ASKED } = HallPollItemStatus;

const { OPEN, CLOSED } = HallPollStatus;
/** One or two answers would tell who gave them. */
const FEWEST_COUNTED = 3;

/** Ends the answering; from now on the result is there to be read. */
export async function closeHallPoll(ctx: RequestContext, roundId: string): Promise<HallPoll | MeetingRefusal> {
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

/** What goes on record of the votes: how many, of none that fewer than three have answered. */
async function countVotes(tx: Transaction, round: HallPoll): Promise<void> {
  const items = await tx.em.find(HallPollItem, { round: round.id, status: ASKED });
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
