/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgendaPart =
  | 'ANSWERS'
  | 'BRIEFING'
  | 'CONSENSUS'
  | 'OTHER'
  | 'QUESTIONS';

export type AnswerInvitationInput = {
  consultationId: string | number;
  /** Staff only: for whom (by telephone). Left out or null: for oneself. */
  participantId?: string | number | null | undefined;
};

export type BeginSecondFactorInput = {
  /** Of the factor that is being replaced. */
  code?: string | null | undefined;
  password: string;
};

export type BindMineInput = {
  /** Of the second factor, where there is one. */
  code?: string | null | undefined;
  /** The browser is the own program of the provider. */
  inApp: boolean;
  password: string;
  provider: string;
  /** The page to go on to: a path of the client. */
  to: string;
};

/** What became of a demand, as the public sees it. */
export type BoardState =
  | 'ACCEPTANCE_OPEN'
  | 'ACCEPTED'
  | 'CARRIED_OVER'
  | 'DECLINED'
  | 'ESCALATED'
  | 'IN_PROGRESS'
  | 'OVERDUE'
  | 'RELAPSED'
  | 'REPROCESSING'
  | 'SOLVED_ON_SPOT'
  | 'UNSOLVED';

/** A brief being written. */
export type BriefDraftInput = {
  analysis: string;
  /** The brief itself, where it is kept already. */
  briefId?: string | number | null | undefined;
  situation: string;
  suggestion: string;
  title: string;
};

export type BriefSourceInput = {
  kind: BriefSourceKind;
  recordId: string | number;
};

/** What a brief grew out of. */
export type BriefSourceKind =
  | 'BRIEF'
  | 'COMMITMENT'
  | 'COMMON_PROBLEM'
  | 'DEMAND'
  | 'RESEARCH'
  | 'STATEMENT'
  | 'TOPIC';

/** Where a brief stands. */
export type BriefStatus =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'EDITING'
  | 'FEEDBACK'
  | 'FIRST_REVIEW'
  | 'ISSUED'
  | 'RETAINED'
  | 'RETURNED'
  | 'REVIEWED'
  | 'SIGNED'
  | 'SUBMITTED';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

/** The ways the house says no to an act on a commitment. */
export type CommitmentRefusalCode =
  | 'ACCEPTANCE_NOT_OPEN'
  | 'ACCEPTANCE_STILL_RUNNING'
  | 'ALREADY_ANSWERED'
  | 'ALREADY_PUT_BACK'
  | 'ALREADY_TAKEN_DOWN'
  | 'CHANGED_SINCE_SEEN'
  | 'CLAUSE_CARRIED_OUT'
  | 'CLAUSE_NOT_CARRIED_OUT'
  | 'CLAUSE_NOT_HELD'
  | 'CLAUSE_NOT_WAIVED'
  | 'CLAUSE_PARTS_MISSING'
  | 'CLAUSE_WAIVED'
  | 'CLAUSE_WENT_ON'
  | 'CLOSING_REASON_REQUIRED'
  | 'CODE_UNKNOWN'
  | 'DAY_BEFORE_MEETING'
  | 'DELIVERED_REQUIRED'
  | 'DEMAND_SETTLED'
  | 'DEMAND_TAKEN_BACK'
  | 'DEPARTMENT_ALREADY_ON_IT'
  | 'DEPARTMENT_NOT_ASSISTING'
  | 'DEVICE_OF_HANDLER'
  | 'DEVICE_OF_OFFICE'
  | 'EVIDENCE_REQUIRED'
  | 'EXTENSIONS_USED_UP'
  | 'EXTENSION_NOT_LATER'
  | 'EXTENSION_TOO_LONG'
  | 'FINDING_DOES_NOT_FIT'
  | 'HANDLING_DEPARTMENT'
  | 'HEARD_ELSEWHERE'
  | 'LINE_GIVEN_ELSEWHERE'
  | 'LINK_OF_ANOTHER'
  | 'LINK_ON_STAFF_DEVICE'
  | 'LINK_UNKNOWN'
  | 'LOOK_BACK_NOT_DUE'
  | 'MEMBER_OF_ANOTHER_COMMITTEE'
  | 'MEMBER_OF_HANDLER'
  | 'MENDING_DAY_PASSED'
  | 'MERGED_WENT_ON'
  | 'MERGE_NOT_POSSIBLE'
  | 'MINUTES_NOT_CONFIRMED'
  | 'NAMED_LIKE_OFFICE'
  | 'NEW_PROBLEM_UNNAMED'
  | 'NEXT_LOOK_REQUIRED'
  | 'NOTHING_TO_COME_BACK'
  | 'NOTHING_TO_UNDO'
  | 'NOT_A_D_CLASS_REPLY'
  | 'NOT_IN_REVIEW'
  | 'NOT_PUBLIC'
  | 'NOT_YOURS_TO_MEND'
  | 'NO_ORGANISATION_LEADS'
  | 'NO_PROGRESS_YET'
  | 'OFFICE_DOES_NOT_DECIDE'
  | 'OWNER_UNKNOWN'
  | 'OWN_RECORD'
  | 'OWN_TOWNSHIP_HANDLES'
  | 'PARTS_TOO_FEW'
  | 'PARTS_WENT_ON'
  | 'PART_DUE_LATER'
  | 'PHOTO_GONE'
  | 'PHOTO_REQUIRED'
  | 'REASON_AND_BASIS_REQUIRED'
  | 'REASON_REQUIRED'
  | 'RELAPSE_REPORTED_LATELY'
  | 'RELAPSE_REPORT_ANSWERED'
  | 'RELAPSE_REPORT_STANDS'
  | 'RELAPSE_REPORT_TAKEN_BACK'
  | 'RETURN_ALREADY_REQUESTED'
  | 'REVIEW_NOT_SENT_BACK'
  | 'REVIEW_SENT_BACK'
  | 'SAME_PERSON_ASKED'
  | 'SAME_PERSON_REPLIED'
  | 'SEAT_OF_HANDLER'
  | 'TOO_FEW_INVITED'
  | 'UNDO_AND_VERIFY_ANEW'
  | 'URGED_TODAY'
  | 'VERIFIER_LOOKS_BACK'
  | 'VOICE_ALREADY_HEARD'
  | 'WRONG_STATUS';

export type ConsultationForm =
  | 'BENCH'
  | 'COUNCIL'
  | 'ON_SITE'
  | 'THEMATIC';

export type ConsultationRefusalCode =
  | 'ALREADY_NOTIFIED'
  | 'ANOTHER_DAY'
  | 'ATTENDANCE_NOT_ALLOWED'
  | 'CODE_OVER'
  | 'CODE_UNKNOWN'
  | 'DEMAND_ANSWERED'
  | 'DEMAND_HAS_OTHERS'
  | 'DEMAND_NOT_YOURS'
  | 'DEMAND_PROMISED'
  | 'DEMAND_SETTLED'
  | 'DEMAND_STANDS'
  | 'DEMAND_TAKEN_BACK'
  | 'DEMAND_TARGET'
  | 'GROUP_IN_USE'
  | 'LAST_TOPIC'
  | 'MORE_ANSWERS_THAN_ASKED'
  | 'NAMED_LIKE_OFFICE'
  | 'NAME_TAKEN'
  | 'NOBODY_ACTS'
  | 'NOTE_NEEDED'
  | 'NOTHING_CORRECTED'
  | 'NOT_READY_TO_CONVENE'
  | 'OWN_PAPER'
  | 'PAPER_STEP_NOT_ALLOWED'
  | 'PAPER_WITH_ORGANISERS'
  | 'PARTICIPANT_HAS_ACTED'
  | 'PLACE_NEEDED'
  | 'REASON_NEEDED'
  | 'SEAT_HAS_ACCOUNT'
  | 'SIDE_HOLDS_NO_DUTY'
  | 'STEP_NOT_ALLOWED'
  | 'SUGGESTION_WITHDRAWN'
  | 'TIME_HAS_PASSED'
  | 'TIME_NEEDED'
  | 'TOO_MANY_TOPICS'
  | 'TOPIC_NOT_ACCEPTED'
  | 'TOPIC_USED_SINCE';

