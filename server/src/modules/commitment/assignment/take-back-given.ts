import type { Transaction } from '../../../kernel/transaction.js';
import { addStep, capacityIn, lastStepIn, lockCommitment, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { whyNoJudge } from '../commitment.policy.js';
import { CommitmentRefusal, type CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';

/** Given out, and nothing has happened to it since: by which step. */
export interface Given {
  readonly commitment: Commitment;
  readonly step: CommitmentStep;
}

/** These, locked, where nobody has acted on one of them; else the refusal. Who handles one takes none of it back. */
export async function lockGiven(
  tx: Transaction,
  known: readonly Pick<Commitment, 'id'>[],
  wentOn: CommitmentRefusalCode,
): Promise<Given[] | CommitmentRefusal> {
  const given: Given[] = [];
  for (const { id } of known) {
    const commitment = await lockCommitment(tx, id);
    const noJudge = whyNoJudge(await capacityIn(tx, commitment));
    if (noJudge) return new CommitmentRefusal(noJudge);
    const last = await lastStepIn(tx, commitment);
    if (commitment.status !== CommitmentStatus.ASSIGNED || last?.kind !== CommitmentStepKind.ASSIGNED)
      return new CommitmentRefusal(wentOn);
    given.push({ commitment, step: await tx.em.findOneOrFail(CommitmentStep, last.id) });
  }
  return given;
}

/** It stays under its number; whoever was told of it is told. */
export async function takeBackGiven(tx: Transaction, { commitment, step }: Given, reason: string): Promise<void> {
  move(commitment, CommitmentStatus.WITHDRAWN);
  commitment.withdrawnClauseId = commitment.clauseId;
  commitment.clauseId = null;
  commitment.waitingUntil = null;
  addStep(tx, commitment, CommitmentStepKind.UNDONE, { note: reason, undoes: step });
  // Nobody held it: what was given out by mistake is no stretch of anybody's time.
  await tx.em.execute('delete from commitment_turn where commitment_id = ?', [commitment.id]);
  tx.record(commitmentEvent('undone', commitment, { step: step.kind }));
}
