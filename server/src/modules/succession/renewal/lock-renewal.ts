import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { canManageRoster } from '../../roster/index.js';
import { Renewal, RenewalStatus } from './renewal.entity.js';
import { RenewalRefusal, RenewalRefusalCode } from './renewal.refusal.js';

/** A change of term, alone, for whoever keeps the roster. */
export async function lockRenewal(tx: Transaction, id: string): Promise<Renewal> {
  authorize(canManageRoster(tx.ctx.viewer), 'prepare a change of term');
  const renewal = await tx.em.findOne(Renewal, knownId(id), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!renewal) throw notFound();
  return renewal;
}

const { DRAFT, CONFIRMED } = RenewalStatus;

/** Why nothing in it can be changed, or null. */
export function whyNotOpen({ status }: Renewal): RenewalRefusal | null {
  if (status === DRAFT) return null;
  return new RenewalRefusal(
    status === CONFIRMED ? RenewalRefusalCode.RENEWAL_CONFIRMED : RenewalRefusalCode.RENEWAL_OVER,
  );
}
