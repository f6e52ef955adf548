import { notFound } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { canRunScreen } from './display.policy.js';

/** Whether the meeting has ended; what the viewer may not put on a wall looks as if it were not there. */
export async function meetingToShow(tx: Transaction, meetingId: string): Promise<{ readonly hasEnded: boolean }> {
  const [row] = (await tx.em.execute(
    `select c.committee_id, m.status from meeting m join consultation c on c.id = m.consultation_id where m.id = ?`,
    [meetingId],
  )) as { committee_id: string; status: string }[];
  if (!row || !canRunScreen(tx.ctx.viewer, row.committee_id)) throw notFound();
  return { hasEnded: row.status === 'ENDED' };
}
