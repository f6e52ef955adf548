import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { ReviseClauseInput } from './clause.inputs.js';
import { basisFrom, CLAUSE_MAX } from './clause-basis.js';
import { ClauseStatus, ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';

/** Rewords a clause nobody has been asked about yet. */
export async function reviseClause(
  ctx: RequestContext,
  input: ReviseClauseInput,
): Promise<ConsensusClause | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: CLAUSE_MAX, required: true });
  const policyBasis = textInput(input.policyBasis, { field: 'policyBasis', max: NOTE_MAX }) ?? '';
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    expectVersion(clause, input.version, {
      text: clause.text,
      policyBasis: clause.policyClause ? '' : clause.policyBasis,
      policyClauseId: clause.policyClause?.id ?? null,
      secret: clause.secret ? 'true' : 'false',
    });
    if (clause.status !== ClauseStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_DRAFT);

    tx.em.assign(clause, {
      text,
      secret: input.secret ?? false,
      ...(await basisFrom(tx, floor, input.policyClauseId, policyBasis)),
    });
    record(tx, floor, 'clauseRevised', { clauseId: clause.id });
    return clause;
  });
}
