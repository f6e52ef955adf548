import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { lockTopic, tell } from '../take-step.js';
import { DeclineReason, Topic, TopicStatus, TopicStepKind } from '../topic.entity.js';
import type {
  AcceptTopicInput,
  DeclineTopicInput,
  MergeTopicInput,
  ReturnTopicInput,
  SendTopicToBriefInput,
  TransferTopicInput,
} from '../topic.inputs.js';
import { canReadTopic, canScreenTopic } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { whyCannotMerge, whyCannotStep } from '../topic.rules.js';

export type Screened = Promise<Topic | TopicRefusal>;

const noteInput = (note: string | null | undefined) => textInput(note, { field: 'note', max: NOTE_MAX });

/** Takes the topic up for consultation, with the committee that will do so. */
export async function acceptTopic(ctx: RequestContext, input: AcceptTopicInput): Screened {
  const note = noteInput(input.note);
  const committeeId = knownIdOrNull(input.committeeId);
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotStep(topic, TopicStatus.ACCEPTED);
    if (refusal) return refusal;
    if (!committeeId && !topic.committee) return new TopicRefusal(TopicRefusalCode.COMMITTEE_NEEDED);
    if (committeeId && committeeId !== topic.committee?.id) {
      const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
      if (!committee) throw badInput('committeeId', 'UNKNOWN');
      authorize(canScreenTopic(ctx.viewer, { committeeId }), 'give a topic to a committee');
      topic.committee = ref(committee);
    }
    return step(tx, topic, TopicStatus.ACCEPTED, TopicStepKind.ACCEPTED, note);
  });
}

/** Gives it back to its submitter, saying what is missing. */
export async function returnTopic(ctx: RequestContext, input: ReturnTopicInput): Screened {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX, required: true });
  return screening(
    ctx,
    input,
    async (tx, topic) =>
      whyCannotStep(topic, TopicStatus.RETURNED) ?? step(tx, topic, TopicStatus.RETURNED, TopicStepKind.RETURNED, note),
  );
}

/** Does not take it up, for a reason from the list. */
export async function declineTopic(ctx: RequestContext, input: DeclineTopicInput): Screened {
  const note = noteInput(input.note);
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotStep(topic, TopicStatus.DECLINED);
    if (refusal) return refusal;
    if (input.reason === DeclineReason.OTHER && !note) return new TopicRefusal(TopicRefusalCode.NOTE_NEEDED);
    topic.declineReason = input.reason;
    return step(tx, topic, TopicStatus.DECLINED, TopicStepKind.DECLINED, note);
  });
}

/** Joins it to another on the same matter; both pages say so. */
export async function mergeTopic(ctx: RequestContext, input: MergeTopicInput): Screened {
  const note = noteInput(input.note);
  const intoId = knownId(input.intoId);
  // Both rows are locked in the order of their ids, so that two merges crossing each other cannot wait in a circle.
  return screening(
    ctx,
    input,
    async (tx, topic) => {
      const into = intoId === topic.id ? topic : await lockTopic(tx, intoId);
      if (!canScreenTopic(ctx.viewer, placeOf(into))) throw notFound();
      const refusal = whyCannotMerge(topic, into);
      if (refusal) return refusal;
      topic.mergedInto = ref(into);
      topic.status = TopicStatus.MERGED;
      topic.screeningNote = note;
      tell(tx, topic, TopicStepKind.MERGED, { note, other: into });
      tell(tx, into, TopicStepKind.ABSORBED, { other: topic });
      return topic;
    },
    [intoId],
  );
}

/** Passes it to the unit that answers for such matters. */
export async function transferTopic(ctx: RequestContext, input: TransferTopicInput): Screened {
  const note = noteInput(input.note);
  const unit = textInput(input.unit, { field: 'unit', max: TITLE_MAX, required: true });
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotStep(topic, TopicStatus.TRANSFERRED);
    if (refusal) return refusal;
    topic.transferredTo = unit;
    return step(tx, topic, TopicStatus.TRANSFERRED, TopicStepKind.TRANSFERRED, note);
  });
}

/** Hands it on as social-opinion information (转社情民意). */
export async function sendTopicToBrief(ctx: RequestContext, input: SendTopicToBriefInput): Screened {
  const note = noteInput(input.note);
  return screening(
    ctx,
    input,
    async (tx, topic) =>
      whyCannotStep(topic, TopicStatus.TO_BRIEF) ?? step(tx, topic, TopicStatus.TO_BRIEF, TopicStepKind.TO_BRIEF, note),
  );
}

/** What every decision has in common: the locked topic, the right person, the version that was seen. */
function screening(
  ctx: RequestContext,
  { topicId, version }: { readonly topicId: string; readonly version: number },
  decide: (tx: Transaction, topic: Topic) => Screened,
  alsoLock: readonly string[] = [],
): Screened {
  return inTransaction(ctx, async (tx) => {
    const wanted = knownId(topicId);
    let topic: Topic | null = null;
    for (const id of [wanted, ...alsoLock].sort()) {
      const locked = await lockTopic(tx, id);
      if (id === wanted) topic = locked;
    }
    if (!topic || !canReadTopic(ctx.viewer, placeOf(topic))) throw notFound();
    authorize(canScreenTopic(ctx.viewer, placeOf(topic)), 'screen a topic');
    expectVersion(topic, version);
    return decide(tx, topic);
  });
}

function step(tx: Transaction, topic: Topic, status: TopicStatus, kind: TopicStepKind, note: string | null): Topic {
  topic.status = status;
  topic.screeningNote = note;
  tell(tx, topic, kind, { note });
  return topic;
}

const placeOf = (topic: Topic) => ({ committeeId: topic.committee?.id ?? null });