export type ConsultationStatus =
  | 'ARCHIVED'
  | 'CANCELLED'
  | 'EVALUATED'
  | 'IN_SESSION'
  | 'MINUTES_CONFIRMED'
  | 'MINUTES_DRAFT'
  | 'NOTIFIED'
  | 'PLANNED'
  | 'POSTPONED'
  | 'PREPARING'
  | 'READY'
  | 'TRACKING';

export type ConveneConsultationInput = {
  consultationId: string | number;
  /** The director's reason for not waiting, at least ten characters. Left out or null: the gate decides. */
  overrideReason?: string | null | undefined;
  version: number;
};

export type ConveneObstacle =
  | 'BELOW_THRESHOLD'
  | 'GROUP_MISSING'
  | 'NOTICE_TOO_SHORT'
  | 'PARTY_MISSING';

export type CoordinationPartyKind =
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'FOLLOWER'
  | 'ORGANISATION'
  | 'OTHER'
  | 'TOWNSHIP';

/** Where a coordination meeting stands. */
export type CoordinationStatus =
  | 'AGREED'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'CONTESTED'
  | 'PROPOSED'
  | 'RECORDED'
  | 'REFUSED';

export type DecideLeaveInput = {
  consultationId: string | number;
  isApproved: boolean;
  participantId: string | number;
};

export type DelegateAuthority =
  | 'MAY_PROMISE'
  | 'MUST_REPORT_BACK';

/** Who has to answer a directive. */
export type DirectiveOffice =
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'SECRETARIAT';

/** Whether a directive was answered. */
export type DirectiveStatus =
  | 'ANSWERED'
  | 'WAITING'
  | 'WITHDRAWN';

/** A number with one definition. */
export type FigureName =
  | 'ACCEPTANCE_RESPONSE'
  | 'ACKNOWLEDGED_ON_TIME'
  | 'ACTIVE_MEMBERS'
  | 'ADOPTION_RATE'
  | 'BRIEFS_ACTED_ON'
  | 'BRIEFS_ADOPTED'
  | 'BRIEFS_ADOPTED_CITY'
  | 'BRIEFS_ADOPTED_DISTRICT'
  | 'BRIEFS_ADOPTED_NATIONAL'
  | 'BRIEFS_ADOPTED_PROVINCE'
  | 'BRIEFS_INSTRUCTED'
  | 'BRIEFS_ISSUED'
  | 'BRIEFS_TOLD_BACK'
  | 'CARRIED_OVER'
  | 'CLOSED_LOOP'
  | 'COMMITMENTS_ACCEPTED'
  | 'COMMITMENTS_OVERDUE'
  | 'COMMITMENTS_REPLIED'
  | 'COMMITMENTS_VERIFIED'
  | 'COMMITTEES_MEETING'
  | 'COMPLETED_ON_TIME'
  | 'CONSULTATIONS_HELD'
  | 'DAYS_MEETING_TO_CLOSURE'
  | 'DAYS_MEETING_TO_EVIDENCE'
  | 'DAYS_MEETING_TO_MINUTES'
  | 'DAYS_TOPIC_TO_MEETING'
  | 'DEMANDS_DISPOSED'
  | 'ENROLMENT'
  | 'FEEDBACK_RATE'
  | 'FEEDBACK_UNREACHABLE'
  | 'HELD_BY_OVERRIDE'
  | 'IMPLEMENTATION_RATE'
  | 'PLACEMENTS'
  | 'PLACEMENTS_CITY'
  | 'PLACEMENTS_DISTRICT'
  | 'PLACEMENTS_NATIONAL'
  | 'PLACEMENTS_PROVINCE'
  | 'READINESS'
  | 'RELAPSED'
  | 'REPLIED_ON_TIME'
  | 'REPROCESSED'
  | 'RESULT_A'
  | 'RESULT_B'
  | 'RESULT_C'
  | 'RESULT_D'
  | 'SATISFACTION_ATTITUDE'
  | 'SATISFACTION_HALF'
  | 'SATISFACTION_RESULT'
  | 'STORIES_USED'
  | 'SUBSTANTIVE_RESPONSE'
  | 'TOPICS_ACCEPTED'
  | 'TOPICS_FROM_PUBLIC';

export type IdentityRefusalCode =
  | 'ACCOUNT_DISABLED'
  | 'ALREADY_REQUESTED'
  | 'CODE_NOT_GOOD'
  | 'ELSEWHERE_AWAY'
  | 'ELSEWHERE_BIND_YOURSELF'
  | 'ELSEWHERE_NOT_ACTIVATED'
  | 'ELSEWHERE_OTHER'
  | 'ELSEWHERE_REFUSED'
  | 'ELSEWHERE_STALE'
  | 'ELSEWHERE_TAKEN'
  | 'ELSEWHERE_UNBOUND'
  | 'LOGIN_NAME_FORMAT'
  | 'LOGIN_NAME_TAKEN'
  | 'MEMBER_HAS_ACCOUNT'
  | 'NEEDS_SECOND_PERSON'
  | 'OFFICE_RETIRED'
  | 'OWN_ACCOUNT'
  | 'OWN_REQUEST'
  | 'PASSWORD_LIKE_NAME'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_UNCHANGED'
  | 'POST_ALREADY_HELD'
  | 'REQUEST_DECIDED'
  | 'SECOND_FACTOR_NOT_BEGUN'
  | 'SECOND_FACTOR_WRONG'
  | 'TOKEN_NOT_GOOD'
  | 'TOO_MANY_TRIES'
  | 'WRONG_NAME_OR_PASSWORD'
  | 'WRONG_PASSWORD';

export type MeetingRefusalCode =
  | 'ALREADY_CONTESTED'
  | 'ALREADY_RECORDED'
  | 'ALREADY_VOTED'
  | 'ALREADY_WAITING'
  | 'ANOTHER_ITEM_ACTIVE'
  | 'ANOTHER_ROUND_OPEN'
  | 'ANOTHER_SPEAKING'
  | 'ANSWER_TO_WHAT'
  | 'BROADCAST_NAMES_SOMEBODY'
  | 'BROADCAST_NOT_OPEN'
  | 'CHAIR_CHANGED'
  | 'CLAUSES_OPEN'
  | 'CLAUSE_NOT_DRAFT'
  | 'CLAUSE_NOT_OPEN'
  | 'CLAUSE_NOT_SECRET'
  | 'CLAUSE_NOT_SETTLED'
  | 'CLAUSE_SECRET'
  | 'CODE_UNKNOWN'
  | 'CONTEST_NOT_SETTLED'
  | 'CORRIGENDUM_SETTLED'
  | 'DEMANDS_UNSETTLED'
  | 'DEMAND_SETTLED'
  | 'DEMAND_TAKEN_BACK'
  | 'DUE_DATE_PAST'
  | 'ENDED_BEFORE_TODAY'
  | 'GROUP_NEEDED'
  | 'GROUP_TOO_SMALL'
  | 'HAS_SUB_ITEMS'
  | 'ITEM_ALREADY_CLOSED'
  | 'ITEM_NOT_ACTIVE'
  | 'ITEM_NOT_CLOSED'
  | 'ITEM_NOT_PENDING'
  | 'MEETING_ENDED'
  | 'MEETING_NOT_ENDED'
  | 'MEETING_NOT_LIVE'
  | 'MINUTES_CHANGED'
  | 'MINUTES_CONFIRMED'
  | 'MINUTES_MISSING'
  | 'MINUTES_NOT_CONFIRMED'
  | 'MINUTES_NOT_PUT_TO_PARTIES'
  | 'NAMED_LIKE_OFFICE'
  | 'NOBODY_SPOKE'
  | 'NOTHING_CORRECTED'
  | 'NOT_AN_INCOMPLETE_PROMISE'
  | 'NOT_CONTESTED'
  | 'NOT_CONVENED'
  | 'NOT_INVITED'
  | 'NOT_IN_QUEUE'
  | 'NOT_SIGNED_IN'
  | 'NOT_SPEAKING'
  | 'OBSERVERS_FULL'
  | 'OBSERVER_MAY_NOT'
  | 'OPINION_SETTLED'
  | 'OWNER_UNKNOWN'
  | 'OWN_ANSWER'
  | 'PARTIES_NOT_ANSWERED'
  | 'PASSAGE_NOT_FOUND'
  | 'PROMISE_HANDED_OVER'
  | 'QUESTION_SETTLED'
  | 'QUESTION_TOO_SOON'
  | 'QUEUE_CLOSED'
  | 'REASON_AND_BASIS_NEEDED'
  | 'RESPONDER_MAY_NOT_ANSWER'
  | 'ROUND_EMPTY'
  | 'ROUND_NOT_DRAFT'
  | 'ROUND_NOT_OPEN'
  | 'SEAT_IS_PERSONAL'
  | 'SECRET_VOTE_COUNTED'
  | 'STATEMENT_WITHDRAWN'
  | 'TOO_DEEP'
  | 'TOO_FEW_BALLOTS'
  | 'TOO_MANY_OPINIONS'
  | 'TOO_MANY_QUESTIONS'
  | 'WRITER_MAY_NOT_CONFIRM';

