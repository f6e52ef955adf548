import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { ClauseStatus, type ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';

/** Settled too early, or the wrong one: stances are taken again, with those that were given. A secret box stays closed. */
export async function unsettleClause(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<ConsensusClause | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    const { HELD, NOT_HELD, OPEN } = ClauseStatus;
    if (clause.status !== HELD && clause.status !== NOT_HELD) {
      return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_SETTLED);
    }
    if (clause.secret) return new MeetingRefusal(MeetingRefusalCode.SECRET_VOTE_COUNTED);
    keepCorrections(
      tx,
      { record: 'consensus_clause', id: clause.id },
      { status: clause.status },
      { status: OPEN },
      reason,
    );
    clause.status = OPEN;
    clause.settledAt = null;
    record(tx, floor, 'clauseUnsettled', { clauseId: clause.id });
    return clause;
  });
}
