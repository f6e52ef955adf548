import { TopicStatus } from './topic.entity.js';
import { topicLifecycle } from './topic.lifecycle.js';
import { TopicRefusal, TopicRefusalCode } from './topic.refusal.js';

/** Why this topic may not move to `to` now, or null when it may. */
export function whyCannotStep(topic: { readonly status: TopicStatus }, to: TopicStatus): TopicRefusal | null {
  return topicLifecycle.may(topic.status, to)
    ? null
    : new TopicRefusal(TopicRefusalCode.STEP_NOT_ALLOWED, topic.status);
}

/** Only what came back is sent in again. */
export function whyCannotResubmit(topic: { readonly status: TopicStatus }): TopicRefusal | null {
  return topic.status === TopicStatus.RETURNED
    ? null
    : new TopicRefusal(TopicRefusalCode.STEP_NOT_ALLOWED, topic.status);
}

/** Only a merge is taken back. */
export function whyCannotUnmerge(topic: { readonly status: TopicStatus }): TopicRefusal | null {
  return topic.status === TopicStatus.MERGED ? null : new TopicRefusal(TopicRefusalCode.STEP_NOT_ALLOWED, topic.status);
}

/** Why nobody may say now what this topic is about, or null when they may: once decided, it stays as it was decided. */
export function whyCannotClassify({ status }: { readonly status: TopicStatus }): TopicRefusal | null {
  return status === TopicStatus.SUBMITTED || status === TopicStatus.RETURNED
    ? null
    : new TopicRefusal(TopicRefusalCode.STEP_NOT_ALLOWED, status);
}

const UNDER_WAY: readonly TopicStatus[] = [TopicStatus.SUBMITTED, TopicStatus.ACCEPTED, TopicStatus.SCHEDULED];

/** Others may be merged into a topic that is under way. */
export const takesOthersIn = (status: TopicStatus): boolean => UNDER_WAY.includes(status);

/** Why this topic may not be merged into that one, or null when it may. */
export function whyCannotMerge(
  topic: { readonly id: string; readonly status: TopicStatus },
  into: { readonly id: string; readonly status: TopicStatus },
): TopicRefusal | null {
  if (topic.id === into.id) return new TopicRefusal(TopicRefusalCode.MERGE_INTO_ITSELF);
  if (!takesOthersIn(into.status)) return new TopicRefusal(TopicRefusalCode.MERGE_TARGET_OVER, into.status);
  return whyCannotStep(topic, TopicStatus.MERGED);
}

/** 2026-0001 */
export function topicNumber({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${year}-${String(number).padStart(4, '0')}`;
}
