import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus } from '../../consultation/index.js';
import { canTakeStance, holdMeeting, MeetingRefusal, MeetingRefusalCode, whyNotLive } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { CastSecretBallotInput } from './agreement.inputs.js';
import { SecretVoteCast } from './agreement.types.js';
import { ClauseStatus, type ConsensusClause } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';
import { SecretBallot, VotedMark } from './secret-ballot.entity.js';
import { isReceipt } from './secret-vote.rules.js';

/**
 * Casts one's own ballot on a secret clause, once and for good. Sent again after a lost answer it finds the mark and
 * changes nothing: no key of the act is kept beside the choice.
 */
export async function castSecretBallot(
  ctx: RequestContext,
  input: CastSecretBallotInput,
): Promise<SecretVoteCast | MeetingRefusal> {
  const reservation = textInput(input.reservation, { field: 'reservation', max: NOTE_MAX });
  const receipt = input.receipt ?? null;
  if (receipt !== null && !isReceipt(receipt)) throw badInput('receipt', 'FORMAT');
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdMeeting);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    const { seat } = floor;
    if (!seat) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    if (!canTakeStance(seat)) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
    if (seat.attendance !== AttendanceStatus.PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    if (!clause.secret) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_SECRET);
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    if ((await tx.em.count(VotedMark, { clause: clause.id, participant: seat.id })) > 0) {
      return new MeetingRefusal(MeetingRefusalCode.ALREADY_VOTED);
    }
    if (receipt !== null && (await tx.em.count(SecretBallot, { clause: clause.id, receipt })) > 0) {
      throw badInput('receipt', 'TAKEN');
    }
    await mixIn(tx, clause, {
      participantId: seat.id,
      interestGroupId: seat.interestGroup?.id ?? null,
      kind: input.kind,
      receipt,
      reservation,
    });
    record(tx, floor, 'secretBallotCast', { clauseId: clause.id });
    return SecretVoteCast.on(clause);
  });
}

/**
 * Writes all marks, all ballots and all reservations of the clause anew, each in an order drawn for the purpose: every
 * row is of the same transaction, and none stands where its voter's stands.
 */
async function mixIn(
  tx: Transaction,
  clause: ConsensusClause,
  cast: {
    participantId: string;
    interestGroupId: string | null;
    kind: string;
    receipt: string | null;
    reservation: string | null;
  },
): Promise<void> {
  await tx.em.execute(
    `with taken as (delete from voted_mark where clause_id = ? returning participant_id)
     insert into voted_mark (clause_id, participant_id)
     select ?, participant_id from (select participant_id from taken union all select ?::uuid) given
     order by gen_random_uuid()`,
    [clause.id, clause.id, cast.participantId],
  );
  await tx.em.execute(
    `with taken as (delete from secret_ballot where clause_id = ? returning interest_group_id, kind, receipt)
     insert into secret_ballot (clause_id, interest_group_id, kind, receipt)
     select ?, interest_group_id, kind, receipt
     from (select * from taken union all select ?::uuid, ?, ?) given order by gen_random_uuid()`,
    [clause.id, clause.id, cast.interestGroupId, cast.kind, cast.receipt],
  );
  await tx.em.execute(
    `with taken as (delete from secret_reservation where clause_id = ? returning text)
     insert into secret_reservation (clause_id, text)
     select ?, text from (select text from taken union all select ?::text) given
     where text is not null order by gen_random_uuid()`,
    [clause.id, clause.id, cast.reservation],
  );
}
