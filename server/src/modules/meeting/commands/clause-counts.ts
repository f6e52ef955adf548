import type { Transaction } from '../../../kernel/transaction.js';
import { InterestGroup } from '../../consultation/index.js';
import type { GroupCount } from '../consensus.rules.js';
import { type ConsensusClause, HandCount, Meeting, Stance, StanceKind } from '../meeting.entity.js';

/** Every declared interest group's stances on a clause: those taken one by one and those counted by hand. */
export async function clauseCounts(tx: Transaction, clause: ConsensusClause): Promise<GroupCount[]> {
  const meeting = await tx.em.findOneOrFail(Meeting, clause.meeting.id);
  const groups = await tx.em.find(InterestGroup, { consultation: meeting.consultation.id });
  const stances = await tx.em.find(Stance, { clause: clause.id });
  const hands = await tx.em.find(HandCount, { clause: clause.id });
  return groups.map(({ id }) => {
    const counted = hands.find(({ interestGroup }) => interestGroup.id === id);
    const taken = (kind: StanceKind) =>
      stances.filter((stance) => stance.interestGroup?.id === id && stance.kind === kind).length;
    return {
      id,
      agree: taken(StanceKind.AGREE) + (counted?.agreeCount ?? 0),
      reserved: taken(StanceKind.RESERVED) + (counted?.reservedCount ?? 0),
      disagree: taken(StanceKind.DISAGREE) + (counted?.disagreeCount ?? 0),
    };
  });
}
