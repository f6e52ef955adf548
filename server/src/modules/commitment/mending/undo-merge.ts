import { termsIn } from '../../consultation/index.js';
import { type Acting, addStep, capacityIn, lastStepIn, lockCommitment, remember } from '../act-on.js';
import { holderOf, keepClock } from '../clock/keep-clock.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { handles } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';
import { asField, isSame, receivedNote, type Snapshot, TAKEN_OVER } from '../last-act.js';

/**
 * 撤销并办: it stands on its own again, and the other gives back what it took over: the earlier day, the extension, the
 * departments. As long as nobody has acted on the other since.
 */
export async function undoMerge({ tx, commitment }: Acting, reason: string): Promise<CommitmentRefusal | undefined> {
  const into = commitment.mergedInto && (await lockCommitment(tx, commitment.mergedInto.id));
  if (!into) throw new Error('a merged commitment says into which');
  if (handles(await capacityIn(tx, into))) return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
  const last = await lastStepIn(tx, into);
  const received = last && (await tx.em.findOneOrFail(CommitmentStep, last.id));
  const isThis =
    received?.kind === CommitmentStepKind.MERGE_RECEIVED && received.note?.startsWith(receivedNote(commitment, ''));
  // Merged before it was kept how the other stood, it cannot give anything back.
  if (!isThis || !received?.before) return new CommitmentRefusal(CommitmentRefusalCode.MERGED_WENT_ON);
  const holder = holderOf(into);
  remember(into);
  giveBack(into, commitment, received.before as Snapshot);
  commitment.mergedInto = null;
  addStep(tx, into, CommitmentStepKind.UNDONE, { note: `${commitment.number}：${reason}`, undoes: received });
  await keepClock(tx, into, holder, await termsIn(tx, into.consultation.id));
  tx.record(commitmentEvent('undone', into, { step: received.kind }));
  return undefined;
}

/** What came with the merge goes with it; what somebody changed since stays. */
function giveBack(into: Commitment, merged: Commitment, before: Snapshot): void {
  for (const name of TAKEN_OVER) {
    if (isSame(into[name], merged[name])) Object.assign(into, { [name]: asField(name, before[name]) });
  }
  const came = [merged.leadDepartment?.id, ...merged.assistingDepartments.getIdentifiers().map(String)];
  for (const department of into.assistingDepartments.getItems()) {
    if (came.includes(department.id) && !before.assistingDepartmentIds.includes(department.id)) {
      into.assistingDepartments.remove(department);
    }
  }
}