export type OpinionRefusalCode =
  | 'BEFORE_IT_WAS_SENT'
  | 'DAY_IN_FUTURE'
  | 'DEMAND_WENT_UP_AS_THIS'
  | 'DUE_DAY_PAST'
  | 'EDITED_IT'
  | 'INFORMANT_ALREADY'
  | 'INFORMANT_ENDED'
  | 'INSTRUCTION_OPEN'
  | 'LOGIN_NAME_TAKEN'
  | 'LOOK_BACK_BEFORE_DUE'
  | 'NOT_APPOINTED'
  | 'NOT_A_SOURCE'
  | 'NOT_HANDLED_YET'
  | 'NOT_NOMINATED'
  | 'NOT_ONESELF'
  | 'OUTCOME_AWAITED'
  | 'OUTCOME_STANDS'
  | 'OWN_BRIEF'
  | 'PART_MISSING'
  | 'READERS_NEEDED'
  | 'REASON_NEEDED'
  | 'REVIEWED_IT'
  | 'SENT_ALREADY'
  | 'SHARES_NOT_HUNDRED'
  | 'STEP_WENT_ON'
  | 'TOO_LONG'
  | 'WITHIN_COMPOSITE'
  | 'WRONG_STATUS';

export type ParticipantDuty =
  | 'ATTENDEE'
  | 'CHAIR'
  | 'OBSERVER'
  | 'SCRIBE';

/** The four parties at the table. */
export type Party =
  | 'DEPARTMENT'
  | 'MEMBER'
  | 'STAKEHOLDER'
  | 'TOWNSHIP';

/** Days in China, both included. */
export type PeriodInput = {
  from: string;
  to: string;
};

/** On what ground it is kept: article 13 of the law on personal information. */
export type PersonalDataGround =
  | 'CONSENT'
  | 'PUBLIC_REPORTING'
  | 'STATUTORY_DUTY';

/** How long it is kept. */
export type PersonalDataKept =
  | 'A_DAY'
  | 'A_YEAR_UNUSED'
  | 'THIRTY_DAYS'
  | 'TWO_YEARS_AFTER_CLOSING'
  | 'UNTIL_CHANGED'
  | 'UNTIL_MEETING_ENDS'
  | 'UNTIL_ROUND_ENDS'
  | 'WHILE_CONSULTED'
  | 'WITH_RECORD';

/** What is kept of somebody. */
export type PersonalDataKind =
  | 'DEVICE'
  | 'HEALTH'
  | 'LIKENESS'
  | 'NAME'
  | 'PARTICULARS'
  | 'POST'
  | 'SIGN_IN'
  | 'TABLE'
  | 'TELEPHONE'
  | 'TRACE'
  | 'WORDS';

/** Of whom something is kept. */
export type PersonalDataOf =
  | 'ACCOUNT_HOLDER'
  | 'CONTACT'
  | 'HANDLER'
  | 'INFORMANT'
  | 'LEADER'
  | 'MEMBER'
  | 'NAMED'
  | 'OBSERVER'
  | 'PARTICIPANT'
  | 'PICTURED'
  | 'RESIDENT'
  | 'STAFF'
  | 'SUBMITTER'
  | 'VISITOR';

/** What it is kept for. */
export type PersonalDataPurpose =
  | 'ANSWER_REQUESTS'
  | 'ANSWER_SUBMITTER'
  | 'EXPLAIN_POLICIES'
  | 'FIND_RECORDS'
  | 'FOLLOW_MATTERS'
  | 'GUARD_SIGN_IN'
  | 'HEAR_RESIDENTS'
  | 'KEEP_ROSTER'
  | 'ONE_VOICE_EACH'
  | 'PASS_BRIEFS_ON'
  | 'REACH_GUESTS'
  | 'REACH_OFFICES'
  | 'RECEIVE_VISITORS'
  | 'RECORD_MEETINGS'
  | 'RUN_ACCOUNTS'
  | 'TAKE_TABLES_IN'
  | 'TELL_THE_PUBLIC';

export type QuestionKind =
  | 'CHOICE'
  | 'CHOICES'
  | 'DEMANDS'
  | 'SCALE'
  | 'TEXT';

export type ResearchKind =
  | 'DEPARTMENT_VISIT'
  | 'INSPECTION'
  | 'RESEARCH';

export type ResponseNature =
  | 'COMMITMENT'
  | 'DECLINED'
  | 'EXPLANATION'
  | 'FORWARDED'
  | 'POSITION'
  | 'SOLVED_ON_SPOT';

/** What a post entitles its holder to do. */
export type Role =
  | 'DEPARTMENT_OFFICER'
  | 'DIRECTOR'
  | 'GROUP_OFFICER'
  | 'INFORMANT'
  | 'LEADER'
  | 'LIAISON_OFFICER'
  | 'MEMBER'
  | 'REVIEWER'
  | 'SECRETARIAT'
  | 'SIGNER';

/** What can be found. */
export type SearchKind =
  | 'BRIEF'
  | 'COMMITMENT'
  | 'CONSULTATION'
  | 'DEMAND'
  | 'DIRECTIVE'
  | 'MEMBER'
  | 'MINUTES'
  | 'PRACTICE'
  | 'REPORT'
  | 'RESEARCH'
  | 'RESULT'
  | 'TOPIC';

export type SessionKind =
  | 'ACCOUNT'
  | 'GUEST'
  | 'SCREEN';

export type SignInElsewhereInput = {
  /** The browser is the own program of the provider. */
  inApp: boolean;
  provider: string;
  /** The page to go on to: a path of the client. */
  to: string;
};

export type SignInInput = {
  /** Six digits of the second factor, or a recovery code; once it has been asked for. */
  code?: string | null | undefined;
  loginName: string;
  password: string;
};

/** Begins a brief out of records: drafted, with its sources linked. */
export type StartBriefInput = {
  clientMutationId?: string | null | undefined;
  sources: Array<BriefSourceInput>;
};

/** What became of an agreed step. */
export type StepOutcome =
  | 'DONE'
  | 'NOT_DONE';

export type SurveyStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

/** What a task asks for. */
export type TaskAsk =
  | 'BRIEFS'
  | 'CONSULTATIONS'
  | 'COORDINATIONS'
  | 'POLICY_TALKS'
  | 'RECEPTIONS'
  | 'RESEARCH'
  | 'WORDS';

/** What a record that fulfils a task is. */
export type TaskRecordKind =
  | 'BRIEF'
  | 'CONSULTATION'
  | 'COORDINATION'
  | 'POLICY_TALK'
  | 'RECEPTION'
  | 'RESEARCH';

/** Where one committee stands with a task. */
export type TaskStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'GIVEN'
  | 'RECEIVED'
  | 'REPORTED'
  | 'RETURNED';

/** What happened with a task in one committee. */
export type TaskStepKind =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DAY_SET'
  | 'DECISION_TAKEN_BACK'
  | 'EXTENSION_ASKED'
  | 'EXTENSION_REFUSED'
  | 'GIVEN'
  | 'RECEIVED'
  | 'REPORTED'
  | 'REPORT_CORRECTED'
  | 'RESTORED'
  | 'RETURNED'
  | 'TAKEN_BACK';

