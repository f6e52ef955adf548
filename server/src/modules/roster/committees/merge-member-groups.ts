import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { lockMember } from '../members/lock-member.js';
import { applyHeld, heldBy, keepStanding, standingsOf } from '../members/standing/keep-standing.js';
import { changedFields, type Held, heldOf, keptOn } from '../members/standing/standing.rules.js';
import { Sector } from '../roster.entity.js';
import { memberGroupMerged, memberGroupRestored, memberGroupRetired, standingChanged } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { holdMemberGroup } from './hold-member-group.js';
import { MemberGroupKind, type MergeMemberGroupsInput, type RetireMemberGroupInput } from './member-group.inputs.js';
import { MemberGroupChanged } from './member-group.types.js';

const done = (id: string) => Object.assign(new MemberGroupChanged(), { id });

/** 停用: from a day on nobody belongs to it and it is no longer chosen. What names it goes on naming it. */
export function retireMemberGroup(
  ctx: RequestContext,
  input: RetireMemberGroupInput,
): Promise<MemberGroupChanged | RosterRefusal> {
  const on = dayInput(input.on, 'input.on');
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { group } = await holdMemberGroup(tx, input);
    if (group.retiredOn !== null) return new RosterRefusal(RosterRefusalCode.GROUP_RETIRED);
    if ((await whoHolds(tx, group.id, on)).length > 0) return new RosterRefusal(RosterRefusalCode.GROUP_HAS_MEMBERS);
    Object.assign(group, { retiredOn: on, retiredReason: reason, successorId: null });
    tx.record(memberGroupRetired({ groupId: group.id }));
    return done(group.id);
  });
}

/** 合并: from a day on its members belong to another, each with a row of their own, and it is no longer chosen. */
export function mergeMemberGroups(
  ctx: RequestContext,
  input: MergeMemberGroupsInput,
): Promise<MemberGroupChanged | RosterRefusal> {
  const on = dayInput(input.on, 'input.on');
  const intoId = knownId(input.intoId);
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { group, entity } = await holdMemberGroup(tx, input);
    if (group.retiredOn !== null) return new RosterRefusal(RosterRefusalCode.GROUP_RETIRED);
    const into = await tx.em.findOne(entity as typeof Sector, intoId);
    if (!into) throw badInput('input.intoId', 'UNKNOWN');
    if (into.id === group.id || into.retiredOn !== null) {
      return new RosterRefusal(RosterRefusalCode.SUCCESSOR_NOT_IN_USE);
    }
    const members = await whoHolds(tx, group.id, on);
    for (const id of members) await moveMember(tx, id, { from: group.id, to: into.id, on, kind: input.kind, reason });
    Object.assign(group, { retiredOn: on, retiredReason: reason, successorId: into.id });
    tx.record(memberGroupMerged({ groupId: group.id, intoId: into.id, count: members.length }));
    return done(group.id);
  });
}

/** 恢复: it is chosen again, and whoever came into the other by the merger is back in it from that day on. */
export function restoreMemberGroup(
  ctx: RequestContext,
  input: Pick<RetireMemberGroupInput, 'kind' | 'id' | 'version' | 'reason'>,
): Promise<MemberGroupChanged | RosterRefusal> {
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { group } = await holdMemberGroup(tx, input);
    const { retiredOn: on, successorId: from } = group;
    if (on === null) return new RosterRefusal(RosterRefusalCode.GROUP_NOT_RETIRED);
    const members = from ? await whoCameBy(tx, { group: group.id, from, on }) : [];
    for (const id of members) {
      await moveMember(tx, id, { from: from as string, to: group.id, on, kind: input.kind, reason });
    }
    Object.assign(group, { retiredOn: null, retiredReason: null, successorId: null });
    tx.record(memberGroupRestored({ groupId: group.id, count: members.length }));
    return done(group.id);
  });
}

/** Who belongs to it on this day or later, in one order: two who merge at once take turns. */
async function whoHolds(tx: Transaction, groupId: string, on: string): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select m.id from member m
     where case when exists (select from member_standing h where h.member_id = m.id)
       then exists (select from member_standing h where h.member_id = m.id
         and (h.sector_id = ? or ? = any(h.special_committee_ids))
         and coalesce((select min(l.starts_on) from member_standing l where l.member_id = m.id
           and l.starts_on > coalesce(h.starts_on, '-infinity'::date)), 'infinity'::date) > ?::date)
       else m.sector_id = ? or exists (select from member_special_committees l
         where l.member_id = m.id and l.special_committee_id = ?) end
     order by m.id`,
    [groupId, groupId, on, groupId, groupId],
  );
  return rows.map(({ id }) => id);
}

/** Who was in the group until the day before and is in the other by a row of that day. */
async function whoCameBy(
  tx: Transaction,
  { group, from, on }: { readonly group: string; readonly from: string; readonly on: string },
): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select h.member_id as id from member_standing h
     where h.starts_on = ?::date and (h.sector_id = ? or ? = any(h.special_committee_ids))
       and exists (select from member_standing b where b.member_id = h.member_id
         and (b.sector_id = ? or ? = any(b.special_committee_ids))
         and b.starts_on is not distinct from (select max(l.starts_on) from member_standing l
           where l.member_id = h.member_id and l.starts_on < h.starts_on))
     order by h.member_id`,
    [on, from, from, group, group],
  );
  return rows.map(({ id }) => id);
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly kind: MemberGroupKind;
  readonly reason: string;
}

async function moveMember(tx: Transaction, memberId: string, { from, to, on, kind, reason }: Move): Promise<void> {
  const moved = (held: Held): Held =>
    heldOf(
      kind === MemberGroupKind.SECTOR
        ? { ...held, sectorId: held.sectorId === from ? to : held.sectorId }
        : { ...held, specialCommitteeIds: [...new Set(held.specialCommitteeIds.map((id) => (id === from ? to : id)))] },
    );
  const member = await lockMember(tx, memberId);
  await member.specialCommittees.init();
  const later = (await standingsOf(tx, member)).flatMap(({ startsOn }) => startsOn ?? []).filter((day) => day > on);
  for (const startsOn of [on, ...later]) {
    const before = heldBy(member);
    const rows = await standingsOf(tx, member);
    const held = keptOn(
      rows.map((row) => ({ startsOn: row.startsOn, held: heldOf(row) })),
      startsOn,
    );
    const now = moved(held?.held ?? before);
    const changed = changedFields(held?.held ?? before, now);
    if (changed.length === 0) continue;
    const kept = await keepStanding(tx, member, { startsOn, before, now, reason });
    await applyHeld(tx, member, kept.today);
    member.standingChanges += 1;
    await tx.em.flush();
    tx.record(standingChanged({ memberId, standingId: kept.row.id, startsOn, changed: changed.join(',') }));
  }
}
