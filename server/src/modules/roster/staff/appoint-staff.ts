import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, Role } from '../../../kernel/viewer.js';
import {
  givePost,
  IdentityRefusal,
  IdentityRefusalCode,
  type IssuedActivation,
  issueActivation,
  makeAccount,
  Post,
  takePost,
  toSlip,
} from '../../identity/index.js';
import { phoneInput } from '../member-fields.js';
import { dayBefore } from '../membership.rules.js';
import { CommitteeDuty, CommitteeStaff, LiaisonCommittee } from '../roster.entity.js';
import { staffAppointed, staffEnded } from '../roster.events.js';
import type { AppointStaffInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { StaffAppointed } from './staff.types.js';

const ROLE_OF = {
  [CommitteeDuty.DIRECTOR]: Role.DIRECTOR,
  [CommitteeDuty.LIAISON_OFFICER]: Role.LIAISON_OFFICER,
} as const;

/**
 * Appoints a director or a liaison officer with the account and post that go with it. A committee has one director:
 * appointing another ends the one before.
 */
export async function appointStaff(
  ctx: RequestContext,
  committeeId: string,
  input: AppointStaffInput,
): Promise<StaffAppointed | IdentityRefusal> {
  authorize(canManageRoster(ctx.viewer), 'appoint committee staff');
  const { clientMutationId, ...rest } = input;
  const fields = {
    duty: rest.duty,
    name: textInput(rest.name, { field: 'input.name', max: 40, required: true }),
    phone: phoneInput(rest.phone, 'input.phone'),
    accountId: knownIdOrNull(rest.accountId),
    loginName: rest.loginName?.trim() || null,
  };

  return inTransaction(ctx, async (tx) => {
    const act = () => appoint(tx, committeeId, fields);
    if (!clientMutationId) return act();
    const replay = async (id: string): Promise<StaffAppointed> =>
      Object.assign(new StaffAppointed(), { id, slip: null });
    const key = { act: 'appointStaff', clientMutationId, input: { ...rest, committeeId } };
    return once(tx, key, act, replay) as ReturnType<typeof act>;
  });
}

export interface Appointment {
  readonly duty: CommitteeDuty;
  readonly name: string;
  readonly phone: string | null;
  readonly accountId: string | null;
  readonly loginName: string | null;
}

/** In this transaction. The caller has decided that it may be done. */
export async function appoint(
  tx: Transaction,
  committeeId: string,
  { duty, name, phone, accountId: known, loginName }: Appointment,
): Promise<StaffAppointed | IdentityRefusal> {
  const committee = await tx.em.findOne(LiaisonCommittee, committeeId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!committee) throw notFound();
  if (known !== null && known === accountIdOf(tx.ctx.viewer)) {
    return new IdentityRefusal(IdentityRefusalCode.OWN_ACCOUNT);
  }
  const post = { role: ROLE_OF[duty], committeeId };
  const made = known
    ? await givePost(tx, known, post)
    : await makeAccount(tx, { loginName, displayName: name, posts: [post] });
  if (made instanceof IdentityRefusal) return made;
  const accountId = made instanceof Post ? made.account.id : made.id;

  if (duty === CommitteeDuty.DIRECTOR) {
    for (const before of await tx.em.find(CommitteeStaff, { committee, duty, endsOn: null })) await end(tx, before);
  }
  const staff = tx.em.create(CommitteeStaff, {
    committee: ref(committee),
    duty,
    name,
    phone,
    accountId,
    startsOn: tx.ctx.today(),
    createdAt: tx.ctx.now(),
  });
  tx.em.persist(staff);
  tx.record(staffAppointed({ committeeId, staffId: staff.id, accountId, duty }));
  const slip: IssuedActivation | IdentityRefusal | null = known ? null : await issueActivation(tx, accountId);
  if (slip instanceof IdentityRefusal) return slip;
  return Object.assign(new StaffAppointed(), { id: staff.id, slip: slip && toSlip(slip) });
}

export async function end(tx: Transaction, staff: CommitteeStaff): Promise<void> {
  const today = tx.ctx.today();
  // Appointed and ended on one day: the day itself is kept.
  staff.endsOn = staff.startsOn >= today ? staff.startsOn : dayBefore(today);
  const committeeId = staff.committee.id;
  tx.record(staffEnded({ committeeId, staffId: staff.id }));
  if (!staff.accountId) return;
  const held = { account: staff.accountId, role: ROLE_OF[staff.duty], committeeId, endedAt: null };
  for (const post of await tx.em.find(Post, held)) takePost(tx, post);
}