/** Derived from working days, never stored. DUE_SOON: at most 3 are left. OVERDUE: at least one has passed. LONG_OVERDUE: more than 10 have. */
export type Timeliness =
  | 'DUE_SOON'
  | 'LONG_OVERDUE'
  | 'ON_TIME'
  | 'OVERDUE';

/** What waits for somebody to do one thing. */
export type WaitingKind =
  | 'ACCEPTANCE_TO_OPEN'
  | 'ACCEPTANCE_TO_SETTLE'
  | 'ACCOUNT_REQUEST_TO_CONFIRM'
  | 'APPRAISALS_TO_GRADE'
  | 'APPRAISAL_OBJECTION_TO_ANSWER'
  | 'APPRAISAL_TO_OPINE'
  | 'APPRAISAL_TO_OPINE_AS_GROUP'
  | 'APPRAISAL_TO_WRITE'
  | 'BRIEF_TO_COMPLETE'
  | 'BRIEF_TO_ISSUE'
  | 'BRIEF_TO_REVIEW'
  | 'BRIEF_TO_SIGN'
  | 'BRIEF_TO_WRITE'
  | 'CALL_TO_ANSWER'
  | 'CLAUSES_TO_CARRY_OUT'
  | 'COMMITMENT_TO_ACKNOWLEDGE'
  | 'COMMITMENT_TO_ASSIST'
  | 'COMMITMENT_TO_HANDLE'
  | 'COMMITMENT_TO_LOOK_BACK'
  | 'COMMITMENT_TO_REASSIGN'
  | 'COMMITMENT_TO_SUPERVISE'
  | 'COMMITMENT_TO_VERIFY'
  | 'CONSULTATION_TO_CONVENE'
  | 'CONSULTATION_TO_PREPARE'
  | 'CONSULTATION_TO_RESCHEDULE'
  | 'CONTEST_TO_SETTLE'
  | 'COORDINATION_STEP_TO_DO'
  | 'COORDINATION_STEP_TO_MARK'
  | 'COORDINATION_TO_CONFIRM'
  | 'COORDINATION_TO_CORRECT'
  | 'COORDINATION_TO_DECIDE'
  | 'COORDINATION_TO_RECORD'
  | 'CORRIGENDUM_TO_CONFIRM'
  | 'DEMAND_CAME_BACK'
  | 'DEMAND_CARRIED_OVER'
  | 'DIRECTIVE_TO_ANSWER'
  | 'DUTY_TO_CONFIRM'
  | 'EXTENSION_TO_DECIDE'
  | 'FOLLOWER_TO_NAME'
  | 'INFORMANT_TO_ACCEPT'
  | 'INFORMANT_TO_APPOINT'
  | 'INSTRUCTION_TO_HANDLE'
  | 'INSTRUCTION_TO_LOOK_BACK'
  | 'INSTRUCTION_TO_READ'
  | 'INSTRUCTION_TO_TAKE_IN'
  | 'INVITATION_TO_ANSWER'
  | 'LEAVE_TO_DECIDE'
  | 'LETTER_TO_ANSWER'
  | 'LOOK_BACKER_TO_NAME'
  | 'MEETING_TO_OPEN'
  | 'MINUTES_OBJECTED'
  | 'MINUTES_TO_ANSWER'
  | 'MINUTES_TO_CONFIRM'
  | 'MINUTES_TO_WRITE'
  | 'PAPER_TO_REVIEW'
  | 'PAPER_TO_REWRITE'
  | 'PERSONAL_ANSWER_TO_CONFIRM'
  | 'PERSONAL_REQUEST_TO_ANSWER'
  | 'POLICY_TO_READ'
  | 'POSITION_TO_GIVE'
  | 'PRACTICE_TO_COMPLETE'
  | 'PRACTICE_TO_REVIEW'
  | 'RANKING_TO_CAST'
  | 'RECEPTION_TO_CLOSE'
  | 'RECEPTION_TO_HOLD'
  | 'RENEWAL_TO_SETTLE'
  | 'REPORT_TO_COMPLETE'
  | 'REPORT_TO_SEND'
  | 'REPORT_TO_SIGN'
  | 'REPORT_WORDING_TO_READ'
  | 'RESEARCH_SUGGESTION_TO_ANSWER'
  | 'RESEARCH_TO_ANSWER'
  | 'RESEARCH_TO_NOTE'
  | 'RESEARCH_TO_REPORT'
  | 'RESULTS_TO_REVIEW'
  | 'RESULTS_TO_REWORD'
  | 'RETURN_TO_DECIDE'
  | 'STORY_TO_COMPLETE'
  | 'STORY_TO_REVIEW'
  | 'STORY_TO_SIGN'
  | 'STUDIO_TO_DECIDE'
  | 'SUGGESTIONS_TO_ANSWER'
  | 'TASK_EXTENSION_TO_DECIDE'
  | 'TASK_PART_TO_TELL'
  | 'TASK_TO_JUDGE'
  | 'TASK_TO_RECEIVE'
  | 'TASK_TO_REPORT'
  | 'TOPIC_TO_COMPLETE'
  | 'TOPIC_TO_SCREEN';

/** Among whom a line is shared. */
export type WaitingOffice =
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'GROUP'
  | 'LEADERS'
  | 'OWN'
  | 'REVIEWERS'
  | 'SECRETARIAT'
  | 'SIGNERS';

export type BoardTotals_TotalsFragment = { __typename: 'BoardTotals', matters: number, promised: number, accepted: number, inProgress: number, overdue: number, unsolved: number, relapsed: number, declined: number, solvedOnSpot: number, carriedOver: number } & { ' $fragmentName'?: 'BoardTotals_TotalsFragment' };

export type BoardOutcome_CardFragment = { __typename: 'BoardCard', takenDownAt: string | null, title: string, state: BoardState, promise: string | null, departmentName: string | null, dueOn: string | null, round: number | null, reason: string | null, basis: string | null, answerCount: number, invitedCount: number, invitedAnswerCount: number, solvedCount: number, halfSolvedCount: number, notSolvedCount: number, trackingCode: string, beforePhoto: string | null, afterPhoto: string | null } & { ' $fragmentName'?: 'BoardOutcome_CardFragment' };

export type SimilarBriefsQueryVariables = Exact<{
  draft: BriefDraftInput;
}>;


export type SimilarBriefsQuery = { __typename: 'Query', similarBriefs: { __typename: 'SimilarBriefs', pendingCount: number, nodes: Array<{ __typename: 'SimilarBrief', id: string, title: string, status: BriefStatus, happenedAt: string, sharedWords: Array<string>, sharedPlaces: Array<string> }> } };

export type StartBriefMutationVariables = Exact<{
  input: StartBriefInput;
}>;


export type StartBriefMutation = { __typename: 'Mutation', startBrief:
    | { __typename: 'BriefChanged', id: string }
    | { __typename: 'OpinionRefusal', code: OpinionRefusalCode }
   };

export type PackContent_PackFragment = { __typename: 'Briefing', consultationId: string, title: string, form: ConsultationForm, committeeName: string, hostName: string, topicTitles: Array<string>, topicPhotoIds: Array<string>, place: string | null, startsAt: string | null, agenda: Array<{ __typename: 'BriefingAgendaItem', id: string, part: AgendaPart, title: string }>, people: Array<{ __typename: 'BriefingPerson', id: string, party: Party, duty: ParticipantDuty, name: string, organisation: string | null, groupName: string | null, authority: DelegateAuthority | null }>, demands: Array<{ __typename: 'BriefingDemand', id: string, number: number, title: string, body: string, rank: number | null, raisedByName: string | null, groupName: string | null, departmentName: string | null, positions: Array<{ __typename: 'BriefingPosition', id: string, departmentName: string, text: string, delegateName: string | null, authority: DelegateAuthority | null }> }>, clauses: Array<{ __typename: 'BriefingClause', id: string, document: string, documentNumber: string | null, clause: string, link: string | null, departmentName: string | null }>, research: Array<{ __typename: 'BriefingResearch', id: string, kind: ResearchKind, place: string, heldOn: string, findings: string, photoIds: Array<string> }>, suggestions: Array<{ __typename: 'BriefingSuggestion', id: string, participantName: string, problem: string, cause: string, measure: string }>, materials: Array<{ __typename: 'BriefingMaterial', id: string, title: string, files: Array<{ __typename: 'BriefingFile', id: string, name: string }> }>, notedSurvey: { __typename: 'BriefingNotedSurvey', askedCount: number, answeredCount: number, summary: string, conductedOn: string } | null, survey: { __typename: 'BriefingSurvey', status: SurveyStatus, code: string, askedCount: number | null, n: number, results: { __typename: 'SurveyResults', n: number, groups: Array<{ __typename: 'SurveyGroupResult', groupId: string | null, name: string | null, n: number }>, questions: Array<{ __typename: 'SurveyQuestionResult', id: string, kind: QuestionKind, text: string, n: number, mean: number | null, options: Array<{ __typename: 'SurveyOptionResult', id: string, text: string, count: number, points: number }> }> } | null } | null } & { ' $fragmentName'?: 'PackContent_PackFragment' };

