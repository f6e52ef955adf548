import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inForceOn, Member, Membership } from '../../roster/index.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { isOfHandler } from '../handlers.js';
import { verifiersOf } from './schedule-look-backs.js';

/** 指定回头看委员: one of the committee's own, and not the one who verified it. */
export function assignLookBackMember(
  ctx: RequestContext,
  commitmentId: string,
  memberId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.ASSIGN_LOOK_BACK_MEMBER,
    async ({ tx, commitment, facts: { today } }) => {
      const member = await tx.em.findOne(Member, knownId(memberId));
      if (!member) throw notFound();
      const belongs = await tx.em.count(Membership, {
        member: member.id,
        committee: commitment.committee.id,
        ...inForceOn(today),
      });
      if (belongs === 0) return new CommitmentRefusal(CommitmentRefusalCode.MEMBER_OF_ANOTHER_COMMITTEE);
      if (await isOfHandler(tx, commitment, member.id)) {
        return new CommitmentRefusal(CommitmentRefusalCode.MEMBER_OF_HANDLER);
      }
      if ((await verifiersOf(tx, commitment)).has(member.id)) {
        return new CommitmentRefusal(CommitmentRefusalCode.VERIFIER_LOOKS_BACK);
      }
      if (commitment.lookBackMember?.id === member.id) return;
      commitment.lookBackMember = ref(member);
      tx.record(commitmentEvent('lookBackMemberAssigned', commitment, { memberId: member.id }));
    },
  );
}
