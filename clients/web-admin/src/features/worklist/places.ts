import type { Line, WaitingKind } from '@bandeng/features/worklist';

const consultation =
  (page?: string) =>
  ({ place }: Line) =>
    `/consultations/${place}${page ? `/${page}` : ''}`;
const research = ({ place }: Line) => `/research/${place}`;
const commitment = ({ place }: Line) => `/commitments/${place}`;
const coordination = ({ place }: Line) => `/coordinations/${place}`;
const directive = ({ place }: Line) => `/directives/${place}`;
const personalRequest = ({ place }: Line) => `/personal-requests/${place}`;
const task = ({ place }: Line) => `/tasks/${place}`;
const brief = ({ place }: Line) => `/briefs/${place}`;
const story = ({ place }: Line) => `/stories/${place}`;
/** By what it was drawn from. */
const practice = ({ place }: Line) => `/practices/of/${place}`;
const report = ({ place }: Line) => `/reports/${place}`;
const minutes = ({ meetingId }: Line) => `/meetings/${meetingId}/minutes`;
/** Done on the phone's pages, which open at a desk as well. */
const onThePhone =
  (path: (line: Line) => string): Place =>
  (line) => ({ portal: `/portal${path(line)}` });

type Place = (line: Line) => string | { readonly portal: string };

/** The very place of the one act, for every kind. */
export const PLACES: Readonly<Record<WaitingKind, Place>> = {
  TOPIC_TO_SCREEN: ({ place }) => `/topics/${place}`,
  TOPIC_TO_COMPLETE: onThePhone(({ place }) => `/t/${place}`),
  LETTER_TO_ANSWER: () => '/letters',
  CALL_TO_ANSWER: onThePhone(({ place }) => `/c/${place}`),
  RANKING_TO_CAST: onThePhone(({ place }) => `/rankings/${place}`),
  CONSULTATION_TO_PREPARE: consultation(),
  CONSULTATION_TO_CONVENE: consultation(),
  CONSULTATION_TO_RESCHEDULE: consultation(),
  MEETING_TO_OPEN: ({ place }) => `/meetings/of/${place}`,
  INVITATION_TO_ANSWER: onThePhone(({ place }) => `/consultations/${place}`),
  LEAVE_TO_DECIDE: consultation('people'),
  PAPER_TO_REVIEW: consultation('papers'),
  PAPER_TO_REWRITE: onThePhone(({ place }) => `/consultations/${place}/paper`),
  POSITION_TO_GIVE: onThePhone(({ place }) => `/consultations/${place}/positions`),
  SUGGESTIONS_TO_ANSWER: consultation('research'),
  RESEARCH_TO_ANSWER: onThePhone(({ place }) => `/research/${place}`),
  RESEARCH_TO_NOTE: research,
  RESEARCH_TO_REPORT: research,
  RESEARCH_SUGGESTION_TO_ANSWER: research,
  STUDIO_TO_DECIDE: ({ place }) => `/studios/${place}`,
  RECEPTION_TO_HOLD: onThePhone(({ place }) => `/receptions/${place}`),
  RECEPTION_TO_CLOSE: ({ place }) => `/receptions/${place}`,
  MINUTES_TO_WRITE: minutes,
  MINUTES_OBJECTED: minutes,
  MINUTES_TO_ANSWER: onThePhone(({ place }) => `/consultations/${place}/minutes`),
  MINUTES_TO_CONFIRM: minutes,
  CORRIGENDUM_TO_CONFIRM: minutes,
  CONTEST_TO_SETTLE: consultation('outcomes'),
  CLAUSES_TO_CARRY_OUT: consultation('outcomes'),
  RESULTS_TO_REVIEW: ({ place }) => `/reviews/${place}`,
  RESULTS_TO_REWORD: ({ place }) => `/reviews/${place}`,
  DEMAND_CARRIED_OVER: () => '/carried-over',
  DEMAND_CAME_BACK: consultation('outcomes'),
  COMMITMENT_TO_ACKNOWLEDGE: commitment,
  COMMITMENT_TO_HANDLE: commitment,
  COMMITMENT_TO_ASSIST: commitment,
  COMMITMENT_TO_REASSIGN: commitment,
  RETURN_TO_DECIDE: commitment,
  EXTENSION_TO_DECIDE: commitment,
  FOLLOWER_TO_NAME: commitment,
  COMMITMENT_TO_VERIFY: commitment,
  ACCEPTANCE_TO_OPEN: commitment,
  ACCEPTANCE_TO_SETTLE: commitment,
  LOOK_BACKER_TO_NAME: commitment,
  COMMITMENT_TO_LOOK_BACK: commitment,
  COMMITMENT_TO_SUPERVISE: commitment,
  DIRECTIVE_TO_ANSWER: directive,
  PERSONAL_REQUEST_TO_ANSWER: personalRequest,
  PERSONAL_ANSWER_TO_CONFIRM: personalRequest,
  COORDINATION_TO_DECIDE: coordination,
  COORDINATION_TO_RECORD: coordination,
  COORDINATION_TO_CONFIRM: coordination,
  COORDINATION_TO_CORRECT: coordination,
  COORDINATION_STEP_TO_DO: coordination,
  COORDINATION_STEP_TO_MARK: coordination,
  TASK_TO_RECEIVE: task,
  TASK_TO_REPORT: task,
  TASK_PART_TO_TELL: onThePhone(({ place }) => `/tasks/${place}`),
  TASK_TO_JUDGE: task,
  TASK_EXTENSION_TO_DECIDE: task,
  BRIEF_TO_WRITE: ({ place }) => `/briefs/${place}/write`,
  BRIEF_TO_COMPLETE: ({ place }) => `/briefs/${place}/write`,
  BRIEF_TO_REVIEW: brief,
  BRIEF_TO_SIGN: brief,
  BRIEF_TO_ISSUE: brief,
  INSTRUCTION_TO_TAKE_IN: () => '/instructions',
  INSTRUCTION_TO_HANDLE: () => '/instructions',
  INSTRUCTION_TO_LOOK_BACK: () => '/instructions',
  INSTRUCTION_TO_READ: () => '/instructions',
  POLICY_TO_READ: onThePhone(({ place }) => `/policies/${place}`),
  PRACTICE_TO_REVIEW: practice,
  PRACTICE_TO_COMPLETE: practice,
  REPORT_TO_COMPLETE: report,
  REPORT_TO_SIGN: report,
  REPORT_TO_SEND: report,
  REPORT_WORDING_TO_READ: report,
  STORY_TO_COMPLETE: story,
  STORY_TO_REVIEW: story,
  STORY_TO_SIGN: story,
  DUTY_TO_CONFIRM: ({ place }) => `/duty/${place}`,
  INFORMANT_TO_APPOINT: () => '/informants',
  INFORMANT_TO_ACCEPT: () => ({ portal: '/portal/me' }),
  ACCOUNT_REQUEST_TO_CONFIRM: () => '/accounts',
  RENEWAL_TO_SETTLE: ({ place }) => `/renewals/${place}`,
  APPRAISAL_TO_WRITE: onThePhone(({ place }) => `/appraisals/${place}`),
  APPRAISAL_TO_OPINE: ({ place }) => `/appraisals/reports/${place}`,
  APPRAISAL_TO_OPINE_AS_GROUP: ({ place }) => `/appraisals/reports/${place}`,
  APPRAISALS_TO_GRADE: ({ place }) => `/appraisals/${place}`,
  APPRAISAL_OBJECTION_TO_ANSWER: ({ place }) => `/appraisals/reports/${place}`,
};
