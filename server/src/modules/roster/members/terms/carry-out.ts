import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../../kernel/transaction.js';
import { Role } from '../../../../kernel/viewer.js';
import { Post, shutAccount, takePost } from '../../../identity/index.js';
import { departureCarriedOut } from '../../roster.events.js';
import type { MemberDeparture } from './term.entity.js';

/** Their account is a member's no longer; with nothing else to do it is shut, and its sessions end. */
export async function carryOut(tx: Transaction, departure: MemberDeparture): Promise<void> {
  departure.carriedOutAt = tx.ctx.now();
  const memberId = departure.member.id;
  const post = await tx.em.findOne(
    Post,
    { memberId, role: Role.MEMBER, endedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (post) {
    takePost(tx, post);
    departure.postId = post.id;
    await tx.em.flush();
    const accountId = post.account.id;
    const others = await tx.em.count(Post, { account: accountId, endedAt: null });
    if (others === 0 && (await shutAccount(tx, accountId))) departure.shutAccountId = accountId;
  }
  tx.record(departureCarriedOut({ memberId, departureId: departure.id }));
}
