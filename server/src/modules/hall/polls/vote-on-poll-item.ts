import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { brakeChanges } from '../../identity/index.js';
import { idOf, MeetingRefusal } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { HallPoll, HallPollItem, HallPollItemStatus } from './hall-poll.entity.js';
import type { VoteOnPollItemInput } from './hall-poll.inputs.js';
import { choiceOf } from './hall-poll.rules.js';
import { whyNotVoice } from './hold-poll.js';

const { ASKED } = HallPollItemStatus;

/** One's word on one statement; another word replaces it, the same one changes nothing. A hall votes at once: only the voter's own seat is held. */
export async function voteOnPollItem(
  ctx: RequestContext,
  input: VoteOnPollItemInput,
): Promise<HallPollItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const item = await tx.em.findOne(HallPollItem, { id: knownId(input.itemId), status: ASKED });
    const known = item && (await tx.em.findOne(HallPoll, item.round.id));
    if (!known) throw notFound();
    const voice = await voiceIn(tx, known.meeting.id, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    // Shared: votes do not wait for each other, but for the round to be closed they do.
    const round = await tx.em.findOneOrFail(HallPoll, known.id, {
      lockMode: LockMode.PESSIMISTIC_READ,
      refresh: true,
    });
    const refusal = whyNotVoice(round, voice);
    if (refusal) return refusal;
    const [table, voter] = voice.observer ? ['observer_opinion', 'observer_id'] : ['opinion_vote', 'participant_id'];
    const said = await tx.em.execute<{ is_change: boolean }[]>(
      `insert into ${table} as said (item_id, ${voter}, choice) values (?, ?, ?)
       on conflict (item_id, ${voter}) do update set choice = excluded.choice where said.choice <> excluded.choice
       returning xmax <> 0 as is_change`,
      [item.id, idOf(voice), choiceOf(input.word)],
    );
    if (said[0]?.is_change) await brakeChanges(tx, `opinions ${round.id}`, idOf(voice));
    if (said.length > 0) record(tx, voice, 'opinionVoted', { roundId: round.id, itemId: item.id });
    return item;
  });
}
