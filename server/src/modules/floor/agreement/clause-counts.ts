import type { Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, InterestGroup, Participant, ParticipantDuty } from '../../consultation/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import type { GroupCount } from './consensus.rules.js';
import { type ConsensusClause, HandCount, Stance, StanceKind } from './consensus-clause.entity.js';
import { SecretBallot } from './secret-ballot.entity.js';
import type { GroupSize } from './secret-vote.rules.js';

export interface NamedGroupCount extends GroupCount {
  readonly name: string;
}

export interface ClauseCounts {
  /** Of every declared interest group: those taken one by one and those counted by hand. */
  readonly groups: readonly NamedGroupCount[];
  readonly ballots: readonly SecretBallot[];
}

/** Every declared interest group's stances on a clause, openly taken or from the box. */
export async function clauseCounts(tx: Transaction, clause: ConsensusClause): Promise<ClauseCounts> {
  const meeting = await tx.em.findOneOrFail(Meeting, clause.meeting.id);
  const groups = await tx.em.find(InterestGroup, { consultation: meeting.consultation.id });
  const ballots = clause.secret ? await tx.em.find(SecretBallot, { clause: clause.id }) : [];
  const taken = clause.secret ? ballots : await tx.em.find(Stance, { clause: clause.id });
  const hands = await tx.em.find(HandCount, { clause: clause.id });
  return {
    ballots,
    groups: groups.map(({ id, name }) => {
      const counted = hands.find(({ interestGroup }) => interestGroup.id === id);
      const count = (kind: StanceKind) =>
        taken.filter((stance) => stance.interestGroup?.id === id && stance.kind === kind).length;
      return {
        id,
        name,
        agree: count(StanceKind.AGREE) + (counted?.agreeCount ?? 0),
        reserved: count(StanceKind.RESERVED) + (counted?.reservedCount ?? 0),
        disagree: count(StanceKind.DISAGREE) + (counted?.disagreeCount ?? 0),
      };
    }),
  };
}

/** Who in the room may vote, by declared group and, under an empty name, without one. */
export async function votersByGroup(tx: Transaction, consultationId: string): Promise<GroupSize[]> {
  const groups = await tx.em.find(InterestGroup, { consultation: consultationId }, { orderBy: { name: 'asc' } });
  const present = await tx.em.find(Participant, {
    consultation: consultationId,
    attendance: AttendanceStatus.PRESENT,
    duty: { $ne: ParticipantDuty.OBSERVER },
  });
  const inGroup = (id: string | null) =>
    present.filter(({ interestGroup }) => (interestGroup?.id ?? null) === id).length;
  return [...groups.map(({ id, name }) => ({ name, count: inGroup(id) })), { name: '', count: inGroup(null) }];
}
