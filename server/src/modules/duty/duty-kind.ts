import { registerEnumType } from 'type-graphql';

/** What a line of a duty file is about. The system knows all of them by their records, those of OUTSIDE_KINDS aside. */
export enum DutyKind {
  /** 出席协商: that they came, came late, left early, were on leave or stayed away. */
  ATTENDANCE = 'ATTENDANCE',
  /** 调研、视察 */
  RESEARCH = 'RESEARCH',
  /** 走访部门 */
  DEPARTMENT_VISIT = 'DEPARTMENT_VISIT',
  /** 调研发现 */
  FINDING = 'FINDING',
  STATEMENT = 'STATEMENT',
  SPEECH_PAPER = 'SPEECH_PAPER',
  SUGGESTION = 'SUGGESTION',
  TOPIC = 'TOPIC',
  /** 跟踪: a matter they stay with, and each urging of it. */
  FOLLOWING = 'FOLLOWING',
  /** 协调会: one that was held, with somebody else at the table and a record the other side confirmed. */
  COORDINATED = 'COORDINATED',
  VERIFICATION = 'VERIFICATION',
  LOOK_BACK = 'LOOK_BACK',
  BRIEF = 'BRIEF',
  BRIEF_ADOPTED = 'BRIEF_ADOPTED',
  BRIEF_INSTRUCTED = 'BRIEF_INSTRUCTED',
  POLICY_TOLD = 'POLICY_TOLD',
  QUESTION_HEARD = 'QUESTION_HEARD',
  /** 接待日: a closed day of a studio on which they were there. */
  RECEPTION_DAY = 'RECEPTION_DAY',
  /** 接待成果: such a day, of whose visitors' words something was taken up; once a day, however many came. */
  RECEPTION_RESULT = 'RECEPTION_RESULT',
  /** 党组任务: one that was accepted, and in which they told their part. */
  TASK = 'TASK',
  /** Those that modules above publish, see `duty_fact_published`. */
  STORY = 'STORY',
  PLACEMENT = 'PLACEMENT',
  /** What the system cannot know: entered with evidence, confirmed by another person. */
  TRAINING = 'TRAINING',
  DONATION = 'DONATION',
  OUTSIDE_MEETING = 'OUTSIDE_MEETING',
  OUTSIDE_OTHER = 'OUTSIDE_OTHER',
}
registerEnumType(DutyKind, { name: 'DutyKind', description: 'What a line of a duty file is about.' });

export const OUTSIDE_KINDS = [
  DutyKind.TRAINING,
  DutyKind.DONATION,
  DutyKind.OUTSIDE_MEETING,
  DutyKind.OUTSIDE_OTHER,
] as const;

/** What became of it, or how it was. */
export enum DutyDetail {
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  LEFT_EARLY = 'LEFT_EARLY',
  LATE_AND_LEFT_EARLY = 'LATE_AND_LEFT_EARLY',
  ON_LEAVE = 'ON_LEAVE',
  EXCUSED_THEMSELVES = 'EXCUSED_THEMSELVES',
  ABSENT = 'ABSENT',
  RESEARCH = 'RESEARCH',
  INSPECTION = 'INSPECTION',
  HANDED_IN = 'HANDED_IN',
  ACCEPTED = 'ACCEPTED',
  TAKEN_UP = 'TAKEN_UP',
  NOT_TAKEN_UP = 'NOT_TAKEN_UP',
  UNANSWERED = 'UNANSWERED',
  ADOPTED = 'ADOPTED',
  NOT_ADOPTED = 'NOT_ADOPTED',
  MERGED = 'MERGED',
  PASSED_ON = 'PASSED_ON',
  UNDECIDED = 'UNDECIDED',
  FOLLOWS = 'FOLLOWS',
  URGED = 'URGED',
  ISSUED = 'ISSUED',
  RETAINED = 'RETAINED',
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
  WAITING = 'WAITING',
  RETURNED = 'RETURNED',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(DutyDetail, { name: 'DutyDetail', description: 'How a duty was done, or what became of it.' });

/** Which page of a client shows the record behind a line. */
export enum DutyRecordKind {
  CONSULTATION = 'CONSULTATION',
  TOPIC = 'TOPIC',
  COMMITMENT = 'COMMITMENT',
  BRIEF = 'BRIEF',
  POLICY_NOTICE = 'POLICY_NOTICE',
  STORY = 'STORY',
  RESEARCH = 'RESEARCH',
  STUDIO = 'STUDIO',
  TASK = 'TASK',
  OUTSIDE = 'OUTSIDE',
}
registerEnumType(DutyRecordKind, { name: 'DutyRecordKind' });
