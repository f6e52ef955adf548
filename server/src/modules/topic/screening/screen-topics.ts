import type { RequestContext } from '../../../kernel/context.js';
import { BandengError, badInput } from '../../../kernel/errors.js';
import type { BulkDecisionInput, MergeTopicsInput } from '../screening.inputs.js';
import { BulkDecision, BulkOutcome } from '../screening.types.js';
import { TopicRefusal } from '../topic.refusal.js';
import { mergeTopic } from './merge-topic.js';
import { reopenTopic } from './reopen-topic.js';
import { declineTopic, returnTopic } from './screen-topic.js';
import type { Screened, SeenTopic } from './screening-act.js';
import { transferTopic } from './transfer-topic.js';

const MOST_AT_ONCE = 100;
/** What one row may fail with while the others go on. */
const OF_ONE_ROW = ['CONFLICT', 'NOT_FOUND', 'FORBIDDEN'];

/** The same decision for many. Each is its own change: what somebody else decided meanwhile is said, the rest goes on. */
export function screenTopics(ctx: RequestContext, input: BulkDecisionInput): Promise<BulkOutcome[]> {
  const { decision, note, reason, unit, departmentId, committeeId, replyDueOn } = input;
  return each(input.topics, (seen) => {
    switch (decision) {
      case BulkDecision.DECLINED:
        return declineTopic(ctx, { ...seen, note, reason: reason ?? '' });
      case BulkDecision.RETURNED:
        return returnTopic(ctx, { ...seen, note: note ?? '' });
      case BulkDecision.REOPENED:
        return reopenTopic(ctx, { ...seen, reason: note ?? '' });
      case BulkDecision.TRANSFERRED:
        return transferTopic(ctx, { ...seen, note, unit, departmentId, committeeId, replyDueOn });
    }
  });
}

/** Several that say the same become one; every submitter's page says so. */
export function mergeTopics(ctx: RequestContext, input: MergeTopicsInput): Promise<BulkOutcome[]> {
  return each(input.topics, (seen) => mergeTopic(ctx, { ...seen, intoId: input.intoId, note: input.note }));
}

async function each(topics: readonly SeenTopic[], act: (seen: SeenTopic) => Screened): Promise<BulkOutcome[]> {
  if (topics.length === 0) throw badInput('topics', 'REQUIRED');
  if (topics.length > MOST_AT_ONCE) throw badInput('topics', 'TOO_MANY');
  const outcomes: BulkOutcome[] = [];
  for (const { topicId, version } of topics) {
    const outcome = Object.assign(new BulkOutcome(), { topicId, done: true, refusal: null, error: null });
    try {
      const answer = await act({ topicId, version });
      if (answer instanceof TopicRefusal) Object.assign(outcome, { done: false, refusal: answer.code });
    } catch (error) {
      const code = error instanceof BandengError ? String(error.extensions.code) : '';
      if (!OF_ONE_ROW.includes(code)) throw error;
      Object.assign(outcome, { done: false, error: code });
    }
    outcomes.push(outcome);
  }
  // Nothing may be told apart from nothing there where none of them is the viewer's.
  if (outcomes.every(({ error }) => error === 'NOT_FOUND' || error === 'FORBIDDEN')) {
    throw new BandengError(outcomes[0]?.error === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_FOUND');
  }
  return outcomes;
}
