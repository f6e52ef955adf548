import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inForceOn, Member, Membership } from '../../roster/index.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { isOfHandler } from '../handlers.js';

/** The member who follows the matter and verifies on site: one of the committee's own. */
export function assignFollowingMember(
  ctx: RequestContext,
  commitmentId: string,
  memberId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.ASSIGN_FOLLOWING_MEMBER,
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
      if (commitment.followingMember?.id === member.id) return;
      commitment.followingMember = ref(member);
      addStep(tx, commitment, CommitmentStepKind.FOLLOWER_ASSIGNED, { note: member.name });
      tx.record(commitmentEvent('followingMemberAssigned', commitment, { memberId: member.id }));
    },
  );
}
