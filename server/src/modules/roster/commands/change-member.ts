import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { dayInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { assignFields, memberFields, whyNotSo } from '../member-fields.js';
import { dayBefore, stayOn, whyCannotMove } from '../membership.rules.js';
import { LiaisonCommittee, Member, Membership } from '../roster.entity.js';
import { memberCreated, memberMoved, memberRevised } from '../roster.events.js';
import type { CreateMemberInput, MemberInput } from '../roster.inputs.js';
import { canManageRoster, canReadRoster, canReviseMember } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';

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
      return member;
    };
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(Member, id);
    return once(tx, { act: 'createMember', clientMutationId, input: rest }, act, replay);
  });
}

/** Writes what is known about a member now. Where they are enrolled changes by moving them. */
export async function reviseMember(
  ctx: RequestContext,
  memberId: string,
  version: number,
  input: MemberInput,
): Promise<Member | RosterRefusal> {
  authorize(canReadRoster(ctx.viewer), 'revise a member');
  const fields = memberFields(input);

  return inTransaction(ctx, async (tx) => {
    const member = await lockMember(tx, memberId);
    const stays = await staysOf(tx, member);
    authorize(canReviseMember(ctx.viewer, stayOn(stays, ctx.today())?.committeeId ?? null), 'revise this member');
    expectVersion(member, version);
    const refusal = await whyNotSo(tx, fields, memberId);
    if (refusal) return refusal;
    await member.specialCommittees.init();
    await assignFields(tx, member, fields);
    tx.record(memberRevised({ memberId }));
    return member;
  });
}

/** Ends where the member is and starts elsewhere (null: nowhere) on a day; what was stays on record. */
export async function moveMember(
  ctx: RequestContext,
  memberId: string,
  committeeId: string | null,
  startsOn: string,
): Promise<Member | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'move a member');
  const day = dayInput(startsOn, 'startsOn');
  return inTransaction(ctx, async (tx) => {
    const member = await lockMember(tx, memberId);
    return (await moveTo(tx, member, committeeId, day)) ?? member;
  });
}

/** Moves a member who is locked already. Gives why not, or null when it is done. */
export async function moveTo(
  tx: Transaction,
  member: Member,
  committeeId: string | null,
  day: string,
): Promise<RosterRefusal | null> {
  const stays = await staysOf(tx, member);
  const refusal = whyCannotMove(stays, committeeId, day);
  if (refusal) return refusal;
  const present = stayOn(stays, day);
  if (present) {
    present.row.endsOn = dayBefore(day);
    // The old stay must be over before the new one begins: the database watches.
    await tx.em.flush();
  }
  if (committeeId) await enrol(tx, member, committeeId, day);
  else tx.record(memberMoved({ memberId: member.id, committeeId: null }));
  return null;
}

export async function enrol(tx: Transaction, member: Member, committeeId: string, startsOn: string): Promise<void> {
  const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
  if (!committee) throw badInput('committeeId', 'UNKNOWN');
  const createdAt = tx.ctx.now();
  tx.em.persist(tx.em.create(Membership, { member: ref(member), committee: ref(committee), startsOn, createdAt }));
  tx.record(memberMoved({ memberId: member.id, committeeId }));
}

async function lockMember(tx: Transaction, memberId: string): Promise<Member> {
  const member = await tx.em.findOne(Member, memberId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!member) throw notFound();
  return member;
}

async function staysOf(tx: Transaction, member: Member) {
  const rows = await tx.em.find(Membership, { member }, { refresh: true });
  return rows.map((row) => ({ row, committeeId: row.committee.id, startsOn: row.startsOn, endsOn: row.endsOn }));
}
