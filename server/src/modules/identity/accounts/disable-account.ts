import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Account, AccountStatus } from '../account.entity.js';
import { declineAll } from '../account-requests.js';
import { accountDisabled, accountEnabled } from '../identity.events.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';
import { forgetDevices } from '../known-devices.js';
import { revokeSessions } from '../sessions.js';
import { changed, own } from './change-account.js';

/** Shuts an account out at once, with all its sessions. */
export async function disableAccount(
  ctx: RequestContext,
  accountId: string,
  version: number,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'disable an account');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (account.status === AccountStatus.DISABLED) return changed(accountId);
    expectVersion(account, version);
    await shut(tx, account);
    return changed(accountId);
  });
}

async function shut(tx: Transaction, account: Account): Promise<void> {
  const accountId = account.id;
  account.status = AccountStatus.DISABLED;
  tx.record(accountDisabled({ accountId }));
  await revokeSessions(tx, { accountId });
  await forgetDevices(tx, accountId);
  await declineAll(tx, accountId);
}

const lockAccount = (tx: Transaction, accountId: string) =>
  tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Shuts an account because its holder has nothing to do here any more. False: it was shut already. */
export async function shutAccount(tx: Transaction, accountId: string): Promise<boolean> {
  const account = await lockAccount(tx, accountId);
  if (account.status === AccountStatus.DISABLED) return false;
  await shut(tx, account);
  return true;
}

/** And lets its holder in again. */
export async function openAccount(tx: Transaction, accountId: string): Promise<void> {
  const account = await lockAccount(tx, accountId);
  if (account.status === AccountStatus.DISABLED) open(tx, account);
}

function open(tx: Transaction, account: Account): void {
  account.status = account.passwordHash === null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
  tx.record(accountEnabled({ accountId: account.id }));
}

/** Lets an account in again: with its old password, or with its slip when it never had one. */
export async function enableAccount(
  ctx: RequestContext,
  accountId: string,
  version: number,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'enable an account');
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (account.status !== AccountStatus.DISABLED) return changed(accountId);
    expectVersion(account, version);
    open(tx, account);
    return changed(accountId);
  });
}
