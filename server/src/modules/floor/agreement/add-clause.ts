import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, onceIfAsked, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { AddClauseInput } from './clause.inputs.js';
import { basisFrom, CLAUSE_MAX } from './clause-basis.js';
import { ConsensusClause } from './consensus-clause.entity.js';

/** Drafts a clause for the table to agree on. */
export async function addClause(ctx: RequestContext, input: AddClauseInput): Promise<ConsensusClause | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: CLAUSE_MAX, required: true });
  const policyBasis = textInput(input.policyBasis, { field: 'policyBasis', max: NOTE_MAX }) ?? '';
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'addClause',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const number = (await tx.em.count(ConsensusClause, { meeting: floor.meeting.id })) + 1;
        const clause = tx.em.create(ConsensusClause, {
          meeting: floor.meeting,
          number,
          text,
          secret: input.secret ?? false,
          ...(await basisFrom(tx, floor, input.policyClauseId, policyBasis)),
        });
        record(tx, floor, 'clauseAdded', { clauseId: clause.id });
        return clause;
      },
      (id) => tx.em.findOneOrFail(ConsensusClause, id),
    );
  });
}
