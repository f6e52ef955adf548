import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Member } from '../roster.entity.js';

export async function lockMember(tx: Transaction, memberId: string): Promise<Member> {
  const member = await tx.em.findOne(Member, memberId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!member) throw notFound();
  return member;
}
