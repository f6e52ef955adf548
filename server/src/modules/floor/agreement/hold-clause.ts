import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type HeldMeeting, holdMeeting } from '../../meeting/index.js';
import { ConsensusClause } from './consensus-clause.entity.js';

export async function holdClause(
  tx: Transaction,
  clauseId: string,
  hold: typeof holdMeeting,
): Promise<{ floor: HeldMeeting; clause: ConsensusClause }> {
  const known = await tx.em.findOne(ConsensusClause, knownId(clauseId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  return { floor, clause: await tx.em.findOneOrFail(ConsensusClause, known.id, { refresh: true }) };
}
