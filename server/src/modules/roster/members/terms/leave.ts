import { ref } from '@mikro-orm/core';
import { authorize } from '../../../../kernel/authorize.js';
import { notFound } from '../../../../kernel/errors.js';
import type { Transaction } from '../../../../kernel/transaction.js';
import { expectVersion } from '../../../../kernel/version.js';
import { accountIdOf, memberIdOf, Role } from '../../../../kernel/viewer.js';
import { givePost, openAccount, Post } from '../../../identity/index.js';
import { stayOn } from '../../membership.rules.js';
import { Membership } from '../../roster.entity.js';
import { memberLeft, memberLeftTakenBack } from '../../roster.events.js';
import { canManageRoster } from '../../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../../roster.refusal.js';
import { staysOf } from '../create-member.js';
import { lockMember } from '../lock-member.js';
import { carryOut } from './carry-out.js';
import { DepartureKind, MemberDeparture, TermMembership } from './term.entity.js';

/** Nobody says a year before that they go. */
const LONGEST_AHEAD_MS = 366 * 86_400_000;
/** Whoever died or was struck off is out at once; others stay what they are until the day is over. */
const AT_ONCE: readonly DepartureKind[] = [DepartureKind.DIED, DepartureKind.REVOKED];

export interface Leaving {
  readonly memberId: string;
  readonly version: number;
  readonly kind: DepartureKind;
  readonly lastOn: string;
  readonly reason: string;
  /** Who decided it, where nobody does it now. */
  readonly recordedBy?: string | null;
}

/**
 * 离任, in this transaction: the term, the stay in a committee and the account end with the last day. The caller has decided
 * that it may be recorded.
 */
export async function leave(tx: Transaction, leaving: Leaving): Promise<MemberDeparture | RosterRefusal> {
  const { viewer } = tx.ctx;
  const { memberId, kind, lastOn, reason } = leaving;
  if (memberIdOf(viewer) === memberId) return new RosterRefusal(RosterRefusalCode.OWN_APPOINTMENT);
  const member = await lockMember(tx, memberId);
  if (await departureOf(tx, memberId)) return new RosterRefusal(RosterRefusalCode.LEFT_ALREADY);
  expectVersion(member, leaving.version);
  const outside =
    (member.termStartsOn !== null && lastOn < member.termStartsOn) ||
    (member.termEndsOn !== null && lastOn > member.termEndsOn) ||
    Date.parse(lastOn) - tx.ctx.now().getTime() > LONGEST_AHEAD_MS;
  if (outside) return new RosterRefusal(RosterRefusalCode.LAST_DAY_OUTSIDE_TERM);
  const stays = await staysOf(tx, member);
  if (stays.some(({ startsOn }) => startsOn > lastOn)) return new RosterRefusal(RosterRefusalCode.LATER_MOVE_EXISTS);
  const stay = stayOn(stays, lastOn)?.row ?? null;
  const [inTerm] = await tx.em.find(
    TermMembership,
    { member: memberId, startsOn: { $lte: lastOn } },
    { orderBy: { startsOn: 'desc' }, limit: 1 },
  );
  const ends = inTerm && (inTerm.endsOn === null || inTerm.endsOn > lastOn) ? inTerm : null;
  const now = tx.ctx.now();
  const departure = tx.em.create(MemberDeparture, {
    ...{ member: ref(member), kind, lastOn, reason },
    recordedBy: leaving.recordedBy ?? accountIdOf(viewer),
    recordedAt: now,
    termEndedOnBefore: member.termEndsOn,
    stayId: stay?.id ?? null,
    stayEndedOnBefore: stay?.endsOn ?? null,
    termMembershipId: ends?.id ?? null,
    termMembershipEndedOnBefore: ends?.endsOn ?? null,
    createdAt: now,
  });
  tx.em.persist(departure);
  member.termEndsOn = lastOn;
  if (stay) stay.endsOn = lastOn;
  if (ends) ends.endsOn = lastOn;
  const committeeId = stay?.committee.id ?? null;
  tx.record(memberLeft({ memberId, departureId: departure.id, committeeId, kind, lastOn }));
  await tx.em.flush();
  if (lastOn < tx.ctx.today() || AT_ONCE.includes(kind)) await carryOut(tx, departure);
  return departure;
}

const departureOf = (tx: Transaction, memberId: string) =>
  tx.em.findOne(MemberDeparture, { member: memberId, takenBackAt: null });

/** 撤回离任, in this transaction: what it ended goes on as it did, where nobody has changed it since. */
export async function takeBackLeaving(
  tx: Transaction,
  memberId: string,
  reason: string,
): Promise<MemberDeparture | RosterRefusal> {
  authorize(canManageRoster(tx.ctx.viewer), 'take back that a member leaves');
  const member = await lockMember(tx, memberId);
  const departure = await departureOf(tx, memberId);
  if (!departure) return new RosterRefusal(RosterRefusalCode.LEFT_NOT);
  const { lastOn } = departure;
  Object.assign(departure, {
    takenBackAt: tx.ctx.now(),
    takenBackBy: accountIdOf(tx.ctx.viewer),
    takenBackReason: reason,
  });
  if (member.termEndsOn === lastOn) member.termEndsOn = departure.termEndedOnBefore;
  const stay = departure.stayId ? await tx.em.findOne(Membership, departure.stayId) : null;
  const later = await tx.em.count(Membership, { member: memberId, startsOn: { $gt: lastOn } });
  if (stay?.endsOn === lastOn && later === 0) stay.endsOn = departure.stayEndedOnBefore;
  const inTerm = departure.termMembershipId ? await tx.em.findOne(TermMembership, departure.termMembershipId) : null;
  if (inTerm?.endsOn === lastOn) inTerm.endsOn = departure.termMembershipEndedOnBefore;
  await giveAccountBack(tx, departure);
  tx.record(memberLeftTakenBack({ memberId, departureId: departure.id, committeeId: stay?.committee.id ?? null }));
  return departure;
}

async function giveAccountBack(tx: Transaction, { postId, shutAccountId, member }: MemberDeparture): Promise<void> {
  if (!postId) return;
  const post = await tx.em.findOne(Post, postId);
  if (!post) throw notFound();
  if (shutAccountId) await openAccount(tx, shutAccountId);
  // Somebody may have been given the member's account anew: then theirs is the one.
  if ((await tx.em.count(Post, { memberId: member.id, role: Role.MEMBER, endedAt: null })) > 0) return;
  await givePost(tx, post.account.id, { role: Role.MEMBER, memberId: member.id });
}
