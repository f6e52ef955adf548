import { TopicStatus, TopicStepKind } from './topic.entity.js';
import { topicLifecycle } from './topic.lifecycle.js';
import { TopicRefusal, TopicRefusalCode } from './topic.refusal.js';

const notNow = (status: TopicStatus) => new TopicRefusal(TopicRefusalCode.STEP_NOT_ALLOWED, status);

/** Screening decides on what waits for it; what is taken up already can still be merged into another. */
const DECIDED_ON: readonly TopicStatus[] = [TopicStatus.SUBMITTED];
const MERGED_FROM: readonly TopicStatus[] = [TopicStatus.SUBMITTED, TopicStatus.ACCEPTED];

/** Why screening may not decide `to` on this topic now, or null when it may. */
export function whyCannotDecide({ status }: { readonly status: TopicStatus }, to: TopicStatus): TopicRefusal | null {
  const from = to === TopicStatus.MERGED ? MERGED_FROM : DECIDED_ON;
  return from.includes(status) && topicLifecycle.may(status, to) ? null : notNow(status);
}

/** What screening decided and can take back. A merge has a way back of its own. */
export const REOPENED_FROM: readonly TopicStatus[] = [
  TopicStatus.RETURNED,
  TopicStatus.DECLINED,
  TopicStatus.TRANSFERRED,
  TopicStatus.TO_BRIEF,
  TopicStatus.ACCEPTED,
];

/** Why what was decided on this topic may not be taken back, or null when it may: once others work on it, they go on. */
export function whyCannotReopen(
  { status }: { readonly status: TopicStatus },
  { inBrief }: { readonly inBrief: boolean },
): TopicRefusal | null {
  if (!REOPENED_FROM.includes(status)) return notNow(status);
  return inBrief ? new TopicRefusal(TopicRefusalCode.IN_A_BRIEF, status) : null;
}

/** Those who submitted it correct it until it has been talked about; its committee always. */
const CORRECTED_BY_SUBMITTER: readonly TopicStatus[] = [
  TopicStatus.SUBMITTED,
  TopicStatus.RETURNED,
  TopicStatus.ACCEPTED,
  TopicStatus.SCHEDULED,
];

/** Why its words may not be corrected, or null when they may. */
export function whyCannotCorrect(
  { status }: { readonly status: TopicStatus },
  { screens }: { readonly screens: boolean },
): TopicRefusal | null {
  return screens || CORRECTED_BY_SUBMITTER.includes(status) ? null : notNow(status);
}

/** Only what came back is sent in again. */
export function whyCannotResubmit(topic: { readonly status: TopicStatus }): TopicRefusal | null {
  return topic.status === TopicStatus.RETURNED ? null : notNow(topic.status);
}

/** Only a merge is taken back. */
export function whyCannotUnmerge(topic: { readonly status: TopicStatus }): TopicRefusal | null {
  return topic.status === TopicStatus.MERGED ? null : notNow(topic.status);
}

/** Why nobody may say now what this topic is about, or null when they may: once decided, it stays as it was decided. */
export function whyCannotClassify({ status }: { readonly status: TopicStatus }): TopicRefusal | null {
  return status === TopicStatus.SUBMITTED || status === TopicStatus.RETURNED ? null : notNow(status);
}

/** Steps that leave the topic where it stands. */
export const NO_TURN: readonly TopicStepKind[] = [
  TopicStepKind.ABSORBED,
  TopicStepKind.RELEASED,
  TopicStepKind.CORRECTED,
  TopicStepKind.ANSWER_CORRECTED,
];

export const UNDER_WAY: readonly TopicStatus[] = [TopicStatus.SUBMITTED, TopicStatus.ACCEPTED, TopicStatus.SCHEDULED];

/** Others may be merged into a topic that is under way. */
export const takesOthersIn = (status: TopicStatus): boolean => UNDER_WAY.includes(status);

/** Why this topic may not be merged into that one, or null when it may. */
export function whyCannotMerge(
  topic: { readonly id: string; readonly status: TopicStatus },
  into: { readonly id: string; readonly status: TopicStatus },
): TopicRefusal | null {
  if (topic.id === into.id) return new TopicRefusal(TopicRefusalCode.MERGE_INTO_ITSELF);
  if (!takesOthersIn(into.status)) return new TopicRefusal(TopicRefusalCode.MERGE_TARGET_OVER, into.status);
  return whyCannotDecide(topic, TopicStatus.MERGED);
}

/** 2026-0001 */
export function topicNumber({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${year}-${String(number).padStart(4, '0')}`;
}
