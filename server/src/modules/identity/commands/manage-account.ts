import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { Refusal } from '../../../kernel/refusal.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Account, AccountStatus, Post, Session } from '../account.entity.js';
import { declineAll, requestPost, requestSlip, takesTwo } from '../account-requests.js';
import { accountDisabled, accountEnabled, accountUnlocked, secondFactorReset } from '../identity.events.js';
import { canManageAccounts, canRevokeSession, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountChanged, ActivationSlip, toSlip } from '../identity.types.js';
import { forgetDevices } from '../known-devices.js';
import { givePost, issueActivation, type NewPost, takePost } from '../make-account.js';
import { dropSecondFactor } from '../second-factor.js';
import { revokeSessions } from '../sessions.js';
import { forgiveTry } from '../tries.js';
import { triesOf } from '../tries-of-account.js';

const own = () => new IdentityRefusal(IdentityRefusalCode.OWN_ACCOUNT);
const changed = (id: string, awaitsSecondPerson = false) =>
  Object.assign(new AccountChanged(), { id, awaitsSecondPerson });

/** Gives somebody another post. Nobody gives themselves one; one that takes two persons waits for the second. */
export async function grantPost(
  ctx: RequestContext,
  accountId: string,
  post: NewPost,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'grant a post');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    if (!(await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE }))) throw notFound();
    if (takesTwo(ctx.viewer, post.role)) {
      return (await requestPost(tx, accountId, post.role)) ?? changed(accountId, true);
    }
    const granted = await givePost(tx, accountId, post);
    return granted instanceof Refusal ? granted : changed(accountId);
  });
}

/** Ends somebody's post; what it allowed ends with the next request, and open sockets close. */
export async function endPost(ctx: RequestContext, postId: string): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'end a post');
  return inTransaction(ctx, async (tx) => {
    const post = await tx.em.findOne(Post, postId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!post) throw notFound();
    if (isOwnAccount(ctx.viewer, post.account.id)) return own();
    takePost(tx, post);
    return changed(post.account.id);
  });
}

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
    account.status = AccountStatus.DISABLED;
    tx.record(accountDisabled({ accountId }));
    await revokeSessions(tx, { accountId });
    await forgetDevices(tx, accountId);
    await declineAll(tx, accountId);
    return changed(accountId);
  });
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
    account.status = account.passwordHash === null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    tx.record(accountEnabled({ accountId }));
    return changed(accountId);
  });
}

/**
 * A new slip for one account; whoever forgot the password begins again with it. Where the account holds a post that takes
 * two persons, the slip is printed by the second one, once they confirm.
 */
export async function issueActivationSlip(
  ctx: RequestContext,
  accountId: string,
): Promise<ActivationSlip | AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'issue an activation slip');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const slip = await issueActivation(tx, accountId);
    if (!(slip instanceof Refusal)) return toSlip(slip);
    if (slip.code !== IdentityRefusalCode.NEEDS_SECOND_PERSON) return slip;
    return (await requestSlip(tx, accountId)) ?? changed(accountId, true);
  });
}

/** Lets somebody try again at once who was locked out by wrong tries, their own or somebody else's. */
export async function unlockAccount(ctx: RequestContext, accountId: string): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'unlock an account');
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId);
    if (!account) throw notFound();
    await forgiveTry(tx, ...(await triesOf(tx, account)).map((limit) => ({ ...limit, all: true })));
    tx.record(accountUnlocked({ accountId }));
    return changed(accountId);
  });
}

/**
 * The telephone with the codes is gone: the account signs in by its password alone and sets another factor. With the
 * slip, which takes two persons for accounts that matter, nobody comes in by this alone.
 */
export async function resetSecondFactor(
  ctx: RequestContext,
  accountId: string,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'reset a second factor');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (!(await dropSecondFactor(tx, accountId))) return changed(accountId);
    account.newFactorSecret = null;
    tx.record(secondFactorReset({ accountId }));
    await revokeSessions(tx, { accountId });
    await forgetDevices(tx, accountId);
    return changed(accountId);
  });
}

/** Signs one device out. What is not the viewer's to end looks as if it were not there. */
export async function revokeSession(ctx: RequestContext, sessionId: string): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const session = await tx.em.findOne(Session, sessionId);
    if (!session || !canRevokeSession(ctx.viewer, { accountId: session.account?.id ?? null })) throw notFound();
    await revokeSessions(tx, { id: sessionId });
    if (ctx.viewer?.sessionId === sessionId) ctx.setSession(null);
    return true;
  });
}
