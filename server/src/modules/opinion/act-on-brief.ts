import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { BriefAuthor, BriefSource, BriefStatus, BriefStep, BriefStepKind, OpinionBrief } from './brief.entity.js';
import { briefLifecycle } from './brief.lifecycle.js';
import { type BriefAct, type BriefFacts, mayDo, statusAfter, whyCannotDo } from './brief-acts.rules.js';
import { InstructionStatus, LeaderInstruction } from './instructions/instruction.entity.js';
import { Submission, SubmissionOutcome } from './ladder/submission.entity.js';
import { type BriefData, type BriefHappening, briefEvent } from './opinion.events.js';
import { type BriefCapacity, canReadAllBriefs, capacityOf } from './opinion.policy.js';
import { OpinionRefusal } from './opinion.refusal.js';

interface Asked {
  readonly briefId: string;
  /** The version that was seen; left out where the act is on something else of the brief. */
  readonly version?: number | undefined;
  readonly clientMutationId?: string | null | undefined;
  /** What beside the brief makes the act this one and not another. */
  readonly input?: unknown;
}

interface Acting {
  readonly tx: Transaction;
  readonly brief: OpinionBrief;
  readonly capacity: BriefCapacity;
}

/**
 * One act on one brief: it is locked, so acts take turns; the viewer's capacity and the table of acts decide; only then
 * the brief moves and `change` runs. What `change` refuses has changed nothing before.
 */
export function actOnBrief(
  ctx: RequestContext,
  act: BriefAct,
  asked: Asked,
  change: (acting: Acting) => Promise<OpinionRefusal | undefined> | OpinionRefusal | undefined,
): Promise<OpinionBrief | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const brief = await lockBrief(tx, asked.briefId);
    const capacity = await capacityIn(tx, brief);
    if (!capacity.reads && !(await wasJustTakenBack(tx, brief))) throw notFound();
    authorize(mayDo(act, capacity), act);
    const attempt = async () => {
      const why = whyCannotDo(act, capacity, await factsIn(tx, brief));
      if (why) return new OpinionRefusal(why);
      if (asked.version !== undefined) expectVersion(brief, asked.version);
      const refusal = await change({ tx, brief, capacity });
      if (refusal) return refusal;
      move(brief, statusAfter(act, brief.status));
      return brief;
    };
    const { clientMutationId, briefId, version, input } = asked;
    if (!clientMutationId) return attempt();
    return once(tx, { act, clientMutationId, input: { briefId, version, input } }, attempt, async () => brief);
  });
}

export async function lockBrief(tx: Transaction, id: string): Promise<OpinionBrief> {
  const brief = await tx.em.findOne(OpinionBrief, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!brief) throw notFound();
  return brief;
}

export async function capacityIn(tx: Transaction, brief: OpinionBrief): Promise<BriefCapacity> {
  const authors = await tx.em.find(BriefAuthor, { brief: brief.id });
  const sources = await tx.em.find(BriefSource, { brief: brief.id });
  return capacityOf(tx.ctx.viewer, {
    status: brief.status,
    leadAuthorId: brief.leadAuthorId,
    inCommitteesHand: brief.committeeHandSince !== null,
    editorIds: brief.editorIds,
    reviewerId: brief.reviewerId,
    authorIds: authors.map(({ accountId }) => accountId),
    committeeIds: [brief.committeeId, ...sources.map(({ committeeId }) => committeeId)].flatMap((id) => id ?? []),
  });
}

async function factsIn(tx: Transaction, brief: OpinionBrief): Promise<BriefFacts> {
  return {
    status: brief.status,
    isIssued: brief.issueNumber !== null,
    awaited: await tx.em.count(Submission, { brief: brief.id, outcome: SubmissionOutcome.SENT }),
    openInstructions: await tx.em.count(LeaderInstruction, {
      brief: brief.id,
      status: { $nin: [InstructionStatus.HELD, InstructionStatus.WITHDRAWN] },
    }),
    lastStep: await lastStepOf(tx, brief),
  };
}

/** What was last done with it. */
export async function lastStepOf(tx: Transaction, brief: OpinionBrief): Promise<BriefStepKind | null> {
  const [last] = await tx.em.find(BriefStep, { brief: brief.id }, { orderBy: { at: 'desc', id: 'desc' }, limit: 1 });
  return last?.kind ?? null;
}

/** Whoever had it before them and comes after its writer hears that it is not there to be done, not that it never was. */
async function wasJustTakenBack(tx: Transaction, brief: OpinionBrief): Promise<boolean> {
  if (brief.status !== BriefStatus.DRAFT || !canReadAllBriefs(tx.ctx.viewer)) return false;
  return (await lastStepOf(tx, brief)) === BriefStepKind.TAKEN_BACK;
}

/** The only way a brief changes its status. */
export function move(brief: OpinionBrief, to: BriefStatus): void {
  if (brief.status === to) return;
  if (!briefLifecycle.may(brief.status, to)) throw new Error(`brief: ${brief.status} → ${to}`);
  brief.status = to;
}

/** Where nothing is left of what it went anywhere for, it stands as issued again. What was changed of that is flushed. */
export async function standAsIssuedAgain(tx: Transaction, brief: OpinionBrief): Promise<void> {
  const sent = await tx.em.count(Submission, { brief: brief.id });
  const given = await tx.em.count(LeaderInstruction, { brief: brief.id, status: { $ne: InstructionStatus.WITHDRAWN } });
  if (sent + given === 0) move(brief, BriefStatus.ISSUED);
}

/** Writes a step of its history. */
export function addStep(tx: Transaction, brief: OpinionBrief, kind: BriefStepKind, note: string | null = null): void {
  tx.em.persist(
    tx.em.create(BriefStep, { brief: ref(brief), kind, note, by: accountIdOf(tx.ctx.viewer), at: tx.ctx.now() }),
  );
}

/** Writes the step and tells that it happened. */
export function tellStep<What extends BriefHappening>(
  tx: Transaction,
  brief: OpinionBrief,
  kind: BriefStepKind,
  happening: What,
  note: string | null = null,
  ...data: BriefData<What>
): void {
  addStep(tx, brief, kind, note);
  tx.record(briefEvent(happening, brief, ...data));
}