export type ClauseItem_ClauseFragment = { __typename: 'ClauseRow', document: string, documentNumber: string | null, clause: string, link: string | null, sources: Array<{ __typename: 'ClauseSource', departmentName: string | null, researchKind: ResearchKind | null, visitedName: string | null, place: string | null, heldOn: string | null }> } & { ' $fragmentName'?: 'ClauseItem_ClauseFragment' };

export type OwnFiguresQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type OwnFiguresQuery = { __typename: 'Query', ownFigures: Array<{ __typename: 'DepartmentFigures', departmentId: string, departmentName: string, figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number }>, natures: Array<{ __typename: 'NatureCount', nature: ResponseNature, count: number }> }> };

export type Obstacles_ReadinessFragment = { __typename: 'ReadinessState', score: number, threshold: number, obstacles: Array<ConveneObstacle>, missingParties: Array<Party>, noticeWorkingDays: number | null, requiredNoticeWorkingDays: number, missingGroups: Array<{ __typename: 'GroupName', id: string, name: string }> } & { ' $fragmentName'?: 'Obstacles_ReadinessFragment' };

export type ConveneConsultationMutationVariables = Exact<{
  input: ConveneConsultationInput;
}>;


export type ConveneConsultationMutation = { __typename: 'Mutation', conveneConsultation:
    | { __typename: 'Consultation', id: string, status: ConsultationStatus }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'ConveneRefusal', code: ConsultationRefusalCode, obstacles: Array<ConveneObstacle> }
   };

export type CoordinationShown_CoordinationFragment = { __typename: 'CoordinationDetail', id: string, version: number, status: CoordinationStatus, commitmentId: string, commitmentNumber: string, demandTitle: string, committeeName: string, startsAt: string, place: string, stuck: string, calledByName: string | null, refusedReason: string | null, cancelledReason: string | null, agreed: string | null, recordedAt: string | null, recordedByName: string | null, correctionNumber: number, answerBy: string | null, answerWords: string | null, viewerReadsMatter: boolean, viewerCanDecide: boolean, viewerCanMove: boolean, viewerCanRecord: boolean, viewerCanCorrect: boolean, viewerCanConfirm: boolean, viewerCanContest: boolean, parties: Array<{ __typename: 'CoordinationPartyRow', id: string, kind: CoordinationPartyKind, name: string, came: boolean | null, who: string | null, said: string | null }>, steps: Array<{ __typename: 'CoordinationStepRow', id: string, partyId: string, partyName: string, what: string, dueOn: string, overdue: boolean, reportedWords: string | null, outcome: StepOutcome | null, outcomeWords: string | null, viewerCanReport: boolean, viewerCanMark: boolean, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> }>, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )> } & { ' $fragmentName'?: 'CoordinationShown_CoordinationFragment' };

