import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { TopicChannel, takeIn, topicWords } from '../../topic/index.js';
import { organisesTrip } from '../lock-trip.js';
import { becameTopic } from '../research.events.js';
import type { MakeTopicOfResearchInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCannotTurn } from '../research.rules.js';
import { lockSuggestion } from './lock-suggestion.js';
import type { ResearchSuggestion } from './suggestion.entity.js';

/** A suggestion becomes a topic, once: what was found goes to the table it belongs to. */
export function makeTopicOfResearch(
  ctx: RequestContext,
  { clientMutationId, ...input }: MakeTopicOfResearchInput,
): Promise<ResearchSuggestion | ResearchRefusal> {
  const words = topicWords(input);
  return inTransaction(ctx, async (tx) => {
    const { trip, suggestion: row } = await lockSuggestion(tx, input.suggestionId, 'make a topic of it');
    const make = async () => {
      const why = whyCannotTurn(row, true);
      if (why) return new ResearchRefusal(why);
      if (row.topicId) return new ResearchRefusal(ResearchRefusalCode.ALREADY_TOPIC);
      const topic = await takeIn(tx, {
        ...words,
        committeeId: trip.committee?.id ?? null,
        channel: organisesTrip(tx, trip) ? TopicChannel.ON_BEHALF : TopicChannel.PORTAL,
      });
      row.topicId = topic.id;
      tx.record(becameTopic({ researchTripId: trip.id, researchSuggestionId: row.id, topicId: topic.id }));
      return row;
    };
    if (!clientMutationId) return make();
    return once<ResearchSuggestion, ResearchSuggestion | ResearchRefusal>(
      tx,
      { act: 'makeTopicOfResearch', clientMutationId, input },
      make,
      () => Promise.resolve(row),
    );
  });
}
