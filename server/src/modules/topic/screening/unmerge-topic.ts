import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { UnmergeTopicInput } from '../screening.inputs.js';
import { lockTopic, tell } from '../take-step.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import { whyCannotUnmerge } from '../topic.rules.js';
import { type Screened, screening } from './screening-act.js';

const leadQuery = prepared<{ leadId: string }, { id: string }>(
  'topic.mergedInto',
  'select merged_into_id as "leadId" from topic where id = :id and merged_into_id is not null',
);

/** Takes a wrong merge back: the topic waits to be screened again, and both pages say why. */
export async function unmergeTopic(ctx: RequestContext, input: UnmergeTopicInput): Screened {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  // Which topic to lock besides is read first; under the lock it is only believed when it is still that one.
  const seen = await ctx.read.one(leadQuery, { id: knownId(input.topicId) });
  return screening(
    ctx,
    input,
    async (tx, topic) => {
      const refusal = whyCannotUnmerge(topic);
      if (refusal) return refusal;
      const lead = topic.mergedInto && (await lockTopic(tx, topic.mergedInto.id));
      topic.mergedInto = null;
      topic.status = topic.statusBeforeMerge ?? TopicStatus.SUBMITTED;
      topic.statusBeforeMerge = null;
      topic.screeningNote = null;
      tell(tx, topic, TopicStepKind.UNMERGED, { note: reason, other: lead });
      if (lead) tell(tx, lead, TopicStepKind.RELEASED, { other: topic });
      return topic;
    },
    seen ? [seen.leadId] : [],
  );
}
