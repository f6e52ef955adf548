import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Account, AccountRequest } from '../account.entity.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';

/** The account's row first, as everything does that changes an account: so nobody waits for each other in a circle. */
export async function lockRequest(tx: Transaction, id: string): Promise<AccountRequest | IdentityRefusal> {
  const found = await tx.em.findOne(AccountRequest, id);
  if (!found) throw notFound();
  await tx.em.findOneOrFail(Account, found.account.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const request = await tx.em.findOneOrFail(AccountRequest, id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  return request.decidedAt === null ? request : new IdentityRefusal(IdentityRefusalCode.REQUEST_DECIDED);
}
