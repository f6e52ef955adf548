import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { idOf, MeetingRefusal } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { whyNotVoice } from './hold-round.js';
import type { VoteOnOpinionInput } from './opinion.inputs.js';
import { choiceOf } from './opinion.rules.js';
import { OpinionItem, OpinionItemStatus, OpinionRound } from './opinion-round.entity.js';

const { ASKED } = OpinionItemStatus;

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
