import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf, type Role, type Viewer } from '../../kernel/viewer.js';
import { Account, AccountRequest, AccountRequestKind, Post } from './account.entity.js';
import { postRequested, requestDeclined, slipRequested } from './identity.events.js';
import { needsSecondPerson, POSTS_OF_TWO } from './identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from './identity.refusal.js';

/** Whether this post, given by this viewer, waits for somebody else of the secretariat. */
export function takesTwo(viewer: Viewer | null, role: Role): boolean {
  return POSTS_OF_TWO.includes(role) && needsSecondPerson(viewer);
}

/** Asks for a post that takes two persons. The account's row is held by whoever calls, or new. */
export async function requestPost(tx: Transaction, accountId: string, role: Role): Promise<IdentityRefusal | null> {
  if ((await tx.em.count(Post, { account: accountId, role, endedAt: null })) > 0) {
    return new IdentityRefusal(IdentityRefusalCode.POST_ALREADY_HELD);
  }
  const request = await ask(tx, accountId, AccountRequestKind.POST, role);
  if (request instanceof IdentityRefusal) return request;
  tx.record(postRequested({ accountId, requestId: request.id, role }));
  return null;
}

/** Asks for a new slip for an account with such a post. */
export async function requestSlip(tx: Transaction, accountId: string): Promise<IdentityRefusal | null> {
  const request = await ask(tx, accountId, AccountRequestKind.SLIP, null);
  if (request instanceof IdentityRefusal) return request;
  tx.record(slipRequested({ accountId, requestId: request.id }));
  return null;
}

async function ask(
  tx: Transaction,
  accountId: string,
  kind: AccountRequestKind,
  role: Role | null,
): Promise<AccountRequest | IdentityRefusal> {
  if ((await tx.em.count(AccountRequest, { account: accountId, kind, role, decidedAt: null })) > 0) {
    return new IdentityRefusal(IdentityRefusalCode.ALREADY_REQUESTED);
  }
  const request = tx.em.create(AccountRequest, {
    account: tx.em.getReference(Account, accountId),
    kind,
    role,
    requestedBy: accountIdOf(tx.ctx.viewer) as string,
    createdAt: tx.ctx.now(),
  });
  tx.em.persist(request);
  await tx.em.flush();
  return request;
}

/** What was asked for an account that is shut is not confirmed any more. */
export async function declineAll(tx: Transaction, accountId: string): Promise<void> {
  for (const request of await tx.em.find(AccountRequest, { account: accountId, decidedAt: null })) {
    decide(tx, request, false);
    tx.record(requestDeclined({ accountId, requestId: request.id }));
  }
}

export function decide(tx: Transaction, request: AccountRequest, confirmed: boolean): void {
  request.decidedAt = tx.ctx.now();
  request.decidedBy = accountIdOf(tx.ctx.viewer);
  request.confirmed = confirmed;
}
