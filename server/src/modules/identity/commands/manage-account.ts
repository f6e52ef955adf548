import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { Refusal } from '../../../kernel/refusal.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Account, AccountStatus, Post, Session } from '../account.entity.js';
import { accountDisabled, accountEnabled } from '../identity.events.js';
import { canManageAccounts, canRevokeSession, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountChanged, ActivationSlip, toSlip } from '../identity.types.js';
import { givePost, issueActivation, type NewPost, takePost } from '../make-account.js';
import { revokeSessions } from '../sessions.js';

const own = () => new IdentityRefusal(IdentityRefusalCode.OWN_ACCOUNT);
const changed = (id: string) => Object.assign(new AccountChanged(), { id });

/** Gives somebody another post. Nobody gives themselves one. */
export async function grantPost(
  ctx: RequestContext,
  accountId: string,
  post: NewPost,
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'grant a post');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    if (!(await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE }))) throw notFound();
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

/** A new slip for one account; whoever forgot the password begins again with it. */
export async function issueActivationSlip(
  ctx: RequestContext,
  accountId: string,
): Promise<ActivationSlip | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'issue an activation slip');
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  return inTransaction(ctx, async (tx) => {
    const slip = await issueActivation(tx, accountId);
    return slip instanceof Refusal ? slip : toSlip(slip);
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
