import type { DomainEvent } from '../../kernel/event.js';

/** What happened to a call for topics, by its id: whoever tells people of it reads for whom it is. */
export type TopicCallHappening =
  | 'announced'
  // from its first day on people can answer
  | 'opened'
  | 'revised'
  | 'extended'
  | 'closed';

export function topicCallEvent(topicCallId: string, what: TopicCallHappening): DomainEvent {
  return { type: `topicCall.${what}`, data: { topicCallId }, wakes: { view: 'topicCall', id: topicCallId } };
}
