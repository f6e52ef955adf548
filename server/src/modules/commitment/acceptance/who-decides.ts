import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { accountsOnDevice, deviceHashOf, holdsOfficeInSql } from '../../identity/index.js';
import { CommitmentRefusalCode } from '../commitment.refusal.js';
import { FAMILY, handlersOf } from '../handlers.js';
import { sharesHandlerPhone } from './handler-phones.js';

/** Phones that something was done from by the link of an organisation. */
const linkedDeviceQuery = prepared<{ id: string }, { commitmentId: string; deviceHash: string }>(
  'commitment.linkedDevice',
  `select u.id from handling_link_use u join handling_link l on l.id = u.link_id
   where l.commitment_id in ${FAMILY} and u.device_hash = :deviceHash limit 1`,
);
const officersQuery = prepared<
  { accountId: string },
  { accountIds: readonly string[]; departmentIds: readonly string[] }
>(
  'commitment.handlingOfficers',
  `select o.account_id as "accountId" from post o
   where o.account_id = any(:accountIds::uuid[]) and o.department_id = any(:departmentIds::uuid[])`,
);

const officesQuery = prepared<{ id: string }, { accountIds: readonly string[] }>(
  'commitment.officesOnDevice',
  `select known.id from unnest(:accountIds::uuid[]) known (id) where ${holdsOfficeInSql('known.id')} limit 1`,
);

/**
 * Whether somebody who holds an office signed in on this phone before: whoever makes the slips out has all of them, and is
 * nobody in particular once they signed out.
 */
export async function isDeviceOfOffice(ctx: RequestContext): Promise<boolean> {
  const accountIds = await accountsOnDevice(ctx);
  return accountIds.length > 0 && (await ctx.read.one(officesQuery, { accountIds })) !== null;
}

/**
 * Why whoever is asking says nothing about this matter at all: an officer of a department that handles it or did, also one
 * who left the post, and whoever holds the phone on which such an account signed in before, or from which an organisation
 * handled it by its link; and whoever came in by another account or as a guest and has the telephone of one of these.
 */
export async function whyNotHeard(ctx: RequestContext, commitmentId: string): Promise<CommitmentRefusalCode | null> {
  const deviceHash = deviceHashOf(ctx);
  if (deviceHash && (await ctx.read.one(linkedDeviceQuery, { commitmentId, deviceHash }))) {
    return CommitmentRefusalCode.DEVICE_OF_HANDLER;
  }
  const accountId = accountIdOf(ctx.viewer);
  const onDevice = await accountsOnDevice(ctx);
  const accountIds = accountId ? [accountId, ...onDevice] : onDevice;
  const shares = await sharesHandlerPhone(ctx, commitmentId, onDevice);
  if (shares === 'VIEWER' && !accountId) return CommitmentRefusalCode.SEAT_OF_HANDLER;
  const officers =
    accountIds.length > 0
      ? await ctx.read.all(officersQuery, { accountIds, departmentIds: await handlersOf(ctx.read, commitmentId) })
      : [];
  if (shares === 'VIEWER' || officers.some((officer) => officer.accountId === accountId)) {
    return CommitmentRefusalCode.HANDLING_DEPARTMENT;
  }
  return officers.length > 0 || shares === 'DEVICE' ? CommitmentRefusalCode.DEVICE_OF_HANDLER : null;
}
