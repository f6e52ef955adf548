import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { eventType } from '../../../kernel/event.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type ParticipantDuty, type SeatParams, seatParams } from '../../consultation/index.js';
import { canWatch, JOIN_SEAT } from '../../meeting/index.js';
import type { VoteProof } from './agreement.types.js';
import { type CastBallot, tallyHashOf } from './secret-vote.rules.js';

interface ProofRow {
  committeeId: string;
  duty: ParticipantDuty | null;
  tallyHash: string;
  closedAs: string | null;
  votedCount: number;
  handCount: number;
  ballots: CastBallot[];
}

const proofQuery = prepared<ProofRow, { id: string } & SeatParams>(
  'floor.voteProof',
  `select c.committee_id as "committeeId", p.duty, k.tally_hash as "tallyHash",
     (select e.data ->> 'tallyHash' from audit_entry e
      where e.data @> jsonb_build_object('clauseId', k.id) and e.type = '${eventType('meeting.clauseSettled')}'
      order by e.position desc limit 1) as "closedAs",
     (select count(*) from voted_mark v where v.clause_id = k.id) as "votedCount",
     (select coalesce(sum(h.agree_count + h.reserved_count + h.disagree_count), 0) from hand_count h
      where h.clause_id = k.id) as "handCount",
     (select coalesce(json_agg(json_build_object('interestGroupId', b.interest_group_id, 'kind', b.kind,
       'receipt', b.receipt) order by b.id), '[]') from secret_ballot b where b.clause_id = k.id) as ballots
   from consensus_clause k join meeting m on m.id = k.meeting_id join consultation c on c.id = m.consultation_id
   ${JOIN_SEAT} where k.id = :id and k.tally_hash is not null`,
);

/** Counts the box again: for everybody who watches, once the vote is closed. */
export async function proveVote(ctx: RequestContext, clauseId: string): Promise<VoteProof> {
  const row = await ctx.read.one(proofQuery, { id: knownId(clauseId), ...seatParams(ctx.viewer) });
  if (!row || !canWatch(ctx.viewer, row, row.duty ? { duty: row.duty } : null)) throw notFound();
  const { tallyHash, closedAs, votedCount, handCount, ballots } = row;
  const recounted = tallyHashOf(ballots);
  return {
    clauseId,
    votedCount,
    ballotCount: ballots.length,
    handCount,
    tallyHash,
    proven: votedCount === ballots.length && recounted === tallyHash && recounted === closedAs,
    receipts: ballots
      .flatMap(({ receipt, kind }) => (receipt ? [{ receipt, kind }] : []))
      .sort((a, b) => (a.receipt < b.receipt ? -1 : 1)),
  };
}
