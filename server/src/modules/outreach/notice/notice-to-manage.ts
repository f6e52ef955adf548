import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { canManageNotices } from '../outreach.policy.js';
import { PolicyNotice } from '../policy-notice.entity.js';

/** The notice with its row locked, for the secretariat. */
export async function noticeToManage(tx: Transaction, id: string): Promise<PolicyNotice> {
  authorize(canManageNotices(tx.ctx.viewer), 'manage a policy notice');
  const notice = await tx.em.findOne(PolicyNotice, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!notice) throw notFound();
  return notice;
}
