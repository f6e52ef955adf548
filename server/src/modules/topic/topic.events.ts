import type { DomainEvent } from '../../kernel/event.js';
import { type Topic, TopicStepKind } from './topic.entity.js';

const TYPES: Readonly<Record<TopicStepKind, string>> = {
  [TopicStepKind.SUBMITTED]: 'topic.submitted',
  [TopicStepKind.RETURNED]: 'topic.returned',
  [TopicStepKind.RESUBMITTED]: 'topic.resubmitted',
  [TopicStepKind.ACCEPTED]: 'topic.accepted',
  [TopicStepKind.DECLINED]: 'topic.declined',
  [TopicStepKind.MERGED]: 'topic.merged',
  [TopicStepKind.ABSORBED]: 'topic.absorbed',
  [TopicStepKind.TRANSFERRED]: 'topic.transferred',
  [TopicStepKind.TO_BRIEF]: 'topic.sentToBrief',
  [TopicStepKind.SCHEDULED]: 'topic.scheduled',
  [TopicStepKind.UNSCHEDULED]: 'topic.unscheduled',
  [TopicStepKind.CONSULTED]: 'topic.consulted',
  [TopicStepKind.CLOSED]: 'topic.closed',
};

export function topicStepped(topic: Topic, kind: TopicStepKind): DomainEvent {
  return {
    type: TYPES[kind],
    data: { topicId: topic.id, status: topic.status },
    wakes: { view: 'topic', id: topic.id },
  };
}
