import { ref } from '@mikro-orm/core';
import { keepCorrections } from '../../../../kernel/corrections/index.js';
import type { Transaction } from '../../../../kernel/transaction.js';
import { Role } from '../../../../kernel/viewer.js';
import { IdentityRefusal, makeAccount } from '../../../identity/index.js';
import { dayBefore } from '../../membership.rules.js';
import { type Gender, Member, Sector, SpecialCommittee } from '../../roster.entity.js';
import { memberCreated, standingChanged, termCorrected, termEntered } from '../../roster.events.js';
import type { RosterRefusalCode } from '../../roster.refusal.js';
import { takeTurns } from '../../take-turns.js';
import { enrol } from '../create-member.js';
import { lockMember } from '../lock-member.js';
import { moveTo } from '../move-member.js';
import { applyHeld, heldBy, keepStanding, standingsOf } from '../standing/keep-standing.js';
import { changedFields, type Held, heldOf, keptOn } from '../standing/standing.rules.js';
import { takeIn } from './take-in.js';
import { Term, TermMembership } from './term.entity.js';

/** A term as it will be. */
export interface NextTerm {
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Somebody who is a member from its first day on, under an id that was theirs before. */
export interface NewMember extends Held {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender | null;
  readonly party: string | null;
  readonly ethnicity: string | null;
  readonly bornOn: string | null;
  readonly skillTags: readonly string[];
  readonly committeeId: string;
}

const termWords = ({ number }: NextTerm) => `第${number}届`;

/** Keeps the roster from changing until the term has; reading goes on. */
export async function lockRoster(tx: Transaction): Promise<void> {
  await takeTurns(tx, 'term');
  await tx.em.execute(
    `lock table member, membership, member_standing, member_departure, term, term_membership, committee_staff
     in share row exclusive mode`,
  );
}

/** 届次, in this transaction: the one before is over on the eve, and the next begins. The caller has decided that it may. */
export async function beginTerm(tx: Transaction, next: NextTerm): Promise<Term> {
  const { startsOn } = next;
  const eve = dayBefore(startsOn);
  for (const term of await tx.em.find(Term, { startsOn: { $lt: startsOn } })) {
    if (term.endsOn !== null && term.endsOn <= eve) continue;
    keepCorrections(tx, { record: 'term', id: term.id }, { endsOn: term.endsOn }, { endsOn: eve }, null);
    term.endsOn = eve;
    // Whoever belonged to it until a day that will not be of it belonged to it as long as it was.
    await tx.em.nativeUpdate(TermMembership, { term: term.id, endsOn: { $gt: eve } }, { endsOn: null });
    tx.record(termCorrected({ termId: term.id, takenIn: 0 }));
  }
  // Terms do not overlap: the database watches.
  await tx.em.flush();
  const term = tx.em.create(Term, { ...next, createdAt: tx.ctx.now() });
  tx.em.persist(term);
  await tx.em.flush();
  return term;
}

/** Everybody who stays or comes belongs to it. */
export async function fillTerm(tx: Transaction, term: Term): Promise<void> {
  await tx.em.flush();
  tx.record(termEntered({ termId: term.id, takenIn: await takeIn(tx, term) }));
}

/** 新任, in this transaction: on the roster, in a committee, with an account that waits for its slip. */
export async function comeIn(tx: Transaction, next: NextTerm, given: NewMember): Promise<void> {
  const { committeeId, sectorId, specialCommitteeIds, skillTags, ...plain } = given;
  const sector = sectorId ? await tx.em.findOne(Sector, sectorId) : null;
  const member = tx.em.create(Member, {
    ...{ ...plain, skillTags: [...skillTags], sector: sector && ref(sector), term: termWords(next) },
    ...{ termStartsOn: next.startsOn, termEndsOn: next.endsOn, createdAt: tx.ctx.now() },
  });
  member.specialCommittees.set(await tx.em.find(SpecialCommittee, { id: { $in: [...specialCommitteeIds] } }));
  tx.em.persist(member);
  tx.record(memberCreated({ memberId: member.id }));
  await enrol(tx, member, committeeId, next.startsOn);
  await tx.em.flush();
  const posts = [{ role: Role.MEMBER, memberId: member.id }];
  const account = await makeAccount(tx, { loginName: null, displayName: given.name, posts });
  if (account instanceof IdentityRefusal) throw new Error(`no account for a new member: ${account.code}`);
}

/** 留任, in this transaction, of everybody of whom nothing else changes. Whoever leaves on a later day does so still. */
export async function stayAll(tx: Transaction, next: NextTerm, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await tx.em.execute(
    `update member m set term = ?, version = version + 1, term_ends_on = case when exists (select from member_departure d
       where d.member_id = m.id and d.taken_back_at is null) then m.term_ends_on else ?::date end
     where m.id = any(?::uuid[])`,
    [termWords(next), next.endsOn, `{${memberIds.join(',')}}`],
  );
}

/** What is another of somebody who stays; what is left out stays as it is. */
export interface Staying {
  readonly committeeId?: string | null;
  readonly held: Partial<Held>;
}

/** 留任, in this transaction: in the next term too, with what changes from its first day on. Gives why not. */
export async function stayOnInto(
  tx: Transaction,
  next: NextTerm,
  memberId: string,
  { committeeId, held }: Staying,
): Promise<RosterRefusalCode | null> {
  await stayAll(tx, next, [memberId]);
  const member = await lockMember(tx, memberId);
  if (committeeId !== undefined) {
    const refusal = await moveTo(tx, member, committeeId, next.startsOn);
    if (refusal) return refusal.code;
  }
  await holdFrom(tx, member, next.startsOn, held);
  return null;
}

async function holdFrom(tx: Transaction, member: Member, startsOn: string, held: Partial<Held>): Promise<void> {
  if (Object.keys(held).length === 0) return;
  await member.specialCommittees.init();
  const before = heldBy(member);
  const rows = await standingsOf(tx, member);
  const kept = rows.map((row) => ({ startsOn: row.startsOn, held: heldOf(row) }));
  const on = keptOn(kept, startsOn)?.held ?? before;
  const now = heldOf({ ...on, ...held });
  const changed = changedFields(on, now);
  if (changed.length === 0) return;
  const { row, today } = await keepStanding(tx, member, { startsOn, before, now, reason: null });
  await applyHeld(tx, member, today);
  member.standingChanges += 1;
  const data = { memberId: member.id, standingId: row.id, startsOn, changed: changed.join(',') };
  tx.record(standingChanged(data));
}
