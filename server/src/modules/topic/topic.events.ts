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
  [TopicStepKind.UNMERGED]: 'topic.unmerged',
  [TopicStepKind.RELEASED]: 'topic.released',
  [TopicStepKind.FORWARDED]: 'topic.forwarded',
  [TopicStepKind.TRANSFERRED]: 'topic.transferred',
  [TopicStepKind.ANSWERED]: 'topic.answered',
  [TopicStepKind.TO_BRIEF]: 'topic.sentToBrief',
  [TopicStepKind.SCHEDULED]: 'topic.scheduled',
  [TopicStepKind.UNSCHEDULED]: 'topic.unscheduled',
  [TopicStepKind.CONSULTED]: 'topic.consulted',
  [TopicStepKind.CLOSED]: 'topic.closed',
};

/** It was said what it is about, or whose it is. */
export function topicClassified(topic: Topic): DomainEvent {
  return {
    type: 'topic.classified',
    data: { topicId: topic.id },
    wakes: { view: 'topic', id: topic.id },
  };
}

export function topicStepped(topic: Topic, kind: TopicStepKind): DomainEvent {
  return {
    type: TYPES[kind],
    data: { topicId: topic.id, status: topic.status },
    wakes: { view: 'topic', id: topic.id },
  };
}

const OTHERS = {
  checked: 'topic.checked',
  criterionSaved: 'topic.criterionSaved',
  declineReasonSaved: 'topic.declineReasonSaved',
} as const;

export function topicChecked(topic: Topic, checkId: string): DomainEvent {
  return { type: OTHERS.checked, data: { topicId: topic.id, checkId }, wakes: { view: 'topic', id: topic.id } };
}
export const criterionSaved = (criterionId: string): DomainEvent => ({
  type: OTHERS.criterionSaved,
  data: { criterionId },
});
export const declineReasonSaved = (code: string): DomainEvent => ({ type: OTHERS.declineReasonSaved, data: { code } });