export type SaidBefore_CorrectionFragment = { __typename: 'CorrectionRow', id: string, field: string, saidBefore: string | null, saysNow: string | null, reason: string | null, byName: string | null, correctedAt: string } & { ' $fragmentName'?: 'SaidBefore_CorrectionFragment' };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { __typename: 'Query', calendarFeed: { __typename: 'CalendarFeedState', madeAt: string, lastReadAt: string | null } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { __typename: 'Mutation', makeCalendarFeed: { __typename: 'IssuedCalendarFeed', path: string } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { __typename: 'Mutation', revokeCalendarFeed: boolean };

export type DirectiveShown_DirectiveFragment = { __typename: 'DirectiveDetail', id: string, version: number, status: DirectiveStatus, consultationId: string, consultationTitle: string, consultationTakenDown: boolean, viewerReadsConsultation: boolean, committeeName: string, words: string, dueOn: string | null, workingDaysLeft: number | null, leaderName: string | null, writtenAt: string, correctionNumber: number, withdrawnAt: string | null, withdrawnReason: string | null, answeredAt: string | null, viewerCanCorrect: boolean, viewerCanWithdraw: boolean, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )>, answers: Array<{ __typename: 'DirectiveAnswerRow', id: string, version: number, office: DirectiveOffice, name: string, words: string | null, answeredAt: string | null, answeredByName: string | null, correctionNumber: number, viewerCanAnswer: boolean, viewerCanCorrect: boolean, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> }> } & { ' $fragmentName'?: 'DirectiveShown_DirectiveFragment' };

export type DirectiveLine_DirectiveFragment = { __typename: 'DirectiveDetail', id: string, status: DirectiveStatus, consultationTitle: string, words: string, workingDaysLeft: number | null, leaderName: string | null, writtenAt: string } & { ' $fragmentName'?: 'DirectiveLine_DirectiveFragment' };

export type ChairCandidatesQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type ChairCandidatesQuery = { __typename: 'Query', chairCandidates: Array<{ __typename: 'ChairCandidate', participantId: string, party: Party, name: string, organisation: string | null, departmentName: string | null, interestGroupName: string | null, present: boolean, isChair: boolean }> };

export type HandChairOverMutationVariables = Exact<{
  meetingId: string | number;
  participantId: string | number;
  from?: string | number | null | undefined;
}>;


export type HandChairOverMutation = { __typename: 'Mutation', handChairOver:
    | { __typename: 'Meeting' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type PollResult_ResultFragment = { __typename: 'HallPollOutcome', voterCount: number, tooFew: boolean, groups: Array<{ __typename: 'HallPollGroup', size: number }>, items: Array<{ __typename: 'HallPollItemOutcome', id: string, text: string, leastShare: number | null, everyGroupAgrees: boolean, everyGroupDisagrees: boolean, all: { __typename: 'HallPollTally', agree: number, disagree: number, pass: number } }> } & { ' $fragmentName'?: 'PollResult_ResultFragment' };

export type MarkNoticeReadMutationVariables = Exact<{
  id: string | number;
}>;


export type MarkNoticeReadMutation = { __typename: 'Mutation', markNoticeRead: { __typename: 'UnreadNotices', count: number } };

export type MarkAllNoticesReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllNoticesReadMutation = { __typename: 'Mutation', markAllNoticesRead: { __typename: 'UnreadNotices', count: number } };

export type FactLines_FactsFragment = { __typename: 'PracticeFacts', heldOn: string | null, preparedDays: number | null, handledDays: number | null, demands: number, solved: number, declined: number, elsewhere: number, unsolved: number, open: number, promises: number, promisesDone: number, reprocessed: number, relapsed: number, answers: number, answeredSolved: number, answeredHalf: number, fewAnswers: boolean, departments: Array<string>, parties: Array<{ __typename: 'PracticeParty', party: Party, count: number }>, visits: Array<{ __typename: 'PracticeVisits', kind: ResearchKind, count: number }> } & { ' $fragmentName'?: 'FactLines_FactsFragment' };

export type NoticeText_NoticeFragment = { __typename: 'PersonalNoticeText', number: number, since: string | null, keeper: string | null, contact: string | null, lines: Array<{ __typename: 'PersonalNoticeLine', whose: PersonalDataOf, what: Array<PersonalDataKind>, purpose: PersonalDataPurpose, ground: PersonalDataGround, kept: PersonalDataKept }> } & { ' $fragmentName'?: 'NoticeText_NoticeFragment' };

export type NoticeNowQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeNowQuery = { __typename: 'Query', personalNotice: { __typename: 'PersonalNoticeText', number: number, keeper: string | null } };

export type Marked_TextFragment = { __typename: 'MarkedText', text: string, ranges: Array<{ __typename: 'TextRange', start: number, end: number }> } & { ' $fragmentName'?: 'Marked_TextFragment' };

export type SearchHit_HitFragment = { __typename: 'SearchHit', kind: SearchKind, recordId: string, parentId: string | null, number: string | null, status: string | null, committeeName: string | null, happenedAt: string, title: (
    { __typename: 'MarkedText' }
    & { ' $fragmentRefs'?: { 'Marked_TextFragment': Marked_TextFragment } }
  ), excerpt: (
    { __typename: 'MarkedText' }
    & { ' $fragmentRefs'?: { 'Marked_TextFragment': Marked_TextFragment } }
  ) } & { ' $fragmentName'?: 'SearchHit_HitFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', publicAddress: string | null, viewer: { __typename: 'ViewerProfile', id: string, kind: SessionKind, displayName: string, mustChangePassword: boolean, mustSetSecondFactor: boolean, hasSecondFactor: boolean, consultationId: string | null, canOrganise: boolean, canOrganiseDistrict: boolean, canReadDistrict: boolean, canWorkAtDesk: boolean, canTakePart: boolean, canRank: boolean, canEditDictionary: boolean, canManageRoster: boolean, canServeGroup: boolean, canAnswerLetters: boolean, canKeepPointsOfOrder: boolean, canManagePolicyNotices: boolean, canTellPolicies: boolean, canPlanResearch: boolean, canProposeStudio: boolean, canGiveTasks: boolean, canSeeTasks: boolean, canWriteBriefs: boolean, canHaveWordsProposed: boolean, canComposeBriefs: boolean, canChangePublicitySettings: boolean, canReadAllBriefs: boolean, canImportBriefResults: boolean, canManageInformants: boolean, canNominateInformants: boolean, canServeAsInformant: boolean, canAnswerCommitments: boolean, canFollowCommitments: boolean, canKeepProgressStages: boolean, canEarnPoints: boolean, canRunAppraisals: boolean, canOpineOnAppraisals: boolean, canWriteAppraisals: boolean, canReadPublicity: boolean, canReadPractices: boolean, canReadReports: boolean, canWriteReports: boolean, canWriteStories: boolean, posts: Array<{ __typename: 'ViewerPost', role: Role, committeeId: string | null, departmentId: string | null, memberId: string | null, groupId: string | null, scopeName: string | null }> } | null, signInProviders: Array<{ __typename: 'SignInProvider', code: string, name: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SecondFactorAsked', loginName: string }
    | { __typename: 'SignedIn', displayName: string, mustChangePassword: boolean }
   };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { __typename: 'Mutation', beginSecondFactor:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SecondFactorBegun', secret: string, uri: string }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { __typename: 'Mutation', confirmSecondFactor:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SecondFactorSet', recoveryCodes: Array<string> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'PasswordChanged' }
   };

export type BeginSignInElsewhereMutationVariables = Exact<{
  input: SignInElsewhereInput;
}>;


export type BeginSignInElsewhereMutation = { __typename: 'Mutation', beginSignInElsewhere:
    | { __typename: 'ElsewhereBegun', url: string }
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
   };

export type FinishSignInElsewhereMutationVariables = Exact<{
  code: string;
}>;


export type FinishSignInElsewhereMutation = { __typename: 'Mutation', finishSignInElsewhere:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SecondFactorAsked', loginName: string }
    | { __typename: 'SignedIn', displayName: string, mustChangePassword: boolean }
   };

export type BeginBindingElsewhereMutationVariables = Exact<{
  input: BindMineInput;
}>;


export type BeginBindingElsewhereMutation = { __typename: 'Mutation', beginBindingElsewhere:
    | { __typename: 'ElsewhereBegun', url: string }
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
   };

export type UnbindElsewhereMutationVariables = Exact<{
  identityId: string | number;
}>;


export type UnbindElsewhereMutation = { __typename: 'Mutation', unbindElsewhere: { __typename: 'ElsewhereUnbound', id: string } };

export type MyOutsideIdentitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOutsideIdentitiesQuery = { __typename: 'Query', myOutsideIdentities: Array<{ __typename: 'OutsideIdentityRow', id: string, provider: string, providerName: string, subject: string, name: string | null, boundAt: string, boundByName: string | null, lastUsedAt: string | null }> };

export type TaskShown_TaskFragment = { __typename: 'TaskDetail', id: string, version: number, title: string, words: string, ask: TaskAsk, wanted: number | null, startsOn: string, dueOn: string, givenAt: string, givenByName: string | null, viewerCanCorrect: boolean, files: Array<{ __typename: 'TaskFile', id: string, name: string }>, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )>, parts: Array<{ __typename: 'TaskPartRow', id: string, version: number, status: TaskStatus, late: boolean, committeeId: string, committeeName: string, dueOn: string, receivedAt: string | null, askedDueOn: string | null, askedReason: string | null, counted: number | null, report: string | null, reportedAt: string | null, reportedByName: string | null, decidedAt: string | null, decisionWords: string | null, cancelledReason: string | null, viewerCanReceive: boolean, viewerCanAskExtension: boolean, viewerCanReport: boolean, viewerCanTakeBack: boolean, viewerCanNameHelpers: boolean, viewerCanSetDay: boolean, viewerCanRefuseExtension: boolean, viewerCanJudge: boolean, viewerCanTakeDecisionBack: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, records: Array<{ __typename: 'TaskRecord', kind: TaskRecordKind, recordId: string, title: string | null, onDay: string | null, stands: boolean, elsewhere: number }>, helpers: Array<{ __typename: 'TaskHelperRow', memberId: string, name: string, words: string | null, byOthers: boolean, declinedReason: string | null, viewerCanTell: boolean, viewerCanDecline: boolean, corrections: Array<(
        { __typename: 'CorrectionRow' }
        & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
      )> }>, steps: Array<{ __typename: 'TaskStepRow', id: string, kind: TaskStepKind, at: string, byName: string | null, words: string | null, day: string | null }>, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> }> } & { ' $fragmentName'?: 'TaskShown_TaskFragment' };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { __typename: 'Query', unreadNotices: { __typename: 'UnreadNotices', count: number } };

export type Waiting_LineFragment = { __typename: 'WaitingLine', kind: WaitingKind, recordId: string, place: string, meetingId: string | null, title: string, detail: string | null, committeeName: string | null, departmentName: string | null, office: WaitingOffice, since: string, dueOn: string | null, workingDaysLeft: number | null, provisional: boolean, timeliness: Timeliness | null, version: number | null, asideUntil: string | null, heldById: string | null, heldByName: string | null, assignedById: string | null, assignedByName: string | null } & { ' $fragmentName'?: 'Waiting_LineFragment' };

export type WorklistQueryVariables = Exact<{
  committeeId?: string | number | null | undefined;
}>;


export type WorklistQuery = { __typename: 'Query', worklist: { __typename: 'Worklist', total: number, counts: Array<{ __typename: 'WaitingCount', kind: WaitingKind, count: number }>, lines: Array<(
      { __typename: 'WaitingLine' }
      & { ' $fragmentRefs'?: { 'Waiting_LineFragment': Waiting_LineFragment } }
    )>, asideLines: Array<(
      { __typename: 'WaitingLine' }
      & { ' $fragmentRefs'?: { 'Waiting_LineFragment': Waiting_LineFragment } }
    )>, heldLines: Array<(
      { __typename: 'WaitingLine' }
      & { ' $fragmentRefs'?: { 'Waiting_LineFragment': Waiting_LineFragment } }
    )> } };

export type WorklistTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistTotalQuery = { __typename: 'Query', worklist: { __typename: 'Worklist', total: number } };

export type DecideLeaveHereMutationVariables = Exact<{
  input: DecideLeaveInput;
}>;


export type DecideLeaveHereMutation = { __typename: 'Mutation', decideLeave:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string }
   };

export type ConfirmAttendanceHereMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type ConfirmAttendanceHereMutation = { __typename: 'Mutation', confirmAttendance:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string }
   };

