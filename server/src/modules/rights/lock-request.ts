import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { PersonalRequest } from './personal-request.entity.js';
import { canReadRequest } from './rights.policy.js';

/** Those who act on it take turns; to others there is none. */
export async function lockRequest(tx: Transaction, id: string): Promise<PersonalRequest> {
  const request = await tx.em.findOne(PersonalRequest, knownId(id), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!request || !canReadRequest(tx.ctx.viewer, request.committee?.id ?? null)) throw notFound();
  return request;
}
