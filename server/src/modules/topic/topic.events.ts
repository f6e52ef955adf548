import { code, defineEvents, type EventsOf, flag, id, type NamesOf, oneOf, optional } from '../../kernel/event.js';
import { type Topic, TopicStatus, TopicStepKind } from './topic.entity.js';

const stepped = { topicId: id, status: oneOf(TopicStatus) };

export const topicEvents = defineEvents(
  'topic',
  {
    submitted: stepped,
    returned: stepped,
    resubmitted: stepped,
    accepted: stepped,
    declined: stepped,
    merged: stepped,
    absorbed: stepped,
    unmerged: stepped,
    released: stepped,
    forwarded: stepped,
    transferred: stepped,
    answered: stepped,
    answerCorrected: stepped,
    letterReturned: stepped,
    letterKept: stepped,
    sentToBrief: stepped,
    reopened: stepped,
    corrected: stepped,
    scheduled: stepped,
    unscheduled: stepped,
    consulted: stepped,
    resumed: stepped,
    closed: stepped,
    /** It was said what it is about, or whose it is. */
    classified: { topicId: id, moved: optional(flag) },
    /** The letter to a department was taken back before it was answered. */
    letterWithdrawn: { topicId: id, departmentId: id },
    checked: { topicId: id, checkId: id },
    /** Everybody may see a photograph that was sent in, or a covered copy of it. */
    photoReleased: { topicId: id, photoId: id, covered: flag },
    photoWithdrawn: { topicId: id, photoId: id },
    /** Long after it was over, or because they asked (`atTheirWish`), its submitter's name and telephone were taken away. What was there, not what it said. */
    anonymised: { topicId: id, hadName: flag, hadPhone: flag, atTheirWish: optional(flag) },
    /** Whoever submitted it put their name or their telephone right. Not what it said, nor what it says. */
    submitterCorrected: { topicId: id },
    criterionSaved: { criterionId: id },
    declineReasonSaved: { code },
  },
  ({ data }) => ('topicId' in data ? { view: 'topic', id: data.topicId } : []),
);

export const {
  anonymised,
  classified,
  checked,
  letterWithdrawn,
  photoReleased,
  photoWithdrawn,
  submitterCorrected,
  criterionSaved,
  declineReasonSaved,
} = topicEvents.happened;

type Stepped = Exclude<
  NamesOf<typeof topicEvents>,
  | 'anonymised'
  | 'classified'
  | 'checked'
  | 'letterWithdrawn'
  | 'photoReleased'
  | 'photoWithdrawn'
  | 'submitterCorrected'
  | 'criterionSaved'
  | 'declineReasonSaved'
>;

const HAPPENED: Readonly<Record<TopicStepKind, Stepped>> = {
  [TopicStepKind.SUBMITTED]: 'submitted',
  [TopicStepKind.RETURNED]: 'returned',
  [TopicStepKind.RESUBMITTED]: 'resubmitted',
  [TopicStepKind.ACCEPTED]: 'accepted',
  [TopicStepKind.DECLINED]: 'declined',
  [TopicStepKind.MERGED]: 'merged',
  [TopicStepKind.ABSORBED]: 'absorbed',
  [TopicStepKind.UNMERGED]: 'unmerged',
  [TopicStepKind.RELEASED]: 'released',
  [TopicStepKind.FORWARDED]: 'forwarded',
  [TopicStepKind.TRANSFERRED]: 'transferred',
  [TopicStepKind.ANSWERED]: 'answered',
  [TopicStepKind.ANSWER_CORRECTED]: 'answerCorrected',
  [TopicStepKind.LETTER_RETURNED]: 'letterReturned',
  [TopicStepKind.LETTER_KEPT]: 'letterKept',
  [TopicStepKind.TO_BRIEF]: 'sentToBrief',
  [TopicStepKind.REOPENED]: 'reopened',
  [TopicStepKind.CORRECTED]: 'corrected',
  [TopicStepKind.SCHEDULED]: 'scheduled',
  [TopicStepKind.UNSCHEDULED]: 'unscheduled',
  [TopicStepKind.CONSULTED]: 'consulted',
  [TopicStepKind.RESUMED]: 'resumed',
  [TopicStepKind.CLOSED]: 'closed',
};

export const topicStepped = ({ id, status }: Topic, kind: TopicStepKind) =>
  topicEvents.happened[HAPPENED[kind]]({ topicId: id, status });

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof topicEvents> {}
  interface RegisteredViews {
    topic: true;
  }
}
