import { authorize } from '../../../../kernel/authorize.js';
import type { RequestContext } from '../../../../kernel/context.js';
import { badInput } from '../../../../kernel/errors.js';
import { knownId, knownIdOrNull, knownIds } from '../../../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../../kernel/transaction.js';
import { expectVersion } from '../../../../kernel/version.js';
import { phoneInput, whyTaken } from '../../member-fields.js';
import { stayOn } from '../../membership.rules.js';
import { Member, Sector, SpecialCommittee } from '../../roster.entity.js';
import { standingChanged } from '../../roster.events.js';
import { canReadRoster, canReviseMember } from '../../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../../roster.refusal.js';
import { staysOf } from '../create-member.js';
import { lockMember } from '../lock-member.js';
import { applyHeld, heldBy, keepStanding, standingsOf } from './keep-standing.js';
import type { ChangeStandingInput } from './standing.inputs.js';
import { changedFields, type Held, heldOf, keptOn } from './standing.rules.js';

/** 变更任职信息: from a day on something else holds of a member; a day that is past puts the record right, one to come waits. */
export async function changeStanding(ctx: RequestContext, input: ChangeStandingInput): Promise<Member | RosterRefusal> {
  authorize(canReadRoster(ctx.viewer), 'change what holds of a member');
  const startsOn = dayInput(input.startsOn, 'input.startsOn');
  const now = heldInput(input);
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const member = await lockForStanding(tx, knownId(input.memberId), input.version);
    const before = heldBy(member);
    const rows = await standingsOf(tx, member);
    const on =
      keptOn(
        rows.map((row) => ({ startsOn: row.startsOn, held: heldOf(row) })),
        startsOn,
      )?.held ?? before;
    const changed = changedFields(on, now);
    if (changed.length === 0) return new RosterRefusal(RosterRefusalCode.NOTHING_CHANGED);
    const refusal = await whyNotHeld(tx, now, changed.includes('phone') ? member.id : null);
    if (refusal) return refusal;
    const kept = await keepStanding(tx, member, { startsOn, before, now, reason });
    await applyHeld(tx, member, kept.today);
    member.standingChanges += 1;
    tx.record(standingChanged({ memberId: member.id, standingId: kept.row.id, startsOn, changed: changed.join(',') }));
    return member;
  });
}

/** The member, alone and as they were seen, for whoever may revise them. */
export async function lockForStanding(tx: Transaction, memberId: string, version: number): Promise<Member> {
  const member = await lockMember(tx, memberId);
  const stays = await staysOf(tx, member);
  const committeeId = stayOn(stays, tx.ctx.today())?.committeeId ?? null;
  authorize(canReviseMember(tx.ctx.viewer, committeeId), 'change what holds of this member');
  expectVersion(member, version);
  await member.specialCommittees.init();
  return member;
}

function heldInput(input: ChangeStandingInput): Held {
  const text = (field: 'unit' | 'post' | 'duty', max: number) =>
    textInput(input[field], { field: `input.${field}`, max });
  return heldOf({
    sectorId: knownIdOrNull(input.sectorId),
    specialCommitteeIds: knownIds(input.specialCommitteeIds),
    unit: text('unit', 300),
    post: text('post', 200),
    duty: text('duty', 60),
    phone: phoneInput(input.phone, 'input.phone'),
  });
}

async function whyNotHeld(tx: Transaction, held: Held, phoneOf: string | null): Promise<RosterRefusal | null> {
  const { sectorId, specialCommitteeIds } = held;
  if (specialCommitteeIds.length > 2) return new RosterRefusal(RosterRefusalCode.TOO_MANY_SPECIAL_COMMITTEES);
  if (sectorId && (await tx.em.count(Sector, sectorId)) === 0) throw badInput('input.sectorId', 'UNKNOWN');
  const special = await tx.em.count(SpecialCommittee, { id: { $in: [...specialCommitteeIds] } });
  if (special !== specialCommitteeIds.length) throw badInput('input.specialCommitteeIds', 'UNKNOWN');
  return phoneOf ? whyTaken(tx, held.phone, phoneOf) : null;
}
