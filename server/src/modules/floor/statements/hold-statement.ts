import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type HeldMeeting, holdMeeting } from '../../meeting/index.js';
import { Statement } from './statement.entity.js';

export async function holdStatement(
  tx: Transaction,
  statementId: string,
  hold: typeof holdMeeting,
): Promise<{ floor: HeldMeeting; statement: Statement }> {
  const known = await tx.em.findOne(Statement, knownId(statementId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  return { floor, statement: await tx.em.findOneOrFail(Statement, known.id, { refresh: true }) };
}
