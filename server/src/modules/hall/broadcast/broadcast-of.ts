import type { Transaction } from '../../../kernel/transaction.js';
import type { HeldMeeting } from '../../meeting/index.js';
import { Broadcast } from './broadcast.entity.js';

export function broadcastOf(tx: Transaction, { meeting }: HeldMeeting): Promise<Broadcast | null> {
  return tx.em.findOne(Broadcast, { meeting: meeting.id });
}