export type DecideExtensionHereMutationVariables = Exact<{
  commitmentId: string | number;
  approve: boolean;
  note?: string | null | undefined;
}>;


export type DecideExtensionHereMutation = { __typename: 'Mutation', decideExtension:
    | { __typename: 'CommitmentDetail', id: string }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type DecideReturnHereMutationVariables = Exact<{
  commitmentId: string | number;
  consent: boolean;
  note?: string | null | undefined;
}>;


export type DecideReturnHereMutation = { __typename: 'Mutation', decideReturn:
    | { __typename: 'CommitmentDetail', id: string }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type AcknowledgeHereMutationVariables = Exact<{
  commitmentId: string | number;
}>;


export type AcknowledgeHereMutation = { __typename: 'Mutation', acknowledgeCommitment:
    | { __typename: 'CommitmentDetail', id: string }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type ConfirmMinutesHereMutationVariables = Exact<{
  meetingId: string | number;
  version: number;
}>;


export type ConfirmMinutesHereMutation = { __typename: 'Mutation', confirmMinutes:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Minutes', id: string }
   };

export type ConfirmCorrigendumHereMutationVariables = Exact<{
  meetingId: string | number;
  corrigendumId: string | number;
  version: number;
}>;


export type ConfirmCorrigendumHereMutation = { __typename: 'Mutation', confirmCorrigendum:
    | { __typename: 'Corrigenda' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export const BoardTotals_TotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}}]} as unknown as DocumentNode<BoardTotals_TotalsFragment, unknown>;
export const BoardOutcome_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}}]} as unknown as DocumentNode<BoardOutcome_CardFragment, unknown>;
export const PackContent_PackFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackContent_pack"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"topicTitles"}},{"kind":"Field","name":{"kind":"Name","value":"topicPhotoIds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delegateName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"research"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notedSurvey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PackContent_PackFragment, unknown>;
export const ClauseItem_ClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseItem_clause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"researchKind"}},{"kind":"Field","name":{"kind":"Name","value":"visitedName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<ClauseItem_ClauseFragment, unknown>;
export const Obstacles_ReadinessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Obstacles_readiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"missingParties"}},{"kind":"Field","name":{"kind":"Name","value":"missingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredNoticeWorkingDays"}}]}}]} as unknown as DocumentNode<Obstacles_ReadinessFragment, unknown>;
export const SaidBefore_CorrectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<SaidBefore_CorrectionFragment, unknown>;
export const CoordinationShown_CoordinationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationShown_coordination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"calledByName"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"came"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerReadsMatter"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<CoordinationShown_CoordinationFragment, unknown>;
export const DirectiveShown_DirectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveShown_directive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"viewerReadsConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"leaderName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<DirectiveShown_DirectiveFragment, unknown>;
export const DirectiveLine_DirectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine_directive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"leaderName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]} as unknown as DocumentNode<DirectiveLine_DirectiveFragment, unknown>;
export const PollResult_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollResult_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HallPollOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leastShare"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupDisagrees"}}]}}]}}]} as unknown as DocumentNode<PollResult_ResultFragment, unknown>;
export const FactLines_FactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLines_facts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"preparedDays"}},{"kind":"Field","name":{"kind":"Name","value":"handledDays"}},{"kind":"Field","name":{"kind":"Name","value":"demands"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}},{"kind":"Field","name":{"kind":"Name","value":"promisesDone"}},{"kind":"Field","name":{"kind":"Name","value":"reprocessed"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"answeredSolved"}},{"kind":"Field","name":{"kind":"Name","value":"answeredHalf"}},{"kind":"Field","name":{"kind":"Name","value":"fewAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FactLines_FactsFragment, unknown>;
export const NoticeText_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeText_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalNoticeText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whose"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]} as unknown as DocumentNode<NoticeText_NoticeFragment, unknown>;
export const Marked_TextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Marked_text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<Marked_TextFragment, unknown>;
export const SearchHit_HitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Marked_text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<SearchHit_HitFragment, unknown>;
export const TaskShown_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskShown_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenByName"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedReason"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByName"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionWords"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"helpers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"byOthers"}},{"kind":"Field","name":{"kind":"Name","value":"declinedReason"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTell"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReceive"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskExtension"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanNameHelpers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSetDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRefuseExtension"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeDecisionBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<TaskShown_TaskFragment, unknown>;
export const Waiting_LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Waiting_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"asideUntil"}},{"kind":"Field","name":{"kind":"Name","value":"heldById"}},{"kind":"Field","name":{"kind":"Name","value":"heldByName"}},{"kind":"Field","name":{"kind":"Name","value":"assignedById"}},{"kind":"Field","name":{"kind":"Name","value":"assignedByName"}}]}}]} as unknown as DocumentNode<Waiting_LineFragment, unknown>;
export const SimilarBriefsDocument = {"__meta__":{"hash":"sha256:8e0a26fcbd433530814a89c616458e5df51faa92d54b2f4e362968bb8ccd2125"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarBriefs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"similarBriefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPlaces"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarBriefsQuery, SimilarBriefsQueryVariables>;
export const StartBriefDocument = {"__meta__":{"hash":"sha256:a7339768de0a1f35011cf952fb4835686d279b4abb4ab3abc2c44b7d5fe9d2b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartBriefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startBrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<StartBriefMutation, StartBriefMutationVariables>;
export const OwnFiguresDocument = {"__meta__":{"hash":"sha256:8fa0bfcfa7c23dba74b971ff20f64612fe62a9be58ff1035cd50c6da54b008e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"natures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const ConveneConsultationDocument = {"__meta__":{"hash":"sha256:741a59a59a7f875fcf10a67f54ba1a9efa699d599b894d4a231cde114da16373"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConveneConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConveneConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conveneConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConveneRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}}]}}]}}]}}]} as unknown as DocumentNode<ConveneConsultationMutation, ConveneConsultationMutationVariables>;
export const CalendarFeedDocument = {"__meta__":{"hash":"sha256:6c3dc2b82add9c896d5c55a8f8bf4d52950abb38c902b92bf54637167911428f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const MakeCalendarFeedDocument = {"__meta__":{"hash":"sha256:2e8b9aa841576783b142e54c9d301946adffe5c08e020f207db265458bf2231a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"sha256:a19b08565bea32e42855438d43a39e4d915c767bbca7d07e70a25b35297f05a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const ChairCandidatesDocument = {"__meta__":{"hash":"sha256:b17fdd0a24d7ae7eb9cb4b56508e739fcb3a714ab9230915d6304128bd9e1737"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChairCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chairCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"isChair"}}]}}]}}]} as unknown as DocumentNode<ChairCandidatesQuery, ChairCandidatesQueryVariables>;
export const HandChairOverDocument = {"__meta__":{"hash":"sha256:8d70881c3f345b2231998be5456e2d3b086da6b842d8953d9e3f408e495e5498"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandChairOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handChairOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"participantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<HandChairOverMutation, HandChairOverMutationVariables>;
export const MarkNoticeReadDocument = {"__meta__":{"hash":"sha256:8f96dba8aa2a01add9dd8ae2cb4f078643dd0fd7f501af8def657098192da4cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticeRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNoticeRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"noticeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MarkNoticeReadMutation, MarkNoticeReadMutationVariables>;
export const MarkAllNoticesReadDocument = {"__meta__":{"hash":"sha256:41369b5f5a80844d27abe66ce7885ba15091d3c8308a29884705fe805c8e9eb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAllNoticesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markAllNoticesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MarkAllNoticesReadMutation, MarkAllNoticesReadMutationVariables>;
export const NoticeNowDocument = {"__meta__":{"hash":"sha256:e2ff153be7c4e1d25c26397a633a8f48b90e32c265290638d69240d1158bc280"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personalNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"}}]}}]}}]} as unknown as DocumentNode<NoticeNowQuery, NoticeNowQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:6680018101973c0d8633681cec91bac16deef2c2024ce7ea626451c06c5ed8ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"mustSetSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canOrganise"}},{"kind":"Field","name":{"kind":"Name","value":"canOrganiseDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"canReadDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"canWorkAtDesk"}},{"kind":"Field","name":{"kind":"Name","value":"canTakePart"}},{"kind":"Field","name":{"kind":"Name","value":"canRank"}},{"kind":"Field","name":{"kind":"Name","value":"canEditDictionary"}},{"kind":"Field","name":{"kind":"Name","value":"canManageRoster"}},{"kind":"Field","name":{"kind":"Name","value":"canServeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"canAnswerLetters"}},{"kind":"Field","name":{"kind":"Name","value":"canKeepPointsOfOrder"}},{"kind":"Field","name":{"kind":"Name","value":"canManagePolicyNotices"}},{"kind":"Field","name":{"kind":"Name","value":"canTellPolicies"}},{"kind":"Field","name":{"kind":"Name","value":"canPlanResearch"}},{"kind":"Field","name":{"kind":"Name","value":"canProposeStudio"}},{"kind":"Field","name":{"kind":"Name","value":"canGiveTasks"}},{"kind":"Field","name":{"kind":"Name","value":"canSeeTasks"}},{"kind":"Field","name":{"kind":"Name","value":"canWriteBriefs"}},{"kind":"Field","name":{"kind":"Name","value":"canHaveWordsProposed"}},{"kind":"Field","name":{"kind":"Name","value":"canComposeBriefs"}},{"kind":"Field","name":{"kind":"Name","value":"canChangePublicitySettings"}},{"kind":"Field","name":{"kind":"Name","value":"canReadAllBriefs"}},{"kind":"Field","name":{"kind":"Name","value":"canImportBriefResults"}},{"kind":"Field","name":{"kind":"Name","value":"canManageInformants"}},{"kind":"Field","name":{"kind":"Name","value":"canNominateInformants"}},{"kind":"Field","name":{"kind":"Name","value":"canServeAsInformant"}},{"kind":"Field","name":{"kind":"Name","value":"canAnswerCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"canFollowCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"canKeepProgressStages"}},{"kind":"Field","name":{"kind":"Name","value":"canEarnPoints"}},{"kind":"Field","name":{"kind":"Name","value":"canRunAppraisals"}},{"kind":"Field","name":{"kind":"Name","value":"canOpineOnAppraisals"}},{"kind":"Field","name":{"kind":"Name","value":"canWriteAppraisals"}},{"kind":"Field","name":{"kind":"Name","value":"canReadPublicity"}},{"kind":"Field","name":{"kind":"Name","value":"canReadPractices"}},{"kind":"Field","name":{"kind":"Name","value":"canReadReports"}},{"kind":"Field","name":{"kind":"Name","value":"canWriteReports"}},{"kind":"Field","name":{"kind":"Name","value":"canWriteStories"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicAddress"}},{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:833c38ea14d99745a6dd28d0fa700a32267d5eafb7ffe732ad88a6233b6614fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const BeginSecondFactorDocument = {"__meta__":{"hash":"sha256:56bb2685ea3a932280935751a76ae03ed594f9356e9a1fc2aa437367ae09c652"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorBegun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"__meta__":{"hash":"sha256:a12922d436ace4800ce70b69f556e3671c4660849933b41d236cc37ddd763f17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:142983528b74aa4602e3db3a4976d514e79a071666adeddc11c7b2456015d07c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSignInElsewhereDocument = {"__meta__":{"hash":"sha256:a1d2289f4056eaaf699c22bbff2e83819cdf1dd95e8c47e6f77912b775e9c3af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSignInElsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInElsewhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginSignInElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElsewhereBegun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginSignInElsewhereMutation, BeginSignInElsewhereMutationVariables>;
export const FinishSignInElsewhereDocument = {"__meta__":{"hash":"sha256:108d87c980ec27b5234b7670bb65ba69baa550bc6cb97fdcc9dc804a3a31ecd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSignInElsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishSignInElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FinishSignInElsewhereMutation, FinishSignInElsewhereMutationVariables>;
export const BeginBindingElsewhereDocument = {"__meta__":{"hash":"sha256:dd5844daaa766807d1ff886d85418b1f6089dbb571751b529bad7352034a6816"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginBindingElsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BindMineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginBindingElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElsewhereBegun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginBindingElsewhereMutation, BeginBindingElsewhereMutationVariables>;
export const UnbindElsewhereDocument = {"__meta__":{"hash":"sha256:b39c27bd1da7ddfe5d5ff2fb121350bd7c60f457121684ec1e5c4a3e8e11d472"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnbindElsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"identityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unbindElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"identityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"identityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UnbindElsewhereMutation, UnbindElsewhereMutationVariables>;
export const MyOutsideIdentitiesDocument = {"__meta__":{"hash":"sha256:2c2003a6c01e02333d5cc8f7223c8ab71a4def54075691d1bc55fcbc37a56d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOutsideIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myOutsideIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"boundByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<MyOutsideIdentitiesQuery, MyOutsideIdentitiesQueryVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"sha256:1af4c0c513f3531c8b7dd361355c625e1aeb17cdbcda0d486300cfe2ad928499"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const WorklistDocument = {"__meta__":{"hash":"sha256:a5517b07295feb917144fb8e9e05cd3c3633ad2d4cd6244150ca50c06389767c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Waiting_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asideLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Waiting_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Waiting_line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Waiting_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"asideUntil"}},{"kind":"Field","name":{"kind":"Name","value":"heldById"}},{"kind":"Field","name":{"kind":"Name","value":"heldByName"}},{"kind":"Field","name":{"kind":"Name","value":"assignedById"}},{"kind":"Field","name":{"kind":"Name","value":"assignedByName"}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const WorklistTotalDocument = {"__meta__":{"hash":"sha256:836ac9c4c2a41a63779364e35f8d9ea6cbc49c93f241401c5a1e83618a748701"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<WorklistTotalQuery, WorklistTotalQueryVariables>;
export const DecideLeaveHereDocument = {"__meta__":{"hash":"sha256:00de12191a662c628bf39f280f8126486ecbfe43bcefc96f1b87dcaa64ed6e3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLeaveHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLeaveHereMutation, DecideLeaveHereMutationVariables>;
export const ConfirmAttendanceHereDocument = {"__meta__":{"hash":"sha256:4e05347d4d465a1fd0731a99aede0c975ec18a24ffa6dc64f268afb7c9ecfccf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAttendanceHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAttendanceHereMutation, ConfirmAttendanceHereMutationVariables>;
export const DecideExtensionHereDocument = {"__meta__":{"hash":"sha256:2a7138d30a29014d50d75da0f3f70162e3ab124a59ed86ca63c2388e347308e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideExtensionHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"approve"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideExtensionHereMutation, DecideExtensionHereMutationVariables>;
export const DecideReturnHereDocument = {"__meta__":{"hash":"sha256:c7a51ba14e01eccb33c8f38a48c5187bb4cb3bf03774028952395b051a035a37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReturnHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"consent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consent"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideReturnHereMutation, DecideReturnHereMutationVariables>;
export const AcknowledgeHereDocument = {"__meta__":{"hash":"sha256:c389cd278e1a699b20ec4990cdcf9f0aacbc6a9c6e4926709e2e31813083465f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeHereMutation, AcknowledgeHereMutationVariables>;
export const ConfirmMinutesHereDocument = {"__meta__":{"hash":"sha256:f2c97fd0b380b6be605b16d52004b0d40901dfbf4c97cbf57608cc4d27e426b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMinutesHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmMinutesHereMutation, ConfirmMinutesHereMutationVariables>;
export const ConfirmCorrigendumHereDocument = {"__meta__":{"hash":"sha256:08eee29985502d521a7c396704b4b23d3247c8b8dbdcf083e66f0ca395955a61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCorrigendumHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"corrigendumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmCorrigendum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"corrigendumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"corrigendumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Corrigenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmCorrigendumHereMutation, ConfirmCorrigendumHereMutationVariables>;