import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { DutyRules } from './duty-rules.entity.js';

/** The one set of rules, held until commit. */
export async function lockRules(tx: Transaction): Promise<DutyRules> {
  const [rules] = await tx.em.find(DutyRules, {}, { lockMode: LockMode.PESSIMISTIC_WRITE, limit: 1 });
  if (!rules) throw new Error('there are no rules of points');
  return rules;
}
