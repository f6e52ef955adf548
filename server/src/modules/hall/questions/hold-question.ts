import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type HeldMeeting, holdAsScribe } from '../../meeting/index.js';
import { FloorQuestion } from './floor-question.entity.js';

export async function holdQuestion(
  tx: Transaction,
  questionId: string,
): Promise<{ floor: HeldMeeting; question: FloorQuestion }> {
  const known = await tx.em.findOne(FloorQuestion, knownId(questionId));
  if (!known) throw notFound();
  const floor = await holdAsScribe(tx, known.meeting.id);
  return { floor, question: await asItIs(tx, known) };
}

/**
 * Whoever changes a question holds its meeting. The question's own row is not held: a like would keep it from us until it
 * goes on record, for which it needs the meeting.
 */
export function asItIs(tx: Transaction, { id }: FloorQuestion): Promise<FloorQuestion> {
  return tx.em.findOneOrFail(FloorQuestion, id, { refresh: true });
}
