import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account, AccountStatus } from '../../identity/index.js';
import { canManageRoster, LiaisonCommittee, phoneInput } from '../../roster/index.js';
import { HeldKind } from '../handed-over.entity.js';
import { renewalAppointed, renewalAppointmentDropped, renewalThingsGiven } from '../succession.events.js';
import { heldQuery } from '../succession.queries.js';
import { done } from './keep-renewal.js';
import { lockRenewal, whyNotOpen } from './lock-renewal.js';
import { type Renewal, RenewalAppointment, RenewalFate, RenewalHandover, RenewalPerson } from './renewal.entity.js';
import type { AppointInRenewalInput, GiveInRenewalInput } from './renewal.inputs.js';
import { RenewalRefusal, RenewalRefusalCode } from './renewal.refusal.js';
import type { RenewalDone } from './renewal.types.js';

type Answer = RenewalDone | RenewalRefusal;

/** Whether somebody is in the next term, as far as the draft says by now. */
async function isInNext(tx: Transaction, renewal: Renewal, id: string): Promise<boolean> {
  const row = await tx.em.findOne(RenewalPerson, { renewal, $or: [{ id, memberId: null }, { memberId: id }] });
  return row !== null && (row.fate === RenewalFate.STAYS || row.fate === RenewalFate.COMES);
}

/** 移交: to whom things of a leaver go on the day. What is given to nobody goes by the rule. */
export function giveInRenewal(ctx: RequestContext, input: GiveInRenewalInput): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'choose who takes over');
  const fromMemberId = knownId(input.memberId);
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, input.renewalId);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    const held = await ctx.read.all(heldQuery, { memberId: fromMemberId });
    for (const given of input.handovers) {
      const recordId = knownId(given.recordId);
      const { kind } = given;
      const theirs = held.some((thing) => thing.kind === kind && thing.recordId === recordId);
      if (!theirs || kind === HeldKind.DRAFT) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_NOT_THEIRS);
      const toMemberId = knownIdOrNull(given.toMemberId);
      if (toMemberId === fromMemberId || (toMemberId && !(await isInNext(tx, renewal, toMemberId)))) {
        return new RenewalRefusal(RenewalRefusalCode.RENEWAL_SUCCESSOR_GONE);
      }
      const known = await tx.em.findOne(RenewalHandover, { renewal, fromMemberId, kind, recordId });
      if (!toMemberId) {
        if (known) tx.em.remove(known);
      } else if (known) known.toMemberId = toMemberId;
      else {
        const createdAt = tx.ctx.now();
        const row = { renewal: renewal.id, fromMemberId, kind, recordId, toMemberId, createdAt };
        tx.em.persist(tx.em.create(RenewalHandover, row));
      }
    }
    tx.record(renewalThingsGiven({ renewalId: renewal.id, memberId: fromMemberId, count: input.handovers.length }));
    return done(renewal.id);
  });
}

/** 任命: who directs or serves a committee from the first day on. Another director of it in the draft makes room. */
export function appointInRenewal(ctx: RequestContext, input: AppointInRenewalInput): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'appoint for the next term');
  const committeeId = knownId(input.committeeId);
  const accountId = knownIdOrNull(input.accountId);
  const { duty } = input;
  const name = textInput(input.name, { field: 'input.name', max: 40, required: true });
  const phone = phoneInput(input.phone, 'input.phone');
  if (accountId !== null && accountId === accountIdOf(ctx.viewer)) {
    return Promise.resolve(new RenewalRefusal(RenewalRefusalCode.RENEWAL_OWN_ACCOUNT));
  }
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, input.renewalId);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    if ((await tx.em.count(LiaisonCommittee, committeeId)) === 0) throw notFound();
    const usable = { id: accountId, status: { $ne: AccountStatus.DISABLED } };
    if (accountId !== null && (await tx.em.count(Account, usable as never)) === 0) throw notFound();
    if (duty === 'DIRECTOR') await tx.em.nativeDelete(RenewalAppointment, { renewal, committeeId, duty });
    const createdAt = tx.ctx.now();
    const row = tx.em.create(RenewalAppointment, {
      ...{ renewal: renewal.id, committeeId, duty, name, phone, accountId, createdAt },
    });
    tx.em.persist(row);
    tx.record(renewalAppointed({ renewalId: renewal.id, committeeId, duty }));
    return done(row.id);
  });
}

export function dropRenewalAppointment(ctx: RequestContext, given: string): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'take back an appointment for the next term');
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(RenewalAppointment, knownId(given));
    if (!found) throw notFound();
    const renewal = await lockRenewal(tx, found.renewal.id);
    const refusal = whyNotOpen(renewal);
    if (refusal) return refusal;
    const { committeeId, duty } = found;
    await tx.em.nativeDelete(RenewalAppointment, found.id);
    tx.record(renewalAppointmentDropped({ renewalId: renewal.id, committeeId, duty }));
    return done(renewal.id);
  });
}
