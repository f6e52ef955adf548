import type { RequestContext } from '../../../kernel/context.js';
import { withdrawFile } from '../../../kernel/files/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Department } from '../../roster/index.js';
import { type Acting, actOn, addStep } from '../act-on.js';
import { unwindClock } from '../clock/keep-clock.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';
import { CorrectedField, CorrectedRecord } from '../corrected.js';
import { type Snapshot, snapshotOf, whatIsPutBack } from '../last-act.js';
import { ProgressEntry } from '../progress/progress-entry.entity.js';
import { relativesOf } from '../relatives.query.js';
import { Reply } from '../reply/reply.entity.js';
import { giveTo, leadOf } from '../unit.js';
import { Verification } from '../verification/verification.entity.js';
import { keepWords } from './correct-record.js';
import { wordsOfReply } from './correct-reply.js';
import { wordsOfVerification } from './correct-verification.js';
import { takeBackLookBack } from './take-back-look-back.js';
import { undoMerge } from './undo-merge.js';
import { undoSplit } from './undo-split.js';

/** 撤回: the department takes back its own last step. */
export const takeBack = (ctx: RequestContext, commitmentId: string, reason: string) =>
  undo(ctx, commitmentId, CommitmentAct.TAKE_BACK, reason);

/** 撤销: whoever organises or follows the matter undoes their own last step. */
export const undoLastAct = (ctx: RequestContext, commitmentId: string, reason: string) =>
  undo(ctx, commitmentId, CommitmentAct.UNDO, reason);

/** The matter stands again where it stood before its last step; what was written in that step is kept among the corrections. */
async function undo(
  ctx: RequestContext,
  commitmentId: string,
  act: CommitmentAct.TAKE_BACK | CommitmentAct.UNDO,
  given: string,
): Promise<Commitment | CommitmentRefusal> {
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  const alsoLock = await relativesOf(ctx, commitmentId);
  return actOn(
    ctx,
    commitmentId,
    act,
    async (acting) => {
      const { tx, commitment, capacity, lastStep } = acting;
      const step = await tx.em.findOneOrFail(CommitmentStep, lastStep?.id as string);
      const before = step.before as Snapshot;
      if (act === CommitmentAct.TAKE_BACK && !capacity.leads && step.actedBy !== accountIdOf(ctx.viewer)) {
        return new CommitmentRefusal(CommitmentRefusalCode.NOT_YOURS_TO_MEND);
      }
      const refusal = await takeBackElsewhere(acting, step, reason);
      if (refusal) return refusal;
      await takeBackRecord(acting, step, before, reason);
      const former = leadOf(commitment).departmentId;
      await putBack(tx, commitment, step);
      addStep(tx, commitment, CommitmentStepKind.UNDONE, { note: reason, undoes: step });
      tx.record(
        commitmentEvent('undone', commitment, {
          step: step.kind,
          ...(former && former !== before.leadDepartmentId && { formerDepartmentId: former }),
        }),
      );
      return undefined;
    },
    { input: reason, alsoLock },
  );
}

/** What the act did to other commitments, or why that can no longer be taken back. Nothing has changed before. */
async function takeBackElsewhere(
  acting: Acting,
  { kind }: CommitmentStep,
  reason: string,
): Promise<CommitmentRefusal | undefined> {
  if (kind === CommitmentStepKind.SPLIT) return undoSplit(acting, reason);
  if (kind === CommitmentStepKind.MERGED) return undoMerge(acting, reason);
  return undefined;
}

async function putBack(tx: Transaction, commitment: Commitment, step: CommitmentStep): Promise<void> {
  const now = snapshotOf(commitment);
  const [next] = await tx.em.find(
    CommitmentStep,
    { commitment, before: { $ne: null }, $or: [{ at: { $gt: step.at } }, { at: step.at, id: { $gt: step.id } }] },
    { orderBy: { at: 'asc', id: 'asc' }, limit: 1 },
  );
  const back = whatIsPutBack(step.before as Snapshot, (next?.before as Snapshot | undefined) ?? now, now);
  // The one place beside `move` that sets a status: it returns where it came from.
  Object.assign(commitment, back.fields);
  giveTo(commitment, back.lead);
  commitment.assistingDepartments.set(await tx.em.find(Department, { id: { $in: back.assistingDepartmentIds } }));
  await unwindClock(tx, commitment);
}

/** What was written in the step is no longer said; its pictures go back to those who may read the record. */
async function takeBackRecord(
  { tx, commitment }: Acting,
  step: CommitmentStep,
  { round }: Snapshot,
  reason: string,
): Promise<void> {
  const at = { commitment, round: Number(round) };
  const kept = { now: null, reason };
  if (step.kind === CommitmentStepKind.PROGRESSED) {
    const entry = await tx.em.findOneOrFail(ProgressEntry, { step });
    const before = { [CorrectedField.TEXT]: entry.text };
    keepWords(tx, commitment, { record: CorrectedRecord.PROGRESS, recordId: entry.id, before, ...kept });
    await remove(tx, entry, [...entry.photoIds, ...entry.beforeIds, ...entry.afterIds]);
  }
  if (step.kind === CommitmentStepKind.REPLIED) {
    const reply = await tx.em.findOneOrFail(Reply, at);
    const before = wordsOfReply(reply);
    keepWords(tx, commitment, { record: CorrectedRecord.REPLY, recordId: reply.id, before, ...kept });
    await remove(tx, reply, [...reply.photoIds, ...reply.beforeIds, ...reply.afterIds]);
  }
  await takeBackLookBack(tx, commitment, step, reason);
  if (step.kind === CommitmentStepKind.VERIFIED) {
    const seen = await tx.em.findOneOrFail(Verification, at);
    const before = wordsOfVerification(seen);
    keepWords(tx, commitment, { record: CorrectedRecord.VERIFICATION, recordId: seen.id, before, ...kept });
    await remove(tx, seen, seen.photoIds);
  }
}

async function remove(tx: Transaction, record: object, pictures: readonly string[]): Promise<void> {
  tx.em.remove(record);
  for (const id of pictures) await withdrawFile(tx, id);
}
