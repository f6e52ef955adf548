import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { lockTopic, tell } from '../take-step.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import type { MergeTopicInput } from '../topic.inputs.js';
import { canScreenTopic } from '../topic.policy.js';
import { whyCannotMerge } from '../topic.rules.js';
import { keepDecision } from './answer-checklist.js';
import { noteInput, placeOf, type Screened, screening } from './screening-act.js';

/** Joins it to another on the same matter; both pages say so, and its own follows the other from now on. */
export async function mergeTopic(ctx: RequestContext, input: MergeTopicInput): Screened {
  const note = noteInput(input.note);
  const intoId = knownId(input.intoId);
  return screening(
    ctx,
    input,
    async (tx, topic) => {
      const into = intoId === topic.id ? topic : await lockTopic(tx, intoId);
      if (!canScreenTopic(ctx.viewer, placeOf(into))) throw notFound();
      const refusal = whyCannotMerge(topic, into);
      if (refusal) return refusal;
      topic.statusBeforeMerge = topic.status;
      topic.mergedInto = ref(into);
      topic.status = TopicStatus.MERGED;
      topic.screeningNote = note;
      await keepDecision(tx, topic, null);
      tell(tx, topic, TopicStepKind.MERGED, { note, other: into });
      tell(tx, into, TopicStepKind.ABSORBED, { other: topic });
      return topic;
    },
    [intoId],
  );
}
