import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { ClauseStatus, type ConsensusClause, HandCount, Stance } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';
import { VotedMark } from './secret-ballot.entity.js';

/**
 * Throws away what was cast and makes the clause a draft again: for a vote that cannot be counted, or went wrong, and for a
 * clause the table was asked about too early. What was said openly stays in the record of the meeting.
 */
export async function voidVote(ctx: RequestContext, clauseId: string): Promise<ConsensusClause | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    const { secret } = clause;
    const ballotCount = secret
      ? await tx.em.count(VotedMark, { clause: clause.id })
      : await tx.em.count(Stance, { clause: clause.id });
    await tx.em.nativeDelete(Stance, { clause: clause.id });
    for (const table of ['voted_mark', 'secret_ballot', 'secret_reservation']) {
      await tx.em.execute(`delete from ${table} where clause_id = ?`, [clause.id]);
    }
    await tx.em.nativeDelete(HandCount, { clause: clause.id });
    clause.status = ClauseStatus.DRAFT;
    record(tx, floor, 'voteVoided', { clauseId: clause.id, secret, ballotCount });
    return clause;
  });
}
