import { ref } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { termsIn } from '../../consultation/index.js';
import { inForceOn, Member, Membership } from '../../roster/index.js';
import { addStep, lockCommitment, remember } from '../act-on.js';
import { holderOf, keepClock } from '../clock/keep-clock.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { isOfHandler } from '../handlers.js';
import { verifiersOf } from '../look-back/schedule-look-backs.js';

export type PartOfMember = 'FOLLOWS' | 'LOOKS_BACK';

interface Giving {
  readonly commitmentId: string;
  readonly part: PartOfMember;
  readonly fromMemberId: string;
  /** null: nobody yet. It is in the list of its committee then. */
  readonly toMemberId: string | null;
}

/**
 * 交接: what a member follows, or looks back at, is another's from now on. Gives why not; also when it is not theirs any
 * more. The caller has decided that it may be given.
 */
export async function giveCommitmentOn(tx: Transaction, giving: Giving): Promise<CommitmentRefusalCode | null> {
  const { part, fromMemberId, toMemberId } = giving;
  const commitment = await lockCommitment(tx, giving.commitmentId);
  const holder = part === 'FOLLOWS' ? commitment.followingMember : commitment.lookBackMember;
  if (holder?.id !== fromMemberId) return CommitmentRefusalCode.CHANGED_SINCE_SEEN;
  const member = toMemberId === null ? null : await tx.em.findOne(Member, toMemberId);
  if (toMemberId !== null && !member) throw notFound();
  const refusal = member && (await whyNotTheirs(tx, commitment, part, member.id));
  if (refusal) return refusal;
  if (part === 'FOLLOWS') await giveFollowing(tx, commitment, { fromMemberId, member });
  else {
    commitment.lookBackMember = member && ref(member);
    if (member) tx.record(commitmentEvent('lookBackMemberAssigned', commitment, { memberId: member.id }));
    else tx.record(commitmentEvent('memberReleased', commitment, { memberId: fromMemberId }));
  }
  return null;
}

async function giveFollowing(
  tx: Transaction,
  commitment: Commitment,
  { fromMemberId, member }: { readonly fromMemberId: string; readonly member: Member | null },
): Promise<void> {
  const before = holderOf(commitment);
  remember(commitment);
  commitment.followingMember = member && ref(member);
  if (member) {
    addStep(tx, commitment, CommitmentStepKind.FOLLOWER_ASSIGNED, { note: member.name });
    tx.record(commitmentEvent('followingMemberAssigned', commitment, { memberId: member.id }));
  } else tx.record(commitmentEvent('memberReleased', commitment, { memberId: fromMemberId }));
  await keepClock(tx, commitment, before, await termsIn(tx, commitment.consultation.id));
}

async function whyNotTheirs(
  tx: Transaction,
  commitment: Commitment,
  part: PartOfMember,
  memberId: string,
): Promise<CommitmentRefusalCode | null> {
  const belongs = await tx.em.count(Membership, {
    member: memberId,
    committee: commitment.committee.id,
    ...inForceOn(tx.ctx.today()),
  });
  if (belongs === 0) return CommitmentRefusalCode.MEMBER_OF_ANOTHER_COMMITTEE;
  if (await isOfHandler(tx, commitment, memberId)) return CommitmentRefusalCode.MEMBER_OF_HANDLER;
  const verified = part === 'LOOKS_BACK' && (await verifiersOf(tx, commitment)).has(memberId);
  return verified ? CommitmentRefusalCode.VERIFIER_LOOKS_BACK : null;
}
