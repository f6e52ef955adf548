import { ref } from '@mikro-orm/core';
import { type Acting, addStep, capacityIn, lastStepIn, lockCommitment, move } from '../act-on.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { handles } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';

/**
 * 撤销分办: the parts fold back into the whole, as long as nobody has acted on one of them. They stay under their numbers,
 * which lead to the whole; whoever had one is told that they have it no more.
 */
export async function undoSplit(
  { tx, commitment: whole }: Acting,
  reason: string,
): Promise<CommitmentRefusal | undefined> {
  const known = await tx.em.find(Commitment, { splitFrom: whole }, { orderBy: { id: 'asc' } });
  const parts: { readonly part: Commitment; readonly made: CommitmentStep }[] = [];
  // Those of a split that was undone before lie in the whole already.
  for (const { id } of known.filter(({ mergedInto }) => mergedInto?.id !== whole.id)) {
    const part = await lockCommitment(tx, id);
    if (handles(await capacityIn(tx, part))) return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
    const last = await lastStepIn(tx, part);
    if (last?.kind !== CommitmentStepKind.SPLIT_OFF) return new CommitmentRefusal(CommitmentRefusalCode.PARTS_WENT_ON);
    parts.push({ part, made: await tx.em.findOneOrFail(CommitmentStep, last.id) });
  }
  for (const { part, made } of parts) {
    move(part, CommitmentStatus.MERGED);
    part.mergedInto = ref(whole);
    part.waitingUntil = null;
    addStep(tx, part, CommitmentStepKind.UNDONE, { note: `${whole.number}：${reason}`, undoes: made });
    // Nobody held it: what was given out by mistake is no stretch of anybody's time.
    await tx.em.execute('delete from commitment_turn where commitment_id = ?', [part.id]);
    tx.record(commitmentEvent('undone', part, { step: made.kind }));
  }
  return undefined;
}
