import type { Transaction } from '../../../kernel/transaction.js';
import type { Floor } from '../../meeting/index.js';
import { Broadcast } from './broadcast.entity.js';

export function broadcastOf(tx: Transaction, { meeting }: Floor): Promise<Broadcast | null> {
  return tx.em.findOne(Broadcast, { meeting: meeting.id });
}
