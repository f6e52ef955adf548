import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { termsIn } from '../../consultation/index.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { clauseCounts } from './clause-counts.js';
import { judgeClause } from './consensus.rules.js';
import { ClauseStatus, ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';
import { groupsTooSmall, tallyHashOf } from './secret-vote.rules.js';

/** Closes the stances and says whether the clause holds by the double test. Reservations are kept and printed. */
export async function settleClause(ctx: RequestContext, clauseId: string): Promise<ConsensusClause | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);

    const { consensusThreshold } = await termsIn(tx, floor.consultation.id);
    const { groups, ballots } = await clauseCounts(tx, clause);
    if (clause.secret) {
      const ungrouped = ballots.filter(({ interestGroup }) => interestGroup === null).length;
      const cast = groups.map(({ name, agree, reserved, disagree }) => ({ name, count: agree + reserved + disagree }));
      const few = groupsTooSmall([...cast, { name: '', count: ungrouped }]);
      if (few.length > 0) return new MeetingRefusal(MeetingRefusalCode.TOO_FEW_BALLOTS, [], few);
      clause.tallyHash = tallyHashOf(
        ballots.map(({ interestGroup, kind, receipt }) => ({
          interestGroupId: interestGroup?.id ?? null,
          kind,
          receipt,
        })),
      );
    }
    const { holds } = judgeClause(clause, groups, consensusThreshold);
    clause.status = holds ? ClauseStatus.HELD : ClauseStatus.NOT_HELD;
    clause.settledAt = ctx.now();
    record(tx, floor, 'clauseSettled', {
      clauseId: clause.id,
      holds,
      secret: clause.secret,
      ...(clause.secret ? { ballotCount: ballots.length, tallyHash: clause.tallyHash } : {}),
    });
    return clause;
  });
}
