import type { Line, WaitingKind } from '@bandeng/features/worklist';

type Place = (line: Line) => string;
const direct: Place = ({ place }) => `/direct/${place}`;
const review: Place = ({ place }) => `/reviews/${place}`;
const minutes: Place = ({ place }) => `/consultations/${place}/minutes`;
const research: Place = ({ place }) => `/research/${place}`;
const commitment: Place = ({ place }) => `/commitments/${place}`;
const coordination: Place = ({ place }) => `/coordinations/${place}`;
const brief: Place = ({ place }) => `/briefs/${place}`;

/** The very place of the one act on the phone; null: the phone has no page for it, and says so. */
export const PLACES: Readonly<Record<WaitingKind, Place | null>> = {
  TOPIC_TO_SCREEN: ({ place }) => `/direct/topics/${place}`,
  TOPIC_TO_COMPLETE: ({ place }) => `/t/${place}`,
  LETTER_TO_ANSWER: ({ place }) => `/letters/${place}`,
  CALL_TO_ANSWER: ({ place }) => `/c/${place}`,
  RANKING_TO_CAST: ({ place }) => `/rankings/${place}`,
  CONSULTATION_TO_PREPARE: direct,
  CONSULTATION_TO_CONVENE: direct,
  CONSULTATION_TO_RESCHEDULE: direct,
  MEETING_TO_OPEN: direct,
  INVITATION_TO_ANSWER: ({ place }) => `/consultations/${place}`,
  LEAVE_TO_DECIDE: direct,
  PAPER_TO_REVIEW: null,
  PAPER_TO_REWRITE: ({ place }) => `/consultations/${place}/paper`,
  POSITION_TO_GIVE: ({ place }) => `/consultations/${place}/positions`,
  SUGGESTIONS_TO_ANSWER: null,
  RESEARCH_TO_ANSWER: research,
  RESEARCH_TO_NOTE: research,
  RESEARCH_TO_REPORT: research,
  RESEARCH_SUGGESTION_TO_ANSWER: research,
  MINUTES_TO_WRITE: minutes,
  MINUTES_OBJECTED: minutes,
  MINUTES_TO_ANSWER: minutes,
  MINUTES_TO_CONFIRM: minutes,
  CORRIGENDUM_TO_CONFIRM: minutes,
  CONTEST_TO_SETTLE: null,
  CLAUSES_TO_CARRY_OUT: null,
  RESULTS_TO_REVIEW: review,
  RESULTS_TO_REWORD: review,
  DEMAND_CARRIED_OVER: ({ place }) => `/carried-over/${place}`,
  DEMAND_CAME_BACK: null,
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
  COMMITMENT_TO_LOOK_BACK: ({ place }) => `/commitments/${place}/look_back`,
  COMMITMENT_TO_SUPERVISE: commitment,
  COORDINATION_TO_DECIDE: coordination,
  COORDINATION_TO_RECORD: coordination,
  COORDINATION_TO_CONFIRM: coordination,
  COORDINATION_TO_CORRECT: coordination,
  COORDINATION_STEP_TO_DO: coordination,
  COORDINATION_STEP_TO_MARK: coordination,
  BRIEF_TO_WRITE: ({ place }) => `/briefs/${place}/edit`,
  BRIEF_TO_COMPLETE: ({ place }) => `/briefs/${place}/edit`,
  BRIEF_TO_REVIEW: brief,
  BRIEF_TO_SIGN: brief,
  BRIEF_TO_ISSUE: brief,
  INSTRUCTION_TO_HANDLE: null,
  INSTRUCTION_TO_LOOK_BACK: null,
  INSTRUCTION_TO_READ: null,
  POLICY_TO_READ: ({ place }) => `/policies/${place}`,
  REPORT_TO_COMPLETE: null,
  REPORT_TO_SIGN: null,
  REPORT_TO_SEND: null,
  REPORT_WORDING_TO_READ: null,
  STORY_TO_COMPLETE: null,
  STORY_TO_REVIEW: null,
  STORY_TO_SIGN: null,
  DUTY_TO_CONFIRM: null,
  ACCOUNT_REQUEST_TO_CONFIRM: null,
  APPRAISAL_TO_WRITE: ({ place }) => `/appraisals/${place}`,
  APPRAISAL_TO_OPINE: ({ place }) => `/appraisals/${place}`,
  APPRAISALS_TO_GRADE: null,
  APPRAISAL_OBJECTION_TO_ANSWER: null,
};

/** What stands on the first page already: in the card of its meeting, or where it is taken along for roads without a signal. */
export const ELSEWHERE_ON_THE_PAGE: ReadonlySet<WaitingKind> = new Set<WaitingKind>([
  'INVITATION_TO_ANSWER',
  'POSITION_TO_GIVE',
  'PAPER_TO_REWRITE',
  'CALL_TO_ANSWER',
  'POLICY_TO_READ',
]);
