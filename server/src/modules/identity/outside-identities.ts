import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { elsewhereUnbound } from './identity.events.js';
import { OutsideIdentity } from './outside-identity.entity.js';

/** The account is bound to nobody elsewhere any more, or not to this one. Gives how many there were. */
export async function unbindAll(tx: Transaction, accountId: string, identityId?: string): Promise<number> {
  const bound = await tx.em.find(
    OutsideIdentity,
    { account: accountId, ...(identityId && { id: identityId }) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const { id, provider } of bound) tx.record(elsewhereUnbound({ accountId, identityId: id, provider }));
  await tx.em.nativeDelete(OutsideIdentity, { id: { $in: bound.map(({ id }) => id) } });
  return bound.length;
}
