import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { termsIn } from '../../consultation/index.js';
import { Department } from '../../roster/index.js';
import { actOn, addStep, capacityIn, lockCommitment, move, remember } from '../act-on.js';
import { holderOf, keepClock } from '../clock/keep-clock.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { whyNoJudge } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { actRules, CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { receivedNote } from '../last-act.js';
import { earlierDay } from '../timeliness.rules.js';
import { isSameUnit, leadOf } from '../unit.js';
import type { MergeCommitmentInput } from './lineage.inputs.js';

/**
 * 并办: it is handled together with another of the same committee. Of two dates the earlier holds, and an extension one
 * of them has had is had by both: nothing becomes punctual by being merged.
 */
export function mergeCommitment(
  ctx: RequestContext,
  { commitmentId, intoId, reason, clientMutationId }: MergeCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.MERGE,
    async ({ tx, commitment }) => {
      const no = new CommitmentRefusal(CommitmentRefusalCode.MERGE_NOT_POSSIBLE);
      if (commitment.id === knownId(intoId)) return no;
      const into = await lockCommitment(tx, knownId(intoId));
      const there = await capacityIn(tx, into);
      if (!there.reads) throw notFound();
      const noJudge = whyNoJudge(there);
      if (noJudge) return new CommitmentRefusal(noJudge);
      const status: CommitmentStatus = into.status;
      const open = actRules[CommitmentAct.MERGE].moves[status] !== undefined;
      if (!open || into.committee.id !== commitment.committee.id) return no;
      // An organisation assists nobody: what it promised goes on under its own name.
      if (commitment.leadOrganisation && !isSameUnit(leadOf(commitment), leadOf(into))) return no;

      const before = holderOf(into);
      remember(into);
      const dueOn = earlierDay(commitment.dueOn, into.dueOn);
      into.dueOn = dueOn;
      if (commitment.promisedDueOn < into.promisedDueOn) into.promisedDueOn = commitment.promisedDueOn;
      into.extensionCount = Math.max(into.extensionCount, commitment.extensionCount);
      into.relapseCount = Math.max(into.relapseCount, commitment.relapseCount);
      into.supervisedAt = later(into.supervisedAt, commitment.supervisedAt);
      into.putToLeaderAt = later(into.putToLeaderAt, commitment.putToLeaderAt);
      for (const id of [
        ...(commitment.leadDepartment ? [commitment.leadDepartment.id] : []),
        ...commitment.assistingDepartments.getIdentifiers().map(String),
      ]) {
        if (id !== into.leadDepartment?.id) into.assistingDepartments.add(ref(Department, id));
      }
      addStep(tx, into, CommitmentStepKind.MERGE_RECEIVED, { note: receivedNote(commitment, why), dueOn });
      await keepClock(tx, into, before, await termsIn(tx, into.consultation.id));

      move(commitment, CommitmentStatus.MERGED);
      commitment.mergedInto = ref(into);
      addStep(tx, commitment, CommitmentStepKind.MERGED, { note: `${into.number}：${why}` });
      tx.record(commitmentEvent('merged', commitment, { intoId: into.id }));
      tx.record(commitmentEvent('merged', into, { fromId: commitment.id }));
      return undefined;
    },
    { clientMutationId, input: { intoId, why }, alsoLock: [intoId] },
  );
}

const later = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b));
