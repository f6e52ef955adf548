import { withdrawFile } from '../../../kernel/files/index.js';
import type { Transaction } from '../../../kernel/transaction.js';
import type { Commitment } from '../commitment.entity.js';
import type { CommitmentStep } from '../commitment-step.entity.js';
import { CorrectedField, CorrectedRecord } from '../corrected.js';
import { LookBack, LookBackFinding, LookBackKind } from '../look-back/look-back.entity.js';
import { Presence } from '../verification/verification.entity.js';
import { keepWords } from './correct-record.js';

/**
 * 撤销回头看: it is due again as before, and so are the later ones that a relapse had made needless. A topic that was
 * handed in with it stays: it is screened like any other.
 */
export async function takeBackLookBack(
  tx: Transaction,
  commitment: Commitment,
  step: CommitmentStep,
  reason: string,
): Promise<void> {
  const looked = await tx.em.findOne(LookBack, { step });
  if (!looked?.lookedAt) return;
  const of = { commitment: commitment.id, round: looked.round };
  const before = {
    [CorrectedField.FINDING]: looked.finding,
    [CorrectedField.TEXT]: looked.text,
    [CorrectedField.PLACE]: looked.place,
  };
  keepWords(tx, commitment, { record: CorrectedRecord.LOOK_BACK, recordId: looked.id, before, now: null, reason });
  const dropped = await tx.em.find(LookBack, { ...of, droppedAt: { $gte: looked.lookedAt } });
  for (const later of dropped) later.droppedAt = null;
  if (looked.finding === LookBackFinding.STILL_HARD) {
    // The day that was named with it.
    const named = { ...of, kind: LookBackKind.NEXT_LOOK, lookedAt: null, dueOn: step.dueOn as string };
    for (const next of await tx.em.find(LookBack, named)) tx.em.remove(next);
  }
  for (const id of looked.photoIds) await withdrawFile(tx, id);
  Object.assign(looked, {
    ...{ step: null, lookedAt: null, member: null, finding: null, text: null, place: null, newTopic: null },
    ...{ presence: Presence.UNKNOWN, photoIds: [] },
  });
}
