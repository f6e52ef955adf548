import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { Refusal } from '../../../kernel/refusal.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Account, Post } from '../account.entity.js';
import { requestPost, takesTwo } from '../account-requests.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';
import { givePost, type NewPost, takePost } from '../make-account.js';
import { changed, own } from './change-account.js';

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
