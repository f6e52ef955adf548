import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { assignFields, memberFields, whyNotSo } from '../member-fields.js';
import { LiaisonCommittee, Member, Membership } from '../roster.entity.js';
import { memberCreated, memberMoved } from '../roster.events.js';
import type { CreateMemberInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { joinTermOfToday } from './terms/take-in.js';

/** Puts somebody on the roster, in a committee from today on when one is named. */
export async function createMember(ctx: RequestContext, input: CreateMemberInput): Promise<Member | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a member');
  const { clientMutationId, ...rest } = input;
  const fields = memberFields(rest);
  const committeeId = knownIdOrNull(rest.committeeId);

  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<Member | RosterRefusal> => {
      const refusal = await whyNotSo(tx, fields, null);
      if (refusal) return refusal;
      const member = tx.em.create(Member, { name: fields.name, createdAt: ctx.now() });
      tx.em.persist(member);
      await assignFields(tx, member, fields);
      tx.record(memberCreated({ memberId: member.id }));
      if (committeeId) await enrol(tx, member, committeeId, ctx.today());
      await joinTermOfToday(tx, [member.id]);
      return member;
    };
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(Member, id);
    return once(tx, { act: 'createMember', clientMutationId, input: rest }, act, replay);
  });
}

export async function enrol(tx: Transaction, member: Member, committeeId: string, startsOn: string): Promise<void> {
  const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
  if (!committee) throw badInput('committeeId', 'UNKNOWN');
  const createdAt = tx.ctx.now();
  tx.em.persist(tx.em.create(Membership, { member: ref(member), committee: ref(committee), startsOn, createdAt }));
  tx.record(memberMoved({ memberId: member.id, committeeId }));
}

export async function staysOf(tx: Transaction, member: Member) {
  const rows = await tx.em.find(Membership, { member }, { refresh: true });
  return rows.map((row) => ({ row, committeeId: row.committee.id, startsOn: row.startsOn, endsOn: row.endsOn }));
}
