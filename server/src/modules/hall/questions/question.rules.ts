import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { QuestionStatus } from './floor-question.entity.js';

/** Of one person, waiting to be chosen. */
const MOST_WAITING = 3;
/** Of one person, in one meeting. */
const MOST_ASKED = 12;
const SECONDS_BETWEEN = 15;

interface Asked {
  readonly status: QuestionStatus;
  readonly askedAt: Date;
}

/** Why this person may not ask once more just now, or null when they may. */
export function whyNotAsk(asked: readonly Asked[], now: Date): MeetingRefusal | null {
  const last = Math.max(...asked.map(({ askedAt }) => askedAt.getTime()));
  if (now.getTime() - last < SECONDS_BETWEEN * 1000) return new MeetingRefusal(MeetingRefusalCode.QUESTION_TOO_SOON);
  const waiting = asked.filter(({ status }) => status === QuestionStatus.WAITING);
  return waiting.length >= MOST_WAITING || asked.length >= MOST_ASKED
    ? new MeetingRefusal(MeetingRefusalCode.TOO_MANY_QUESTIONS)
    : null;
}

/** A question that was taken back, set aside or answered is no longer asked. */
export function isStillAsked(status: QuestionStatus): boolean {
  return status === QuestionStatus.WAITING || status === QuestionStatus.SHORTLISTED;
}
