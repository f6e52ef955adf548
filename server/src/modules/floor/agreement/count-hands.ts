import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { InterestGroup } from '../../consultation/index.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { CountHandsInput } from './clause.inputs.js';
import { ClauseStatus, ConsensusClause, HandCount } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';

/** More hands than this in one group is a slip of the keyboard. */
const MAX_HANDS = 10_000;

/** A show of hands within one interest group, of those who took no stance by phone. A recount replaces it. */
export async function countHands(
  ctx: RequestContext,
  input: CountHandsInput,
): Promise<ConsensusClause | MeetingRefusal> {
  for (const field of ['agreeCount', 'reservedCount', 'disagreeCount'] as const) {
    if (input[field] < 0 || input[field] > MAX_HANDS) throw badInput(field, 'RANGE');
  }
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    const group = await tx.em.findOne(InterestGroup, {
      id: knownId(input.interestGroupId),
      consultation: floor.consultation.id,
    });
    if (!group) throw notFound();

    const { agreeCount, reservedCount, disagreeCount } = input;
    const counts = { agreeCount, reservedCount, disagreeCount };
    const earlier = await tx.em.findOne(HandCount, { clause: clause.id, interestGroup: group.id });
    if (earlier) tx.em.assign(earlier, counts);
    else tx.em.create(HandCount, { clause, interestGroup: group, ...counts });
    record(tx, floor, 'handsCounted', { clauseId: clause.id, interestGroupId: group.id, ...counts });
    return clause;
  });
}
