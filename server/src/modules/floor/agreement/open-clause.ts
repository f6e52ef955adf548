import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { votersByGroup } from './clause-counts.js';
import { ClauseStatus, ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';
import { groupsTooSmall } from './secret-vote.rules.js';

/**
 * Asks the table. Opening one that is open changes nothing. A secret vote is not begun where the count of some group
 * would tell who said what.
 */
export async function openClause(ctx: RequestContext, clauseId: string): Promise<ConsensusClause | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status === ClauseStatus.OPEN) return clause;
    if (clause.status !== ClauseStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_DRAFT);

    if (clause.secret) {
      const small = groupsTooSmall(await votersByGroup(tx, floor.consultation.id));
      if (small.length > 0) return new MeetingRefusal(MeetingRefusalCode.GROUP_TOO_SMALL, [], small);
    }

    clause.status = ClauseStatus.OPEN;
    record(tx, floor, 'clauseOpened', { clauseId: clause.id, secret: clause.secret });
    return clause;
  });
}
