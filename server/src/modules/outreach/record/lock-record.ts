import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { canRecordFor } from '../outreach.policy.js';
import { OutreachRecord } from '../outreach-record.entity.js';

/** The record with its row locked, for those who may act on it: its committee, the secretariat, and whoever told. */
export async function lockRecord(tx: Transaction, id: string): Promise<OutreachRecord> {
  const record = await tx.em.findOne(OutreachRecord, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!record || !(canRecordFor(tx.ctx.viewer, record.committeeId) || isOwn(tx, record))) throw notFound();
  return record;
}

/** The viewer told it, or wrote it down. */
export function isOwn(tx: Transaction, record: OutreachRecord): boolean {
  const [accountId, memberId] = [accountIdOf(tx.ctx.viewer), memberIdOf(tx.ctx.viewer)];
  return (
    (memberId !== null && record.tellerMemberId === memberId) ||
    (accountId !== null && (record.tellerAccountId === accountId || record.recordedBy === accountId))
  );
}
