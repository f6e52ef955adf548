import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { ClauseStatus, type ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';

/** Noted twice, or never said: a clause nobody is asked about goes; its words are kept among the corrections. */
export async function removeClause(
  ctx: RequestContext,
  clauseId: string,
  typed: string,
): Promise<ConsensusClause | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_DRAFT);
    const { text, policyBasis } = clause;
    keepCorrections(tx, { record: 'consensus_clause', id: clause.id }, { text, basis: policyBasis }, null, reason);
    record(tx, floor, 'clauseRemoved', { clauseId: clause.id });
    tx.em.remove(clause);
    return clause;
  });
}
