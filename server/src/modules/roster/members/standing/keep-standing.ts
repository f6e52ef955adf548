import { ref } from '@mikro-orm/core';
import { keepCorrections } from '../../../../kernel/corrections/index.js';
import type { Transaction } from '../../../../kernel/transaction.js';
import { accountIdOf } from '../../../../kernel/viewer.js';
import { type Member, Sector, SpecialCommittee } from '../../roster.entity.js';
import { MemberStanding } from './standing.entity.js';
import { changedFields, type Held, heldOf, type Kept, keptOn, withChange, withoutChange } from './standing.rules.js';

/** What holds of a member today. Their special committees are loaded. */
export const heldBy = (member: Member): Held =>
  heldOf({
    sectorId: member.sector?.id ?? null,
    specialCommitteeIds: member.specialCommittees.getIdentifiers().map(String),
    unit: member.unit,
    post: member.post,
    duty: member.duty,
    phone: member.phone,
  });

const said = ({ specialCommitteeIds, ...rest }: Held) => ({
  ...rest,
  specialCommitteeIds: specialCommitteeIds.join(','),
});

interface Change {
  readonly startsOn: string;
  readonly before: Held;
  readonly now: Held;
  readonly reason: string | null;
}

/** The rows of a member who is locked. */
export const standingsOf = (tx: Transaction, member: Member) =>
  tx.em.find(MemberStanding, { member }, { refresh: true, orderBy: { startsOn: 'asc' } });

/**
 * Something else holds of a member from a day on. Gives the row of that day; the member is theirs to write who calls, with
 * what holds today. The first change keeps what was known before as the oldest row.
 */
export async function keepStanding(tx: Transaction, member: Member, change: Change) {
  const { startsOn, before, now, reason } = change;
  const rows = await standingsOf(tx, member);
  if (rows.length === 0)
    rows.push(newRow(tx, member, { startsOn: null, held: before }, { reason: null, bySystem: true }));
  const kept = withChange(rows.map(toKept), startsOn, now);
  const made = writeRows(tx, member, { rows, kept, reason });
  const row = [...rows, ...made].find((one) => one.startsOn === startsOn) as MemberStanding;
  return { row, today: keptOn(kept, tx.ctx.today())?.held ?? before };
}

/** The member was written, as of today: what they were until yesterday is kept. */
export async function keptFromToday(tx: Transaction, member: Member, before: Held): Promise<void> {
  const now = heldBy(member);
  if (changedFields(before, now).length === 0) return;
  await keepStanding(tx, member, { startsOn: tx.ctx.today(), before, now, reason: null });
}

/** A change never was: what it said goes back to what stood before. */
export async function dropStanding(tx: Transaction, member: Member, gone: MemberStanding, reason: string) {
  const rows = await standingsOf(tx, member);
  const kept = withoutChange(rows.map(toKept), gone.startsOn as string);
  writeRows(tx, member, { rows, kept, reason });
  keepCorrections(tx, { record: 'member_standing', id: gone.id, partOf: member.id }, said(heldOf(gone)), null, reason);
  tx.em.remove(gone);
  return keptOn(kept, tx.ctx.today())?.held ?? heldBy(member);
}

const toKept = (row: MemberStanding): Kept => ({ startsOn: row.startsOn, held: heldOf(row) });

interface Rows {
  readonly rows: readonly MemberStanding[];
  readonly kept: readonly Kept[];
  readonly reason: string | null;
}

function writeRows(tx: Transaction, member: Member, { rows, kept, reason }: Rows): MemberStanding[] {
  const made: MemberStanding[] = [];
  for (const one of kept) {
    const row = rows.find(({ startsOn }) => startsOn === one.startsOn);
    if (!row) {
      made.push(newRow(tx, member, one, { reason, bySystem: false }));
      continue;
    }
    if (changedFields(heldOf(row), one.held).length === 0) continue;
    keepCorrections(
      tx,
      { record: 'member_standing', id: row.id, partOf: member.id },
      said(heldOf(row)),
      said(one.held),
      reason,
    );
    Object.assign(row, one.held);
  }
  return made;
}

function newRow(
  tx: Transaction,
  member: Member,
  { startsOn, held }: Kept,
  { reason, bySystem }: { readonly reason: string | null; readonly bySystem: boolean },
): MemberStanding {
  const now = tx.ctx.now();
  const row = tx.em.create(MemberStanding, {
    member: ref(member),
    startsOn,
    ...held,
    specialCommitteeIds: [...held.specialCommitteeIds],
    reason,
    enteredBy: bySystem ? null : accountIdOf(tx.ctx.viewer),
    enteredAt: now,
    applied: startsOn === null || startsOn <= tx.ctx.today(),
    createdAt: now,
  });
  tx.em.persist(row);
  return row;
}

/** Writes what holds today into the member. */
export async function applyHeld(tx: Transaction, member: Member, held: Held): Promise<void> {
  const sector = held.sectorId ? await tx.em.findOne(Sector, held.sectorId) : null;
  const special = await tx.em.find(SpecialCommittee, { id: { $in: [...held.specialCommitteeIds] } });
  await member.specialCommittees.init();
  const { unit, post, duty, phone } = held;
  Object.assign(member, { unit, post, duty, phone, sector: sector && ref(sector) });
  if (changedFields(heldBy(member), held).includes('specialCommitteeIds')) member.specialCommittees.set(special);
}
