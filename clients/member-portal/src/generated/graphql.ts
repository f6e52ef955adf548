/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptTopicInput = {
  /** The checklist, filled in with the decision. */
  answers?: Array<CriterionAnswerInput> | null | undefined;
  /** The committee that takes it up. Left out or null: the one it has. */
  committeeId?: string | number | null | undefined;
  note?: string | null | undefined;
  /** Why it is taken up although the checklist says otherwise; staff read it. */
  reason?: string | null | undefined;
  topicId: string | number;
  version: number;
};

export type AcceptanceResult =
  | 'CAME_BACK'
  | 'HALF_SOLVED'
  | 'NOT_SOLVED'
  | 'SOLVED';

export type ActivateAccountInput = {
  code: string;
  password: string;
};

export type AgendaPart =
  | 'ANSWERS'
  | 'BRIEFING'
  | 'CONSENSUS'
  | 'OTHER'
  | 'QUESTIONS';

export type AnswerAcceptanceInput = {
  attitude: Attitude;
  /** Not kept: sent again, the same voice says the same. */
  clientMutationId?: string | null | undefined;
  /** The code on the notice, or the personal code on a slip; case, blanks and hyphens do not matter. */
  code: string;
  /** At most 1,000 characters; seen by the parties, not published. */
  comment?: string | null | undefined;
  /** Random, made and kept by the device: 22 to 64 letters, digits, `-` or `_`. Invited voices are heard without it, but cannot change what they said. */
  deviceToken?: string | null | undefined;
  result: AcceptanceResult;
};

export type AnswerCoordinationRecordInput = {
  confirms: boolean;
  coordinationId: string | number;
  version: number;
  /** Contested: what is not so. */
  words?: string | null | undefined;
};

export type AnswerFactCheckInput = {
  answers: Array<FactAnswerInput>;
  token: string;
};

export type AnswerInput = {
  questionId: string;
  /** Ids of options or demands, the figure of a scale, or the one text. */
  values: Array<string>;
};

export type AnswerInvitationInput = {
  consultationId: string | number;
  /** Staff only: for whom (by telephone). Left out or null: for oneself. */
  participantId?: string | number | null | undefined;
};

export type AnswerLetterInput = {
  /** What was done; the submitter reads it. */
  answer: string;
  letterId: string | number;
  version: number;
};

export type AnswerMinutesInput = {
  agrees: boolean;
  /** What is not right, at most 500 characters. Needed to dissent. */
  dissent?: string | null | undefined;
  meetingId: string | number;
  /** For whom the scribe writes it down; null: for oneself. */
  participantId?: string | number | null | undefined;
  /** Of the text that was read. */
  textVersion: number;
};

export type AnswerQuestionnaireInput = {
  answers: Array<AnswerInput>;
  clientMutationId?: string | null | undefined;
  code: string;
  /** What this device keeps to be known again; random. */
  deviceToken?: string | null | undefined;
  /** null: none of the declared groups. */
  interestGroupId?: string | number | null | undefined;
};

export type AnswerResearchSuggestionInput = {
  /** How many answers were there before. */
  answersSeen: number;
  outcome: SuggestionOutcome;
  suggestionId: string | number;
  /** Taken up: where. Not: why. */
  words: string;
};

export type AnswerResearchTripInput = {
  isComing: boolean;
  /** Where not: why. */
  leaveReason?: string | null | undefined;
  tripId: string | number;
};

/** The best first. */
export type AppraisalGrade =
  | 'BASIC'
  | 'COMPETENT'
  | 'EXCELLENT'
  | 'INCOMPETENT';

export type AppraisalInput = {
  id: string | number;
  version: number;
};

/** Whose opinion of a report. */
export type AppraisalOpinionSide =
  | 'COMMITTEE'
  | 'SECTOR'
  | 'SPECIAL_COMMITTEE';

export type AppraisalRefusalCode =
  | 'ALREADY_GRADED'
  | 'ANSWERED'
  | 'ARCHIVED'
  | 'CALLED_BACK'
  | 'GRADES_DECIDED'
  | 'HANDED_IN'
  | 'NOTHING_CHANGED'
  | 'NOT_ARCHIVED'
  | 'NOT_GRADED'
  | 'NOT_HANDED_IN'
  | 'NO_OBJECTION'
  | 'NO_SUCH_SIDE'
  | 'OBJECTED_ONCE'
  | 'OPINIONS_BEGUN'
  | 'OPINIONS_UNDER_WAY'
  | 'OPINION_WITHDRAWN'
  | 'OWN_REPORT'
  | 'REASON_NEEDED'
  | 'RULES_NOT_IN_ORDER'
  | 'SECOND_PERSON'
  | 'STILL_WRITING'
  | 'TOO_MANY_EXCELLENT'
  | 'WINDOW_OVER'
  | 'YEAR_IS_OPEN'
  | 'YEAR_TO_COME';

/** How far an annual report is. */
export type AppraisalState =
  | 'ANSWERED'
  | 'ARCHIVED'
  | 'GRADED'
  | 'HANDED_IN'
  | 'NOT_WRITTEN'
  | 'OBJECTED'
  | 'OPINED'
  | 'WRITING';

export type AskExtensionByLinkInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  reason: string;
  /** As printed on the slip. */
  token: string;
  until: string;
};

export type AskQuestionInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  meetingId: string | number;
  /** Of somebody sitting in without an account. Null: one’s own seat. */
  pass?: string | null | undefined;
  /** At most 200 characters. */
  text: string;
};

export type AttendanceStatus =
  | 'ABSENT'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'INVITED'
  | 'LEAVE_APPROVED'
  | 'LEAVE_REFUSED'
  | 'LEAVE_REQUESTED'
  | 'PRESENT';

export type Attitude =
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

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

/** What may be done with a brief. */
export type BriefAct =
  | 'ARCHIVE'
  | 'CORRECT'
  | 'DISCARD'
  | 'EDIT'
  | 'ISSUE'
  | 'PASS'
  | 'RECORD_INSTRUCTION'
  | 'RECORD_OUTCOME'
  | 'REOPEN'
  | 'RETAIN'
  | 'RETRIEVE'
  | 'RETURN'
  | 'REVIEW'
  | 'REVISE'
  | 'SEND_BACK'
  | 'SEND_UP'
  | 'SIGN'
  | 'SUBMIT'
  | 'TAKE_BACK'
  | 'TAKE_UP'
  | 'UNDO'
  | 'WITHDRAW_SUBMISSION';

export type BriefActInput = {
  briefId: string | number;
  version: number;
};

export type BriefAuthorInput = {
  accountId: string | number;
  /** Percent; all of them make a hundred. */
  share: number;
};

export type BriefKind =
  | 'COMPOSITE'
  | 'SINGLE';

/** A rung of the ladder: 区, 市, 省, 全国. */
export type BriefLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCE';

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

export type BriefStepKind =
  | 'ARCHIVED'
  | 'BACK_WITH_COMMITTEE'
  | 'COMPOSED'
  | 'CORRECTED'
  | 'EDITED'
  | 'HANDLED'
  | 'INSTRUCTED'
  | 'ISSUED'
  | 'LOOKED_BACK'
  | 'OUTCOME'
  | 'OUTCOME_CORRECTED'
  | 'PASSED'
  | 'REOPENED'
  | 'RETAINED'
  | 'RETRIEVED'
  | 'RETURNED'
  | 'REVIEWED'
  | 'SENT_BACK'
  | 'SENT_UP'
  | 'SIGNED'
  | 'STARTED'
  | 'SUBMISSION_WITHDRAWN'
  | 'SUBMITTED'
  | 'TAKEN_BACK'
  | 'TAKEN_UP'
  | 'UNDONE';

export type CallCoordinationInput = {
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  /** Beside the unit in the lead, which is always asked. */
  departmentIds: Array<string | number>;
  /** Of the committee’s directory. */
  organisationIds: Array<string | number>;
  /** Who else is asked, in words. */
  others?: string | null | undefined;
  place: string;
  startsAt: string;
  /** What is stuck. */
  stuck: string;
  withTownship: boolean;
};

export type CancelCoordinationInput = {
  coordinationId: string | number;
  reason: string;
  version: number;
};

export type CastRankingInput = {
  /** Topics, the first place first. Empty: takes the voice back. */
  choices: Array<string | number>;
  clientMutationId?: string | null | undefined;
  roundId: string | number;
};

/** One’s own ballot on a secret clause. It cannot be changed afterwards. */
export type CastSecretBallotInput = {
  clauseId: string | number;
  kind: StanceKind;
  /** A code drawn by the phone (eight of 2–9 and A–Z without I and O), to find the ballot in the list after closing. Null: none. */
  receipt?: string | null | undefined;
  /** Words of a reservation, kept and printed without a name and apart from the ballot. Null: none. */
  reservation?: string | null | undefined;
};

export type CheckInInput = {
  isPresent: boolean;
  receptionId: string | number;
};

export type CheckMinutesInput = {
  /** A text not saved yet; null: the one that is saved. */
  body?: string | null | undefined;
  meetingId: string | number;
};

/** What a text claims: a number, a day, a name, an office. */
export type ClaimKind =
  | 'DAY'
  | 'FIGURE'
  | 'NAME'
  | 'UNIT';

export type ClauseStatus =
  | 'DRAFT'
  | 'HELD'
  | 'NOT_HELD'
  | 'OPEN';

export type CloseReceptionInput = {
  /** By the committee: who was there. Left out: who said so on the day. */
  presentMemberIds?: Array<string | number> | null | undefined;
  receptionId: string | number;
  record?: string | null | undefined;
  version: number;
};

/** What the code on a notice or a slip stands for today. Voices are heard while it is open. */
export type CodeStanding =
  | 'ANOTHER_ROUND'
  | 'ENDED'
  | 'ENDED_UNSOLVED'
  | 'NOT_YET'
  | 'OPEN'
  | 'OPEN_BEYOND_DAY'
  | 'PASSED_ON'
  | 'TAKEN_BACK';

/** What may be done with a commitment. */
export type CommitmentAct =
  | 'ACKNOWLEDGE'
  | 'ADD_ASSISTING_DEPARTMENT'
  | 'ASSIGN_FOLLOWING_MEMBER'
  | 'ASSIGN_LOOK_BACK_MEMBER'
  | 'CORRECT'
  | 'CORRECT_PROGRESS'
  | 'CORRECT_REPLY'
  | 'CORRECT_VERIFICATION'
  | 'DECIDE_EXTENSION'
  | 'DECIDE_RETURN'
  | 'INVITE_TO_ACCEPTANCE'
  | 'LOOK_BACK'
  | 'MERGE'
  | 'OPEN_ACCEPTANCE'
  | 'POST_NOTICE'
  | 'REASSIGN'
  | 'REMOVE_ASSISTING_DEPARTMENT'
  | 'REPLY'
  | 'REPORT_PROGRESS'
  | 'REQUEST_EXTENSION'
  | 'REQUEST_RETURN'
  | 'RETURN_WRONG_UNIT'
  | 'SETTLE_ACCEPTANCE'
  | 'SET_SITE_FENCE'
  | 'SPLIT'
  | 'SUPERVISE'
  | 'TAKE_BACK'
  | 'UNDO'
  | 'URGE'
  | 'VERIFY'
  | 'WITHDRAW_SUPERVISION';

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

export type CommitmentStatus =
  | 'ACCEPTANCE_OPEN'
  | 'ACKNOWLEDGED'
  | 'ASSIGNED'
  | 'CLOSED'
  | 'EXTENSION_REQUESTED'
  | 'HELD'
  | 'IN_PROGRESS'
  | 'MERGED'
  | 'RELAPSED'
  | 'REPLIED'
  | 'REPROCESSING'
  | 'SPLIT'
  | 'VERIFIED'
  | 'WITHDRAWN'
  | 'WRONG_UNIT';

export type CommitmentStepKind =
  | 'ACCEPTANCE_OPENED'
  | 'ACKNOWLEDGED'
  | 'ASSIGNED'
  | 'ASSISTANCE_ADDED'
  | 'ASSISTANCE_ENDED'
  | 'CLOSED'
  | 'CORRECTED'
  | 'EXTENDED'
  | 'EXTENSION_REFUSED'
  | 'EXTENSION_REQUESTED'
  | 'FOLLOWER_ASSIGNED'
  | 'HELD'
  | 'LOOKED_BACK'
  | 'MERGED'
  | 'MERGE_RECEIVED'
  | 'PARTY_PRESSED'
  | 'PROGRESSED'
  | 'PUT_TO_LEADER'
  | 'REASSIGNED'
  | 'RELAPSED'
  | 'REMINDED'
  | 'REPLIED'
  | 'REPROCESSING'
  | 'RETURN_CONSENTED'
  | 'RETURN_REFUSED'
  | 'RETURN_REQUESTED'
  | 'SENT_BACK'
  | 'SPLIT'
  | 'SPLIT_OFF'
  | 'SUPERVISED'
  | 'UNDONE'
  | 'URGED'
  | 'VERIFIED';

export type ConfirmBriefingReadInput = {
  consultationId: string | number;
  /** Of the pack that was read. */
  edition: string;
};

export type ConfirmPolicyReadInput = {
  clientMutationId?: string | null | undefined;
  noticeId: string | number;
};

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

export type ConveneObstacle =
  | 'BELOW_THRESHOLD'
  | 'GROUP_MISSING'
  | 'NOTICE_TOO_SHORT'
  | 'PARTY_MISSING';

export type CoordinationLineInput = {
  came: boolean;
  partyId: string | number;
  /** What they said, in a line. */
  said?: string | null | undefined;
  /** Who came for them. */
  who?: string | null | undefined;
};

export type CoordinationPartyKind =
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'FOLLOWER'
  | 'ORGANISATION'
  | 'OTHER'
  | 'TOWNSHIP';

export type CoordinationRefusalCode =
  | 'ALREADY_AGREED'
  | 'ALREADY_ANSWERED'
  | 'ALREADY_CALLED'
  | 'ALREADY_MARKED'
  | 'ALREADY_RECORDED'
  | 'CONTESTED'
  | 'MATTER_OVER'
  | 'NOTHING_CHANGED'
  | 'NOT_AGREED'
  | 'NOT_BEGUN'
  | 'NOT_IN_FUTURE'
  | 'NOT_PROPOSED'
  | 'NO_RECORD'
  | 'OVER'
  | 'STEP_WITHDRAWN'
  | 'TOO_LATE';

/** Where a coordination meeting stands. */
export type CoordinationStatus =
  | 'AGREED'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'CONTESTED'
  | 'PROPOSED'
  | 'RECORDED'
  | 'REFUSED';

export type CoordinationStepInput = {
  dueOn: string;
  /** Left out: a new one. */
  id?: string | number | null | undefined;
  partyId: string | number;
  what: string;
};

export type CorrectCoordinationRecordInput = {
  agreed?: string | null | undefined;
  coordinationId: string | number;
  /** Who is left out did not come. */
  lines: Array<CoordinationLineInput>;
  reason: string;
  steps: Array<CoordinationStepInput>;
  version: number;
};

/** What the answer to a letter says now, and why. */
export type CorrectLetterAnswerInput = {
  /** What was done; the submitter reads it. */
  answer: string;
  letterId: string | number;
  reason: string;
  version: number;
};

export type CorrectOutsideDutyInput = {
  /** Uploaded files that show it: one at least, six at most. */
  evidenceIds: Array<string | number>;
  heldOn: string;
  id: string | number;
  /** TRAINING, DONATION, OUTSIDE_MEETING or OUTSIDE_OTHER. */
  kind: DutyKind;
  note?: string | null | undefined;
  place: string;
  title: string;
  version: number;
};

export type CorrectProgressInput = {
  commitmentId: string | number;
  entryId: string | number;
  /** Why it is put right. At most 1,000 characters; whoever may read the record reads it. */
  reason: string;
  /** What stood there when it was read: another text was corrected meanwhile. */
  seen: string;
  /** Left out, the stage stays. */
  stageId?: string | number | null | undefined;
  /** At most 7,000 characters. */
  text: string;
};

/** Files stay as they were handed in; a reply with others is taken back and given anew. */
export type CorrectReplyInput = {
  /** D: the policy that rests on. */
  basis?: string | null | undefined;
  /** D: why it cannot be solved. */
  because?: string | null | undefined;
  commitmentId: string | number;
  /** A, B, C: what was done of the promised deliverable. */
  delivered?: string | null | undefined;
  /** D: the day it is looked at again. */
  nextLookOn?: string | null | undefined;
  /** Why it is put right. At most 1,000 characters; whoever may read the record reads it. */
  reason: string;
  resultClass: ResultClass;
  /** What stood there when it was read: another text was corrected meanwhile. */
  seen: string;
  /** At most 7,000 characters. */
  text: string;
};

export type CorrectResearchFindingInput = {
  findingId: string | number;
  findings: string;
  foundOn: string;
  place: string;
  reason: string;
  version: number;
};

export type CorrectResearchInput = {
  consultationId: string | number;
  findings: string;
  heldOn: string;
  id: string | number;
  peopleMet?: string | null | undefined;
  place: string;
  /** Why; kept with what it said before. */
  reason: string;
  version: number;
};

export type CorrectResearchSuggestionInput = {
  /** By when it should be answered. */
  answerBy: string;
  reason: string;
  suggestion: string;
  suggestionId: string | number;
  version: number;
};

export type CorrectResearchTripInput = {
  /** DEPARTMENT_VISIT: which. */
  departmentId?: string | number | null | undefined;
  endsOn: string;
  kind: TripKind;
  /** Who is asked along. */
  memberIds: Array<string | number>;
  places: string;
  purpose: string;
  reason: string;
  startsOn: string;
  title: string;
  tripId: string | number;
  version: number;
};

export type CorrectSuggestionInput = {
  cause: string;
  consultationId: string | number;
  id: string | number;
  measure: string;
  problem: string;
  /** Why; kept with what it said before. */
  reason: string;
  version: number;
};

export type CorrectTopicInput = {
  body: string;
  /** Left out or null: none. */
  place?: string | null | undefined;
  /** Why; kept with what it said before. */
  reason: string;
  title: string;
  topicId: string | number;
  version: number;
};

export type CorrectVerificationInput = {
  commitmentId: string | number;
  /** Not to NOT_DONE: such a one is undone and made anew. */
  finding: VerificationFinding;
  /** At most 120 characters. */
  place: string;
  /** Why it is put right. At most 1,000 characters; whoever may read the record reads it. */
  reason: string;
  /** What stood there when it was read: another text was corrected meanwhile. */
  seen: string;
  /** At most 7,000 characters. */
  text: string;
};

export type CorrectVisitInput = {
  /** ANSWERED: what was said to them. */
  answer?: string | null | undefined;
  /** To the telephone being kept. */
  consents?: boolean | null | undefined;
  groupName?: string | null | undefined;
  reason: string;
  version: number;
  village?: string | null | undefined;
  visitId: string | number;
  visitorName?: string | null | undefined;
  visitorPhone?: string | null | undefined;
  words: string;
};

export type CorrectedField =
  | 'ACTION'
  | 'BASIS'
  | 'DELIVERABLE'
  | 'DELIVERED'
  | 'FINDING'
  | 'NEXT_LOOK_ON'
  | 'PLACE'
  | 'PROMISED_DUE_ON'
  | 'REASON'
  | 'RESPONSIBLE_PERSON'
  | 'RESULT_CLASS'
  | 'STAGE'
  | 'TEXT';

/** Which kind of record was put right. */
export type CorrectedRecord =
  | 'LOOK_BACK'
  | 'PROGRESS'
  | 'PROMISE'
  | 'REPLY'
  | 'VERIFICATION';

export type CriterionAnswer =
  | 'NO'
  | 'UNCLEAR'
  | 'YES';

export type CriterionAnswerInput = {
  answer: CriterionAnswer;
  criterionId: string | number;
  note?: string | null | undefined;
};

export type CriterionKind =
  | 'LEAVE_OUT'
  | 'TAKE_UP';

/** Of a reception day: nobody is in two places in one of them. */
export type DayHalf =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

export type DecideCoordinationInput = {
  agree: boolean;
  coordinationId: string | number;
  /** Not agreed: why. */
  reason?: string | null | undefined;
  version: number;
};

export type DecideLeaveInput = {
  consultationId: string | number;
  isApproved: boolean;
  participantId: string | number;
};

export type DeclineTopicInput = {
  /** Needed where the reason says so; the submitter reads it. */
  note?: string | null | undefined;
  /** Code of a reason that is offered. */
  reason: string;
  topicId: string | number;
  version: number;
};

export type DelegateAuthority =
  | 'MAY_PROMISE'
  | 'MUST_REPORT_BACK';

export type DemandStatus =
  | 'DISPOSED'
  | 'RAISED'
  | 'RESPONDED';

export type DisposeAgainInput = {
  /** DECLINED: the policy it rests on. Otherwise not kept. */
  basis?: string | null | undefined;
  demandId: string | number;
  disposition: Disposition;
  /** CARRIED_OVER: whose it is now. Left out: whoever decides it. */
  ownerId?: string | number | null | undefined;
  /** COMMITMENT: all of it. */
  promise?: LaterPromiseInput | null | undefined;
  /** What was done, why it is declined, what the brief is about, or what is still needed. Not for COMMITMENT. */
  reason?: string | null | undefined;
  /** CARRIED_OVER: until when. Otherwise not kept. */
  until?: string | null | undefined;
  /** The version that was seen; another by now is a CONFLICT. */
  version: number;
};

/** How a demand was settled. Explanation and position are not dispositions. */
export type Disposition =
  | 'CARRIED_OVER'
  | 'COMMITMENT'
  | 'DECLINED'
  | 'ESCALATED'
  | 'MERGED'
  | 'SOLVED_ON_SPOT'
  | 'WITHDRAWN';

/** How a duty was done, or what became of it. */
export type DutyDetail =
  | 'ABSENT'
  | 'ACCEPTED'
  | 'ADOPTED'
  | 'CITY'
  | 'CONFIRMED'
  | 'DISTRICT'
  | 'EXCUSED_THEMSELVES'
  | 'FOLLOWS'
  | 'HANDED_IN'
  | 'INSPECTION'
  | 'ISSUED'
  | 'LATE'
  | 'LATE_AND_LEFT_EARLY'
  | 'LEFT_EARLY'
  | 'MERGED'
  | 'NATIONAL'
  | 'NOT_ADOPTED'
  | 'NOT_TAKEN_UP'
  | 'ON_LEAVE'
  | 'ON_TIME'
  | 'PASSED_ON'
  | 'PROVINCE'
  | 'RESEARCH'
  | 'RETAINED'
  | 'RETURNED'
  | 'TAKEN_UP'
  | 'UNANSWERED'
  | 'UNDECIDED'
  | 'URGED'
  | 'WAITING';

/** What a line of a duty file is about. */
export type DutyKind =
  | 'ATTENDANCE'
  | 'BRIEF'
  | 'BRIEF_ADOPTED'
  | 'BRIEF_INSTRUCTED'
  | 'COORDINATED'
  | 'DEPARTMENT_VISIT'
  | 'DONATION'
  | 'FINDING'
  | 'FOLLOWING'
  | 'LOOK_BACK'
  | 'OUTSIDE_MEETING'
  | 'OUTSIDE_OTHER'
  | 'PLACEMENT'
  | 'POLICY_TOLD'
  | 'QUESTION_HEARD'
  | 'RECEPTION_DAY'
  | 'RECEPTION_RESULT'
  | 'RESEARCH'
  | 'SPEECH_PAPER'
  | 'STATEMENT'
  | 'STORY'
  | 'SUGGESTION'
  | 'TOPIC'
  | 'TRAINING'
  | 'VERIFICATION';

export type DutyRecordKind =
  | 'BRIEF'
  | 'COMMITMENT'
  | 'CONSULTATION'
  | 'OUTSIDE'
  | 'POLICY_NOTICE'
  | 'RESEARCH'
  | 'STORY'
  | 'STUDIO'
  | 'TOPIC';

export type DutyRefusalCode =
  | 'ALREADY_CONFIRMED'
  | 'COMPOSITE_OVER_SINGLE'
  | 'DAY_IN_FUTURE'
  | 'NOTHING_CHANGED'
  | 'NOT_THIS_YEAR'
  | 'OWN_ENTRY'
  | 'RUNG_BELOW_LOWER'
  | 'WAITS_FOR_CORRECTION'
  | 'WITHDRAWN';

export type EditConsultationInput = {
  consultationId: string | number;
  /** null: not settled yet. */
  place?: string | null | undefined;
  /** null: not settled yet. */
  startsAt?: string | null | undefined;
  title: string;
  version: number;
};

export type EditDemandInput = {
  body?: string | null | undefined;
  consultationId: string | number;
  demandId: string | number;
  /** null: put to no department yet. */
  departmentId?: string | number | null | undefined;
  /** Why; kept with what it said before. */
  reason?: string | null | undefined;
  title: string;
  version: number;
};

export type EnterOutsideDutyInput = {
  clientMutationId?: string | null | undefined;
  /** Uploaded files that show it: one at least, six at most. */
  evidenceIds: Array<string | number>;
  heldOn: string;
  /** TRAINING, DONATION, OUTSIDE_MEETING or OUTSIDE_OTHER. */
  kind: DutyKind;
  /** Left out: one's own. */
  memberId?: string | number | null | undefined;
  note?: string | null | undefined;
  place: string;
  title: string;
};

/** 区, 市, 省, 全国. */
export type EscalationLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCE';

/** How far a demand came that went up as a brief. */
export type EscalationStepKind =
  | 'ACTED_ON'
  | 'ACTED_ON_AGAIN'
  | 'ADOPTED'
  | 'BEING_WRITTEN'
  | 'FORWARDED'
  | 'HELD'
  | 'INSTRUCTED'
  | 'ISSUED'
  | 'NOT_ADOPTED'
  | 'RETAINED'
  | 'SENT_UP'
  | 'WITH_DESK';

export type FactAnswerInput = {
  factKey: string;
  /** OBJECTED: what is so instead. */
  note?: string | null | undefined;
  verdict: FactVerdict;
};

export type FactVerdict =
  | 'CONFIRMED'
  | 'OBJECTED';

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

/** ORIGINAL: kept for the record and never published; its covered copy is. */
export type FileRole =
  | 'AFTER'
  | 'BEFORE'
  | 'DOCUMENT'
  | 'ORIGINAL';

/** What one of the files shows. Files that are not named are photographs and become public. */
export type FileUseInput = {
  /** Its place in the list of files, from 0. */
  file: number;
  /** AFTER: the place of its BEFORE. ORIGINAL: of its covered copy. */
  of?: number | null | undefined;
  role: FileRole;
};

export type GiveAppraisalOpinionInput = {
  id: string | number;
  /** Who said it, where the secretariat writes it down (代录). */
  saidBy?: string | null | undefined;
  side: AppraisalOpinionSide;
  text: string;
  version: number;
};

export type HallPollStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type HallPollWord =
  | 'AGREE'
  | 'DISAGREE'
  | 'PASS';

export type HaltConsultationInput = {
  consultationId: string | number;
  reason: string;
  version: number;
};

/** What somebody wants the floor for. */
export type HandInput = {
  /** ANSWER: the question (an entry of the queue). Left out or null: none. */
  answersToId?: string | number | null | undefined;
  /** POINT_OF_ORDER: what it is about. Left out or null: not said. */
  categoryId?: string | number | null | undefined;
  /** The demand it is about. Left out or null: none. */
  demandId?: string | number | null | undefined;
  kind?: SpeakerKind;
  /** A few words for the desk, at most 60. Left out or null: none. */
  note?: string | null | undefined;
};

export type HandOverResearchTripInput = {
  /** Who leads from now on; null: the office, where it led. */
  memberId?: string | number | null | undefined;
  tripId: string | number;
  version: number;
};

export type IdentityRefusalCode =
  | 'ACCOUNT_DISABLED'
  | 'ALREADY_REQUESTED'
  | 'CODE_NOT_GOOD'
  | 'LOGIN_NAME_FORMAT'
  | 'LOGIN_NAME_TAKEN'
  | 'MEMBER_HAS_ACCOUNT'
  | 'NEEDS_SECOND_PERSON'
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

export type InstructionStatus =
  | 'HANDLED'
  | 'HELD'
  | 'OPEN';

export type JoinResearchTripInput = {
  consultationId: string | number;
  tripId: string | number;
  version: number;
};

export type KeepGuestPhoneInput = {
  consultationId: string | number;
  /** Staff only: whose it is. Left out or null: one’s own. */
  participantId?: string | number | null | undefined;
  /** A mobile number. Left out or null: the one kept is erased. */
  phone?: string | null | undefined;
  /** Whoever it belongs to agreed to messages about this consultation; needed with a number. */
  phoneConsent?: boolean | null | undefined;
};

/** What is promised now, in all its parts. */
export type LaterPromiseInput = {
  action: string;
  deliverable: string;
  dueOn: string;
  leadDepartmentId?: string | number | null | undefined;
  /** An organisation of the directory leads, instead of a department. */
  leadOrganisationId?: string | number | null | undefined;
  responsiblePerson: string;
};

export type ListPolicyClauseInput = {
  clause: string;
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  /** The department that lists it. */
  departmentId?: string | number | null | undefined;
  /** Title of the document. */
  document: string;
  /** 文号. */
  documentNumber?: string | null | undefined;
  /** Where it can be read: http or https. */
  link?: string | null | undefined;
};

/** What kind of people were told. */
export type ListenerKind =
  | 'CADRES'
  | 'ELDERLY'
  | 'MERCHANTS'
  | 'OTHER'
  | 'RESIDENTS'
  | 'STUDENTS'
  | 'VILLAGERS'
  | 'WORKERS';

/** Whose eyes a live view of a meeting is for. */
export type LiveAudience =
  | 'CHAIR'
  | 'OBSERVER'
  | 'PARTY'
  | 'PUBLIC'
  | 'SCREEN';

export type LookBackFinding =
  | 'CAN_BE_DONE'
  | 'HELD'
  | 'NEW_PROBLEM'
  | 'RELAPSED'
  | 'STILL_HARD';

export type LookBackKind =
  | 'DAY_30'
  | 'DAY_90'
  | 'DAY_180'
  | 'NEXT_LOOK';

export type MakeResearchSuggestionInput = {
  /** By when it should be answered. */
  answerBy: string;
  clientMutationId?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  /** Of the committee’s directory; one of the two. */
  organisationId?: string | number | null | undefined;
  suggestion: string;
  tripId: string | number;
};

export type MakeTopicOfQuestionInput = {
  body: string;
  /** What it is about: a code of `TopicCategory`, or a word. */
  category?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** The committee it is for. Left out or null: where it was heard. */
  committeeId?: string | number | null | undefined;
  place?: string | null | undefined;
  questionId: string | number;
  title: string;
};

export type MakeTopicOfResearchInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  place?: string | null | undefined;
  suggestionId: string | number;
  title: string;
};

export type MarkCoordinationStepInput = {
  outcome: StepOutcome;
  stepId: string | number;
  /** NOT_DONE: how far it is. */
  words?: string | null | undefined;
};

export type MarkMaterialReadInput = {
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  materialId: string | number;
};

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
  | 'OWNER_UNKNOWN'
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

export type MeetingStatus =
  | 'ENDED'
  | 'LIVE'
  | 'SCHEDULED';

export type MinutesStatus =
  | 'CONFIRMED'
  | 'DRAFT';

export type MoveCoordinationInput = {
  coordinationId: string | number;
  place: string;
  reason: string;
  startsAt: string;
  version: number;
};

export type NameDelegateInput = {
  authority: DelegateAuthority;
  consultationId: string | number;
  name: string;
  participantId: string | number;
};

export type NoteResearchPresenceInput = {
  /** Of those asked along, who was there. */
  memberIds: Array<string | number>;
  tripId: string | number;
  version: number;
};

export type NoteVisitInput = {
  /** ANSWERED: what was said to them. */
  answer?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** To the telephone being kept. */
  consents?: boolean | null | undefined;
  groupName?: string | null | undefined;
  outcome: VisitOutcome;
  receptionId: string | number;
  /** TOPIC: what it is called. */
  title?: string | null | undefined;
  village?: string | null | undefined;
  visitorName?: string | null | undefined;
  visitorPhone?: string | null | undefined;
  words: string;
};

/** Notices that are switched together. */
export type NoticeFamily =
  | 'ACCOUNT'
  | 'BRIEF'
  | 'HANDLING'
  | 'MEETING'
  | 'POLICY'
  | 'PREPARATION'
  | 'REPORT'
  | 'STORY'
  | 'TOPIC';

export type NoticeKind =
  | 'ACCEPTANCE_OPENED'
  | 'ACCOUNT_REQUESTED'
  | 'ACCOUNT_REQUEST_CONFIRMED'
  | 'ACCOUNT_REQUEST_DECLINED'
  | 'ACTING_DIRECTOR_APPOINTED'
  | 'ACTING_DIRECTOR_REVOKED'
  | 'APPRAISAL_ANSWERED'
  | 'APPRAISAL_CALLED_BACK'
  | 'APPRAISAL_CHANGED'
  | 'APPRAISAL_CORRECTED'
  | 'APPRAISAL_DUE_SOON'
  | 'APPRAISAL_GRADED'
  | 'APPRAISAL_GRADE_WITHDRAWN'
  | 'APPRAISAL_OBJECTED'
  | 'APPRAISAL_OPENED'
  | 'APPRAISAL_OPINION_DUE_SOON'
  | 'APPRAISAL_OPINION_OVERDUE'
  | 'APPRAISAL_OVERDUE'
  | 'APPRAISAL_TO_OPINE'
  | 'BRIEF_ADOPTED'
  | 'BRIEF_ADOPTION_REVERSED'
  | 'BRIEF_BACK_WITH_COMMITTEE'
  | 'BRIEF_CORRECTED'
  | 'BRIEF_FORWARDED'
  | 'BRIEF_GIVEN_BACK'
  | 'BRIEF_HANDLED'
  | 'BRIEF_INSTRUCTED'
  | 'BRIEF_INSTRUCTION_CORRECTED'
  | 'BRIEF_INSTRUCTION_DUE_SOON'
  | 'BRIEF_INSTRUCTION_GIVEN'
  | 'BRIEF_INSTRUCTION_HELD'
  | 'BRIEF_INSTRUCTION_NOT_TO_READ'
  | 'BRIEF_INSTRUCTION_OVERDUE'
  | 'BRIEF_INSTRUCTION_REOPENED'
  | 'BRIEF_INSTRUCTION_TO_READ'
  | 'BRIEF_ISSUED'
  | 'BRIEF_LOOK_BACK_DUE'
  | 'BRIEF_LOOK_BACK_OVERDUE'
  | 'BRIEF_NOT_ADOPTED'
  | 'BRIEF_NOT_HELD'
  | 'BRIEF_REOPENED'
  | 'BRIEF_RETAINED'
  | 'BRIEF_RETURNED'
  | 'BRIEF_RETURN_UNDONE'
  | 'BRIEF_REVIEW_UNDONE'
  | 'BRIEF_SENT_BACK'
  | 'BRIEF_TAKEN_BACK'
  | 'BRIEF_TO_ISSUE'
  | 'BRIEF_TO_REVIEW'
  | 'BRIEF_TO_SIGN'
  | 'BRIEF_TO_WRITE'
  | 'CALL_CLOSED'
  | 'CALL_EXTENDED'
  | 'CALL_OPENED'
  | 'CARRIED_OVER_DUE_SOON'
  | 'CARRIED_OVER_GIVEN_BACK'
  | 'CARRIED_OVER_OVERDUE'
  | 'CARRIED_OVER_OWNERLESS'
  | 'CARRIED_OVER_TO_YOU'
  | 'CHECKLIST_DUE_SOON'
  | 'CHECKLIST_OVERDUE'
  | 'CLAUSES_OPEN'
  | 'COMING_AFTER_ALL'
  | 'COMMITMENT_ASSIGNED'
  | 'COMMITMENT_CLOSED'
  | 'COMMITMENT_CORRECTED'
  | 'COMMITMENT_DUE_SOON'
  | 'COMMITMENT_MERGED'
  | 'COMMITMENT_NOT_ACCEPTED'
  | 'COMMITMENT_NO_LONGER_YOURS'
  | 'COMMITMENT_OVERDUE'
  | 'COMMITMENT_PUT_BACK'
  | 'COMMITMENT_RELAPSED'
  | 'COMMITMENT_REPROCESSED'
  | 'COMMITMENT_RETURN_CONSENTED'
  | 'COMMITMENT_RETURN_REFUSED'
  | 'COMMITMENT_RETURN_REQUESTED'
  | 'COMMITMENT_SENT_BACK'
  | 'COMMITMENT_SPLIT'
  | 'COMMITMENT_STEP_UNDONE'
  | 'COMMITMENT_SUPERVISED'
  | 'COMMITMENT_TAKEN_DOWN'
  | 'COMMITMENT_TO_ASSIST'
  | 'COMMITMENT_TO_FOLLOW'
  | 'COMMITMENT_TO_LOOK_BACK'
  | 'COMMITMENT_TO_SUPERVISE'
  | 'COMMITMENT_TO_VERIFY'
  | 'COMMITMENT_URGED'
  | 'COMMITMENT_WAITS_FOR_YOU'
  | 'CONTEST_DUE_SOON'
  | 'CONTEST_OVERDUE'
  | 'CONTEST_REOPENED'
  | 'CONTEST_SETTLED'
  | 'CONTEST_TO_SETTLE'
  | 'CONVENED'
  | 'COORDINATION_AGREED'
  | 'COORDINATION_ASKED'
  | 'COORDINATION_CANCELLED'
  | 'COORDINATION_CONFIRMED'
  | 'COORDINATION_CONTESTED'
  | 'COORDINATION_CORRECTED'
  | 'COORDINATION_MOVED'
  | 'COORDINATION_RECORD_OVERDUE'
  | 'COORDINATION_REFUSED'
  | 'COORDINATION_SOON'
  | 'COORDINATION_STEP_DUE_SOON'
  | 'COORDINATION_STEP_MARKED'
  | 'COORDINATION_STEP_OVERDUE'
  | 'COORDINATION_STEP_REPORTED'
  | 'COORDINATION_TO_CONFIRM'
  | 'COORDINATION_TO_DECIDE'
  | 'COORDINATION_TO_RECORD'
  | 'CORRIGENDUM_TO_CONFIRM'
  | 'CORRIGENDUM_WITHDRAWN'
  | 'DEMAND_CARRIED_OVER'
  | 'DEMAND_ESCALATED'
  | 'DEMAND_RESTORED'
  | 'DEMAND_TAKEN_BACK'
  | 'DUTY_ATTENDEE'
  | 'DUTY_CHAIR'
  | 'DUTY_ENDED'
  | 'DUTY_OBSERVER'
  | 'DUTY_SCRIBE'
  | 'ESCALATION_CAME_BACK'
  | 'EXTENSION_APPROVED'
  | 'EXTENSION_REFUSED'
  | 'EXTENSION_REQUESTED'
  | 'FILE_ENTRY_CONFIRMED'
  | 'FILE_ENTRY_CORRECTED'
  | 'FILE_ENTRY_MADE'
  | 'FILE_ENTRY_RETURNED'
  | 'FILE_ENTRY_TO_CONFIRM'
  | 'FILE_ENTRY_WITHDRAWN'
  | 'HOST_NAMED'
  | 'INVITATION_DECLINED'
  | 'INVITATION_WITHDRAWN'
  | 'INVITED'
  | 'LEAVE_GRANTED'
  | 'LEAVE_NOT_GRANTED'
  | 'LEAVE_TO_DECIDE'
  | 'LETTER_CAME_BACK'
  | 'LETTER_DUE_SOON'
  | 'LETTER_OVERDUE'
  | 'LETTER_TO_ANSWER'
  | 'LINE_ASSIGNED'
  | 'LINE_GIVEN_BACK'
  | 'LINE_TAKEN_FROM'
  | 'LOOK_BACK_DUE'
  | 'LOOK_BACK_OVERDUE'
  | 'MATERIAL_ADDED'
  | 'MATERIAL_REPLACED'
  | 'MATERIAL_WITHDRAWN'
  | 'MATTER_ACKNOWLEDGED'
  | 'MATTER_BACK'
  | 'MATTER_CORRECTED'
  | 'MATTER_DISPOSED_AGAIN'
  | 'MATTER_EXTENDED'
  | 'MATTER_LOOKED_BACK'
  | 'MATTER_PROGRESSED'
  | 'MATTER_PROMISED'
  | 'MATTER_PUBLISHED'
  | 'MATTER_REASSIGNED'
  | 'MATTER_RELAPSED'
  | 'MATTER_REPLIED'
  | 'MATTER_STEP_UNDONE'
  | 'MATTER_VERIFIED'
  | 'MEETING_CANCELLED'
  | 'MEETING_MOVED'
  | 'MEETING_POSTPONED'
  | 'MEETING_REINSTATED'
  | 'MEETING_REOPENED'
  | 'MEMBER_LEFT'
  | 'MEMBER_LEFT_TAKEN_BACK'
  | 'MEMBER_MOVED'
  | 'MINUTES_CONFIRMED'
  | 'MINUTES_CORRECTED'
  | 'MINUTES_DUE_SOON'
  | 'MINUTES_OBJECTED'
  | 'MINUTES_OBJECTION_LIFTED'
  | 'MINUTES_OVERDUE'
  | 'MINUTES_TO_ANSWER'
  | 'MINUTES_TO_CONFIRM'
  | 'NEXT_LOOK_DUE'
  | 'NOTICE_CHANGED'
  | 'PAGE_ADOPTED'
  | 'PAGE_FEEDBACK_WITHDRAWN'
  | 'PAGE_FORWARDED'
  | 'PAGE_INSTRUCTED'
  | 'PAGE_NOT_ADOPTED'
  | 'PAPER_ACCEPTED'
  | 'PAPER_RETURNED'
  | 'PAPER_TAKEN_BACK'
  | 'PAPER_TO_REVIEW'
  | 'POLICY_DUE_SOON'
  | 'POLICY_PUBLISHED'
  | 'POLICY_REMINDED'
  | 'POLICY_WITHDRAWN'
  | 'POSITION_ASKED'
  | 'POSITION_GIVEN'
  | 'PREPARED_RESTORED'
  | 'PREPARED_WITHDRAWN'
  | 'RANKING_CLOSED'
  | 'RANKING_OPENED'
  | 'RECEPTION_CANCELLED'
  | 'RECEPTION_CHANGED'
  | 'RECEPTION_NOT_NEEDED'
  | 'RECEPTION_PLANNED'
  | 'RECEPTION_REOPENED'
  | 'RECEPTION_RESTORED'
  | 'RECEPTION_SOON'
  | 'RECEPTION_TO_CLOSE'
  | 'RELAPSE_REPORTED'
  | 'RELAPSE_REPORT_DISMISSED'
  | 'REPORT_ANSWERED'
  | 'REPORT_RETURNED'
  | 'REPORT_TO_SEND'
  | 'REPORT_TO_SIGN'
  | 'REPORT_WITHDRAWN'
  | 'REPORT_WORDING_TO_READ'
  | 'RESEARCH_ASKED'
  | 'RESEARCH_BECAME_TOPIC'
  | 'RESEARCH_CANCELLED'
  | 'RESEARCH_CHANGED'
  | 'RESEARCH_LEAD'
  | 'RESEARCH_NOT_NEEDED'
  | 'RESEARCH_ON_LEAVE'
  | 'RESEARCH_REPORTED'
  | 'RESEARCH_RESTORED'
  | 'RESEARCH_SUGGESTED'
  | 'RESEARCH_SUGGESTION_ANSWERED'
  | 'RESEARCH_SUGGESTION_CHANGED'
  | 'RESEARCH_SUGGESTION_DUE_SOON'
  | 'RESEARCH_SUGGESTION_OVERDUE'
  | 'RESEARCH_SUGGESTION_WITHDRAWN'
  | 'RESULTS_RELEASED'
  | 'RESULTS_REVIEW_OVERDUE'
  | 'RESULTS_SENT_BACK'
  | 'RESULTS_STILL_BACK'
  | 'RESULTS_TO_REVIEW'
  | 'SCREENING_IMPORTED'
  | 'SCREENING_NEEDED'
  | 'SCREENING_NEEDED_AGAIN'
  | 'STANDING_CHANGED'
  | 'STORY_CORRECTED'
  | 'STORY_CORRECTION_TO_SIGN'
  | 'STORY_FACTS_OBJECTED'
  | 'STORY_HELD_BACK'
  | 'STORY_IN_DOUBT'
  | 'STORY_IN_SPITE'
  | 'STORY_PUBLISHED'
  | 'STORY_RESTORED'
  | 'STORY_RETURNED'
  | 'STORY_SLOT_DUE'
  | 'STORY_SLOT_OPENED'
  | 'STORY_TO_REVIEW'
  | 'STORY_TO_SIGN'
  | 'STORY_WITHDRAWN'
  | 'STUDIO_CORRECTED'
  | 'STUDIO_DECIDED'
  | 'STUDIO_PROPOSED'
  | 'SUGGESTIONS_OPEN'
  | 'SUGGESTION_ANSWERED'
  | 'SURVEY_CLOSED'
  | 'SURVEY_OPENED'
  | 'TOPIC_ACCEPTED'
  | 'TOPIC_ANSWERED'
  | 'TOPIC_ANSWER_CORRECTED'
  | 'TOPIC_BRIEF_ADOPTED'
  | 'TOPIC_BRIEF_ADOPTION_REVERSED'
  | 'TOPIC_BRIEF_HANDLED'
  | 'TOPIC_BRIEF_INSTRUCTED'
  | 'TOPIC_BRIEF_NOT_HELD'
  | 'TOPIC_CLOSED'
  | 'TOPIC_CONSULTED'
  | 'TOPIC_CORRECTED'
  | 'TOPIC_DECLINED'
  | 'TOPIC_FORWARDED'
  | 'TOPIC_FROM_QUESTION'
  | 'TOPIC_LETTER_RETURNED'
  | 'TOPIC_LETTER_WITHDRAWN'
  | 'TOPIC_MERGED'
  | 'TOPIC_REOPENED'
  | 'TOPIC_RESUMED'
  | 'TOPIC_RETURNED'
  | 'TOPIC_SCHEDULED'
  | 'TOPIC_TO_BRIEF'
  | 'TOPIC_TRANSFERRED'
  | 'TOPIC_UNMERGED'
  | 'TOPIC_UNSCHEDULED';

export type ObjectToAppraisalInput = {
  id: string | number;
  version: number;
  words: string;
};

export type OpinionRefusalCode =
  | 'BEFORE_IT_WAS_SENT'
  | 'DAY_IN_FUTURE'
  | 'DEMAND_WENT_UP_AS_THIS'
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

/** How people were told. */
export type OutreachForm =
  | 'BENCH'
  | 'HOUSEHOLD'
  | 'MARKET'
  | 'ONLINE'
  | 'OTHER'
  | 'TRAINING';

export type OutreachRefusalCode =
  | 'AFTER_WITHDRAWN'
  | 'ALREADY_PUBLISHED'
  | 'ALREADY_TOPIC'
  | 'BEFORE_PUBLISHED'
  | 'DAY_IN_FUTURE'
  | 'EVERYBODY_HAS_READ'
  | 'NOBODY_ADDRESSED'
  | 'NOT_PUBLISHED'
  | 'NO_NEWCOMERS'
  | 'QUESTION_TAKEN_UP'
  | 'READ_BY_IN_PAST'
  | 'RECORD_WITHDRAWN'
  | 'REMINDED_TODAY'
  | 'WITHDRAWN';

export type OutsideDutyReasonInput = {
  id: string | number;
  reason: string;
  version: number;
};

export type OutsideDutyStatus =
  | 'CONFIRMED'
  | 'RETURNED'
  | 'WAITING'
  | 'WITHDRAWN';

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

/** Where a party stands with the minutes. */
export type PartyStanding =
  | 'AGREED'
  | 'DISSENTED'
  | 'EARLIER_TEXT'
  | 'WAITING';

/** Days in China, both included. */
export type PeriodInput = {
  from: string;
  to: string;
};

export type PlanReceptionsInput = {
  clientMutationId?: string | null | undefined;
  days: Array<ReceptionWords>;
  studioId: string | number;
};

export type PlanResearchTripInput = {
  clientMutationId?: string | null | undefined;
  /** Left out or null: the district’s. */
  committeeId?: string | number | null | undefined;
  /** DEPARTMENT_VISIT: which. */
  departmentId?: string | number | null | undefined;
  endsOn: string;
  kind: TripKind;
  /** MEMBERS: who leads; left out: whoever plans it. */
  leadMemberId?: string | number | null | undefined;
  led: TripLed;
  /** Who is asked along. */
  memberIds: Array<string | number>;
  places: string;
  purpose: string;
  startsOn: string;
  title: string;
};

/** What points come from. */
export type PointSource =
  | 'ADOPTION'
  | 'INSTRUCTION';

export type PolicyClauseInput = {
  clause: string;
  /** Title of the document. */
  document: string;
  /** 文号. */
  documentNumber?: string | null | undefined;
  /** Where it can be read: http or https. */
  link?: string | null | undefined;
};

export type PolicyNoticeKind =
  | 'MEETING_SPIRIT'
  | 'POLICY';

export type PolicyNoticeStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** Where a phone is. It is compared with the fence once and forgotten; only in or out is kept. */
export type PositionInput = {
  /** How far the phone may be off. */
  accuracyMetres: number;
  latitude: number;
  longitude: number;
};

/** In or out of the place's fence. Coordinates are compared once and never kept. */
export type Presence =
  | 'IN'
  | 'OUT'
  | 'UNKNOWN';

export type ProposeStudioInput = {
  /** What people come for. */
  about?: string | null | undefined;
  address: string;
  clientMutationId?: string | null | undefined;
  /** In whose township it lies. */
  committeeId: string | number;
  leadMemberId: string | number;
  /** Who keeps it besides. */
  memberIds: Array<string | number>;
  name: string;
  /** The sector whose members keep it. */
  sectorId?: string | number | null | undefined;
};

export type PublicityRefusalCode =
  | 'ALREADY_FILLED'
  | 'ALREADY_SET_ASIDE'
  | 'ALREADY_WITHDRAWN'
  | 'CLAIMS_UNTRUE'
  | 'CORRECTION_PENDING'
  | 'DAY_BEFORE_PUBLICATION'
  | 'DAY_IN_FUTURE'
  | 'DAY_IN_PAST'
  | 'FACT_CHECK_OPEN'
  | 'FACT_OBJECTED'
  | 'FACT_UNKNOWN'
  | 'LINK_OF_ANOTHER'
  | 'LINK_UNKNOWN'
  | 'NOTHING_CHANGED'
  | 'NOTHING_TO_CHECK'
  | 'NOTHING_WRITTEN'
  | 'NOT_FORCED'
  | 'NOT_IN_DOUBT'
  | 'NOT_PUBLISHED'
  | 'NOT_SET_ASIDE'
  | 'NO_CORRECTION'
  | 'NO_PHOTO_WAITS'
  | 'NO_SUBJECT'
  | 'REVIEWED_IT'
  | 'SIGNED_IT'
  | 'SUBJECT_NOT_PUBLIC'
  | 'WARNING_WITHOUT_REASON'
  | 'WRONG_STATUS'
  | 'WROTE_IT';

export type QuestionKind =
  | 'CHOICE'
  | 'CHOICES'
  | 'DEMANDS'
  | 'SCALE'
  | 'TEXT';

export type QuestionStatus =
  | 'ANSWERED'
  | 'SET_ASIDE'
  | 'SHORTLISTED'
  | 'TAKEN_BACK'
  | 'WAITING';

export type RankDemandsInput = {
  consultationId: string | number;
  /** All demands of the group (or of the one person), the most pressing first. */
  demandIds: Array<string | number>;
};

export type RankingRefusalCode =
  | 'CHOSEN_TWICE'
  | 'CLOSES_IN_PAST'
  | 'MORE_PLACES_THAN_TOPICS'
  | 'NOT_A_CANDIDATE'
  | 'ROUND_CLOSED'
  | 'TOO_FEW_TOPICS'
  | 'TOO_MANY_CHOSEN';

export type ReadinessItemKind =
  | 'DELEGATE'
  | 'DEMANDS_RANKED'
  | 'DEMANDS_SUBMITTED'
  | 'DEPARTMENT_VISIT'
  | 'FIELD_RESEARCH'
  | 'MATERIALS_READ'
  | 'POLICY_CLAUSES'
  | 'POSITIONS'
  | 'RESIDENTS_LISTED'
  | 'SPEECH_PAPER'
  | 'SUGGESTION'
  | 'WISH_SURVEY';

export type ReceptionReasonInput = {
  reason: string;
  receptionId: string | number;
  version: number;
};

/** Where a reception day stands. */
export type ReceptionState =
  | 'CANCELLED'
  | 'HELD'
  | 'NOT_OPEN'
  | 'PLANNED'
  | 'TODAY'
  | 'TO_CLOSE';

export type ReceptionWords = {
  endsAt: string;
  half: DayHalf;
  /** Who is on duty. */
  memberIds: Array<string | number>;
  onDay: string;
  /** 09:00 */
  startsAt: string;
};

export type RecordCoordinationInput = {
  agreed?: string | null | undefined;
  coordinationId: string | number;
  /** Who is left out did not come. */
  lines: Array<CoordinationLineInput>;
  steps: Array<CoordinationStepInput>;
  version: number;
};

export type RecordFieldResearchInput = {
  /** Clauses of policy collected on the way. */
  clauses: Array<PolicyClauseInput>;
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  /** DEPARTMENT_VISIT: which. */
  departmentId?: string | number | null | undefined;
  findings: string;
  heldOn: string;
  kind: ResearchKind;
  peopleMet?: string | null | undefined;
  photoIds: Array<string | number>;
  place: string;
  /** Those invited who went along; a member who records it is always among them. */
  takenByIds: Array<string | number>;
};

export type RecordLookBackInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  fileUses?: Array<FileUseInput> | null | undefined;
  finding: LookBackFinding;
  /** NEW_PROBLEM: what it is called. At most 120 characters. */
  newTitle?: string | null | undefined;
  /** STILL_HARD: the day it is looked at again. */
  nextLookOn?: string | null | undefined;
  /** Pictures uploaded by the sender; at most 9. They become public. */
  photoIds?: Array<string | number>;
  /** Where. At most 120 characters. */
  place: string;
  position?: PositionInput | null | undefined;
  /** What was seen; the people concerned can read it. At most 7,000 characters. */
  text: string;
};

export type RecordOutreachInput = {
  clientMutationId?: string | null | undefined;
  /** The township where it was told, by its liaison committee. */
  committeeId: string | number;
  form: OutreachForm;
  heldOn: string;
  /** About how many people listened. */
  listenerCount: number;
  listeners: Array<ListenerKind>;
  note?: string | null | undefined;
  noticeId: string | number;
  /** Staff only: written down for whoever told it. */
  onBehalf?: boolean | null | undefined;
  photoIds?: Array<string | number> | null | undefined;
  place: string;
  /** Questions that were asked, each by itself. */
  questions?: Array<string> | null | undefined;
  /** With onBehalf: the member who told it. */
  tellerMemberId?: string | number | null | undefined;
  /** With onBehalf, where no member told it: who did. */
  tellerName?: string | null | undefined;
};

export type RecordResearchFindingInput = {
  clientMutationId?: string | null | undefined;
  findings: string;
  foundOn: string;
  /** Written down for a member who was along. */
  memberId?: string | number | null | undefined;
  photoIds?: Array<string | number> | null | undefined;
  place: string;
  tripId: string | number;
};

export type RecordWishSurveyInput = {
  answeredCount: number;
  askedCount: number;
  conductedOn: string;
  consultationId: string | number;
  summary: string;
  /** Of the survey that is changed; left out for the first. */
  version?: number | null | undefined;
};

export type ReplyByLinkInput = {
  /** D: what that rests on. */
  basis?: string | null | undefined;
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  /** What was done of the promised deliverable. */
  delivered?: string | null | undefined;
  /** D: the day it is looked at again. */
  nextLookOn?: string | null | undefined;
  /** Entries of this round that show it. */
  progressIds?: Array<string | number> | null | undefined;
  /** D: why. */
  reason?: string | null | undefined;
  resultClass: ResultClass;
  text: string;
  /** As printed on the slip. */
  token: string;
};

export type ReplyToCommitmentInput = {
  /** D: the policy that rests on. At most 1,000 characters. */
  basis?: string | null | undefined;
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  /** A, B, C: what was done of the promised deliverable. At most 1,000 characters. */
  delivered?: string | null | undefined;
  /** What the files show, where they are more than photographs. */
  fileUses?: Array<FileUseInput> | null | undefined;
  /** D: the day it is looked at again. Shown to everybody. */
  nextLookOn?: string | null | undefined;
  /** Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public. */
  photoIds?: Array<string | number> | null | undefined;
  /** Progress entries of this round that show it; these or files are needed. */
  progressIds?: Array<string | number> | null | undefined;
  /** D: why it cannot be solved. At most 1,000 characters. */
  reason?: string | null | undefined;
  resultClass: ResultClass;
  /** The people concerned can read it. At most 7,000 characters. */
  text: string;
};

export type ReportByLinkInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  text: string;
  /** As printed on the slip. */
  token: string;
};

export type ReportCoordinationStepInput = {
  stepId: string | number;
  words: string;
};

export type ReportProgressInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  /** What the files show, where they are more than photographs. */
  fileUses?: Array<FileUseInput> | null | undefined;
  /** Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public. */
  photoIds?: Array<string | number>;
  /** How far it is, from the list of stages. */
  stageId?: string | number | null | undefined;
  /** The people concerned can read it. At most 7,000 characters. */
  text: string;
};

export type RequestExtensionInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  /** At most 1,000 characters. */
  reason: string;
  until: string;
};

export type RequestLeaveInput = {
  consultationId: string | number;
  /** Staff only: for whom (by telephone). Left out or null: for oneself. */
  participantId?: string | number | null | undefined;
  reason: string;
};

export type RescheduleConsultationInput = {
  consultationId: string | number;
  place: string;
  startsAt: string;
  version: number;
};

export type ResearchKind =
  | 'DEPARTMENT_VISIT'
  | 'INSPECTION'
  | 'RESEARCH';

export type ResearchRefusalCode =
  | 'ALREADY_ANSWERED'
  | 'ALREADY_HELD'
  | 'ALREADY_JOINED'
  | 'ALREADY_TOPIC'
  | 'CANCELLED'
  | 'CONSULTATION_CLOSED'
  | 'DAY_IN_FUTURE'
  | 'HAS_RESULTS'
  | 'NOTHING_CORRECTED'
  | 'NOT_BEGUN'
  | 'NOT_CANCELLED'
  | 'NOT_HELD'
  | 'NOT_WITHDRAWN'
  | 'WITHDRAWN';

export type ResearchTripReasonInput = {
  reason: string;
  tripId: string | number;
  version: number;
};

export type ResponseNature =
  | 'COMMITMENT'
  | 'DECLINED'
  | 'EXPLANATION'
  | 'FORWARDED'
  | 'POSITION'
  | 'SOLVED_ON_SPOT';

export type ResubmitTopicInput = {
  /** What is added to what was said before. */
  addition: string;
  trackingCode: string;
};

export type ResultClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** The letter is not for this department, and why; at best whose it is. */
export type ReturnLetterInput = {
  letterId: string | number;
  /** At most 1,000 characters. */
  reason: string;
  version: number;
};

export type ReturnTopicInput = {
  /** What is missing; the submitter reads it. */
  note: string;
  topicId: string | number;
  version: number;
};

export type ReviewStanding =
  | 'RELEASED'
  | 'SENT_BACK'
  | 'WAITING';

export type ReviewStepKind =
  | 'ASKED_AGAIN'
  | 'RELEASED'
  | 'SENT_BACK';

/** What its author wrote, to be kept or handed in. */
export type SaveBriefInput = {
  /** Files beside those that are there. */
  addedFileIds?: Array<string | number> | null | undefined;
  analysis: string;
  /** null: left as it was; the writer alone for a new one. */
  authors?: Array<BriefAuthorInput> | null | undefined;
  /** null or left out: a new one. */
  briefId?: string | number | null | undefined;
  clientMutationId?: string | null | undefined;
  /** null: left as they were. */
  fileIds?: Array<string | number> | null | undefined;
  /** true: handed in; false: kept as a draft. */
  handIn: boolean;
  situation: string;
  /** A new one: what it grows out of. */
  sources?: Array<BriefSourceInput> | null | undefined;
  suggestion: string;
  title: string;
  /** The version that was seen; with briefId. */
  version?: number | null | undefined;
};

export type SaveSpeechPaperInput = {
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  /** The demands it speaks to; none is fine. */
  demandIds: Array<string | number>;
  /** Hand it in; otherwise it stays a draft. */
  handIn: boolean;
  mode: SpeechPaperMode;
  /** Staff only: whose paper it is (代录). */
  onBehalfOfId?: string | number | null | undefined;
  /** At most 1,500 characters. */
  text: string;
  /** Of the paper that is changed; left out for the first. */
  version?: number | null | undefined;
};

/** What can be found. */
export type SearchKind =
  | 'BRIEF'
  | 'COMMITMENT'
  | 'CONSULTATION'
  | 'DEMAND'
  | 'MEMBER'
  | 'MINUTES'
  | 'RESULT'
  | 'TOPIC';

export type SetSiteFenceInput = {
  commitmentId: string | number;
  latitude: number;
  longitude: number;
  /** What the place is called. At most 120 characters. */
  place: string;
  /** 20 to 5,000. */
  radiusMetres: number;
  /** The version that was seen; left out where there is no fence yet. */
  version?: number | null | undefined;
};

export type SignInObserverInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  joinCode: string;
  /** At most 30 characters. */
  name: string;
  /** Where they are from. Left out or null: not said. */
  organisation?: string | null | undefined;
  /** The pass this phone was given before, at this very meeting: it stays the same observer. */
  pass?: string | null | undefined;
};

export type SpeakerKind =
  | 'ANSWER'
  | 'CONTRIBUTION'
  | 'POINT_OF_ORDER'
  | 'QUESTION';

export type SpeechPaperMode =
  | 'ORAL'
  | 'WRITTEN';

export type SpeechPaperStatus =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type StanceKind =
  | 'AGREE'
  | 'DISAGREE'
  | 'RESERVED';

export type StartStoryInput = {
  /** As in `saveStory`; left out: nothing yet. */
  body?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** Without a slot. */
  kind?: StoryKind | null | undefined;
  /** Photographs from the spot, put after the text; at most nine. */
  photoIds?: Array<string | number> | null | undefined;
  /** Left out by whoever writes from the spot. */
  slotId?: string | number | null | undefined;
  /** Beside what the slot is about. */
  subjects: Array<StorySubjectInput>;
  title: string;
};

/** How a step came from an organisation that has no accounts. */
export type StepChannel =
  | 'LINK'
  | 'ON_BEHALF';

/** What became of an agreed step. */
export type StepOutcome =
  | 'DONE'
  | 'NOT_DONE';

export type StoryKind =
  | 'FOLLOW_UP'
  | 'IN_DEPTH'
  | 'TOPICAL';

/** What a story is about: exactly one of the three. */
export type StorySubjectInput = {
  briefId?: string | number | null | undefined;
  commitmentId?: string | number | null | undefined;
  consultationId?: string | number | null | undefined;
};

export type StudioRefusalCode =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DAY_PAST'
  | 'DAY_TAKEN'
  | 'HAS_VISITS'
  | 'MEMBER_ELSEWHERE'
  | 'NOTHING_CORRECTED'
  | 'NOT_CANCELLED'
  | 'NOT_CLOSED'
  | 'NOT_FROM_HERE'
  | 'NOT_OF_STUDIO'
  | 'NOT_OPEN'
  | 'NOT_PRESENT'
  | 'NOT_TODAY'
  | 'NOT_WITHDRAWN'
  | 'NOT_YET'
  | 'OWN_PROPOSAL'
  | 'WITHDRAWN';

/** Where a studio stands. */
export type StudioStatus =
  | 'DECLINED'
  | 'OPEN'
  | 'PROPOSED'
  | 'RETIRED'
  | 'SUSPENDED';

export type SubmissionOutcome =
  | 'ADOPTED'
  | 'FORWARDED'
  | 'NOT_ADOPTED'
  | 'SENT';

export type SubmitDemandInput = {
  body?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  /** The department it is put to. */
  departmentId?: string | number | null | undefined;
  /** Staff only: for which group, where it is nobody in particular. */
  interestGroupId?: string | number | null | undefined;
  /** Staff only: for whom it is written down (代录). */
  onBehalfOfId?: string | number | null | undefined;
  title: string;
};

export type SubmitDepartmentPositionInput = {
  consultationId: string | number;
  demandId: string | number;
  text: string;
  /** Of the position that is changed; left out for the first. */
  version?: number | null | undefined;
};

export type SubmitPollItemInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  /** Of somebody sitting in without an account. Null: one’s own seat. */
  pass?: string | null | undefined;
  roundId: string | number;
  /** At most 140 characters. */
  text: string;
};

export type SubmitSuggestionInput = {
  cause: string;
  clientMutationId?: string | null | undefined;
  consultationId: string | number;
  measure: string;
  /** Staff only: whose suggestion it is (代录). */
  onBehalfOfId?: string | number | null | undefined;
  problem: string;
};

export type SubmitTopicInput = {
  body: string;
  /** What it is about: a code of `TopicCategory`, or a word. */
  category?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** The committee it is for. Left out or null: the secretariat decides. */
  committeeId?: string | number | null | undefined;
  /** Staff only: written down for somebody else. */
  onBehalf?: boolean | null | undefined;
  /** Where it is about, in the words of the submitter. */
  place?: string | null | undefined;
  /** How the submitter wants to be called; seen by staff only. */
  submitterName?: string | null | undefined;
  /** Seen by staff only. */
  submitterPhone?: string | null | undefined;
  title: string;
};

export type SubmitTopicToCallInput = {
  body: string;
  callCode: string;
  /** What it is about: a code of `TopicCategory`, or a word. */
  category?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** The committee it is for. Left out or null: the secretariat decides. */
  committeeId?: string | number | null | undefined;
  /** Staff only: written down for somebody else. */
  onBehalf?: boolean | null | undefined;
  /** Where it is about, in the words of the submitter. */
  place?: string | null | undefined;
  /** How the submitter wants to be called; seen by staff only. */
  submitterName?: string | null | undefined;
  /** Seen by staff only. */
  submitterPhone?: string | null | undefined;
  title: string;
};

/** What became of a suggestion. */
export type SuggestionOutcome =
  | 'NOT_TAKEN_UP'
  | 'TAKEN_UP';

export type SurveyRefusalCode =
  | 'ANSWER_MISSING'
  | 'CLOSES_TOO_SOON'
  | 'CODE_UNKNOWN'
  | 'NOT_OPEN'
  | 'QUESTIONS_ANSWERED'
  | 'STEP_NOT_ALLOWED';

export type SurveyStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type TakeBackSpeechPaperInput = {
  consultationId: string | number;
  paperId: string | number;
  version: number;
};

export type TakeDemandBackInput = {
  demandId: string | number;
  /** Why; everybody at the table reads it. */
  reason: string;
  version: number;
};

export type TakeStanceInput = {
  clauseId: string | number;
  kind: StanceKind;
  /** For the scribe: whose stance it is. Left out or null: one’s own. */
  participantId?: string | number | null | undefined;
  /** The words of a reservation. Left out or null: none. */
  reservation?: string | null | undefined;
};

/** Derived from working days, never stored. DUE_SOON: at most 3 are left. OVERDUE: at least one has passed. LONG_OVERDUE: more than 10 have. */
export type Timeliness =
  | 'DUE_SOON'
  | 'LONG_OVERDUE'
  | 'ON_TIME'
  | 'OVERDUE';

/** Whom a call for topics is put to. */
export type TopicCallReach =
  | 'COMMITTEES'
  | 'DISTRICT'
  | 'SECTORS';

export type TopicCallRefusalCode =
  | 'CALL_CLOSED'
  | 'CHANNEL_NOT_OPEN'
  | 'COMMITTEE_NOT_IN_REACH'
  | 'NOT_IN_REACH'
  | 'NOT_LONGER'
  | 'NOT_OPEN_YET';

/** Derived from the days of the call. */
export type TopicCallState =
  | 'CLOSED'
  | 'OPEN'
  | 'UPCOMING';

/** What a topic is about, at the first level. */
export type TopicCategory =
  | 'COMMERCE'
  | 'CONSTRUCTION'
  | 'EDUCATION'
  | 'ENVIRONMENT'
  | 'HEALTH'
  | 'LABOUR'
  | 'TRANSPORT';

/** A topic being written. */
export type TopicDraftInput = {
  body: string;
  place?: string | null | undefined;
  title: string;
};

export type TopicRefusalCode =
  | 'ALREADY_ANSWERED'
  | 'ALREADY_THERE'
  | 'COMMITTEE_NEEDED'
  | 'DUE_TOO_EARLY'
  | 'HITS_LEAVE_OUT'
  | 'IN_A_BRIEF'
  | 'LAST_ONE_ACTIVE'
  | 'LETTER_RETURNED'
  | 'LETTER_WITHDRAWN'
  | 'MEETS_NO_TAKE_UP'
  | 'MERGE_INTO_ITSELF'
  | 'MERGE_TARGET_OVER'
  | 'NOTE_NEEDED'
  | 'NOTHING_CORRECTED'
  | 'NOT_ANSWERED'
  | 'REASON_NOT_OFFERED'
  | 'STEP_NOT_ALLOWED';

export type TopicStatus =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'CONSULTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'MERGED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'SUBMITTED'
  | 'TO_BRIEF'
  | 'TRANSFERRED';

export type TopicStepKind =
  | 'ABSORBED'
  | 'ACCEPTED'
  | 'ANSWERED'
  | 'ANSWER_CORRECTED'
  | 'CLOSED'
  | 'CONSULTED'
  | 'CORRECTED'
  | 'DECLINED'
  | 'FORWARDED'
  | 'LETTER_RETURNED'
  | 'MERGED'
  | 'RELEASED'
  | 'REOPENED'
  | 'RESUBMITTED'
  | 'RESUMED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'SUBMITTED'
  | 'TO_BRIEF'
  | 'TRANSFERRED'
  | 'UNMERGED'
  | 'UNSCHEDULED';

/** What somebody asked along has said. */
export type TripAnswer =
  | 'ASKED'
  | 'COMING'
  | 'ON_LEAVE';

/** Where people went to find out. */
export type TripKind =
  | 'DEPARTMENT_VISIT'
  | 'FIELD_RESEARCH';

/** Who leads it: an office, or members by themselves. */
export type TripLed =
  | 'MEMBERS'
  | 'OFFICE';

/** Where field research stands. */
export type TripState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED'
  | 'REPORTED'
  | 'UNDER_WAY';

export type TurnResearchFindingInput = {
  findingId: string | number;
  reason: string;
  version: number;
};

export type TurnResearchSuggestionInput = {
  reason: string;
  suggestionId: string | number;
  version: number;
};

export type TurnVisitInput = {
  reason: string;
  version: number;
  visitId: string | number;
};

export type VerificationFinding =
  | 'DONE'
  | 'NOT_DONE'
  | 'PARTLY_DONE';

export type VerifyCommitmentInput = {
  /** A key of this one act: sent twice, it counts once. */
  clientMutationId?: string | null | undefined;
  commitmentId: string | number;
  /** What the files show, where they are more than photographs. */
  fileUses?: Array<FileUseInput> | null | undefined;
  finding: VerificationFinding;
  /** Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public. */
  photoIds?: Array<string | number>;
  /** Where. At most 120 characters. */
  place: string;
  /** Where the phone is now, when it can say. Without being in the fence a photograph is needed. */
  position?: PositionInput | null | undefined;
  /** What was seen. At most 7,000 characters. */
  text: string;
};

/** What became of the words of a visitor. */
export type VisitBecame =
  | 'ADOPTED'
  | 'ANSWERED'
  | 'NOT_ADOPTED'
  | 'PASSED_ON'
  | 'RESOLVED'
  | 'WAITING';

/** What was done with the words of a visitor. */
export type VisitOutcome =
  | 'ANSWERED'
  | 'TOPIC';

/** One’s word on one statement; another one replaces it. */
export type VoteOnPollItemInput = {
  itemId: string | number;
  /** Of somebody sitting in without an account. Null: one’s own seat. */
  pass?: string | null | undefined;
  word: HallPollWord;
};

/** Whose turn it is. HOUSE: the liaison committee. */
export type WaitingFor =
  | 'DEPARTMENT'
  | 'HOUSE'
  | 'MEMBER'
  | 'NOBODY'
  | 'RESIDENTS';

export type WithdrawAppraisalOpinionInput = {
  id: string | number;
  reason: string;
  side: AppraisalOpinionSide;
  version: number;
};

/** Research, a suggestion or a clause that was entered twice or by mistake. */
export type WithdrawPreparedInput = {
  consultationId: string | number;
  id: string | number;
  /** Why; kept with what it said before. */
  reason: string;
  version: number;
};

/** Each section up to 2,000 characters; handed in, none is empty. */
export type WriteAppraisalInput = {
  cameOfIt?: string | null | undefined;
  did?: string | null | undefined;
  /** False: a draft is kept. */
  handIn: boolean;
  id: string | number;
  nextYear?: string | null | undefined;
  notDone?: string | null | undefined;
  version: number;
};

export type WriteResearchReportInput = {
  report: string;
  tripId: string | number;
  version: number;
};

export type BoardOutcome_CardFragment = { __typename: 'BoardCard', takenDownAt: string | null, title: string, state: BoardState, promise: string | null, departmentName: string | null, dueOn: string | null, round: number | null, reason: string | null, basis: string | null, answerCount: number, invitedCount: number, invitedAnswerCount: number, solvedCount: number, halfSolvedCount: number, notSolvedCount: number, trackingCode: string, beforePhoto: string | null, afterPhoto: string | null } & { ' $fragmentName'?: 'BoardOutcome_CardFragment' };

export type SearchHit_HitFragment = { __typename: 'SearchHit', kind: SearchKind, recordId: string, parentId: string | null, number: string | null, status: string | null, committeeName: string | null, happenedAt: string, title: (
    { __typename: 'MarkedText' }
    & { ' $fragmentRefs'?: { 'Marked_TextFragment': Marked_TextFragment } }
  ), excerpt: (
    { __typename: 'MarkedText' }
    & { ' $fragmentRefs'?: { 'Marked_TextFragment': Marked_TextFragment } }
  ) } & { ' $fragmentName'?: 'SearchHit_HitFragment' };

export type ClauseItem_ClauseFragment = { __typename: 'ClauseRow', document: string, documentNumber: string | null, clause: string, link: string | null, sources: Array<{ __typename: 'ClauseSource', departmentName: string | null, researchKind: ResearchKind | null, visitedName: string | null, place: string | null, heldOn: string | null }> } & { ' $fragmentName'?: 'ClauseItem_ClauseFragment' };

export type Obstacles_ReadinessFragment = { __typename: 'ReadinessState', score: number, threshold: number, obstacles: Array<ConveneObstacle>, missingParties: Array<Party>, noticeWorkingDays: number | null, requiredNoticeWorkingDays: number, missingGroups: Array<{ __typename: 'GroupName', id: string, name: string }> } & { ' $fragmentName'?: 'Obstacles_ReadinessFragment' };

export type BoardTotals_TotalsFragment = { __typename: 'BoardTotals', matters: number, promised: number, accepted: number, inProgress: number, overdue: number, unsolved: number, relapsed: number, declined: number, solvedOnSpot: number, carriedOver: number } & { ' $fragmentName'?: 'BoardTotals_TotalsFragment' };

export type Marked_TextFragment = { __typename: 'MarkedText', text: string, ranges: Array<{ __typename: 'TextRange', start: number, end: number }> } & { ' $fragmentName'?: 'Marked_TextFragment' };

export type OwnAnnualReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAnnualReportsQuery = { __typename: 'Query', ownAppraisals: Array<{ __typename: 'AppraisalListed', id: string, year: number, name: string, state: AppraisalState, writeBy: string, opineBy: string, objectBy: string | null }> };

export type AnnualReportsToOpineQueryVariables = Exact<{ [key: string]: never; }>;


export type AnnualReportsToOpineQuery = { __typename: 'Query', appraisalsToOpine: Array<{ __typename: 'AppraisalListed', id: string, year: number, name: string, state: AppraisalState, writeBy: string, opineBy: string, objectBy: string | null }> };

export type AnnualReportQueryVariables = Exact<{
  id: string | number;
}>;


export type AnnualReportQuery = { __typename: 'Query', appraisal: { __typename: 'AppraisalReport', id: string, version: number, year: number, name: string, committeeName: string | null, state: AppraisalState, writeBy: string, opineBy: string, did: string | null, cameOfIt: string | null, notDone: string | null, nextYear: string | null, handedInAt: string | null, late: boolean, grade: AppraisalGrade | null, gradeReason: string | null, gradedAt: string | null, objectBy: string | null, objection: string | null, answer: string | null, archivedAt: string | null, viewerCanWrite: boolean, viewerCanTakeBack: boolean, viewerCanOpineFor: Array<AppraisalOpinionSide>, viewerCanObject: boolean, viewerCanWithdrawObjection: boolean, facts: { __typename: 'AppraisalFacts', asOf: string, frozen: boolean, from: string, to: string, credited: number, changedSince: number, attendance: { __typename: 'AttendanceCount', invited: number, present: number, late: number, leftEarly: number, onLeave: number, excused: number, absent: number }, counts: Array<{ __typename: 'DutyCount', kind: DutyKind, lines: number, done: number }>, lines: Array<{ __typename: 'AppraisalLine', factId: string, kind: DutyKind, day: string, detail: DutyDetail | null, done: boolean, gone: boolean, title: string | null, opens: DutyRecordKind | null, opensId: string | null }> }, opinions: Array<{ __typename: 'AppraisalOpinionView', id: string, side: AppraisalOpinionSide, text: string, onBehalf: boolean, saidBy: string | null, givenByName: string | null, givenAt: string, viewerCanWithdraw: boolean }>, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> } | null };

export type WriteAnnualReportMutationVariables = Exact<{
  input: WriteAppraisalInput;
}>;


export type WriteAnnualReportMutation = { __typename: 'Mutation', writeAppraisal:
    | { __typename: 'AppraisalKept', id: string, version: number }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type TakeBackAnnualReportMutationVariables = Exact<{
  input: AppraisalInput;
}>;


export type TakeBackAnnualReportMutation = { __typename: 'Mutation', takeBackAppraisal:
    | { __typename: 'AppraisalKept', id: string }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type GiveOpinionOnReportMutationVariables = Exact<{
  input: GiveAppraisalOpinionInput;
}>;


export type GiveOpinionOnReportMutation = { __typename: 'Mutation', giveAppraisalOpinion:
    | { __typename: 'AppraisalKept', id: string }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type WithdrawOpinionOnReportMutationVariables = Exact<{
  input: WithdrawAppraisalOpinionInput;
}>;


export type WithdrawOpinionOnReportMutation = { __typename: 'Mutation', withdrawAppraisalOpinion:
    | { __typename: 'AppraisalKept', id: string }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type ObjectToGradeMutationVariables = Exact<{
  input: ObjectToAppraisalInput;
}>;


export type ObjectToGradeMutation = { __typename: 'Mutation', objectToAppraisal:
    | { __typename: 'AppraisalKept', id: string }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type WithdrawObjectionToGradeMutationVariables = Exact<{
  input: AppraisalInput;
}>;


export type WithdrawObjectionToGradeMutation = { __typename: 'Mutation', withdrawAppraisalObjection:
    | { __typename: 'AppraisalKept', id: string }
    | { __typename: 'AppraisalRefusal', code: AppraisalRefusalCode }
   };

export type PublicBoardLiveSubscriptionVariables = Exact<{
  committeeId?: string | number | null | undefined;
  first: number;
}>;


export type PublicBoardLiveSubscription = { boardLive: { __typename: 'ResultsBoard', committeeName: string | null, totals: (
      { __typename: 'BoardTotals' }
      & { ' $fragmentRefs'?: { 'BoardTotals_TotalsFragment': BoardTotals_TotalsFragment } }
    ), cards: Array<(
      { __typename: 'BoardCard', demandId: string }
      & { ' $fragmentRefs'?: { 'BoardMatter_CardFragment': BoardMatter_CardFragment } }
    )> } };

export type BoardCommitteesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardCommitteesQuery = { __typename: 'Query', topicDestinations: Array<{ __typename: 'TopicDestination', committeeId: string, committeeName: string }> };

export type BoardMatter_CardFragment = (
  { __typename: 'BoardCard', committeeName: string }
  & { ' $fragmentRefs'?: { 'BoardOutcome_CardFragment': BoardOutcome_CardFragment } }
) & { ' $fragmentName'?: 'BoardMatter_CardFragment' };

export type PlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceQuery = { __typename: 'Query', topicDestinations: Array<{ __typename: 'TopicDestination', committeeId: string, committeeName: string, townshipName: string }>, resultsBoard: { __typename: 'ResultsBoard', totals: (
      { __typename: 'BoardTotals' }
      & { ' $fragmentRefs'?: { 'BoardTotals_TotalsFragment': BoardTotals_TotalsFragment } }
    ), cards: Array<(
      { __typename: 'BoardCard', demandId: string, state: BoardState }
      & { ' $fragmentRefs'?: { 'BoardMatter_CardFragment': BoardMatter_CardFragment } }
    )> }, comingConsultations: Array<{ __typename: 'ComingConsultation', id: string, title: string, form: ConsultationForm, place: string | null, startsAt: string }>, publicStories: { __typename: 'PublicStoryPage', nodes: Array<(
      { __typename: 'PublicStoryRow', code: string }
      & { ' $fragmentRefs'?: { 'StoryLinks_StoryFragment': StoryLinks_StoryFragment } }
    )> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { __typename: 'Query', topicDestinations: Array<{ __typename: 'TopicDestination', committeeId: string, committeeName: string, townshipName: string }> };

export type BriefAuthorChoicesQueryVariables = Exact<{
  text: string;
}>;


export type BriefAuthorChoicesQuery = { __typename: 'Query', briefAuthorChoices: Array<{ __typename: 'BriefAuthorChoice', accountId: string, name: string, unit: string | null }> };

export type OneBrief_BriefFragment = { __typename: 'BriefDetail', id: string, version: number, title: string, kind: BriefKind, status: BriefStatus, issueYear: number | null, issueNumber: number | null, issuedOn: string | null, deskNote: string | null, adoptedAt: Array<BriefLevel>, namesTakenDown: boolean, committeeHandSince: string | null, written: { __typename: 'BriefWords', title: string, situation: string, analysis: string, suggestion: string, length: number }, edited: { __typename: 'BriefWords', title: string, situation: string, analysis: string, suggestion: string } | null, authors: Array<{ __typename: 'BriefAuthorRow', accountId: string, name: string, share: number }>, sources: Array<{ __typename: 'BriefSourceRow', kind: BriefSourceKind, recordId: string, title: string, committeeName: string | null, takenDownAt: string | null }>, files: Array<{ __typename: 'BriefFile', id: string, name: string }>, steps: Array<{ __typename: 'BriefStepRow', kind: BriefStepKind, at: string, note: string | null }>, submissions: Array<{ __typename: 'SubmissionRow', id: string, level: BriefLevel, recipient: string, sentOn: string, outcome: SubmissionOutcome, adoptedAs: BriefKind | null, outcomeOn: string | null }>, instructions: Array<{ __typename: 'InstructionRow', id: string, leaderPost: string, status: InstructionStatus, dueOn: string, handledNote: string | null, lookBackNote: string | null }>, composites: Array<{ __typename: 'BriefRow', id: string, title: string }>, viewerActs: Array<{ __typename: 'BriefActOption', act: BriefAct, refusal: OpinionRefusalCode | null }> } & { ' $fragmentName'?: 'OneBrief_BriefFragment' };

export type BriefPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefPageQuery = { __typename: 'Query', brief: (
    { __typename: 'BriefDetail', id: string }
    & { ' $fragmentRefs'?: { 'OneBrief_BriefFragment': OneBrief_BriefFragment } }
  ) | null };

export type TakeBackBriefMutationVariables = Exact<{
  input: BriefActInput;
}>;


export type TakeBackBriefMutation = { __typename: 'Mutation', takeBackBrief:
    | { __typename: 'BriefChanged', id: string }
    | { __typename: 'OpinionRefusal', code: OpinionRefusalCode }
   };

export type DiscardBriefMutationVariables = Exact<{
  input: BriefActInput;
}>;


export type DiscardBriefMutation = { __typename: 'Mutation', discardBrief:
    | { __typename: 'BriefChanged', id: string }
    | { __typename: 'OpinionRefusal', code: OpinionRefusalCode }
   };

export type MyBriefsQueryVariables = Exact<{
  first: number;
}>;


export type MyBriefsQuery = { __typename: 'Query', myBriefs: { __typename: 'BriefPage', totalCount: number, nodes: Array<{ __typename: 'BriefRow', id: string, title: string, kind: BriefKind, status: BriefStatus, issueYear: number | null, issueNumber: number | null, submittedAt: string | null, deskNote: string | null, adoptedAt: Array<BriefLevel>, instructionCount: number }> } };

export type OwnInformantTermQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInformantTermQuery = { __typename: 'Query', myInformant: { __typename: 'InformantRow', id: string, monthlyExpected: number, months: Array<{ __typename: 'InformantMonth', month: string, done: number }> } | null };

export type Write_StoredFragment = { __typename: 'BriefDetail', id: string, version: number, status: BriefStatus, deskNote: string | null, written: { __typename: 'BriefWords', title: string, situation: string, analysis: string, suggestion: string }, authors: Array<{ __typename: 'BriefAuthorRow', accountId: string, name: string, share: number }>, files: Array<{ __typename: 'BriefFile', id: string, name: string }>, viewerActs: Array<{ __typename: 'BriefActOption', act: BriefAct, refusal: OpinionRefusalCode | null }> } & { ' $fragmentName'?: 'Write_StoredFragment' };

export type BriefToWriteQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefToWriteQuery = { __typename: 'Query', brief: (
    { __typename: 'BriefDetail', id: string, version: number, viewerActs: Array<{ __typename: 'BriefActOption', act: BriefAct, refusal: OpinionRefusalCode | null }> }
    & { ' $fragmentRefs'?: { 'Write_StoredFragment': Write_StoredFragment } }
  ) | null };

export type SaveBriefMutationVariables = Exact<{
  input: SaveBriefInput;
}>;


export type SaveBriefMutation = { __typename: 'Mutation', saveBrief:
    | { __typename: 'BriefChanged', id: string, version: number }
    | { __typename: 'OpinionRefusal', code: OpinionRefusalCode }
   };

export type BriefingPackQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefingPackQuery = { __typename: 'Query', briefing: (
    { __typename: 'Briefing', consultationId: string, title: string, form: ConsultationForm, edition: string, viewerMayConfirm: boolean, mine: { __typename: 'OwnBriefingReceipt', readAt: string, changes: Array<{ __typename: 'BriefingChange', section: string, added: number, changed: number, removed: number }> } | null }
    & { ' $fragmentRefs'?: { 'PackContent_PackFragment': PackContent_PackFragment } }
  ) | null };

export type ConfirmBriefingReadMutationVariables = Exact<{
  input: ConfirmBriefingReadInput;
}>;


export type ConfirmBriefingReadMutation = { __typename: 'Mutation', confirmBriefingRead:
    | { __typename: 'BriefingReceipt', id: string, readAt: string }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
   };

export type NowCard_MeetingFragment = { __typename: 'BroadcastLive', status: MeetingStatus, held: boolean, itemTitle: string | null, itemPart: AgendaPart | null, speakingParty: Party | null, speakingStanding: string | null, settledCount: number, demandCount: number } & { ' $fragmentName'?: 'NowCard_MeetingFragment' };

export type MeetingBroadcastSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type MeetingBroadcastSubscription = { broadcastLive: (
    { __typename: 'BroadcastLive', id: string, title: string, committeeName: string, startsAt: string | null, lines: Array<{ __typename: 'BroadcastPublicLine', id: string, party: Party, standing: string | null, text: string, saidAt: string }> }
    & { ' $fragmentRefs'?: { 'NowCard_MeetingFragment': NowCard_MeetingFragment } }
  ) | null };

export type MyCarriedOverQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCarriedOverQuery = { __typename: 'Query', carriedOverDemands: { __typename: 'CarriedOverPage', nodes: Array<{ __typename: 'CarriedOverDemand', id: string, version: number, title: string, consultationTitle: string, reason: string | null, until: { __typename: 'Deadline', dueOn: string, provisional: boolean, workingDaysLeft: number } }> } };

export type DisposalChoicesOnThePhoneQueryVariables = Exact<{
  demandId: string | number;
}>;


export type DisposalChoicesOnThePhoneQuery = { __typename: 'Query', disposalChoices: { __typename: 'DisposalChoices', owners: Array<{ __typename: 'CommitmentChoice', id: string, name: string }>, departments: Array<{ __typename: 'CommitmentChoice', id: string, name: string }>, organisations: Array<{ __typename: 'CommitmentChoice', id: string, name: string }> } };

export type DisposeAgainOnThePhoneMutationVariables = Exact<{
  input: DisposeAgainInput;
}>;


export type DisposeAgainOnThePhoneMutation = { __typename: 'Mutation', disposeAgain:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'DisposedDemand' }
   };

export type AcceptanceNoticeQueryVariables = Exact<{
  code: string;
  deviceToken?: string | null | undefined;
}>;


export type AcceptanceNoticeQuery = { __typename: 'Query', acceptanceNotice: { __typename: 'AcceptanceNotice', acceptanceCode: string | null, trackingCode: string, takenDownAt: string | null, demandTitle: string, action: string, deliverable: string, departmentName: string, committeeName: string, place: string | null, replyText: string | null, resultClass: ResultClass | null, finding: VerificationFinding | null, open: boolean, standing: CodeStanding, closesOn: string | null, status: CommitmentStatus, myResult: AcceptanceResult | null, myAttitude: Attitude | null, invited: boolean, movedTo: Array<{ __typename: 'MovedTo', number: string, trackingCode: string, action: string, departmentName: string }>, tally: { __typename: 'AcceptanceTally', n: number, invitedCount: number, invitedTotal: number, solved: number, halfSolved: number, notSolved: number, cameBack: number, minimum: number, enough: boolean } } | null };

export type AnswerAcceptanceMutationVariables = Exact<{
  input: AnswerAcceptanceInput;
}>;


export type AnswerAcceptanceMutation = { __typename: 'Mutation', answerAcceptance:
    | { __typename: 'AcceptanceNotice', acceptanceCode: string | null, myResult: AcceptanceResult | null, myAttitude: Attitude | null }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type PromiseCard_MatterFragment = { __typename: 'CommitmentDetail', action: string, deliverable: string, responsiblePerson: string, leadDepartmentName: string, place: string | null, waitingFor: WaitingFor, closedUnsolved: boolean, promisedDueOn: string, completion: { __typename: 'Deadline', dueOn: string, provisional: boolean, workingDaysLeft: number, timeliness: Timeliness, doneOn: string | null } } & { ' $fragmentName'?: 'PromiseCard_MatterFragment' };

export type LookBacksCard_MatterFragment = { __typename: 'CommitmentDetail', lookBacks: Array<{ __typename: 'LookBackRow', id: string, kind: LookBackKind, dueOn: string, lookedAt: string | null, finding: LookBackFinding | null, text: string | null, photoIds: Array<string>, memberName: string | null }> } & { ' $fragmentName'?: 'LookBacksCard_MatterFragment' };

export type RepliesCard_MatterFragment = { __typename: 'CommitmentDetail', replies: Array<{ __typename: 'ReplyRow', id: string, round: number, resultClass: ResultClass, text: string, reason: string | null, basis: string | null, nextLookOn: string | null, delivered: string | null, photoIds: Array<string>, repliedAt: string, pairs: Array<{ __typename: 'PhotoPairRow', before: string, after: string }>, documents: Array<{ __typename: 'DocumentRow', id: string, name: string }> }> } & { ' $fragmentName'?: 'RepliesCard_MatterFragment' };

export type VerificationsCard_MatterFragment = { __typename: 'CommitmentDetail', replies: Array<{ __typename: 'ReplyRow', round: number, resultClass: ResultClass }>, verifications: Array<{ __typename: 'VerificationRow', id: string, round: number, finding: VerificationFinding, text: string, place: string, presence: Presence, photoIds: Array<string>, verifiedAt: string, memberName: string }> } & { ' $fragmentName'?: 'VerificationsCard_MatterFragment' };

export type ProgressCard_MatterFragment = { __typename: 'CommitmentDetail', progress: Array<{ __typename: 'ProgressRow', id: string, round: number, stageZh: string | null, stageEn: string | null, text: string, photoIds: Array<string>, reportedAt: string, pairs: Array<{ __typename: 'PhotoPairRow', before: string, after: string }>, documents: Array<{ __typename: 'DocumentRow', id: string, name: string }> }> } & { ' $fragmentName'?: 'ProgressCard_MatterFragment' };

export type ChainCard_MatterFragment = { __typename: 'CommitmentDetail', steps: Array<{ __typename: 'CommitmentStepRow', id: string, kind: CommitmentStepKind, round: number, at: string, note: string | null, dueOn: string | null }> } & { ' $fragmentName'?: 'ChainCard_MatterFragment' };

export type MyCommitmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyCommitmentsQuery = { __typename: 'Query', commitments: { __typename: 'CommitmentPage', totalCount: number, endCursor: string | null, nodes: Array<(
      { __typename: 'CommitmentRow', id: string }
      & { ' $fragmentRefs'?: { 'MatterCard_RowFragment': MatterCard_RowFragment } }
    )> } };

export type Correct_MatterFragment = { __typename: 'CommitmentDetail', id: string, round: number, demandTitle: string, progress: Array<{ __typename: 'ProgressRow', id: string, round: number, text: string }>, replies: Array<{ __typename: 'ReplyRow', id: string, round: number, resultClass: ResultClass, text: string, reason: string | null, basis: string | null, nextLookOn: string | null, delivered: string | null }>, verifications: Array<{ __typename: 'VerificationRow', id: string, round: number, finding: VerificationFinding, text: string, place: string }> } & { ' $fragmentName'?: 'Correct_MatterFragment' };

export type CorrectionsCard_MatterFragment = { __typename: 'CommitmentDetail', corrections: Array<{ __typename: 'MatterCorrection', id: string, record: CorrectedRecord, field: CorrectedField, saidBefore: string | null, takenBack: boolean, reason: string, at: string, correctorName: string | null }> } & { ' $fragmentName'?: 'CorrectionsCard_MatterFragment' };

export type FenceForm_MatterFragment = { __typename: 'CommitmentDetail', place: string | null, siteFence: { __typename: 'SiteFenceRow', place: string, latitude: number, longitude: number, radiusMetres: number, version: number } | null } & { ' $fragmentName'?: 'FenceForm_MatterFragment' };

export type FenceForm_PlaceFragment = { __typename: 'SitePlace', place: string, latitude: number | null, longitude: number | null, radiusMetres: number | null } & { ' $fragmentName'?: 'FenceForm_PlaceFragment' };

export type FenceOnThePhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type FenceOnThePhoneQuery = { __typename: 'Query', commitment: (
    { __typename: 'CommitmentDetail', demandTitle: string }
    & { ' $fragmentRefs'?: { 'FenceForm_MatterFragment': FenceForm_MatterFragment } }
  ) | null, sitePlaces: Array<(
    { __typename: 'SitePlace' }
    & { ' $fragmentRefs'?: { 'FenceForm_PlaceFragment': FenceForm_PlaceFragment } }
  )> | null };

export type SetFenceOnThePhoneMutationVariables = Exact<{
  input: SetSiteFenceInput;
}>;


export type SetFenceOnThePhoneMutation = { __typename: 'Mutation', setSiteFence:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type HandlingActs_MatterFragment = { __typename: 'HandlingMatter', extensionLatest: string, lastAct: CommitmentAct | null, progress: Array<{ __typename: 'HandlingProgress', id: string }>, acts: Array<{ __typename: 'HandlingOption', act: CommitmentAct, whyNot: CommitmentRefusalCode | null }> } & { ' $fragmentName'?: 'HandlingActs_MatterFragment' };

export type AcknowledgeByLinkMutationVariables = Exact<{
  token: string;
}>;


export type AcknowledgeByLinkMutation = { __typename: 'Mutation', acknowledgeByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type ReturnByLinkMutationVariables = Exact<{
  token: string;
  reason: string;
}>;


export type ReturnByLinkMutation = { __typename: 'Mutation', returnByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type RequestReturnByLinkMutationVariables = Exact<{
  token: string;
  reason: string;
}>;


export type RequestReturnByLinkMutation = { __typename: 'Mutation', requestReturnByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type TakeBackByLinkMutationVariables = Exact<{
  token: string;
  reason: string;
}>;


export type TakeBackByLinkMutation = { __typename: 'Mutation', takeBackByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type ReportByLinkMutationVariables = Exact<{
  input: ReportByLinkInput;
}>;


export type ReportByLinkMutation = { __typename: 'Mutation', reportByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type AskExtensionByLinkMutationVariables = Exact<{
  input: AskExtensionByLinkInput;
}>;


export type AskExtensionByLinkMutation = { __typename: 'Mutation', askExtensionByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type ReplyByLinkMutationVariables = Exact<{
  input: ReplyByLinkInput;
}>;


export type ReplyByLinkMutation = { __typename: 'Mutation', replyByLink:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'HandlingMatter', number: string }
   };

export type HandlingMatterQueryVariables = Exact<{
  token: string;
}>;


export type HandlingMatterQuery = { __typename: 'Query', handlingMatter: (
    { __typename: 'HandlingMatter', demandTitle: string }
    & { ' $fragmentRefs'?: { 'MatterCard_MatterFragment': MatterCard_MatterFragment;'HandlingActs_MatterFragment': HandlingActs_MatterFragment } }
  ) | null };

export type MatterCard_MatterFragment = { __typename: 'HandlingMatter', number: string, organisationName: string, committeeName: string, action: string, deliverable: string, status: CommitmentStatus, dueOn: string, linkExpiresOn: string, trackingCode: string, round: number, replyText: string | null, progress: Array<{ __typename: 'HandlingProgress', id: string, text: string, reportedAt: string }> } & { ' $fragmentName'?: 'MatterCard_MatterFragment' };

export type MatterCard_RowFragment = { __typename: 'CommitmentRow', id: string, demandTitle: string, action: string, status: CommitmentStatus, waitingFor: WaitingFor, supervised: boolean, awaitsLeader: boolean, extensionCount: number, relapseCount: number, round: number, closedUnsolved: boolean, progressCount: number, leadDepartmentName: string, daysSinceUpdate: number, waiting: { __typename: 'Waiting', workingDays: number, workingDaysLeft: number | null }, completion: { __typename: 'Deadline', dueOn: string, provisional: boolean, workingDaysLeft: number, timeliness: Timeliness, doneOn: string | null } } & { ' $fragmentName'?: 'MatterCard_RowFragment' };

export type PublicDemands_ChainFragment = { __typename: 'PublicChain', demands: Array<{ __typename: 'PublicDemand', number: number, takenDownAt: string | null, title: string, correctedAt: string | null, disposition: Disposition | null, departmentName: string | null, reason: string | null, basis: string | null, carriedOverUntil: string | null, promiseWaits: boolean, isOpen: boolean, escalation: Array<{ __typename: 'EscalationStep', kind: EscalationStepKind, level: EscalationLevel | null, on: string | null }>, commitments: Array<{ __typename: 'PublicCommitment', number: string, trackingCode: string, action: string, departmentName: string, status: CommitmentStatus }>, commitment: { __typename: 'PublicCommitment', number: string, trackingCode: string, action: string, deliverable: string, departmentName: string, assistingDepartmentNames: Array<string>, status: CommitmentStatus, waitingFor: WaitingFor, round: number, relapseCount: number, closedUnsolved: boolean, promisedDueOn: string, nextOn: string | null, daysSinceUpdate: number, silent: boolean, acceptanceCode: string | null, canReportRelapse: boolean, movedTo: Array<{ __typename: 'MovedTo', number: string, trackingCode: string, action: string, departmentName: string }>, completion: { __typename: 'Deadline', dueOn: string, provisional: boolean, workingDaysLeft: number, timeliness: Timeliness, doneOn: string | null }, relapseReport: { __typename: 'PublicRelapseReport', reportedAt: string, lookOn: string | null, lookedAt: string | null, answer: string | null } | null, steps: Array<{ __typename: 'PublicChainStep', kind: CommitmentStepKind, channel: StepChannel | null, takenDownAt: string | null, photosTakenDown: number, round: number, at: string, dueOn: string | null, text: string | null, resultClass: ResultClass | null, finding: VerificationFinding | null, stageZh: string | null, stageEn: string | null, delivered: string | null, reason: string | null, basis: string | null, presence: Presence | null, lookBackFinding: LookBackFinding | null, photoIds: Array<string>, pairs: Array<{ __typename: 'PhotoPairRow', before: string, after: string }> }>, corrections: Array<{ __typename: 'PublicCorrection', record: CorrectedRecord, field: CorrectedField, saidBefore: string | null, at: string }>, coordinations: Array<(
        { __typename: 'PublicCoordination' }
        & { ' $fragmentRefs'?: { 'PublicCoordinations_LineFragment': PublicCoordinations_LineFragment } }
      )>, acceptance: Array<{ __typename: 'AcceptanceTally', round: number, n: number, solved: number, halfSolved: number, notSolved: number, cameBack: number, invitedTotal: number, invitedCount: number, minimum: number, enough: boolean }> } | null }> } & { ' $fragmentName'?: 'PublicDemands_ChainFragment' };

export type RelapseReportsCard_MatterFragment = { __typename: 'CommitmentDetail', relapseReports: Array<{ __typename: 'RelapseReportRow', id: string, words: string, reportedAt: string, lookOn: string, open: boolean, answer: string | null }> } & { ' $fragmentName'?: 'RelapseReportsCard_MatterFragment' };

export type ReportRelapseMutationVariables = Exact<{
  trackingCode: string;
  words: string;
}>;


export type ReportRelapseMutation = { __typename: 'Mutation', reportRelapse:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | { __typename: 'RelapseReported', trackingCode: string }
   };

export type RestOfIt_ChainFragment = { __typename: 'PublicChain', demands: Array<{ __typename: 'PublicDemand', number: number, title: string, commitment: { __typename: 'PublicCommitment', number: string } | null, commitments: Array<{ __typename: 'PublicCommitment', number: string, action: string, deliverable: string, departmentName: string, steps: Array<{ __typename: 'PublicChainStep', kind: CommitmentStepKind, at: string, text: string | null, delivered: string | null, reason: string | null, basis: string | null, photoIds: Array<string>, pairs: Array<{ __typename: 'PhotoPairRow', before: string, after: string }> }> }> }> } & { ' $fragmentName'?: 'RestOfIt_ChainFragment' };

export type ReleaseOnPhoneMutationVariables = Exact<{
  consultationId: string | number;
  seen: string;
}>;


export type ReleaseOnPhoneMutation = { __typename: 'Mutation', releaseResults:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | (
      { __typename: 'PublicationReview' }
      & { ' $fragmentRefs'?: { 'ReviewPage_ReviewFragment': ReviewPage_ReviewFragment } }
    )
   };

export type SendBackOnPhoneMutationVariables = Exact<{
  consultationId: string | number;
  reason: string;
}>;


export type SendBackOnPhoneMutation = { __typename: 'Mutation', sendResultsBack:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | (
      { __typename: 'PublicationReview' }
      & { ' $fragmentRefs'?: { 'ReviewPage_ReviewFragment': ReviewPage_ReviewFragment } }
    )
   };

export type AskAgainOnPhoneMutationVariables = Exact<{
  consultationId: string | number;
  note: string;
}>;


export type AskAgainOnPhoneMutation = { __typename: 'Mutation', askForReviewAgain:
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
    | (
      { __typename: 'PublicationReview' }
      & { ' $fragmentRefs'?: { 'ReviewPage_ReviewFragment': ReviewPage_ReviewFragment } }
    )
   };

export type ReviewPage_ReviewFragment = { __typename: 'PublicationReview', id: string, title: string, committeeName: string, standing: ReviewStanding, viewerIsAuthor: boolean, viewerCanReview: boolean, viewerCanAskAgain: boolean, seen: string, until: { __typename: 'Deadline', dueOn: string, provisional: boolean, workingDaysLeft: number }, steps: Array<{ __typename: 'ReviewStepRow', id: string, kind: ReviewStepKind, note: string | null, byName: string, at: string }>, chain: (
    { __typename: 'PublicChain' }
    & { ' $fragmentRefs'?: { 'PublicDemands_ChainFragment': PublicDemands_ChainFragment;'RestOfIt_ChainFragment': RestOfIt_ChainFragment } }
  ) } & { ' $fragmentName'?: 'ReviewPage_ReviewFragment' };

export type ReviewOnPhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewOnPhoneQuery = { __typename: 'Query', publicationReview: (
    { __typename: 'PublicationReview' }
    & { ' $fragmentRefs'?: { 'ReviewPage_ReviewFragment': ReviewPage_ReviewFragment } }
  ) | null };

export type SupervisionCard_MatterFragment = { __typename: 'CommitmentDetail', supervisedAt: string | null, supervisionAnsweredAt: string | null, steps: Array<{ __typename: 'CommitmentStepRow', id: string, kind: CommitmentStepKind, at: string, note: string | null }> } & { ' $fragmentName'?: 'SupervisionCard_MatterFragment' };

export type StagesOnThePhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type StagesOnThePhoneQuery = { __typename: 'Query', progressStages: Array<{ __typename: 'ProgressStage', id: string, wordsZh: string, wordsEn: string, active: boolean }> };

export type PublicChainQueryVariables = Exact<{
  code: string;
}>;


export type PublicChainQuery = { __typename: 'Query', publicChain: (
    { __typename: 'PublicChain', takenDownAt: string | null, inReview: boolean, committeeName: string, form: ConsultationForm, heldAt: string | null }
    & { ' $fragmentRefs'?: { 'PublicDemands_ChainFragment': PublicDemands_ChainFragment } }
  ) | null };

export type MatterQueryVariables = Exact<{
  id: string | number;
}>;


export type MatterQuery = { __typename: 'Query', commitment: (
    { __typename: 'CommitmentDetail', id: string, demandTitle: string, deliverable: string, place: string | null, status: CommitmentStatus, waitingFor: WaitingFor, round: number, closedUnsolved: boolean, resultClass: ResultClass | null, hasSiteFence: boolean, viewerCanCoverPhotos: boolean, relapseCount: number, lastAct: CommitmentAct | null, returnReason: string | null, progress: Array<{ __typename: 'ProgressRow', id: string, round: number, text: string, reportedAt: string }>, replies: Array<{ __typename: 'ReplyRow', id: string }>, verifications: Array<{ __typename: 'VerificationRow', id: string }>, lookBacks: Array<{ __typename: 'LookBackRow', id: string }>, viewerActs: Array<{ __typename: 'CommitmentActOption', act: CommitmentAct, whyNot: CommitmentRefusalCode | null }> }
    & { ' $fragmentRefs'?: { 'Correct_MatterFragment': Correct_MatterFragment;'CorrectionsCard_MatterFragment': CorrectionsCard_MatterFragment;'PromiseCard_MatterFragment': PromiseCard_MatterFragment;'RelapseReportsCard_MatterFragment': RelapseReportsCard_MatterFragment;'LookBacksCard_MatterFragment': LookBacksCard_MatterFragment;'RepliesCard_MatterFragment': RepliesCard_MatterFragment;'VerificationsCard_MatterFragment': VerificationsCard_MatterFragment;'ProgressCard_MatterFragment': ProgressCard_MatterFragment;'SupervisionCard_MatterFragment': SupervisionCard_MatterFragment;'ChainCard_MatterFragment': ChainCard_MatterFragment } }
  ) | null };

export type AcknowledgeMatterMutationVariables = Exact<{
  id: string | number;
}>;


export type AcknowledgeMatterMutation = { __typename: 'Mutation', acknowledgeCommitment:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type SendBackMatterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SendBackMatterMutation = { __typename: 'Mutation', returnWrongUnit:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type AskToReturnMatterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AskToReturnMatterMutation = { __typename: 'Mutation', requestReturn:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type TakeBackOnMatterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type TakeBackOnMatterMutation = { __typename: 'Mutation', takeBackLastAct:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type UndoOnMatterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UndoOnMatterMutation = { __typename: 'Mutation', undoLastAct:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type CorrectProgressOfMatterMutationVariables = Exact<{
  input: CorrectProgressInput;
}>;


export type CorrectProgressOfMatterMutation = { __typename: 'Mutation', correctProgress:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type CorrectReplyToMatterMutationVariables = Exact<{
  input: CorrectReplyInput;
}>;


export type CorrectReplyToMatterMutation = { __typename: 'Mutation', correctReply:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type CorrectVerificationOfMatterMutationVariables = Exact<{
  input: CorrectVerificationInput;
}>;


export type CorrectVerificationOfMatterMutation = { __typename: 'Mutation', correctVerification:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type ReportOnMatterMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportOnMatterMutation = { __typename: 'Mutation', reportProgress:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type AskForMoreTimeMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type AskForMoreTimeMutation = { __typename: 'Mutation', requestExtension:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type ReplyToMatterMutationVariables = Exact<{
  input: ReplyToCommitmentInput;
}>;


export type ReplyToMatterMutation = { __typename: 'Mutation', replyToCommitment:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type VerifyMatterMutationVariables = Exact<{
  input: VerifyCommitmentInput;
}>;


export type VerifyMatterMutation = { __typename: 'Mutation', verifyCommitment:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type LookBackAtMatterMutationVariables = Exact<{
  input: RecordLookBackInput;
}>;


export type LookBackAtMatterMutation = { __typename: 'Mutation', recordLookBack:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type CoverOnMatterMutationVariables = Exact<{
  id: string | number;
  photoId: string | number;
  coveredId: string | number;
}>;


export type CoverOnMatterMutation = { __typename: 'Mutation', redactEvidence:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type SuperviseMatterMutationVariables = Exact<{
  id: string | number;
  instruction: string;
  clientMutationId?: string | null | undefined;
}>;


export type SuperviseMatterMutation = { __typename: 'Mutation', superviseCommitment:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type WithdrawSupervisionOfMatterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawSupervisionOfMatterMutation = { __typename: 'Mutation', withdrawSupervision:
    | { __typename: 'CommitmentDetail', id: string, status: CommitmentStatus }
    | { __typename: 'CommitmentRefusal', code: CommitmentRefusalCode }
   };

export type ListPolicyClauseMutationVariables = Exact<{
  input: ListPolicyClauseInput;
}>;


export type ListPolicyClauseMutation = { __typename: 'Mutation', listPolicyClause:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'PolicyClause', id: string }
   };

export type NameDelegateMutationVariables = Exact<{
  input: NameDelegateInput;
}>;


export type NameDelegateMutation = { __typename: 'Mutation', nameDelegate:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string }
   };

export type EditDemandMutationVariables = Exact<{
  input: EditDemandInput;
}>;


export type EditDemandMutation = { __typename: 'Mutation', editDemand:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Demand', id: string }
   };

export type WithdrawOwnDemandMutationVariables = Exact<{
  input: TakeDemandBackInput;
}>;


export type WithdrawOwnDemandMutation = { __typename: 'Mutation', withdrawDemand:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Demand', id: string }
   };

export type RestoreOwnDemandMutationVariables = Exact<{
  input: TakeDemandBackInput;
}>;


export type RestoreOwnDemandMutation = { __typename: 'Mutation', restoreDemand:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Demand', id: string }
   };

export type RankDemandsMutationVariables = Exact<{
  input: RankDemandsInput;
}>;


export type RankDemandsMutation = { __typename: 'Mutation', rankDemands:
    | { __typename: 'Consultation', id: string }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
   };

export type KeepOwnPhoneMutationVariables = Exact<{
  input: KeepGuestPhoneInput;
}>;


export type KeepOwnPhoneMutation = { __typename: 'Mutation', keepGuestPhone:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string }
   };

export type JoinByInvitationCodeMutationVariables = Exact<{
  code: string;
}>;


export type JoinByInvitationCodeMutation = { __typename: 'Mutation', joinByInvitationCode:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'GuestWelcome', consultationId: string, participantName: string, consultationTitle: string }
   };

export type SubmitDepartmentPositionMutationVariables = Exact<{
  input: SubmitDepartmentPositionInput;
}>;


export type SubmitDepartmentPositionMutation = { __typename: 'Mutation', submitDepartmentPosition:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'DepartmentPosition', id: string, version: number }
   };

export type ConfirmAttendanceMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type ConfirmAttendanceMutation = { __typename: 'Mutation', confirmAttendance:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string, attendance: AttendanceStatus }
   };

export type RequestLeaveMutationVariables = Exact<{
  input: RequestLeaveInput;
}>;


export type RequestLeaveMutation = { __typename: 'Mutation', requestLeave:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string, attendance: AttendanceStatus }
   };

export type DeclineInvitationMutationVariables = Exact<{
  input: RequestLeaveInput;
}>;


export type DeclineInvitationMutation = { __typename: 'Mutation', declineInvitation:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string, attendance: AttendanceStatus }
   };

export type CorrectOwnResearchMutationVariables = Exact<{
  input: CorrectResearchInput;
}>;


export type CorrectOwnResearchMutation = { __typename: 'Mutation', correctResearch:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'FieldResearch', id: string }
   };

export type CorrectOwnSuggestionMutationVariables = Exact<{
  input: CorrectSuggestionInput;
}>;


export type CorrectOwnSuggestionMutation = { __typename: 'Mutation', correctSuggestion:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Suggestion', id: string }
   };

export type RecordWishSurveyMutationVariables = Exact<{
  input: RecordWishSurveyInput;
}>;


export type RecordWishSurveyMutation = { __typename: 'Mutation', recordWishSurvey:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'WishSurvey', version: number }
   };

export type ConsultationTasks_OneFragment = { __typename: 'OwnConsultation', id: string, title: string, form: ConsultationForm, status: ConsultationStatus, place: string | null, startsAt: string | null, seat: { __typename: 'OwnSeat', attendance: AttendanceStatus } } & { ' $fragmentName'?: 'ConsultationTasks_OneFragment' };

export type TasksBlockQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksBlockQuery = { __typename: 'Query', myConsultations: { __typename: 'OwnConsultationPage', nodes: Array<(
      { __typename: 'OwnConsultation', id: string, status: ConsultationStatus, startsAt: string | null, seat: { __typename: 'OwnSeat', items: Array<{ __typename: 'ReadinessItem', kind: ReadinessItemKind, isDone: boolean, isWaiting: boolean, dueOn: string | null, isDueProvisional: boolean, workingDaysLeft: number | null }> } }
      & { ' $fragmentRefs'?: { 'ConsultationTasks_OneFragment': ConsultationTasks_OneFragment } }
    )> } };

export type WithdrawOwnResearchMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type WithdrawOwnResearchMutation = { __typename: 'Mutation', withdrawResearch:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'FieldResearch', id: string }
   };

export type RestoreOwnResearchMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type RestoreOwnResearchMutation = { __typename: 'Mutation', restoreResearch:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'FieldResearch', id: string }
   };

export type WithdrawOwnSuggestionMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type WithdrawOwnSuggestionMutation = { __typename: 'Mutation', withdrawSuggestion:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Suggestion', id: string }
   };

export type RestoreOwnSuggestionMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type RestoreOwnSuggestionMutation = { __typename: 'Mutation', restoreSuggestion:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Suggestion', id: string }
   };

export type WithdrawOwnPolicyClauseMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type WithdrawOwnPolicyClauseMutation = { __typename: 'Mutation', withdrawPolicyClause:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'PolicyClause', id: string }
   };

export type RestoreOwnPolicyClauseMutationVariables = Exact<{
  input: WithdrawPreparedInput;
}>;


export type RestoreOwnPolicyClauseMutation = { __typename: 'Mutation', restorePolicyClause:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'PolicyClause', id: string }
   };

export type RecordFieldResearchMutationVariables = Exact<{
  input: RecordFieldResearchInput;
}>;


export type RecordFieldResearchMutation = { __typename: 'Mutation', recordFieldResearch:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'FieldResearch', id: string }
   };

export type SubmitDemandMutationVariables = Exact<{
  input: SubmitDemandInput;
}>;


export type SubmitDemandMutation = { __typename: 'Mutation', submitDemand:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Demand', id: string }
   };

export type SubmitSuggestionMutationVariables = Exact<{
  input: SubmitSuggestionInput;
}>;


export type SubmitSuggestionMutation = { __typename: 'Mutation', submitSuggestion:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Suggestion', id: string }
   };

export type MarkMaterialReadMutationVariables = Exact<{
  input: MarkMaterialReadInput;
}>;


export type MarkMaterialReadMutation = { __typename: 'Mutation', markMaterialRead:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Material', id: string }
   };

export type DepartmentChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentChoicesQuery = { __typename: 'Query', departmentChoices: Array<{ __typename: 'DepartmentChoice', id: string, shortName: string, isInvited: boolean }> };

export type PreparationQueryVariables = Exact<{
  id: string | number;
}>;


export type PreparationQuery = { __typename: 'Query', consultation: { __typename: 'ConsultationDetail', id: string, title: string, form: ConsultationForm, status: ConsultationStatus, place: string | null, startsAt: string | null, committeeName: string, hostName: string, haltReason: string | null, topics: Array<{ __typename: 'TopicOfConsultation', id: string, title: string }>, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )>, readiness: { __typename: 'ReadinessState', score: number, threshold: number }, me: { __typename: 'OwnSeat', participantId: string, party: Party, duty: ParticipantDuty, attendance: AttendanceStatus, viewerCanConfirm: boolean, viewerCanRequestLeave: boolean, viewerCanDecline: boolean, departmentId: string | null, interestGroupId: string | null, phoneEnding: string | null, items: Array<{ __typename: 'ReadinessItem', kind: ReadinessItemKind, share: number, isDone: boolean, isWaiting: boolean, dueOn: string | null, isDueProvisional: boolean, workingDaysLeft: number | null }> } | null, people: Array<{ __typename: 'ParticipantRow', id: string, name: string, party: Party, duty: ParticipantDuty, organisation: string | null, departmentId: string | null, delegateAuthority: DelegateAuthority | null }>, demands: Array<{ __typename: 'DemandRow', id: string, version: number, number: number, title: string, body: string, rank: number | null, status: DemandStatus, raisedById: string | null, raisedByName: string | null, interestGroupId: string | null, interestGroupName: string | null, departmentId: string | null, departmentName: string | null, takenBackReason: string | null, mergedIntoNumber: number | null, viewerCanTakeBack: boolean, corrections: Array<(
        { __typename: 'CorrectionRow' }
        & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
      )>, positions: Array<{ __typename: 'PositionRow', id: string, version: number, departmentId: string, departmentName: string, text: string }> }>, research: Array<{ __typename: 'ResearchRow', id: string, kind: ResearchKind, place: string, heldOn: string, peopleMet: string, findings: string, version: number, withdrawnAt: string | null, viewerCanCorrect: boolean, takenByNames: Array<string>, photoIds: Array<string>, corrections: Array<(
        { __typename: 'CorrectionRow' }
        & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
      )> }>, clauses: Array<(
      { __typename: 'ClauseRow', id: string, version: number, withdrawnAt: string | null, viewerCanCorrect: boolean }
      & { ' $fragmentRefs'?: { 'ClauseItem_ClauseFragment': ClauseItem_ClauseFragment } }
    )>, suggestions: Array<{ __typename: 'SuggestionRow', id: string, participantId: string, participantName: string, problem: string, cause: string, measure: string, version: number, withdrawnAt: string | null, viewerCanCorrect: boolean, answers: Array<{ __typename: 'SuggestionAnswerRow', outcome: SuggestionOutcome, words: string, answeredAt: string }>, corrections: Array<(
        { __typename: 'CorrectionRow' }
        & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
      )> }>, materials: Array<{ __typename: 'MaterialRow', id: string, title: string, body: string, isReadByViewer: boolean, files: Array<{ __typename: 'MaterialFile', id: string, name: string, sizeBytes: number }> }>, survey: { __typename: 'SurveyRow', version: number, askedCount: number, answeredCount: number, summary: string, conductedOn: string } | null } | null };

export type PublicCoordinations_LineFragment = { __typename: 'PublicCoordination', heldOn: string, cameNames: Array<string>, absentNames: Array<string>, steps: number, stepsDone: number } & { ' $fragmentName'?: 'PublicCoordinations_LineFragment' };

export type CoordinationOnPhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type CoordinationOnPhoneQuery = { __typename: 'Query', coordination: (
    { __typename: 'CoordinationDetail', id: string }
    & { ' $fragmentRefs'?: { 'CoordinationShown_CoordinationFragment': CoordinationShown_CoordinationFragment } }
  ) | null };

export type CoordinationsOnPhoneQueryVariables = Exact<{
  commitmentId: string | number;
}>;


export type CoordinationsOnPhoneQuery = { __typename: 'Query', coordinationsOf: { __typename: 'CoordinationsOfMatter', viewerCanCall: boolean, viewerCallsForCommittee: boolean, coordinations: Array<(
      { __typename: 'CoordinationDetail', id: string }
      & { ' $fragmentRefs'?: { 'CoordinationShown_CoordinationFragment': CoordinationShown_CoordinationFragment } }
    )> } | null };

export type CoordinationChoicesOnPhoneQueryVariables = Exact<{
  commitmentId: string | number;
}>;


export type CoordinationChoicesOnPhoneQuery = { __typename: 'Query', coordinationChoices: { __typename: 'CoordinationChoices', leadName: string, assistingIds: Array<string>, departments: Array<{ __typename: 'CoordinationChoice', id: string, name: string }>, organisations: Array<{ __typename: 'CoordinationChoice', id: string, name: string }> } | null };

export type CallCoordinationMutationVariables = Exact<{
  input: CallCoordinationInput;
}>;


export type CallCoordinationMutation = { __typename: 'Mutation', callCoordination:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type DecideCoordinationMutationVariables = Exact<{
  input: DecideCoordinationInput;
}>;


export type DecideCoordinationMutation = { __typename: 'Mutation', decideCoordination:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type MoveCoordinationMutationVariables = Exact<{
  input: MoveCoordinationInput;
}>;


export type MoveCoordinationMutation = { __typename: 'Mutation', moveCoordination:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type CancelCoordinationMutationVariables = Exact<{
  input: CancelCoordinationInput;
}>;


export type CancelCoordinationMutation = { __typename: 'Mutation', cancelCoordination:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type RecordCoordinationMutationVariables = Exact<{
  input: RecordCoordinationInput;
}>;


export type RecordCoordinationMutation = { __typename: 'Mutation', recordCoordination:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type CorrectCoordinationRecordMutationVariables = Exact<{
  input: CorrectCoordinationRecordInput;
}>;


export type CorrectCoordinationRecordMutation = { __typename: 'Mutation', correctCoordinationRecord:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type AnswerCoordinationRecordMutationVariables = Exact<{
  input: AnswerCoordinationRecordInput;
}>;


export type AnswerCoordinationRecordMutation = { __typename: 'Mutation', answerCoordinationRecord:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type ReportCoordinationStepMutationVariables = Exact<{
  input: ReportCoordinationStepInput;
}>;


export type ReportCoordinationStepMutation = { __typename: 'Mutation', reportCoordinationStep:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type MarkCoordinationStepMutationVariables = Exact<{
  input: MarkCoordinationStepInput;
}>;


export type MarkCoordinationStepMutation = { __typename: 'Mutation', markCoordinationStep:
    | { __typename: 'CoordinationChanged', id: string }
    | { __typename: 'CoordinationRefusal', code: CoordinationRefusalCode }
   };

export type ConveneCard_ConsultationFragment = { __typename: 'ConsultationDetail', id: string, version: number, status: ConsultationStatus, place: string | null, startsAt: string | null, viewerCanOverride: boolean, readiness: (
    { __typename: 'ReadinessState', score: number, threshold: number }
    & { ' $fragmentRefs'?: { 'Obstacles_ReadinessFragment': Obstacles_ReadinessFragment } }
  ) } & { ' $fragmentName'?: 'ConveneCard_ConsultationFragment' };

export type DayCard_ConsultationFragment = { __typename: 'ConsultationDetail', id: string, version: number, status: ConsultationStatus, title: string, place: string | null, startsAt: string | null } & { ' $fragmentName'?: 'DayCard_ConsultationFragment' };

export type EditDayOnPhoneMutationVariables = Exact<{
  input: EditConsultationInput;
}>;


export type EditDayOnPhoneMutation = { __typename: 'Mutation', editConsultation:
    | { __typename: 'Consultation', id: string }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
   };

export type PostponeOnPhoneMutationVariables = Exact<{
  input: HaltConsultationInput;
}>;


export type PostponeOnPhoneMutation = { __typename: 'Mutation', postponeConsultation:
    | { __typename: 'Consultation', id: string }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
   };

export type RescheduleOnPhoneMutationVariables = Exact<{
  input: RescheduleConsultationInput;
}>;


export type RescheduleOnPhoneMutation = { __typename: 'Mutation', rescheduleConsultation:
    | { __typename: 'Consultation', id: string }
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
   };

export type DirectComingQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectComingQuery = { __typename: 'Query', consultations: { __typename: 'ConsultationPage', nodes: Array<{ __typename: 'ConsultationRow', id: string, title: string, startsAt: string | null }> } };

export type DirectConsultationQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectConsultationQuery = { __typename: 'Query', consultation: (
    { __typename: 'ConsultationDetail', id: string, title: string, status: ConsultationStatus, place: string | null, startsAt: string | null, haltReason: string | null, viewerCanOrganise: boolean }
    & { ' $fragmentRefs'?: { 'ConveneCard_ConsultationFragment': ConveneCard_ConsultationFragment;'DayCard_ConsultationFragment': DayCard_ConsultationFragment;'LeaveCard_ConsultationFragment': LeaveCard_ConsultationFragment } }
  ) | null };

export type LeaveCard_ConsultationFragment = { __typename: 'ConsultationDetail', id: string, people: Array<{ __typename: 'ParticipantRow', id: string, name: string, party: Party, organisation: string | null, attendance: AttendanceStatus, leaveReason: string | null }> } & { ' $fragmentName'?: 'LeaveCard_ConsultationFragment' };

export type DecideLeaveOnPhoneMutationVariables = Exact<{
  input: DecideLeaveInput;
}>;


export type DecideLeaveOnPhoneMutation = { __typename: 'Mutation', decideLeave:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'Participant', id: string, attendance: AttendanceStatus }
   };

export type Decisions_TopicFragment = { __typename: 'TopicDetail', id: string, version: number, checks: Array<{ __typename: 'ScreeningCheckRow', answers: Array<{ __typename: 'CheckAnswerRow', criterionId: string, text: string, answer: CriterionAnswer, note: string | null }> }> } & { ' $fragmentName'?: 'Decisions_TopicFragment' };

export type Decisions_ListsFragment = { __typename: 'ScreeningLists', criteria: Array<{ __typename: 'ScreeningCriterion', id: string, kind: CriterionKind, text: string, active: boolean }>, declineReasons: Array<{ __typename: 'DeclineReason', code: string, wordsZh: string, wordsEn: string, active: boolean, needsNote: boolean }> } & { ' $fragmentName'?: 'Decisions_ListsFragment' };

export type TopicToScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicToScreenQuery = { __typename: 'Query', topic: (
    { __typename: 'TopicDetail', number: string, title: string, body: string, place: string | null, status: TopicStatus, submitterName: string | null, submittedAt: string | null, viewerCanScreen: boolean }
    & { ' $fragmentRefs'?: { 'Decisions_TopicFragment': Decisions_TopicFragment } }
  ) | null };

export type ReasonsToDeclineQueryVariables = Exact<{ [key: string]: never; }>;


export type ReasonsToDeclineQuery = { __typename: 'Query', screeningLists: (
    { __typename: 'ScreeningLists' }
    & { ' $fragmentRefs'?: { 'Decisions_ListsFragment': Decisions_ListsFragment } }
  ) };

export type AcceptTopicOnPhoneMutationVariables = Exact<{
  input: AcceptTopicInput;
}>;


export type AcceptTopicOnPhoneMutation = { __typename: 'Mutation', acceptTopic:
    | { __typename: 'Topic', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type ReturnTopicOnPhoneMutationVariables = Exact<{
  input: ReturnTopicInput;
}>;


export type ReturnTopicOnPhoneMutation = { __typename: 'Mutation', returnTopic:
    | { __typename: 'Topic', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type DeclineTopicOnPhoneMutationVariables = Exact<{
  input: DeclineTopicInput;
}>;


export type DeclineTopicOnPhoneMutation = { __typename: 'Mutation', declineTopic:
    | { __typename: 'Topic', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type TopicsToScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsToScreenQuery = { __typename: 'Query', topics: { __typename: 'TopicPage', nodes: Array<{ __typename: 'TopicRow', id: string, number: string, title: string, place: string | null, submittedAt: string | null, viewerCanScreen: boolean }> } };

export type OwnPointsQueryVariables = Exact<{
  year: number;
}>;


export type OwnPointsQuery = { __typename: 'Query', dutyRecord: { __typename: 'DutyRecord', accountId: string, credited: number } | null };

export type DutyLines_BulletinFragment = { __typename: 'Bulletin', viewerSeesAll: boolean, total: { __typename: 'BulletinCounts', submitted: number, adopted: number, instructed: number }, lines: Array<{ __typename: 'BulletinLine', groupId: string, name: string, submitted: number, adopted: number, instructed: number }> } & { ' $fragmentName'?: 'DutyLines_BulletinFragment' };

export type EntryRow_EntryFragment = { __typename: 'PointEntryRow', id: string, occurredOn: string, source: PointSource, level: BriefLevel, adoptedAs: BriefKind | null, briefId: string, briefTitle: string, rate: number, share: number, earned: number, credited: number, reversesId: string | null, reversedById: string | null } & { ' $fragmentName'?: 'EntryRow_EntryFragment' };

export type OwnDutyRecordQueryVariables = Exact<{
  year: number;
}>;


export type OwnDutyRecordQuery = { __typename: 'Query', dutyRecord: { __typename: 'DutyRecord', accountId: string, year: number, years: Array<number>, earned: number, credited: number, yearlyCap: number | null, entries: Array<(
      { __typename: 'PointEntryRow', id: string }
      & { ' $fragmentRefs'?: { 'EntryRow_EntryFragment': EntryRow_EntryFragment } }
    )> } | null, committee: (
    { __typename: 'Bulletin' }
    & { ' $fragmentRefs'?: { 'DutyLines_BulletinFragment': DutyLines_BulletinFragment } }
  ), special: (
    { __typename: 'Bulletin' }
    & { ' $fragmentRefs'?: { 'DutyLines_BulletinFragment': DutyLines_BulletinFragment } }
  ), sector: (
    { __typename: 'Bulletin' }
    & { ' $fragmentRefs'?: { 'DutyLines_BulletinFragment': DutyLines_BulletinFragment } }
  ), dutyRules: { __typename: 'DutyRulesState', version: number, rungs: Array<{ __typename: 'RungRules', level: BriefLevel, single: number, composite: number, instruction: number }> } };

export type EnterOutsideDutyMutationVariables = Exact<{
  input: EnterOutsideDutyInput;
}>;


export type EnterOutsideDutyMutation = { __typename: 'Mutation', enterOutsideDuty:
    | { __typename: 'DutyRefusal', code: DutyRefusalCode }
    | { __typename: 'OutsideDutyKept', id: string }
   };

export type OwnDutyFileQueryVariables = Exact<{
  year: number;
}>;


export type OwnDutyFileQuery = { __typename: 'Query', dutyFile: { __typename: 'DutyFile', memberId: string, totalCount: number, credited: number, attendance: { __typename: 'AttendanceCount', invited: number, present: number, late: number, leftEarly: number, onLeave: number, excused: number, absent: number }, counts: Array<{ __typename: 'DutyCount', kind: DutyKind, lines: number, done: number }>, lines: Array<{ __typename: 'DutyLine', factId: string, kind: DutyKind, day: string, detail: DutyDetail | null, opens: DutyRecordKind, opensId: string, title: string | null, note: string | null, share: number | null, people: number, points: { __typename: 'DutyLinePoints', earned: number, credited: number } | null, outside: { __typename: 'OutsideDutyState', id: string, version: number, status: OutsideDutyStatus, place: string, note: string | null, evidenceIds: Array<string>, enteredByName: string | null, decidedByName: string | null, reason: string | null, viewerCanCorrect: boolean, viewerCanWithdraw: boolean } | null }> } | null };

export type CorrectOutsideDutyMutationVariables = Exact<{
  input: CorrectOutsideDutyInput;
}>;


export type CorrectOutsideDutyMutation = { __typename: 'Mutation', correctOutsideDuty:
    | { __typename: 'DutyRefusal', code: DutyRefusalCode }
    | { __typename: 'OutsideDutyKept', id: string }
   };

export type WithdrawOutsideDutyMutationVariables = Exact<{
  input: OutsideDutyReasonInput;
}>;


export type WithdrawOutsideDutyMutation = { __typename: 'Mutation', withdrawOutsideDuty:
    | { __typename: 'DutyRefusal', code: DutyRefusalCode }
    | { __typename: 'OutsideDutyKept', id: string }
   };

export type ActivateAccountMutationVariables = Exact<{
  input: ActivateAccountInput;
}>;


export type ActivateAccountMutation = { __typename: 'Mutation', activateAccount:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SecondFactorAsked', loginName: string }
    | { __typename: 'SignedIn', loginName: string, displayName: string }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { __typename: 'Query', mySessions: Array<{ __typename: 'DeviceSession', id: string, device: string, openedAt: string, lastSeenAt: string, isCurrent: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type RevokeSessionMutation = { __typename: 'Mutation', revokeSession: boolean };

export type LeaderDepartmentQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
}>;


export type LeaderDepartmentQuery = { __typename: 'Query', departmentPortrait: { __typename: 'DepartmentPortrait', departmentName: string, figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number }>, declined: Array<{ __typename: 'DeclinedInWords', consultationId: string, demandTitle: string, words: string, at: string }> }, commitments: { __typename: 'CommitmentPage', nodes: Array<{ __typename: 'CommitmentRow', id: string, demandTitle: string, waiting: { __typename: 'Waiting', since: string, workingDays: number, workingDaysLeft: number | null } }> } };

export type LeaderViewQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type LeaderViewQuery = { __typename: 'Query', dashboard: { __typename: 'Dashboard', figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number }>, turns: Array<{ __typename: 'StuckParty', turn: { __typename: 'PartyTurn', party: WaitingFor }, holders: Array<{ __typename: 'TurnHolder', id: string, name: string, open: number, late: number, longestWorkingDays: number }> }> }, awaiting: { __typename: 'CommitmentPage', totalCount: number, nodes: Array<{ __typename: 'CommitmentRow', id: string, demandTitle: string, leadDepartmentName: string, waiting: { __typename: 'Waiting', workingDays: number } }> }, supervised: { __typename: 'CommitmentPage', nodes: Array<{ __typename: 'CommitmentRow', id: string, demandTitle: string, leadDepartmentName: string, supervisedAt: string | null, supervisionAnsweredAt: string | null }> } };

export type JoinPageQueryVariables = Exact<{
  code: string;
}>;


export type JoinPageQuery = { __typename: 'Query', meetingByJoinCode: { __typename: 'JoinedMeeting', id: string, title: string, place: string | null, startsAt: string | null, committeeName: string, status: MeetingStatus } | null };

export type JoinSignInMutationVariables = Exact<{
  joinCode: string;
}>;


export type JoinSignInMutation = { __typename: 'Mutation', signInToMeeting:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'MeetingSignIn', meetingId: string }
   };

export type JoinObserverMutationVariables = Exact<{
  input: SignInObserverInput;
}>;


export type JoinObserverMutation = { __typename: 'Mutation', signInObserver:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'MeetingSignIn', meetingId: string, pass: string | null }
   };

export type LivePageSubscriptionVariables = Exact<{
  id: string | number;
  pass?: string | null | undefined;
}>;


export type LivePageSubscription = { meetingLive: (
    { __typename: 'MeetingLive', id: string, audience: LiveAudience, committeeName: string, title: string, status: MeetingStatus, startsAt: string | null, place: string | null, pursueCount: number, settledCount: number, floor: { __typename: 'LiveFloor', chairs: Array<{ __typename: 'LiveChair', participantId: string | null }> }, clauses: Array<{ __typename: 'LiveClause', id: string, number: number, text: string, policyBasis: string, status: ClauseStatus, secret: boolean }> }
    & { ' $fragmentRefs'?: { 'Now_MeetingFragment': Now_MeetingFragment;'HandFoot_MeetingFragment': HandFoot_MeetingFragment;'ChairPad_MeetingFragment': ChairPad_MeetingFragment } }
  ) | null };

export type LivePageOpinionsSubscriptionVariables = Exact<{
  id: string | number;
  pass?: string | null | undefined;
}>;


export type LivePageOpinionsSubscription = { meetingPolls: { __typename: 'MeetingPolls', meetingId: string, rounds: Array<{ __typename: 'LiveHallPoll', id: string, title: string, status: HallPollStatus }> } | null };

export type MyPartQueryVariables = Exact<{
  id: string | number;
}>;


export type MyPartQuery = { __typename: 'Query', myMeeting: { __typename: 'MyMeeting', participantId: string | null, party: Party | null, duty: ParticipantDuty | null, attendance: AttendanceStatus | null, viewerCanScribe: boolean, viewerCanChair: boolean, viewerCanTakeBackOpening: boolean, votedClauseIds: Array<string>, stances: Array<{ __typename: 'MyStance', clauseId: string, kind: StanceKind, reservation: string | null }>, answers: Array<{ __typename: 'MyAnswer', id: string, demandTitle: string, departmentName: string | null, nature: ResponseNature, text: string, dueOn: string | null, contested: boolean, viewerCanContest: boolean }> } };

export type LiveContestMutationVariables = Exact<{
  responseId: string | number;
  reason: string;
}>;


export type LiveContestMutation = { __typename: 'Mutation', contestResponse:
    | { __typename: 'DemandResponse' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveTakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type LiveTakeStanceMutation = { __typename: 'Mutation', takeStance:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Stance', kind: StanceKind }
   };

export type MyMeetingsBlockQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsBlockQuery = { __typename: 'Query', myMeetings: Array<{ __typename: 'MyMeeting', meetingId: string, title: string, place: string | null, status: MeetingStatus, startsAt: string | null }> };

export type Today_SittingFragment = { __typename: 'MyMeeting', meetingId: string, status: MeetingStatus, attendance: AttendanceStatus | null } & { ' $fragmentName'?: 'Today_SittingFragment' };

export type Today_ConsultationFragment = { __typename: 'OwnConsultation', id: string, title: string, form: ConsultationForm, place: string | null, startsAt: string | null, status: ConsultationStatus } & { ' $fragmentName'?: 'Today_ConsultationFragment' };

export type Listed_ConsultationFragment = { __typename: 'OwnConsultation', id: string, title: string, startsAt: string | null, place: string | null, status: ConsultationStatus } & { ' $fragmentName'?: 'Listed_ConsultationFragment' };

export type MyMeetingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsPageQuery = { __typename: 'Query', myMeetings: Array<(
    { __typename: 'MyMeeting', consultationId: string }
    & { ' $fragmentRefs'?: { 'Today_SittingFragment': Today_SittingFragment } }
  )>, myConsultations: { __typename: 'OwnConsultationPage', nodes: Array<(
      { __typename: 'OwnConsultation', id: string, status: ConsultationStatus, startsAt: string | null }
      & { ' $fragmentRefs'?: { 'Today_ConsultationFragment': Today_ConsultationFragment;'Listed_ConsultationFragment': Listed_ConsultationFragment } }
    )> } };

export type LiveOpinionsSubscriptionVariables = Exact<{
  id: string | number;
  pass?: string | null | undefined;
}>;


export type LiveOpinionsSubscription = { meetingPolls: { __typename: 'MeetingPolls', meetingId: string, rounds: Array<{ __typename: 'LiveHallPoll', id: string, title: string, status: HallPollStatus, itemCount: number, voterCount: number, result: (
        { __typename: 'HallPollOutcome' }
        & { ' $fragmentRefs'?: { 'PollResult_ResultFragment': PollResult_ResultFragment } }
      ) | null }> } | null };

export type LiveMyOpinionsQueryVariables = Exact<{
  roundId: string | number;
  pass?: string | null | undefined;
}>;


export type LiveMyOpinionsQuery = { __typename: 'Query', myHallPoll: { __typename: 'MyHallPoll', roundId: string, canVote: boolean, submittedCount: number, items: Array<{ __typename: 'MyHallPollItem', id: string, number: number, text: string, word: HallPollWord | null }> } };

export type LiveVoteOnOpinionMutationVariables = Exact<{
  input: VoteOnPollItemInput;
}>;


export type LiveVoteOnOpinionMutation = { __typename: 'Mutation', voteOnPollItem:
    | { __typename: 'HallPollItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveSubmitOpinionMutationVariables = Exact<{
  input: SubmitPollItemInput;
}>;


export type LiveSubmitOpinionMutation = { __typename: 'Mutation', submitPollItem:
    | { __typename: 'HallPollItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type QuestionCard_QuestionFragment = { __typename: 'LiveQuestion', id: string, text: string, status: QuestionStatus, likes: number, party: Party, interestGroupName: string | null, demandNumber: number | null, answer: string | null, setAsideReason: string | null } & { ' $fragmentName'?: 'QuestionCard_QuestionFragment' };

export type LiveQuestionsSubscriptionVariables = Exact<{
  id: string | number;
  pass?: string | null | undefined;
}>;


export type LiveQuestionsSubscription = { meetingQuestions: { __typename: 'MeetingQuestions', meetingId: string, waitingCount: number, questions: Array<(
      { __typename: 'LiveQuestion' }
      & { ' $fragmentRefs'?: { 'QuestionCard_QuestionFragment': QuestionCard_QuestionFragment } }
    )> } | null };

export type LiveMyQuestionsQueryVariables = Exact<{
  meetingId: string | number;
  pass?: string | null | undefined;
}>;


export type LiveMyQuestionsQuery = { __typename: 'Query', myQuestions: { __typename: 'MyQuestions', askedIds: Array<string>, likedIds: Array<string>, canAsk: boolean } };

export type LiveAskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type LiveAskQuestionMutation = { __typename: 'Mutation', askQuestion:
    | { __typename: 'FloorQuestion', id: string }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveLikeQuestionMutationVariables = Exact<{
  questionId: string | number;
  liked: boolean;
  pass?: string | null | undefined;
}>;


export type LiveLikeQuestionMutation = { __typename: 'Mutation', likeQuestion:
    | { __typename: 'FloorQuestion' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveTakeQuestionBackMutationVariables = Exact<{
  questionId: string | number;
  pass?: string | null | undefined;
}>;


export type LiveTakeQuestionBackMutation = { __typename: 'Mutation', takeQuestionBack:
    | { __typename: 'FloorQuestion' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveCastSecretBallotMutationVariables = Exact<{
  input: CastSecretBallotInput;
}>;


export type LiveCastSecretBallotMutation = { __typename: 'Mutation', castSecretBallot:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SecretVoteCast', clauseId: string }
   };

export type LiveVoteProofQueryVariables = Exact<{
  clauseId: string | number;
}>;


export type LiveVoteProofQuery = { __typename: 'Query', voteProof: { __typename: 'VoteProof', votedCount: number, ballotCount: number, proven: boolean, receipts: Array<{ __typename: 'BallotWithReceipt', receipt: string, kind: StanceKind }> } };

export type ChairPad_MeetingFragment = { __typename: 'MeetingLive', id: string, status: MeetingStatus, activeItem: { __typename: 'LiveAgendaItem', id: string, unsettledCount: number } | null, nextItem: { __typename: 'LiveAgendaItem', id: string, title: string, part: AgendaPart } | null, speaking: { __typename: 'LiveSpeaker', id: string, kind: SpeakerKind, endsAt: string | null, allottedSeconds: number } | null, floor: { __typename: 'LiveFloor', upNext: { __typename: 'LiveSpeaker', id: string, kind: SpeakerKind, categoryName: string | null, note: string | null, party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null } | null, chairs: Array<{ __typename: 'LiveChair', participantId: string | null }> } } & { ' $fragmentName'?: 'ChairPad_MeetingFragment' };

export type HandFoot_MeetingFragment = { __typename: 'MeetingLive', id: string, status: MeetingStatus, speaking: { __typename: 'LiveSpeaker', id: string, participantId: string | null, party: Party, kind: SpeakerKind, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null } | null, queue: Array<{ __typename: 'LiveSpeaker', id: string, participantId: string | null, kind: SpeakerKind }>, demands: Array<{ __typename: 'LiveDemand', id: string, number: number, title: string, status: DemandStatus }>, floor: { __typename: 'LiveFloor', queueOpen: boolean, lastSpoken: { __typename: 'LastSpoken', id: string, kind: SpeakerKind, party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null } | null } } & { ' $fragmentName'?: 'HandFoot_MeetingFragment' };

export type Now_MeetingFragment = { __typename: 'MeetingLive', status: MeetingStatus, startsAt: string | null, place: string | null, activeItem: { __typename: 'LiveAgendaItem', number: string, title: string, part: AgendaPart, plannedMinutes: number, spentSeconds: number, openedAt: string | null } | null, nextItem: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null, speaking: { __typename: 'LiveSpeaker', id: string, participantId: string | null, party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, kind: SpeakerKind, categoryName: string | null, endsAt: string | null, spokenSeconds: number, allottedSeconds: number } | null, floor: { __typename: 'LiveFloor', warningSeconds: number, waitingCount: number, context: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null, chairs: Array<{ __typename: 'LiveChair', party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null }> } } & { ' $fragmentName'?: 'Now_MeetingFragment' };

export type LiveReopenMeetingMutationVariables = Exact<{
  meetingId: string | number;
  reason: string;
}>;


export type LiveReopenMeetingMutation = { __typename: 'Mutation', reopenMeeting:
    | { __typename: 'Meeting' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveTakeBackOpeningMutationVariables = Exact<{
  meetingId: string | number;
  reason: string;
}>;


export type LiveTakeBackOpeningMutation = { __typename: 'Mutation', takeBackOpening:
    | { __typename: 'Meeting' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LiveRaiseHandMutationVariables = Exact<{
  meetingId: string | number;
  hand?: HandInput | null | undefined;
}>;


export type LiveRaiseHandMutation = { __typename: 'Mutation', raiseHand:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveLowerHandMutationVariables = Exact<{
  entryId: string | number;
}>;


export type LiveLowerHandMutation = { __typename: 'Mutation', withdrawSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveFinishMutationVariables = Exact<{
  entryId: string | number;
}>;


export type LiveFinishMutation = { __typename: 'Mutation', endSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveStartMutationVariables = Exact<{
  entryId: string | number;
  after?: string | number | null | undefined;
  aside?: boolean | null | undefined;
}>;


export type LiveStartMutation = { __typename: 'Mutation', startSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LivePauseMutationVariables = Exact<{
  entryId: string | number;
}>;


export type LivePauseMutation = { __typename: 'Mutation', pauseSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveResumeMutationVariables = Exact<{
  entryId: string | number;
}>;


export type LiveResumeMutation = { __typename: 'Mutation', resumeSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveExtendMutationVariables = Exact<{
  entryId: string | number;
  bySeconds: number;
  fromSeconds: number;
}>;


export type LiveExtendMutation = { __typename: 'Mutation', extendSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type LiveNextItemMutationVariables = Exact<{
  itemId: string | number;
  closing?: string | number | null | undefined;
}>;


export type LiveNextItemMutation = { __typename: 'Mutation', openAgendaItem:
    | { __typename: 'AgendaItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type LivePointOfOrderCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type LivePointOfOrderCategoriesQuery = { __typename: 'Query', pointOfOrderCategories: Array<{ __typename: 'PointOfOrderCategory', id: string, name: string, retired: boolean }> };

export type ConfirmMinutesOnPhoneMutationVariables = Exact<{
  meetingId: string | number;
  version: number;
  reason?: string | null | undefined;
}>;


export type ConfirmMinutesOnPhoneMutation = { __typename: 'Mutation', confirmMinutes:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Minutes', id: string }
   };

export type CheckMinutesOnPhoneQueryVariables = Exact<{
  input: CheckMinutesInput;
}>;


export type CheckMinutesOnPhoneQuery = { __typename: 'Query', minutesCheck: Array<{ __typename: 'MinutesFinding', kind: ClaimKind, text: string, line: number, sentence: string, nearest: string | null }> };

export type CorrigendaOnPhoneQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type CorrigendaOnPhoneQuery = { __typename: 'Query', minutesCorrigenda: { __typename: 'Corrigenda', viewerMayConfirm: boolean, viewerWrote: Array<string>, corrigenda: Array<{ __typename: 'CorrigendumRow', id: string, version: number, number: number | null, passage: string, reads: string, reason: string, draftedByName: string | null, confirmedAt: string | null }> } };

export type ConfirmCorrigendumOnPhoneMutationVariables = Exact<{
  meetingId: string | number;
  corrigendumId: string | number;
  version: number;
}>;


export type ConfirmCorrigendumOnPhoneMutation = { __typename: 'Mutation', confirmCorrigendum:
    | { __typename: 'Corrigenda', viewerMayConfirm: boolean }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type MinutesMeetingQueryVariables = Exact<{
  consultationId: string | number;
}>;


export type MinutesMeetingQuery = { __typename: 'Query', meetingOfConsultation: { __typename: 'MeetingRow', id: string } | null };

export type Minutes_MinutesFragment = { __typename: 'MinutesPage', meetingId: string, title: string, committeeName: string, hostName: string, status: MinutesStatus | null, version: number | null, body: string | null, textVersion: number | null, viewerMayConfirm: boolean, whyCannotConfirm: MeetingRefusalCode | null, putToPartiesAt: string | null, confirmedAt: string | null, confirmedByName: string | null, confirmedAsActing: boolean, unansweredReason: string | null, viewerMayAnswer: boolean, parties: Array<{ __typename: 'MinutesParty', party: Party, standing: PartyStanding }>, answers: Array<{ __typename: 'MinutesAnswerRow', participantId: string, name: string, party: Party, dissent: string | null }>, statements: Array<{ __typename: 'LiveStatement', id: string, name: string | null, organisation: string | null, text: string, withdrawnAt: string | null }>, viewerAnswer: { __typename: 'MinutesAnswerRow', agrees: boolean, dissent: string | null, textVersion: number } | null } & { ' $fragmentName'?: 'Minutes_MinutesFragment' };

export type PartyMinutesQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type PartyMinutesQuery = { __typename: 'Query', meetingMinutes: (
    { __typename: 'MinutesPage' }
    & { ' $fragmentRefs'?: { 'Minutes_MinutesFragment': Minutes_MinutesFragment } }
  ) };

export type AnswerMinutesMutationVariables = Exact<{
  input: AnswerMinutesInput;
}>;


export type AnswerMinutesMutation = { __typename: 'Mutation', answerMinutes:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Minutes', id: string }
   };

export type NoticeLine_NoticeFragment = { __typename: 'NoticeRow', id: string, kind: NoticeKind, at: string, isRead: boolean, title: string | null, trackingCode: string | null, consultationId: string | null, commitmentId: string | null, briefId: string | null, policyNoticeId: string | null, researchTripId: string | null, coordinationId: string | null, studioId: string | null, receptionId: string | null, topicId: string | null, callCode: string | null, surveyCode: string | null, rankingRoundId: string | null, level: BriefLevel | null, place: string | null, startsAt: string | null, dueOn: string | null, workingDaysLeft: number | null, items: Array<ReadinessItemKind>, topics: number | null } & { ' $fragmentName'?: 'NoticeLine_NoticeFragment' };

export type NoticesPageQueryVariables = Exact<{
  first: number;
}>;


export type NoticesPageQuery = { __typename: 'Query', myNotices: { __typename: 'NoticePage', totalCount: number, nodes: Array<(
      { __typename: 'NoticeRow', id: string, isRead: boolean }
      & { ' $fragmentRefs'?: { 'NoticeLine_NoticeFragment': NoticeLine_NoticeFragment } }
    )> } };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { __typename: 'Query', noticeSettings: { __typename: 'NoticeSettings', canMessage: boolean, phoneEnding: string | null, families: Array<{ __typename: 'NoticeFamilyChoice', family: NoticeFamily, byMessage: boolean }> } };

export type SwitchMessagesMutationVariables = Exact<{
  family: NoticeFamily;
  byMessage: boolean;
}>;


export type SwitchMessagesMutation = { __typename: 'Mutation', switchMessages: { __typename: 'NoticeSettings', canMessage: boolean } };

export type CodeTellingQueryVariables = Exact<{
  code: string;
}>;


export type CodeTellingQuery = { __typename: 'Query', codeTelling: { __typename: 'CodeTelling', isMessaged: boolean, isFollowed: boolean, isOwn: boolean, canFollow: boolean } | null };

export type FollowTopicMutationVariables = Exact<{
  code: string;
}>;


export type FollowTopicMutation = { __typename: 'Mutation', followTopic: { __typename: 'CodeTelling', isFollowed: boolean } };

export type UnfollowTopicMutationVariables = Exact<{
  code: string;
}>;


export type UnfollowTopicMutation = { __typename: 'Mutation', unfollowTopic: { __typename: 'CodeTelling', isFollowed: boolean } };

export type PolicyLine_NoticeFragment = { __typename: 'MyPolicyNoticeRow', id: string, kind: PolicyNoticeKind, status: PolicyNoticeStatus, title: string, sourceName: string | null, publishedAt: string, readBy: string | null, workingDaysLeft: number | null, readAt: string | null, told: number } & { ' $fragmentName'?: 'PolicyLine_NoticeFragment' };

export type Told_RecordFragment = { __typename: 'OutreachRow', id: string, committeeName: string, place: string, heldOn: string, form: OutreachForm, listenerCount: number, withdrawnAt: string | null, viewerCanAct: boolean, photoIds: Array<string>, questions: Array<{ __typename: 'HeardQuestionRow', id: string, text: string, topic: { __typename: 'TopicOfQuestion', number: string, trackingCode: string, status: TopicStatus } | null }> } & { ' $fragmentName'?: 'Told_RecordFragment' };

export type Read_NoticeFragment = { __typename: 'PolicyNoticeToRead', id: string, kind: PolicyNoticeKind, status: PolicyNoticeStatus, title: string, sourceName: string | null, sourceNumber: string | null, sourceOn: string | null, publishedAt: string, readBy: string | null, workingDaysLeft: number | null, readAt: string | null, body: string, keyPoints: Array<string>, withdrawnReason: string | null, viewerMayConfirm: boolean, viewerMayTell: boolean, files: Array<{ __typename: 'PolicyFile', id: string, name: string }>, records: Array<(
    { __typename: 'OutreachRow', id: string, withdrawnAt: string | null }
    & { ' $fragmentRefs'?: { 'Told_RecordFragment': Told_RecordFragment } }
  )> } & { ' $fragmentName'?: 'Read_NoticeFragment' };

export type TakeUp_QuestionFragment = { __typename: 'HeardQuestionDetail', id: string, text: string, noticeId: string, noticeTitle: string, committeeId: string, committeeName: string, place: string, heldOn: string, form: OutreachForm, topic: { __typename: 'TopicOfQuestion', id: string, number: string, trackingCode: string } | null } & { ' $fragmentName'?: 'TakeUp_QuestionFragment' };

export type QuestionToTakeUpQueryVariables = Exact<{
  id: string | number;
}>;


export type QuestionToTakeUpQuery = { __typename: 'Query', heardQuestion: (
    { __typename: 'HeardQuestionDetail', viewerCanTakeUp: boolean, topic: { __typename: 'TopicOfQuestion', id: string } | null }
    & { ' $fragmentRefs'?: { 'TakeUp_QuestionFragment': TakeUp_QuestionFragment } }
  ) | null };

export type MakeTopicOfQuestionMutationVariables = Exact<{
  input: MakeTopicOfQuestionInput;
}>;


export type MakeTopicOfQuestionMutation = { __typename: 'Mutation', makeTopicOfQuestion:
    | { __typename: 'OutreachRefusal', code: OutreachRefusalCode }
    | { __typename: 'QuestionTakenUp', id: string, topicId: string }
   };

export type PoliciesToReadQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesToReadQuery = { __typename: 'Query', myPolicyNotices: { __typename: 'MyPolicyNoticePage', totalCount: number, nodes: Array<(
      { __typename: 'MyPolicyNoticeRow', id: string }
      & { ' $fragmentRefs'?: { 'PolicyLine_NoticeFragment': PolicyLine_NoticeFragment } }
    )> } };

export type OutreachTownshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutreachTownshipsQuery = { __typename: 'Query', topicDestinations: Array<{ __typename: 'TopicDestination', committeeId: string, townshipName: string }> };

export type PolicyNoticeToReadQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyNoticeToReadQuery = { __typename: 'Query', policyNoticeToRead: (
    { __typename: 'PolicyNoticeToRead', id: string, title: string, ownCommitteeId: string | null, viewerMayTell: boolean }
    & { ' $fragmentRefs'?: { 'Read_NoticeFragment': Read_NoticeFragment } }
  ) | null };

export type MyPolicyNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPolicyNoticesQuery = { __typename: 'Query', unread: { __typename: 'MyPolicyNoticePage', totalCount: number, nodes: Array<(
      { __typename: 'MyPolicyNoticeRow', id: string }
      & { ' $fragmentRefs'?: { 'PolicyLine_NoticeFragment': PolicyLine_NoticeFragment } }
    )> }, read: { __typename: 'MyPolicyNoticePage', totalCount: number, nodes: Array<(
      { __typename: 'MyPolicyNoticeRow', id: string }
      & { ' $fragmentRefs'?: { 'PolicyLine_NoticeFragment': PolicyLine_NoticeFragment } }
    )> } };

export type ConfirmPolicyReadMutationVariables = Exact<{
  input: ConfirmPolicyReadInput;
}>;


export type ConfirmPolicyReadMutation = { __typename: 'Mutation', confirmPolicyRead:
    | { __typename: 'OutreachRefusal', code: OutreachRefusalCode }
    | { __typename: 'PolicyReadConfirmed', id: string }
   };

export type RecordOutreachMutationVariables = Exact<{
  input: RecordOutreachInput;
}>;


export type RecordOutreachMutation = { __typename: 'Mutation', recordOutreach:
    | { __typename: 'OutreachChanged', id: string }
    | { __typename: 'OutreachRefusal', code: OutreachRefusalCode }
   };

export type Mine_PaperFragment = { __typename: 'SpeechPaperRow', id: string, version: number, status: SpeechPaperStatus, mode: SpeechPaperMode, text: string, position: number | null, reviewNote: string | null, isLate: boolean } & { ' $fragmentName'?: 'Mine_PaperFragment' };

export type PaperPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperPageQuery = { __typename: 'Query', consultation: { __typename: 'ConsultationDetail', id: string, title: string, demands: Array<{ __typename: 'DemandRow', id: string, number: number, title: string }> } | null, speechPapers: { __typename: 'SpeechPapers', dueOn: string | null, viewerCanWrite: boolean, mine: (
      { __typename: 'SpeechPaperRow', id: string, version: number, status: SpeechPaperStatus }
      & { ' $fragmentRefs'?: { 'Mine_PaperFragment': Mine_PaperFragment;'WriteForm_PaperFragment': WriteForm_PaperFragment } }
    ) | null, papers: Array<{ __typename: 'SpeechPaperRow', id: string, participantId: string, participantName: string, organisation: string | null, interestGroupName: string | null, status: SpeechPaperStatus, mode: SpeechPaperMode, text: string, position: number | null }> } };

export type TakeBackSpeechPaperMutationVariables = Exact<{
  input: TakeBackSpeechPaperInput;
}>;


export type TakeBackSpeechPaperMutation = { __typename: 'Mutation', takeBackSpeechPaper:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'SpeechPaper', id: string }
   };

export type WriteForm_PaperFragment = { __typename: 'SpeechPaperRow', id: string, version: number, status: SpeechPaperStatus, mode: SpeechPaperMode, text: string, demands: Array<{ __typename: 'PaperDemand', id: string }> } & { ' $fragmentName'?: 'WriteForm_PaperFragment' };

export type SaveSpeechPaperMutationVariables = Exact<{
  input: SaveSpeechPaperInput;
}>;


export type SaveSpeechPaperMutation = { __typename: 'Mutation', saveSpeechPaper:
    | { __typename: 'ConsultationRefusal', code: ConsultationRefusalCode }
    | { __typename: 'SpeechPaper', id: string }
   };

export type FactCheckQueryVariables = Exact<{
  token: string;
}>;


export type FactCheckQuery = { __typename: 'Query', factCheck: (
    { __typename: 'FactCheckMatter' }
    & { ' $fragmentRefs'?: { 'Check_MatterFragment': Check_MatterFragment } }
  ) | null };

export type Check_MatterFragment = { __typename: 'FactCheckMatter', unitName: string, title: string, summary: string, text: string, expiresOn: string, facts: Array<(
    { __typename: 'FactToCheck', factKey: string, verdict: FactVerdict | null, answeredValue: string | null }
    & { ' $fragmentRefs'?: { 'FactCard_FactFragment': FactCard_FactFragment } }
  )> } & { ' $fragmentName'?: 'Check_MatterFragment' };

export type FactCard_FactFragment = { __typename: 'FactToCheck', factKey: string, label: string, value: string, sentence: string, verdict: FactVerdict | null, note: string, answeredValue: string | null } & { ' $fragmentName'?: 'FactCard_FactFragment' };

export type AnswerFactCheckMutationVariables = Exact<{
  input: AnswerFactCheckInput;
}>;


export type AnswerFactCheckMutation = { __typename: 'Mutation', answerFactCheck:
    | { __typename: 'FactCheckMatter', answered: number, facts: Array<{ __typename: 'FactToCheck', factKey: string, verdict: FactVerdict | null, note: string, answeredValue: string | null }> }
    | { __typename: 'PublicityRefusal', code: PublicityRefusalCode }
   };

export type PublicStoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicStoriesQuery = { __typename: 'Query', publicStories: { __typename: 'PublicStoryPage', nodes: Array<(
      { __typename: 'PublicStoryRow', code: string }
      & { ' $fragmentRefs'?: { 'StoryLinks_StoryFragment': StoryLinks_StoryFragment } }
    )> } };

export type StoryLinks_StoryFragment = { __typename: 'PublicStoryRow', code: string, kind: StoryKind, title: string, summary: string, committeeName: string | null, publishedOn: string, coverAfter: string | null, underReviewSince: string | null } & { ' $fragmentName'?: 'StoryLinks_StoryFragment' };

export type StartStoryFromTheSpotMutationVariables = Exact<{
  input: StartStoryInput;
}>;


export type StartStoryFromTheSpotMutation = { __typename: 'Mutation', startStory:
    | { __typename: 'PublicityRefusal', code: PublicityRefusalCode }
    | { __typename: 'StoryChanged', id: string, version: number }
   };

export type StoriesAboutQueryVariables = Exact<{
  code: string;
}>;


export type StoriesAboutQuery = { __typename: 'Query', storiesAbout: Array<(
    { __typename: 'PublicStoryRow', code: string }
    & { ' $fragmentRefs'?: { 'StoryLinks_StoryFragment': StoryLinks_StoryFragment } }
  )> };

export type RankingPage_DetailFragment = { __typename: 'RankingDetail', id: string, title: string, committeeName: string | null, closesOn: string, open: boolean, n: number, eligible: number, places: number, ownChoices: Array<string>, standingsShown: boolean, viewerCanRank: boolean, candidates: Array<{ __typename: 'RankingCandidateRow', topicId: string, number: string, title: string, body: string, place: string | null, standing: { __typename: 'RankingStanding', rank: number, tied: boolean, points: number, firsts: number } | null }> } & { ' $fragmentName'?: 'RankingPage_DetailFragment' };

export type RankingQueryVariables = Exact<{
  id: string | number;
}>;


export type RankingQuery = { __typename: 'Query', ranking: (
    { __typename: 'RankingDetail', viewerCanRank: boolean, ownChoices: Array<string> }
    & { ' $fragmentRefs'?: { 'RankingPage_DetailFragment': RankingPage_DetailFragment } }
  ) | null };

export type CastRankingMutationVariables = Exact<{
  input: CastRankingInput;
}>;


export type CastRankingMutation = { __typename: 'Mutation', castRanking:
    | { __typename: 'RankingRefusal', code: RankingRefusalCode }
    | { __typename: 'RankingRound', id: string }
   };

export type MyRankingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRankingsQuery = { __typename: 'Query', myRankings: Array<{ __typename: 'RankingRow', id: string, title: string, closesOn: string, open: boolean, answered: boolean }> };

export type Findings_FindingFragment = { __typename: 'ResearchFindingRow', id: string, version: number, memberName: string | null, place: string, foundOn: string, findings: string, photoIds: Array<string>, withdrawnAt: string | null, viewerCanCorrect: boolean, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )> } & { ' $fragmentName'?: 'Findings_FindingFragment' };

export type Suggestions_SuggestionFragment = { __typename: 'ResearchSuggestionRow', id: string, version: number, suggestion: string, addressee: string, answerBy: string, withdrawnAt: string | null, viewerCanCorrect: boolean, viewerCanAnswer: boolean, viewerCanMakeTopic: boolean, answers: Array<{ __typename: 'ResearchAnswerRow', outcome: SuggestionOutcome, words: string, answeredAt: string }>, topic: { __typename: 'ResearchTopic', number: string, trackingCode: string } | null, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )> } & { ' $fragmentName'?: 'Suggestions_SuggestionFragment' };

export type ResearchTripsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResearchTripsQuery = { __typename: 'Query', researchTrips: { __typename: 'ResearchTripPage', totalCount: number, nodes: Array<{ __typename: 'ResearchTripRow', id: string, kind: TripKind, led: TripLed, state: TripState, title: string, startsOn: string, endsOn: string, committeeName: string | null, leadName: string | null, suggestions: number, answered: number, ownAnswer: TripAnswer | null }> } };

export type ResearchTripQueryVariables = Exact<{
  id: string | number;
}>;


export type ResearchTripQuery = { __typename: 'Query', researchTrip: { __typename: 'ResearchTripDetail', id: string, version: number, kind: TripKind, led: TripLed, state: TripState, title: string, purpose: string, places: string, startsOn: string, endsOn: string, committeeId: string | null, committeeName: string | null, leadName: string | null, departmentId: string | null, departmentName: string | null, goers: number, there: number, ownAnswer: TripAnswer | null, cancelledReason: string | null, report: string | null, viewerCanLead: boolean, viewerCanRestore: boolean, viewerCanCancel: boolean, viewerCanAnswer: boolean, viewerCanNotePresence: boolean, viewerCanRecordFinding: boolean, viewerCanReport: boolean, joinedTo: { __typename: 'ResearchConsultation', id: string, title: string } | null, mayJoin: Array<{ __typename: 'ResearchConsultation', id: string, title: string }>, people: Array<{ __typename: 'ResearchGoerRow', memberId: string, name: string, answer: TripAnswer, leaveReason: string | null, wasThere: boolean | null }>, findings: Array<(
      { __typename: 'ResearchFindingRow', id: string }
      & { ' $fragmentRefs'?: { 'Findings_FindingFragment': Findings_FindingFragment } }
    )>, suggestionList: Array<(
      { __typename: 'ResearchSuggestionRow', id: string }
      & { ' $fragmentRefs'?: { 'Suggestions_SuggestionFragment': Suggestions_SuggestionFragment } }
    )>, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> } | null };

export type ResearchChoicesQueryVariables = Exact<{
  committeeId?: string | number | null | undefined;
}>;


export type ResearchChoicesQuery = { __typename: 'Query', researchChoices: { __typename: 'ResearchChoices', ownCommitteeId: string | null, members: Array<{ __typename: 'ResearchMemberChoice', id: string, name: string, committeeName: string | null }>, organisations: Array<{ __typename: 'ResearchOrganisationChoice', id: string, name: string }> }, rosterCatalog: { __typename: 'RosterCatalog', committees: Array<{ __typename: 'NamedGroup', id: string, name: string }>, departments: Array<{ __typename: 'NamedGroup', id: string, name: string }> } };

export type PlanResearchTripMutationVariables = Exact<{
  input: PlanResearchTripInput;
}>;


export type PlanResearchTripMutation = { __typename: 'Mutation', planResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type CorrectResearchTripMutationVariables = Exact<{
  input: CorrectResearchTripInput;
}>;


export type CorrectResearchTripMutation = { __typename: 'Mutation', correctResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type CancelResearchTripMutationVariables = Exact<{
  input: ResearchTripReasonInput;
}>;


export type CancelResearchTripMutation = { __typename: 'Mutation', cancelResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type RestoreResearchTripMutationVariables = Exact<{
  input: ResearchTripReasonInput;
}>;


export type RestoreResearchTripMutation = { __typename: 'Mutation', restoreResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type AnswerResearchTripMutationVariables = Exact<{
  input: AnswerResearchTripInput;
}>;


export type AnswerResearchTripMutation = { __typename: 'Mutation', answerResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type NoteResearchPresenceMutationVariables = Exact<{
  input: NoteResearchPresenceInput;
}>;


export type NoteResearchPresenceMutation = { __typename: 'Mutation', noteResearchPresence:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type HandOverResearchTripMutationVariables = Exact<{
  input: HandOverResearchTripInput;
}>;


export type HandOverResearchTripMutation = { __typename: 'Mutation', handOverResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type CorrectResearchFindingMutationVariables = Exact<{
  input: CorrectResearchFindingInput;
}>;


export type CorrectResearchFindingMutation = { __typename: 'Mutation', correctResearchFinding:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type WithdrawResearchFindingMutationVariables = Exact<{
  input: TurnResearchFindingInput;
}>;


export type WithdrawResearchFindingMutation = { __typename: 'Mutation', withdrawResearchFinding:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type RestoreResearchFindingMutationVariables = Exact<{
  input: TurnResearchFindingInput;
}>;


export type RestoreResearchFindingMutation = { __typename: 'Mutation', restoreResearchFinding:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type WriteResearchReportMutationVariables = Exact<{
  input: WriteResearchReportInput;
}>;


export type WriteResearchReportMutation = { __typename: 'Mutation', writeResearchReport:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type MakeResearchSuggestionMutationVariables = Exact<{
  input: MakeResearchSuggestionInput;
}>;


export type MakeResearchSuggestionMutation = { __typename: 'Mutation', makeResearchSuggestion:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type CorrectResearchSuggestionMutationVariables = Exact<{
  input: CorrectResearchSuggestionInput;
}>;


export type CorrectResearchSuggestionMutation = { __typename: 'Mutation', correctResearchSuggestion:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type WithdrawResearchSuggestionMutationVariables = Exact<{
  input: TurnResearchSuggestionInput;
}>;


export type WithdrawResearchSuggestionMutation = { __typename: 'Mutation', withdrawResearchSuggestion:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type RestoreResearchSuggestionMutationVariables = Exact<{
  input: TurnResearchSuggestionInput;
}>;


export type RestoreResearchSuggestionMutation = { __typename: 'Mutation', restoreResearchSuggestion:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type AnswerResearchSuggestionMutationVariables = Exact<{
  input: AnswerResearchSuggestionInput;
}>;


export type AnswerResearchSuggestionMutation = { __typename: 'Mutation', answerResearchSuggestion:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type MakeTopicOfResearchMutationVariables = Exact<{
  input: MakeTopicOfResearchInput;
}>;


export type MakeTopicOfResearchMutation = { __typename: 'Mutation', makeTopicOfResearch:
    | { __typename: 'ResearchBecameTopic', id: string, topicId: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type JoinResearchTripMutationVariables = Exact<{
  input: JoinResearchTripInput;
}>;


export type JoinResearchTripMutation = { __typename: 'Mutation', joinResearchTrip:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type RecordResearchFindingMutationVariables = Exact<{
  input: RecordResearchFindingInput;
}>;


export type RecordResearchFindingMutation = { __typename: 'Mutation', recordResearchFinding:
    | { __typename: 'ResearchChanged', id: string }
    | { __typename: 'ResearchRefusal', code: ResearchRefusalCode }
   };

export type LetterCard_LetterFragment = { __typename: 'TransferLetterRow', title: string, body: string, place: string | null, committeeName: string | null, note: string | null, sentAt: string, replyDueOn: string, workingDaysLeft: number, withdrawnAt: string | null, answeredAt: string | null, returnedAt: string | null } & { ' $fragmentName'?: 'LetterCard_LetterFragment' };

export type TransferLettersQueryVariables = Exact<{
  answered?: boolean | null | undefined;
  first: number;
}>;


export type TransferLettersQuery = { __typename: 'Query', transferLetters: { __typename: 'TransferLetterPage', totalCount: number, nodes: Array<{ __typename: 'TransferLetterRow', id: string, title: string, replyDueOn: string, workingDaysLeft: number, answeredAt: string | null, returnedAt: string | null }> } };

export type TransferLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type TransferLetterQuery = { __typename: 'Query', transferLetter: (
    { __typename: 'TransferLetterRow', id: string, version: number, topicNumber: string, answer: string | null, answeredAt: string | null, returnedAt: string | null, returnedReason: string | null, viewerCanAnswer: boolean, viewerCanCorrectAnswer: boolean }
    & { ' $fragmentRefs'?: { 'LetterCard_LetterFragment': LetterCard_LetterFragment } }
  ) | null };

export type AnswerLetterMutationVariables = Exact<{
  input: AnswerLetterInput;
}>;


export type AnswerLetterMutation = { __typename: 'Mutation', answerTransferLetter:
    | { __typename: 'LetterAnswer', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type ReturnLetterMutationVariables = Exact<{
  input: ReturnLetterInput;
}>;


export type ReturnLetterMutation = { __typename: 'Mutation', returnTransferLetter:
    | { __typename: 'LetterAnswer', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type CorrectLetterAnswerMutationVariables = Exact<{
  input: CorrectLetterAnswerInput;
}>;


export type CorrectLetterAnswerMutation = { __typename: 'Mutation', correctLetterAnswer:
    | { __typename: 'LetterAnswer', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type PortalSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PortalSearchQuery = { __typename: 'Query', search: { __typename: 'SearchResult', totalCount: number, isCapped: boolean, endCursor: string | null, words: Array<string>, nodes: Array<(
      { __typename: 'SearchHit', kind: SearchKind, recordId: string }
      & { ' $fragmentRefs'?: { 'SearchHit_HitFragment': SearchHit_HitFragment } }
    )>, kindCounts: Array<{ __typename: 'SearchKindCount', kind: SearchKind, count: number }> } };

export type NextDays_StudioFragment = { __typename: 'PublicStudio', next: Array<{ __typename: 'PublicReception', onDay: string, half: DayHalf, startsAt: string, endsAt: string, isCancelled: boolean, onDuty: Array<{ __typename: 'PublicStudioMember', name: string, sectorName: string | null }> }> } & { ' $fragmentName'?: 'NextDays_StudioFragment' };

export type StudioByCodeQueryVariables = Exact<{
  code: string;
}>;


export type StudioByCodeQuery = { __typename: 'Query', studioByCode: (
    { __typename: 'PublicStudio', code: string, name: string, address: string, about: string | null, status: StudioStatus, statusReason: string | null, committeeId: string, townshipName: string, members: Array<{ __typename: 'PublicStudioMember', name: string, sectorName: string | null }>, figures: (
      { __typename: 'StudioFigures' }
      & { ' $fragmentRefs'?: { 'Numbers_FiguresFragment': Numbers_FiguresFragment } }
    ), topics: Array<{ __typename: 'PublicStudioTopic', onDay: string, became: VisitBecame }> }
    & { ' $fragmentRefs'?: { 'NextDays_StudioFragment': NextDays_StudioFragment } }
  ) | null };

export type Numbers_FiguresFragment = { __typename: 'StudioFigures', due: number, held: number, notOpen: number, visitors: number, answered: number, topics: number, adopted: number, resolved: number } & { ' $fragmentName'?: 'Numbers_FiguresFragment' };

export type Visits_VisitFragment = { __typename: 'VisitRow', id: string, version: number, receptionId: string, visitorName: string | null, visitorPhone: string | null, groupName: string | null, village: string | null, words: string, outcome: VisitOutcome, became: VisitBecame, answer: string | null, notedAt: string, withdrawnAt: string | null, withdrawnReason: string | null, viewerCanCorrect: boolean, viewerCanWithdraw: boolean, viewerSeesVisitor: boolean, topic: { __typename: 'VisitTopic', id: string, number: string, title: string, trackingCode: string } | null, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )> } & { ' $fragmentName'?: 'Visits_VisitFragment' };

export type OwnStudiosQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStudiosQuery = { __typename: 'Query', ownReceptions: Array<{ __typename: 'ReceptionRow', id: string, studioName: string, onDay: string, half: DayHalf, startsAt: string, endsAt: string, state: ReceptionState, isBackdated: boolean, visitors: number }>, studios: { __typename: 'StudioPage', nodes: Array<{ __typename: 'StudioRow', id: string, name: string, townshipName: string, status: StudioStatus, nextDay: string | null }> } };

export type StudioOnPhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type StudioOnPhoneQuery = { __typename: 'Query', studio: { __typename: 'StudioDetail', id: string, name: string, address: string, about: string | null, status: StudioStatus, statusReason: string | null, code: string, committeeName: string, townshipName: string, sectorName: string | null, plateNumber: string | null, viewerCanPlan: boolean, figures: (
      { __typename: 'StudioFigures' }
      & { ' $fragmentRefs'?: { 'Numbers_FiguresFragment': Numbers_FiguresFragment } }
    ), members: Array<{ __typename: 'StudioKeeper', memberId: string, name: string, sectorName: string | null, isLead: boolean }> } | null, receptions: { __typename: 'ReceptionPage', nodes: Array<{ __typename: 'ReceptionRow', id: string, onDay: string, half: DayHalf, startsAt: string, endsAt: string, state: ReceptionState, isBackdated: boolean, visitors: number, onDuty: Array<{ __typename: 'ReceptionDutyRow', memberId: string, name: string }> }> } };

export type ReceptionOnPhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceptionOnPhoneQuery = { __typename: 'Query', reception: { __typename: 'ReceptionDetail', id: string, version: number, studioId: string, studioName: string, address: string, onDay: string, half: DayHalf, startsAt: string, endsAt: string, state: ReceptionState, isBackdated: boolean, cancelledReason: string | null, record: string | null, closedAt: string | null, closedByName: string | null, visitors: number, topics: number, ownPresence: boolean | null, viewerCanCheckIn: boolean, viewerCanNote: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerCanClose: boolean, viewerCanSayWhoWasThere: boolean, viewerCanReopen: boolean, onDuty: Array<{ __typename: 'ReceptionDutyRow', memberId: string, name: string, isPresent: boolean }>, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> } | null };

export type VisitsOnPhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitsOnPhoneQuery = { __typename: 'Query', reception: { __typename: 'ReceptionDetail', id: string, studioName: string, visits: Array<(
      { __typename: 'VisitRow', id: string }
      & { ' $fragmentRefs'?: { 'Visits_VisitFragment': Visits_VisitFragment } }
    )> } | null };

export type VisitSlipQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitSlipQuery = { __typename: 'Query', reception: { __typename: 'ReceptionDetail', id: string, studioName: string, visits: Array<{ __typename: 'VisitRow', id: string, withdrawnAt: string | null, viewerSeesVisitor: boolean, topic: { __typename: 'VisitTopic', id: string, number: string, title: string, trackingCode: string } | null }> } | null };

export type StudioChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioChoicesQuery = { __typename: 'Query', studioChoices: { __typename: 'StudioChoices', ownCommitteeId: string | null, ownMemberId: string | null, members: Array<{ __typename: 'StudioMemberChoice', id: string, name: string, committeeName: string | null }> }, rosterCatalog: { __typename: 'RosterCatalog', committees: Array<{ __typename: 'NamedGroup', id: string, name: string }> } };

export type ProposeStudioMutationVariables = Exact<{
  input: ProposeStudioInput;
}>;


export type ProposeStudioMutation = { __typename: 'Mutation', proposeStudio:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type PlanReceptionsMutationVariables = Exact<{
  input: PlanReceptionsInput;
}>;


export type PlanReceptionsMutation = { __typename: 'Mutation', planReceptions:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type CheckInAtReceptionMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInAtReceptionMutation = { __typename: 'Mutation', checkInAtReception:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type CancelReceptionMutationVariables = Exact<{
  input: ReceptionReasonInput;
}>;


export type CancelReceptionMutation = { __typename: 'Mutation', cancelReception:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type RestoreReceptionMutationVariables = Exact<{
  input: ReceptionReasonInput;
}>;


export type RestoreReceptionMutation = { __typename: 'Mutation', restoreReception:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type CloseReceptionMutationVariables = Exact<{
  input: CloseReceptionInput;
}>;


export type CloseReceptionMutation = { __typename: 'Mutation', closeReception:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type ReopenReceptionMutationVariables = Exact<{
  input: ReceptionReasonInput;
}>;


export type ReopenReceptionMutation = { __typename: 'Mutation', reopenReception:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type CorrectVisitMutationVariables = Exact<{
  input: CorrectVisitInput;
}>;


export type CorrectVisitMutation = { __typename: 'Mutation', correctVisit:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type WithdrawVisitMutationVariables = Exact<{
  input: TurnVisitInput;
}>;


export type WithdrawVisitMutation = { __typename: 'Mutation', withdrawVisit:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type RestoreVisitMutationVariables = Exact<{
  input: TurnVisitInput;
}>;


export type RestoreVisitMutation = { __typename: 'Mutation', restoreVisit:
    | { __typename: 'StudioChanged', id: string }
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
   };

export type NoteVisitMutationVariables = Exact<{
  input: NoteVisitInput;
}>;


export type NoteVisitMutation = { __typename: 'Mutation', noteVisit:
    | { __typename: 'StudioRefusal', code: StudioRefusalCode }
    | { __typename: 'VisitNoted', id: string }
   };

export type Questions_AskedFragment = { __typename: 'PublicQuestionnaire', code: string, groups: Array<{ __typename: 'SurveyGroupChoice', id: string, name: string }>, questions: Array<{ __typename: 'Question', id: string, kind: QuestionKind, text: string, isRequired: boolean, options: Array<{ __typename: 'QuestionOption', id: string, text: string }> }>, demands: Array<{ __typename: 'DemandChoice', id: string, number: number, title: string }>, mine: { __typename: 'OwnAnswer', interestGroupId: string | null, answers: Array<{ __typename: 'OwnAnswerValues', questionId: string, values: Array<string> }> } | null } & { ' $fragmentName'?: 'Questions_AskedFragment' };

export type QuestionnaireByCodeQueryVariables = Exact<{
  code: string;
  deviceToken?: string | null | undefined;
}>;


export type QuestionnaireByCodeQuery = { __typename: 'Query', questionnaireByCode: (
    { __typename: 'PublicQuestionnaire', consultationTitle: string, committeeName: string, intro: string, isOpen: boolean, closesAt: string | null, answeredCount: number, isInvited: boolean, mine: { __typename: 'OwnAnswer', interestGroupId: string | null } | null }
    & { ' $fragmentRefs'?: { 'Questions_AskedFragment': Questions_AskedFragment } }
  ) | null };

export type AnswerQuestionnaireMutationVariables = Exact<{
  input: AnswerQuestionnaireInput;
}>;


export type AnswerQuestionnaireMutation = { __typename: 'Mutation', answerQuestionnaire:
    | { __typename: 'QuestionnaireAnswer', id: string }
    | { __typename: 'SurveyRefusal', code: SurveyRefusalCode, questionId: string | null }
   };

export type AskedCard_CallFragment = { __typename: 'PublicTopicCall', body: string, committeeName: string | null, opensOn: string, closesOn: string, state: TopicCallState, closeReason: string | null, reach: TopicCallReach, sectorNames: Array<string>, received: number, places: Array<{ __typename: 'TopicCallPlace', townshipName: string }> } & { ' $fragmentName'?: 'AskedCard_CallFragment' };

export type TopicCallByCodeQueryVariables = Exact<{
  code: string;
}>;


export type TopicCallByCodeQuery = { __typename: 'Query', topicCallByCode: (
    { __typename: 'PublicTopicCall', code: string, title: string, opensOn: string, closesOn: string, state: TopicCallState, viewerRefusal: TopicCallRefusalCode | null, outcomes: Array<{ __typename: 'TopicOutcome', status: TopicStatus, count: number }> }
    & { ' $fragmentRefs'?: { 'AskedCard_CallFragment': AskedCard_CallFragment } }
  ) | null };

export type OpenTopicCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTopicCallsQuery = { __typename: 'Query', openTopicCalls: Array<{ __typename: 'PublicTopicCall', code: string, title: string, closesOn: string, committeeName: string | null }> };

export type ResubmitTopicMutationVariables = Exact<{
  input: ResubmitTopicInput;
}>;


export type ResubmitTopicMutation = { __typename: 'Mutation', resubmitTopic:
    | { __typename: 'TopicReceipt', number: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode, presentStatus: TopicStatus | null }
   };

export type AcceptedAlike_AlikeFragment = { __typename: 'AcceptedAlike', count: number, topics: Array<{ __typename: 'AlikeTopic', title: string, sharedWords: Array<string>, sharedPlaces: Array<string>, sameCategory: TopicCategory | null }> } & { ' $fragmentName'?: 'AcceptedAlike_AlikeFragment' };

export type DraftHintsQueryVariables = Exact<{
  draft: TopicDraftInput;
}>;


export type DraftHintsQuery = { __typename: 'Query', acceptedAlike: (
    { __typename: 'AcceptedAlike', count: number }
    & { ' $fragmentRefs'?: { 'AcceptedAlike_AlikeFragment': AcceptedAlike_AlikeFragment } }
  ), suggestForTopic: { __typename: 'TopicSuggestion', category: TopicCategory | null, committeeId: string | null, placeWord: string | null } };

export type MyTopicsPageQueryVariables = Exact<{
  first: number;
}>;


export type MyTopicsPageQuery = { __typename: 'Query', myTopics: { __typename: 'OwnTopicPage', totalCount: number, nodes: Array<(
      { __typename: 'OwnTopic', id: string, number: string, trackingCode: string, title: string, status: TopicStatus, submittedAt: string | null, viewerCanCorrect: boolean, corrections: Array<(
        { __typename: 'CorrectionRow' }
        & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'Correcting_TopicFragment': Correcting_TopicFragment } }
    )> } };

export type CorrectOwnTopicMutationVariables = Exact<{
  input: CorrectTopicInput;
}>;


export type CorrectOwnTopicMutation = { __typename: 'Mutation', correctTopic:
    | { __typename: 'Topic', id: string }
    | { __typename: 'TopicRefusal', code: TopicRefusalCode }
   };

export type Correcting_TopicFragment = { __typename: 'OwnTopic', id: string, version: number, title: string, body: string, place: string | null } & { ' $fragmentName'?: 'Correcting_TopicFragment' };

export type SubmitTopicPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SubmitTopicPageQuery = { __typename: 'Query', topicDestinations: Array<{ __typename: 'TopicDestination', committeeId: string, townshipName: string }> };

export type SubmitTopicMutationVariables = Exact<{
  input: SubmitTopicInput;
}>;


export type SubmitTopicMutation = { __typename: 'Mutation', submitTopic: { __typename: 'TopicReceipt', number: string, trackingCode: string } };

export type SubmitTopicToCallMutationVariables = Exact<{
  input: SubmitTopicToCallInput;
}>;


export type SubmitTopicToCallMutation = { __typename: 'Mutation', submitTopicToCall:
    | { __typename: 'TopicCallRefusal', code: TopicCallRefusalCode }
    | { __typename: 'TopicReceipt', number: string, trackingCode: string }
   };

export type CallToAnswerQueryVariables = Exact<{
  code: string;
}>;


export type CallToAnswerQuery = { __typename: 'Query', topicCallByCode: { __typename: 'PublicTopicCall', code: string, title: string, reach: TopicCallReach, viewerRefusal: TopicCallRefusalCode | null, places: Array<{ __typename: 'TopicCallPlace', committeeId: string, townshipName: string }> } | null };

export type TopicCard_TopicFragment = { __typename: 'PublicTopic', number: string, takenDownAt: string | null, title: string, place: string | null, status: TopicStatus, transferredTo: string | null, committeeName: string | null, submittedAt: string | null, correctedAt: string | null, lastStepAt: string, followers: number, declineReason: { __typename: 'DeclineWords', wordsZh: string, wordsEn: string } | null, lead: { __typename: 'PublicLead', number: string } | null } & { ' $fragmentName'?: 'TopicCard_TopicFragment' };

export type LeadCard_LeadFragment = { __typename: 'PublicLead', number: string, status: TopicStatus, committeeName: string | null, transferredTo: string | null, declineReason: { __typename: 'DeclineWords', wordsZh: string, wordsEn: string } | null, steps: Array<{ __typename: 'TopicStepRow', kind: TopicStepKind, note: string | null, at: string }> } & { ' $fragmentName'?: 'LeadCard_LeadFragment' };

export type TopicByCodeQueryVariables = Exact<{
  code: string;
}>;


export type TopicByCodeQuery = { __typename: 'Query', topicByTrackingCode: (
    { __typename: 'PublicTopic', canResubmit: boolean, steps: Array<{ __typename: 'TopicStepRow', kind: TopicStepKind, note: string | null, otherNumber: string | null, at: string }>, lead: (
      { __typename: 'PublicLead' }
      & { ' $fragmentRefs'?: { 'LeadCard_LeadFragment': LeadCard_LeadFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'TopicCard_TopicFragment': TopicCard_TopicFragment } }
  ) | null };

export type CoordinationShown_CoordinationFragment = { __typename: 'CoordinationDetail', id: string, version: number, status: CoordinationStatus, commitmentId: string, commitmentNumber: string, demandTitle: string, committeeName: string, startsAt: string, place: string, stuck: string, calledByName: string | null, refusedReason: string | null, cancelledReason: string | null, agreed: string | null, recordedAt: string | null, recordedByName: string | null, correctionNumber: number, answerBy: string | null, answerWords: string | null, viewerReadsMatter: boolean, viewerCanDecide: boolean, viewerCanMove: boolean, viewerCanRecord: boolean, viewerCanCorrect: boolean, viewerCanConfirm: boolean, viewerCanContest: boolean, parties: Array<{ __typename: 'CoordinationPartyRow', id: string, kind: CoordinationPartyKind, name: string, came: boolean | null, who: string | null, said: string | null }>, steps: Array<{ __typename: 'CoordinationStepRow', id: string, partyId: string, partyName: string, what: string, dueOn: string, overdue: boolean, reportedWords: string | null, outcome: StepOutcome | null, outcomeWords: string | null, viewerCanReport: boolean, viewerCanMark: boolean, corrections: Array<(
      { __typename: 'CorrectionRow' }
      & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
    )> }>, corrections: Array<(
    { __typename: 'CorrectionRow' }
    & { ' $fragmentRefs'?: { 'SaidBefore_CorrectionFragment': SaidBefore_CorrectionFragment } }
  )> } & { ' $fragmentName'?: 'CoordinationShown_CoordinationFragment' };

export type PollResult_ResultFragment = { __typename: 'HallPollOutcome', voterCount: number, tooFew: boolean, groups: Array<{ __typename: 'HallPollGroup', size: number }>, items: Array<{ __typename: 'HallPollItemOutcome', id: string, text: string, leastShare: number | null, everyGroupAgrees: boolean, everyGroupDisagrees: boolean, all: { __typename: 'HallPollTally', agree: number, disagree: number, pass: number } }> } & { ' $fragmentName'?: 'PollResult_ResultFragment' };

export type PackContent_PackFragment = { __typename: 'Briefing', consultationId: string, title: string, form: ConsultationForm, committeeName: string, hostName: string, topicTitles: Array<string>, place: string | null, startsAt: string | null, agenda: Array<{ __typename: 'BriefingAgendaItem', id: string, part: AgendaPart, title: string }>, people: Array<{ __typename: 'BriefingPerson', id: string, party: Party, duty: ParticipantDuty, name: string, organisation: string | null, groupName: string | null, authority: DelegateAuthority | null }>, demands: Array<{ __typename: 'BriefingDemand', id: string, number: number, title: string, body: string, rank: number | null, raisedByName: string | null, groupName: string | null, departmentName: string | null, positions: Array<{ __typename: 'BriefingPosition', id: string, departmentName: string, text: string, delegateName: string | null, authority: DelegateAuthority | null }> }>, clauses: Array<{ __typename: 'BriefingClause', id: string, document: string, documentNumber: string | null, clause: string, link: string | null, departmentName: string | null }>, research: Array<{ __typename: 'BriefingResearch', id: string, kind: ResearchKind, place: string, heldOn: string, findings: string, photoIds: Array<string> }>, suggestions: Array<{ __typename: 'BriefingSuggestion', id: string, participantName: string, problem: string, cause: string, measure: string }>, materials: Array<{ __typename: 'BriefingMaterial', id: string, title: string, files: Array<{ __typename: 'BriefingFile', id: string, name: string }> }>, notedSurvey: { __typename: 'BriefingNotedSurvey', askedCount: number, answeredCount: number, summary: string, conductedOn: string } | null, survey: { __typename: 'BriefingSurvey', status: SurveyStatus, code: string, askedCount: number | null, n: number, results: { __typename: 'SurveyResults', n: number, groups: Array<{ __typename: 'SurveyGroupResult', groupId: string | null, name: string | null, n: number }>, questions: Array<{ __typename: 'SurveyQuestionResult', id: string, kind: QuestionKind, text: string, n: number, mean: number | null, options: Array<{ __typename: 'SurveyOptionResult', id: string, text: string, count: number, points: number }> }> } | null } | null } & { ' $fragmentName'?: 'PackContent_PackFragment' };

export type SaidBefore_CorrectionFragment = { __typename: 'CorrectionRow', id: string, field: string, saidBefore: string | null, saysNow: string | null, reason: string | null, byName: string | null, correctedAt: string } & { ' $fragmentName'?: 'SaidBefore_CorrectionFragment' };

export const Marked_TextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Marked_text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<Marked_TextFragment, unknown>;
export const SearchHit_HitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Marked_text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<SearchHit_HitFragment, unknown>;
export const ClauseItem_ClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseItem_clause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"researchKind"}},{"kind":"Field","name":{"kind":"Name","value":"visitedName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<ClauseItem_ClauseFragment, unknown>;
export const BoardTotals_TotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}}]} as unknown as DocumentNode<BoardTotals_TotalsFragment, unknown>;
export const BoardOutcome_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}}]} as unknown as DocumentNode<BoardOutcome_CardFragment, unknown>;
export const BoardMatter_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardMatter_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcome_card"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}}]} as unknown as DocumentNode<BoardMatter_CardFragment, unknown>;
export const OneBrief_BriefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OneBrief_brief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issueYear"}},{"kind":"Field","name":{"kind":"Name","value":"issueNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deskNote"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"written"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"committeeHandSince"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAs"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderPost"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"handledNote"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<OneBrief_BriefFragment, unknown>;
export const Write_StoredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Write_stored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deskNote"}},{"kind":"Field","name":{"kind":"Name","value":"written"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<Write_StoredFragment, unknown>;
export const NowCard_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NowCard_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BroadcastLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitle"}},{"kind":"Field","name":{"kind":"Name","value":"itemPart"}},{"kind":"Field","name":{"kind":"Name","value":"speakingParty"}},{"kind":"Field","name":{"kind":"Name","value":"speakingStanding"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"demandCount"}}]}}]} as unknown as DocumentNode<NowCard_MeetingFragment, unknown>;
export const PromiseCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]} as unknown as DocumentNode<PromiseCard_MatterFragment, unknown>;
export const LookBacksCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LookBacksCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}}]} as unknown as DocumentNode<LookBacksCard_MatterFragment, unknown>;
export const RepliesCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepliesCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"nextLookOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}}]}}]} as unknown as DocumentNode<RepliesCard_MatterFragment, unknown>;
export const VerificationsCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}}]} as unknown as DocumentNode<VerificationsCard_MatterFragment, unknown>;
export const ProgressCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]} as unknown as DocumentNode<ProgressCard_MatterFragment, unknown>;
export const ChainCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<ChainCard_MatterFragment, unknown>;
export const Correct_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Correct_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"nextLookOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<Correct_MatterFragment, unknown>;
export const CorrectionsCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"correctorName"}}]}}]}}]} as unknown as DocumentNode<CorrectionsCard_MatterFragment, unknown>;
export const FenceForm_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FenceForm_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"siteFence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FenceForm_MatterFragment, unknown>;
export const FenceForm_PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FenceForm_place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitePlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}}]}}]} as unknown as DocumentNode<FenceForm_PlaceFragment, unknown>;
export const HandlingActs_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandlingActs_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extensionLatest"}},{"kind":"Field","name":{"kind":"Name","value":"lastAct"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}}]}}]} as unknown as DocumentNode<HandlingActs_MatterFragment, unknown>;
export const MatterCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"linkExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]} as unknown as DocumentNode<MatterCard_MatterFragment, unknown>;
export const MatterCard_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervised"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsLeader"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"progressCount"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]} as unknown as DocumentNode<MatterCard_RowFragment, unknown>;
export const RelapseReportsCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelapseReportsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<RelapseReportsCard_MatterFragment, unknown>;
export const PublicCoordinations_LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}}]} as unknown as DocumentNode<PublicCoordinations_LineFragment, unknown>;
export const PublicDemands_ChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}}]} as unknown as DocumentNode<PublicDemands_ChainFragment, unknown>;
export const RestOfIt_ChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RestOfIt_ChainFragment, unknown>;
export const ReviewPage_ReviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewPage_review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestOfIt_chain"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewPage_ReviewFragment, unknown>;
export const SupervisionCard_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionAnsweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<SupervisionCard_MatterFragment, unknown>;
export const ConsultationTasks_OneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationTasks_one"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}}]}}]} as unknown as DocumentNode<ConsultationTasks_OneFragment, unknown>;
export const Obstacles_ReadinessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Obstacles_readiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"missingParties"}},{"kind":"Field","name":{"kind":"Name","value":"missingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredNoticeWorkingDays"}}]}}]} as unknown as DocumentNode<Obstacles_ReadinessFragment, unknown>;
export const ConveneCard_ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConveneCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOverride"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Obstacles_readiness"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Obstacles_readiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"missingParties"}},{"kind":"Field","name":{"kind":"Name","value":"missingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredNoticeWorkingDays"}}]}}]} as unknown as DocumentNode<ConveneCard_ConsultationFragment, unknown>;
export const DayCard_ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]} as unknown as DocumentNode<DayCard_ConsultationFragment, unknown>;
export const LeaveCard_ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}}]}}]}}]} as unknown as DocumentNode<LeaveCard_ConsultationFragment, unknown>;
export const Decisions_TopicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decisions_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<Decisions_TopicFragment, unknown>;
export const Decisions_ListsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decisions_lists"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningLists"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declineReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}}]}}]}}]} as unknown as DocumentNode<Decisions_ListsFragment, unknown>;
export const DutyLines_BulletinFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyLines_bulletin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulletin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAll"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"instructed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"instructed"}}]}}]}}]} as unknown as DocumentNode<DutyLines_BulletinFragment, unknown>;
export const EntryRow_EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointEntryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAs"}},{"kind":"Field","name":{"kind":"Name","value":"briefId"}},{"kind":"Field","name":{"kind":"Name","value":"briefTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"reversedById"}}]}}]} as unknown as DocumentNode<EntryRow_EntryFragment, unknown>;
export const Today_SittingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today_sitting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}}]} as unknown as DocumentNode<Today_SittingFragment, unknown>;
export const Today_ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<Today_ConsultationFragment, unknown>;
export const Listed_ConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<Listed_ConsultationFragment, unknown>;
export const QuestionCard_QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionCard_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"likes"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"demandNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}}]}}]} as unknown as DocumentNode<QuestionCard_QuestionFragment, unknown>;
export const ChairPad_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChairPad_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allottedSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}}]}}]}}]} as unknown as DocumentNode<ChairPad_MeetingFragment, unknown>;
export const HandFoot_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandFoot_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queueOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSpoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]}}]}}]} as unknown as DocumentNode<HandFoot_MeetingFragment, unknown>;
export const Now_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Now_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokenSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"allottedSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warningSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]}}]}}]} as unknown as DocumentNode<Now_MeetingFragment, unknown>;
export const Minutes_MinutesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Minutes_minutes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"whyCannotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"putToPartiesAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAsActing"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}}]}}]}}]} as unknown as DocumentNode<Minutes_MinutesFragment, unknown>;
export const NoticeLine_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeLine_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"briefId"}},{"kind":"Field","name":{"kind":"Name","value":"policyNoticeId"}},{"kind":"Field","name":{"kind":"Name","value":"researchTripId"}},{"kind":"Field","name":{"kind":"Name","value":"coordinationId"}},{"kind":"Field","name":{"kind":"Name","value":"studioId"}},{"kind":"Field","name":{"kind":"Name","value":"receptionId"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"callCode"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCode"}},{"kind":"Field","name":{"kind":"Name","value":"rankingRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]} as unknown as DocumentNode<NoticeLine_NoticeFragment, unknown>;
export const PolicyLine_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyLine_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPolicyNoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]} as unknown as DocumentNode<PolicyLine_NoticeFragment, unknown>;
export const Told_RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told_record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"listenerCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAct"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<Told_RecordFragment, unknown>;
export const Read_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Read_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyNoticeToRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayTell"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told_record"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told_record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"listenerCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAct"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<Read_NoticeFragment, unknown>;
export const TakeUp_QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeUp_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeardQuestionDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}}]}}]} as unknown as DocumentNode<TakeUp_QuestionFragment, unknown>;
export const Mine_PaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mine_paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}}]} as unknown as DocumentNode<Mine_PaperFragment, unknown>;
export const WriteForm_PaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteForm_paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteForm_PaperFragment, unknown>;
export const FactCard_FactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactCard_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactToCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}}]}}]} as unknown as DocumentNode<FactCard_FactFragment, unknown>;
export const Check_MatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Check_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactCheckMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactCard_fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactCard_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactToCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}}]}}]} as unknown as DocumentNode<Check_MatterFragment, unknown>;
export const StoryLinks_StoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryLinks_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewSince"}}]}}]} as unknown as DocumentNode<StoryLinks_StoryFragment, unknown>;
export const RankingPage_DetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankingPage_detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"ownChoices"}},{"kind":"Field","name":{"kind":"Name","value":"standingsShown"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRank"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tied"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"firsts"}}]}}]}}]}}]} as unknown as DocumentNode<RankingPage_DetailFragment, unknown>;
export const SaidBefore_CorrectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<SaidBefore_CorrectionFragment, unknown>;
export const Findings_FindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Findings_finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchFindingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<Findings_FindingFragment, unknown>;
export const Suggestions_SuggestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestions_suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchSuggestionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMakeTopic"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<Suggestions_SuggestionFragment, unknown>;
export const LetterCard_LetterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterCard_letter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferLetterRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}}]}}]} as unknown as DocumentNode<LetterCard_LetterFragment, unknown>;
export const NextDays_StudioFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextDays_studio"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStudio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sectorName"}}]}}]}}]}}]} as unknown as DocumentNode<NextDays_StudioFragment, unknown>;
export const Numbers_FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Numbers_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"notOpen"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}}]} as unknown as DocumentNode<Numbers_FiguresFragment, unknown>;
export const Visits_VisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Visits_visit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receptionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorName"}},{"kind":"Field","name":{"kind":"Name","value":"visitorPhone"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"village"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"became"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesVisitor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<Visits_VisitFragment, unknown>;
export const Questions_AskedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Questions_asked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicQuestionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupId"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<Questions_AskedFragment, unknown>;
export const AskedCard_CallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedCard_call"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicTopicCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectorNames"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]} as unknown as DocumentNode<AskedCard_CallFragment, unknown>;
export const AcceptedAlike_AlikeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcceptedAlike_alike"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedAlike"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"sameCategory"}}]}}]}}]} as unknown as DocumentNode<AcceptedAlike_AlikeFragment, unknown>;
export const Correcting_TopicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Correcting_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]} as unknown as DocumentNode<Correcting_TopicFragment, unknown>;
export const TopicCard_TopicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TopicCard_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStepAt"}},{"kind":"Field","name":{"kind":"Name","value":"followers"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TopicCard_TopicFragment, unknown>;
export const LeadCard_LeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadCard_lead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<LeadCard_LeadFragment, unknown>;
export const CoordinationShown_CoordinationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationShown_coordination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"calledByName"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"came"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerReadsMatter"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<CoordinationShown_CoordinationFragment, unknown>;
export const PollResult_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollResult_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HallPollOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leastShare"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupDisagrees"}}]}}]}}]} as unknown as DocumentNode<PollResult_ResultFragment, unknown>;
export const PackContent_PackFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackContent_pack"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"topicTitles"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delegateName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"research"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notedSurvey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PackContent_PackFragment, unknown>;
export const OwnAnnualReportsDocument = {"__meta__":{"hash":"sha256:f9bea9e8a838bfe2f6c0c859f7d576f71b57fda379499bc894954e14207bc8ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAnnualReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownAppraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"writeBy"}},{"kind":"Field","name":{"kind":"Name","value":"opineBy"}},{"kind":"Field","name":{"kind":"Name","value":"objectBy"}}]}}]}}]} as unknown as DocumentNode<OwnAnnualReportsQuery, OwnAnnualReportsQueryVariables>;
export const AnnualReportsToOpineDocument = {"__meta__":{"hash":"sha256:283c442917165838401254a282ef355172ec8a1c146822cf707cc6e41a7eaae8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnualReportsToOpine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appraisalsToOpine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"writeBy"}},{"kind":"Field","name":{"kind":"Name","value":"opineBy"}},{"kind":"Field","name":{"kind":"Name","value":"objectBy"}}]}}]}}]} as unknown as DocumentNode<AnnualReportsToOpineQuery, AnnualReportsToOpineQueryVariables>;
export const AnnualReportDocument = {"__meta__":{"hash":"sha256:3e5718db9edcc8a77904cbb724285aedd74713d6ff1a64f28759222b5009a61d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnualReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"writeBy"}},{"kind":"Field","name":{"kind":"Name","value":"opineBy"}},{"kind":"Field","name":{"kind":"Name","value":"did"}},{"kind":"Field","name":{"kind":"Name","value":"cameOfIt"}},{"kind":"Field","name":{"kind":"Name","value":"notDone"}},{"kind":"Field","name":{"kind":"Name","value":"nextYear"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"changedSince"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leftEarly"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"opensId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenByName"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"gradeReason"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectBy"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpineFor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanObject"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdrawObjection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<AnnualReportQuery, AnnualReportQueryVariables>;
export const WriteAnnualReportDocument = {"__meta__":{"hash":"sha256:3402e555edf6e747df6de0f2d9f7b880aaea4017c05ca4a3ee3b9719022e5be2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteAnnualReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WriteAnnualReportMutation, WriteAnnualReportMutationVariables>;
export const TakeBackAnnualReportDocument = {"__meta__":{"hash":"sha256:095db80b972954462749cf0b2e24a88b87a7a22b4dbd2bbca3eb20d71fad8d73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackAnnualReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackAnnualReportMutation, TakeBackAnnualReportMutationVariables>;
export const GiveOpinionOnReportDocument = {"__meta__":{"hash":"sha256:6b0d754c44cd3d26519d4cf41f130aa3b2e0abce09a8a652a5dcc8e832fa621a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveOpinionOnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAppraisalOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveAppraisalOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<GiveOpinionOnReportMutation, GiveOpinionOnReportMutationVariables>;
export const WithdrawOpinionOnReportDocument = {"__meta__":{"hash":"sha256:6444c0f1a8f59c4f5df7290fdb536ccdfb5fdcf1680bd2295ac9d6bf97a69e05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOpinionOnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAppraisalOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAppraisalOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOpinionOnReportMutation, WithdrawOpinionOnReportMutationVariables>;
export const ObjectToGradeDocument = {"__meta__":{"hash":"sha256:be212a2c7af74139bb8d921b5292abf9df5e524d6b2de1740fd18ee05db21316"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectToAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToGradeMutation, ObjectToGradeMutationVariables>;
export const WithdrawObjectionToGradeDocument = {"__meta__":{"hash":"sha256:209c93b1e89b79c700b33cfa035fdacb807ed146f8af5c493a38310f9f9f99ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawObjectionToGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAppraisalObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawObjectionToGradeMutation, WithdrawObjectionToGradeMutationVariables>;
export const PublicBoardLiveDocument = {"__meta__":{"hash":"sha256:d53bb42c416c1339d4e604a9ff61be57379c0a8c659e8e6ce6895da5089e9c3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PublicBoardLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTotals_totals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demandId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardMatter_card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardMatter_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcome_card"}}]}}]} as unknown as DocumentNode<PublicBoardLiveSubscription, PublicBoardLiveSubscriptionVariables>;
export const BoardCommitteesDocument = {"__meta__":{"hash":"sha256:01a11e1283e7bd7b78928c1089c931ab3609b22a5c3ca195fad904c21dfb3eec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardCommittees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicDestinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}}]}}]}}]} as unknown as DocumentNode<BoardCommitteesQuery, BoardCommitteesQueryVariables>;
export const PlaceDocument = {"__meta__":{"hash":"sha256:e68f5dcf7aa1cac1f2bd74965eaea62824ad21c7bd50fd1b1aaa9ec6be5eb208"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicDestinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultsBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTotals_totals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demandId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardMatter_card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comingConsultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicStories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoryLinks_story"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardMatter_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcome_card"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryLinks_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewSince"}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:48b920ce6486961be41418cfa357a83b5e642877a223fa82e6527df3c8dc111d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicDestinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const BriefAuthorChoicesDocument = {"__meta__":{"hash":"sha256:1e345837dfe8aafc3803febc526064a919395316cf4a9f35745ed9f8577a127e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefAuthorChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"briefAuthorChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as DocumentNode<BriefAuthorChoicesQuery, BriefAuthorChoicesQueryVariables>;
export const BriefPageDocument = {"__meta__":{"hash":"sha256:7a8d54cd35a40d77581b8e0c1dc0c4cb571b160a0dcf1e42427a7ae4c2492154"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OneBrief_brief"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OneBrief_brief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issueYear"}},{"kind":"Field","name":{"kind":"Name","value":"issueNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deskNote"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"written"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"committeeHandSince"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAs"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderPost"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"handledNote"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<BriefPageQuery, BriefPageQueryVariables>;
export const TakeBackBriefDocument = {"__meta__":{"hash":"sha256:e9f10cec2f94928765037b06688daafb81461f4ff0be75bdaaef6b544a68d0ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackBrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackBriefMutation, TakeBackBriefMutationVariables>;
export const DiscardBriefDocument = {"__meta__":{"hash":"sha256:b865bbeaccb6a7123ccd2b1b54e166871ed448623f34b0ddb5e771bb3790304e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardBrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardBriefMutation, DiscardBriefMutationVariables>;
export const MyBriefsDocument = {"__meta__":{"hash":"sha256:eeda0081387dc86758dd519150f45e4234c485b12e4e2a33828d660e94f332fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBriefs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myBriefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issueYear"}},{"kind":"Field","name":{"kind":"Name","value":"issueNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deskNote"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructionCount"}}]}}]}}]}}]} as unknown as DocumentNode<MyBriefsQuery, MyBriefsQueryVariables>;
export const OwnInformantTermDocument = {"__meta__":{"hash":"sha256:7c9a1df6fb3b2ee5f0b77f922e1b40910e1a91fbb68ef063eaedcf55e4fd0491"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInformantTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myInformant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyExpected"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInformantTermQuery, OwnInformantTermQueryVariables>;
export const BriefToWriteDocument = {"__meta__":{"hash":"sha256:d3f281724c3ae8a9c20d057549cd9b4051f43bbc46558963b05c1c7d0cd1b566"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefToWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Write_stored"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Write_stored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deskNote"}},{"kind":"Field","name":{"kind":"Name","value":"written"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<BriefToWriteQuery, BriefToWriteQueryVariables>;
export const SaveBriefDocument = {"__meta__":{"hash":"sha256:f38cdd70c908553f1e9192aaa0a5ab2c17904c56031d7e4bc0af8b755b03c909"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveBriefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveBrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SaveBriefMutation, SaveBriefMutationVariables>;
export const BriefingPackDocument = {"__meta__":{"hash":"sha256:65e98ff25cfa5d4a41d527d50a351af1844cee9113aa8f596c141d17648bd79d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefingPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackContent_pack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackContent_pack"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"topicTitles"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delegateName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"research"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notedSurvey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BriefingPackQuery, BriefingPackQueryVariables>;
export const ConfirmBriefingReadDocument = {"__meta__":{"hash":"sha256:298074995edcfd455aae27265fb22e21ba92493f513a839359f5f34a2b6555e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmBriefingRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmBriefingReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBriefingRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefingReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmBriefingReadMutation, ConfirmBriefingReadMutationVariables>;
export const MeetingBroadcastDocument = {"__meta__":{"hash":"sha256:20e01915d875b3e9701b86be3f5b1837cb11d2415ddf8a80e1469b5d1e7c9632"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MeetingBroadcast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broadcastLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NowCard_meeting"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NowCard_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BroadcastLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitle"}},{"kind":"Field","name":{"kind":"Name","value":"itemPart"}},{"kind":"Field","name":{"kind":"Name","value":"speakingParty"}},{"kind":"Field","name":{"kind":"Name","value":"speakingStanding"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"demandCount"}}]}}]} as unknown as DocumentNode<MeetingBroadcastSubscription, MeetingBroadcastSubscriptionVariables>;
export const MyCarriedOverDocument = {"__meta__":{"hash":"sha256:81080f43dbfe67c872d871dab71a155a504afb1c06005b2325a9cc28fc91b4ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCarriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverDemands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyCarriedOverQuery, MyCarriedOverQueryVariables>;
export const DisposalChoicesOnThePhoneDocument = {"__meta__":{"hash":"sha256:1b1fff16200c9ebc5a5d426f720fa8850ca65c234f19efc7a1a8ba513e6ec03d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisposalChoicesOnThePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"demandId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disposalChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"demandId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"demandId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DisposalChoicesOnThePhoneQuery, DisposalChoicesOnThePhoneQueryVariables>;
export const DisposeAgainOnThePhoneDocument = {"__meta__":{"hash":"sha256:bdba5d4a50add4f079dd8925df89054df02f9bf0ca4836542d93355b52261315"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisposeAgainOnThePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisposeAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disposeAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DisposeAgainOnThePhoneMutation, DisposeAgainOnThePhoneMutationVariables>;
export const AcceptanceNoticeDocument = {"__meta__":{"hash":"sha256:88fd1a04edc8150e2aeff0f9c02505a481fb85231bd627b290f3e0e2122ff733"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcceptanceNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deviceToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"deviceToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deviceToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"myResult"}},{"kind":"Field","name":{"kind":"Name","value":"myAttitude"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptanceNoticeQuery, AcceptanceNoticeQueryVariables>;
export const AnswerAcceptanceDocument = {"__meta__":{"hash":"sha256:92ef8bad1d0376ece4094eb8bed778d6180aa6472305cd1fe0091995d994d373"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAcceptance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAcceptanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerAcceptance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptanceNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"myResult"}},{"kind":"Field","name":{"kind":"Name","value":"myAttitude"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerAcceptanceMutation, AnswerAcceptanceMutationVariables>;
export const MyCommitmentsDocument = {"__meta__":{"hash":"sha256:3605f71fd4921b4c9fd1b8870f005f4e8f52224cfddba40cfe8a52cbfef9efba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCommitments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatterCard_row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervised"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsLeader"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"progressCount"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]} as unknown as DocumentNode<MyCommitmentsQuery, MyCommitmentsQueryVariables>;
export const FenceOnThePhoneDocument = {"__meta__":{"hash":"sha256:9cdc5902c7dc4fe0003ecd7fe09fa139dbffe28cbb1b49b776a5e713827f7ccc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FenceOnThePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FenceForm_matter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sitePlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FenceForm_place"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FenceForm_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"siteFence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FenceForm_place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitePlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}}]}}]} as unknown as DocumentNode<FenceOnThePhoneQuery, FenceOnThePhoneQueryVariables>;
export const SetFenceOnThePhoneDocument = {"__meta__":{"hash":"sha256:15bf98cfb77af56c9b70c16fe2e5d098a2da4e69d905a50e7c73ecded6f092cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFenceOnThePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSiteFenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSiteFence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SetFenceOnThePhoneMutation, SetFenceOnThePhoneMutationVariables>;
export const AcknowledgeByLinkDocument = {"__meta__":{"hash":"sha256:6ad6cdce4e54d28fd0d2dd63b626f5cd21f5e0fe58479304df77bdca6c822e45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeByLinkMutation, AcknowledgeByLinkMutationVariables>;
export const ReturnByLinkDocument = {"__meta__":{"hash":"sha256:fdbd216e4e82ab2c19fc06a67315b9a818c2b29e75caa1c58a698b8940bd1b6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnByLinkMutation, ReturnByLinkMutationVariables>;
export const RequestReturnByLinkDocument = {"__meta__":{"hash":"sha256:f9916c1ea0c6e4a7e173f0286e38d5316a95d37bbd23d4f023499f88fa34cb95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReturnByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestReturnByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RequestReturnByLinkMutation, RequestReturnByLinkMutationVariables>;
export const TakeBackByLinkDocument = {"__meta__":{"hash":"sha256:ce8fb8dd9e07444e45580ed939824e37e49379f1fa629c79aadc0e8e53d8db50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackByLinkMutation, TakeBackByLinkMutationVariables>;
export const ReportByLinkDocument = {"__meta__":{"hash":"sha256:285f073383c71f7af8904abbcf0c8df5a242d75fb25f8fff3ff8dce6b916b093"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportByLinkMutation, ReportByLinkMutationVariables>;
export const AskExtensionByLinkDocument = {"__meta__":{"hash":"sha256:44e220ddf8578e2e8f767ddd690ca21b3de56c50b2d312331e499244e961274f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskExtensionByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskExtensionByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askExtensionByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AskExtensionByLinkMutation, AskExtensionByLinkMutationVariables>;
export const ReplyByLinkDocument = {"__meta__":{"hash":"sha256:2a7c4ac64448037fe3d528b591b101245e107349d165f2c00ff8dd704584bf06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyByLinkMutation, ReplyByLinkMutationVariables>;
export const HandlingMatterDocument = {"__meta__":{"hash":"sha256:59b27c93cd018a48695ef1f0b5c5bccecc8ce7be655dbdc0c4a46d7d01848a52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandlingMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handlingMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatterCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandlingActs_matter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"linkExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandlingActs_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extensionLatest"}},{"kind":"Field","name":{"kind":"Name","value":"lastAct"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}}]}}]} as unknown as DocumentNode<HandlingMatterQuery, HandlingMatterQueryVariables>;
export const ReportRelapseDocument = {"__meta__":{"hash":"sha256:5e29877c7e8c6225e04c4f91e4c13e355f08e84b10a4d67118659cd491837b4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRelapse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trackingCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportRelapse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trackingCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trackingCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelapseReported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportRelapseMutation, ReportRelapseMutationVariables>;
export const ReleaseOnPhoneDocument = {"__meta__":{"hash":"sha256:46e2092a9c24849536c522e425c373601353c17b59e09718f3cae20d72825dec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"seen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewPage_review"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewPage_review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestOfIt_chain"}}]}}]}}]} as unknown as DocumentNode<ReleaseOnPhoneMutation, ReleaseOnPhoneMutationVariables>;
export const SendBackOnPhoneDocument = {"__meta__":{"hash":"sha256:3a54feb649746fc1d1ab62022756ae0c27b1949d98836023be9f1ef37e6c3a44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendResultsBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewPage_review"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewPage_review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestOfIt_chain"}}]}}]}}]} as unknown as DocumentNode<SendBackOnPhoneMutation, SendBackOnPhoneMutationVariables>;
export const AskAgainOnPhoneDocument = {"__meta__":{"hash":"sha256:cb67d7d2e004d340292b04faa768d4998602815e8d06f5fb0fbe491b90414099"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAgainOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForReviewAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewPage_review"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewPage_review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestOfIt_chain"}}]}}]}}]} as unknown as DocumentNode<AskAgainOnPhoneMutation, AskAgainOnPhoneMutationVariables>;
export const ReviewOnPhoneDocument = {"__meta__":{"hash":"sha256:6fd3a446e730de691004702962d04b4b2b163e3ac7bd9a8a172f20a7751218c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicationReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewPage_review"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestOfIt_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewPage_review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestOfIt_chain"}}]}}]}}]} as unknown as DocumentNode<ReviewOnPhoneQuery, ReviewOnPhoneQueryVariables>;
export const StagesOnThePhoneDocument = {"__meta__":{"hash":"sha256:abc837255a9ee59262745a9e372cc4fdf306737731be00add743436fec1213bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StagesOnThePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressStages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<StagesOnThePhoneQuery, StagesOnThePhoneQueryVariables>;
export const PublicChainDocument = {"__meta__":{"hash":"sha256:1703cda481e4f8e41dae9d55ecf7659536ee48d41d6e354051dfde0bd2558ed0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trackingCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"inReview"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicDemands_chain"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCoordinations_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCoordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cameNames"}},{"kind":"Field","name":{"kind":"Name","value":"absentNames"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicDemands_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWaits"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingDepartmentNames"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceCode"}},{"kind":"Field","name":{"kind":"Name","value":"canReportRelapse"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"photosTakenDown"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFinding"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCoordinations_line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolved"}},{"kind":"Field","name":{"kind":"Name","value":"notSolved"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTotal"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicChainQuery, PublicChainQueryVariables>;
export const MatterDocument = {"__meta__":{"hash":"sha256:24fd8e857219c2ccbb313027b324681ca70729dd71b038310b6f3dfe67ffa983"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasSiteFence"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCoverPhotos"}},{"kind":"Field","name":{"kind":"Name","value":"relapseCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastAct"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Correct_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelapseReportsCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LookBacksCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepliesCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationsCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionCard_matter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainCard_matter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Correct_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"nextLookOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"correctorName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedUnsolved"}},{"kind":"Field","name":{"kind":"Name","value":"promisedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelapseReportsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relapseReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LookBacksCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepliesCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"nextLookOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationsCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"resultClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"stageZh"}},{"kind":"Field","name":{"kind":"Name","value":"stageEn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionAnsweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainCard_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<MatterQuery, MatterQueryVariables>;
export const AcknowledgeMatterDocument = {"__meta__":{"hash":"sha256:ee167f175bbe7ba95ed5a4017a27ccef2e61d658ef134a77ab86be893320e859"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMatterMutation, AcknowledgeMatterMutationVariables>;
export const SendBackMatterDocument = {"__meta__":{"hash":"sha256:88f307d482afd34d709274ddec0c25089b9b917b03aaf08f8f7d6808821bb36b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnWrongUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SendBackMatterMutation, SendBackMatterMutationVariables>;
export const AskToReturnMatterDocument = {"__meta__":{"hash":"sha256:ab6bb444ba3460feccd12eb093a9218a7a0877cfea4b09616a25f2f6e2c45ca9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToReturnMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AskToReturnMatterMutation, AskToReturnMatterMutationVariables>;
export const TakeBackOnMatterDocument = {"__meta__":{"hash":"sha256:76c6ad1e75dc3ddd82eb74c31aaed350c4bced829d9edb63ae34b7340e27a1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackOnMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackLastAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackOnMatterMutation, TakeBackOnMatterMutationVariables>;
export const UndoOnMatterDocument = {"__meta__":{"hash":"sha256:b5a73573194d45d2cc887a60459bd545b6d81fb9870d61bfff978e1ee43a8bc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoOnMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoLastAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UndoOnMatterMutation, UndoOnMatterMutationVariables>;
export const CorrectProgressOfMatterDocument = {"__meta__":{"hash":"sha256:5b0a045b65b8dfa7f522683165ad7c9ead95a30f74e2bd4630ff55e597b20466"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectProgressOfMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectProgressOfMatterMutation, CorrectProgressOfMatterMutationVariables>;
export const CorrectReplyToMatterDocument = {"__meta__":{"hash":"sha256:871ea73082809fa83199f1434dad338cd5493b394083c82c296f7fcf5e3c4c37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectReplyToMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectReplyToMatterMutation, CorrectReplyToMatterMutationVariables>;
export const CorrectVerificationOfMatterDocument = {"__meta__":{"hash":"sha256:88637e697e0c318f65e70eb20ce4360c6c1faf5261b6209b709fc0821a8a1492"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectVerificationOfMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectVerificationOfMatterMutation, CorrectVerificationOfMatterMutationVariables>;
export const ReportOnMatterDocument = {"__meta__":{"hash":"sha256:bdda8166c6516dd41ccc496b0f886cbb5f544f5c21ea8834178801ff06fd6162"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOnMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportOnMatterMutation, ReportOnMatterMutationVariables>;
export const AskForMoreTimeDocument = {"__meta__":{"hash":"sha256:82a02459c31740a39fe9b702cefb4b22020fa2a2e0e8ed3268fc2735add53368"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForMoreTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AskForMoreTimeMutation, AskForMoreTimeMutationVariables>;
export const ReplyToMatterDocument = {"__meta__":{"hash":"sha256:70c0000a961133ef1a4fd3457a0bf80fcbc1bfd1348ae605d0de4cf29f76f1de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyToMatterMutation, ReplyToMatterMutationVariables>;
export const VerifyMatterDocument = {"__meta__":{"hash":"sha256:1932994b977538f43ab674ccbd86c7ce4d7583b95917e9b0a946de8c7147fe79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyMatterMutation, VerifyMatterMutationVariables>;
export const LookBackAtMatterDocument = {"__meta__":{"hash":"sha256:6daa6a8ad3c52fc82c55a9c185d0f37a43f0ce630748f95e0b01a6e5d5af4c10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookBackAtMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLookBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordLookBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LookBackAtMatterMutation, LookBackAtMatterMutationVariables>;
export const CoverOnMatterDocument = {"__meta__":{"hash":"sha256:91c8a29d093255d6d784771007c5388b4694c588aa3c17912283ff69fbbc6daf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoverOnMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"photoId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coveredId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redactEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"photoId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"photoId"}}},{"kind":"Argument","name":{"kind":"Name","value":"coveredId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coveredId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CoverOnMatterMutation, CoverOnMatterMutationVariables>;
export const SuperviseMatterDocument = {"__meta__":{"hash":"sha256:af2852e12d3526579d07ad41c974e2d5dc3665cae9339a393e49c489620322e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuperviseMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instruction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientMutationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"superviseCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"instruction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instruction"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientMutationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientMutationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SuperviseMatterMutation, SuperviseMatterMutationVariables>;
export const WithdrawSupervisionOfMatterDocument = {"__meta__":{"hash":"sha256:7c8d52d2292f057767902660927a14c132920ee6aaf784624c74e1140af400fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSupervisionOfMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawSupervisionOfMatterMutation, WithdrawSupervisionOfMatterMutationVariables>;
export const ListPolicyClauseDocument = {"__meta__":{"hash":"sha256:fa4284130e4849839971ef99df013823bbe6b6f6cffdd1fb0b5a245316cf1713"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ListPolicyClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListPolicyClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listPolicyClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ListPolicyClauseMutation, ListPolicyClauseMutationVariables>;
export const NameDelegateDocument = {"__meta__":{"hash":"sha256:2c07bda8f80fcd39638141dd2888fa8b6be0b7163b7ef9e61e1ea0622dc45f51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameDelegate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameDelegateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nameDelegate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<NameDelegateMutation, NameDelegateMutationVariables>;
export const EditDemandDocument = {"__meta__":{"hash":"sha256:ce1dc99a5d67623f3e8e417e85b430a4fbfc73601ee7c290d2e7926630fd7943"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditDemandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EditDemandMutation, EditDemandMutationVariables>;
export const WithdrawOwnDemandDocument = {"__meta__":{"hash":"sha256:9b78960a9713d87bd705deadd0f26618c10e36be882cb3be0feb98df448c4b55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeDemandBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnDemandMutation, WithdrawOwnDemandMutationVariables>;
export const RestoreOwnDemandDocument = {"__meta__":{"hash":"sha256:9991519ea79f519853d399cfeaf28672e388fb3f551ad765ac5b0677faafdafb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreOwnDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeDemandBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreOwnDemandMutation, RestoreOwnDemandMutationVariables>;
export const RankDemandsDocument = {"__meta__":{"hash":"sha256:382590b0eb8736d93121cc50ad92a6b1719c862ed8dfaeb5bb664825cce5b6a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RankDemands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RankDemandsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rankDemands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RankDemandsMutation, RankDemandsMutationVariables>;
export const KeepOwnPhoneDocument = {"__meta__":{"hash":"sha256:59cd710ba33b1da5dbc79dcc19c2ba5ce509eceee94ef8c4136f4155109dbb92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepOwnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepGuestPhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepGuestPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<KeepOwnPhoneMutation, KeepOwnPhoneMutationVariables>;
export const JoinByInvitationCodeDocument = {"__meta__":{"hash":"sha256:652ec6cda9766f49b70cca1f093ca7334b44046f30516d3a4cdc77262f385e87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinByInvitationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joinByInvitationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuestWelcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinByInvitationCodeMutation, JoinByInvitationCodeMutationVariables>;
export const SubmitDepartmentPositionDocument = {"__meta__":{"hash":"sha256:bef335b7ae0d253d6bb5928deb5d4c49f621f6c3319182ccff02172c384ed707"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDepartmentPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDepartmentPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDepartmentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitDepartmentPositionMutation, SubmitDepartmentPositionMutationVariables>;
export const ConfirmAttendanceDocument = {"__meta__":{"hash":"sha256:645c8071c4d49f0b42bd3aff35e37246d18e5fed218cdd0e6328cc9b8ce59080"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAttendanceMutation, ConfirmAttendanceMutationVariables>;
export const RequestLeaveDocument = {"__meta__":{"hash":"sha256:2f5559f22880b86a168d9816717976c6064b10e697f06e03eacd800d8b2c53f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RequestLeaveMutation, RequestLeaveMutationVariables>;
export const DeclineInvitationDocument = {"__meta__":{"hash":"sha256:bb9c2d5327435ed0f690faab80774c32372aeee2349eaf60dc1b5c297110f96c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const CorrectOwnResearchDocument = {"__meta__":{"hash":"sha256:0df02a49a8f531d86b0ca5cc1fbf2c26dbd9395f66c5200c610285178434b8a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOwnResearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctResearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldResearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOwnResearchMutation, CorrectOwnResearchMutationVariables>;
export const CorrectOwnSuggestionDocument = {"__meta__":{"hash":"sha256:00ff7ea2c1301eee2bf96efeeb2df5496a9f3c9680f873494cceb08728e36b17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOwnSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOwnSuggestionMutation, CorrectOwnSuggestionMutationVariables>;
export const RecordWishSurveyDocument = {"__meta__":{"hash":"sha256:a5006e6aa51e0c2a787dcf2f58be7fd236da56b3775b96012f65eefc40dbb6f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordWishSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordWishSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordWishSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WishSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordWishSurveyMutation, RecordWishSurveyMutationVariables>;
export const TasksBlockDocument = {"__meta__":{"hash":"sha256:19cd170c614c16e13a9273122ee54a18f82214a6da641cda3f971cf297f5bdb6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myConsultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationTasks_one"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationTasks_one"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}}]}}]} as unknown as DocumentNode<TasksBlockQuery, TasksBlockQueryVariables>;
export const WithdrawOwnResearchDocument = {"__meta__":{"hash":"sha256:4966f5aa095e102a5d83379524acc5efe1b67fa0e7cb741845bc4923fa0fcc8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnResearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawResearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldResearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnResearchMutation, WithdrawOwnResearchMutationVariables>;
export const RestoreOwnResearchDocument = {"__meta__":{"hash":"sha256:6c56f88e28ab0541f407f02d06e92e6069e06a48d54d698cb95b6d3f2b7ce22f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreOwnResearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreResearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldResearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreOwnResearchMutation, RestoreOwnResearchMutationVariables>;
export const WithdrawOwnSuggestionDocument = {"__meta__":{"hash":"sha256:6f35fd1000c8deb30e567b716cdf344b20add72221e4342b63bec2dc1744b253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnSuggestionMutation, WithdrawOwnSuggestionMutationVariables>;
export const RestoreOwnSuggestionDocument = {"__meta__":{"hash":"sha256:0cdd8e3f5e77006284032dc1275d5dbf410a97caa89b49a699635c72d55a28c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreOwnSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreOwnSuggestionMutation, RestoreOwnSuggestionMutationVariables>;
export const WithdrawOwnPolicyClauseDocument = {"__meta__":{"hash":"sha256:7f85319975628f547f43f9772e3a04a43de5e9453e9a3223456e618913a3338d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnPolicyClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawPolicyClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnPolicyClauseMutation, WithdrawOwnPolicyClauseMutationVariables>;
export const RestoreOwnPolicyClauseDocument = {"__meta__":{"hash":"sha256:561f2762bdc9e3fe538beec619c514fc8456c3903528ea20f225088637656566"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreOwnPolicyClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPreparedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restorePolicyClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreOwnPolicyClauseMutation, RestoreOwnPolicyClauseMutationVariables>;
export const RecordFieldResearchDocument = {"__meta__":{"hash":"sha256:c599cb327e6906dc880a88cb19980aaae7664c74d68130c281bbef1027024996"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFieldResearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFieldResearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFieldResearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldResearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFieldResearchMutation, RecordFieldResearchMutationVariables>;
export const SubmitDemandDocument = {"__meta__":{"hash":"sha256:9baeb66fda110db60506b75f0102c84a338846b388b2f56fba9c6839d2f5e567"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDemandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitDemandMutation, SubmitDemandMutationVariables>;
export const SubmitSuggestionDocument = {"__meta__":{"hash":"sha256:746c1d1f4d927c3b08c6d8bfa3f4296bbc30a388f72795a4767f662c13cae40c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitSuggestionMutation, SubmitSuggestionMutationVariables>;
export const MarkMaterialReadDocument = {"__meta__":{"hash":"sha256:8ccf675e842d85119ceb99d667ddbdc6ada47a1258ed13a91873c7cc8aed6d09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMaterialRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMaterialReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markMaterialRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MarkMaterialReadMutation, MarkMaterialReadMutationVariables>;
export const DepartmentChoicesDocument = {"__meta__":{"hash":"sha256:25c5a38e688ae7483d024e837c628f9cc258a6f7fa80687d09377f64d065cf23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"isInvited"}}]}}]}}]} as unknown as DocumentNode<DepartmentChoicesQuery, DepartmentChoicesQueryVariables>;
export const PreparationDocument = {"__meta__":{"hash":"sha256:b3ffe8a1a810c6c9d9c2617fcb8826dcd7b216918bc0782a9bcafdde41b0180d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preparation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"haltReason"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRequestLeave"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecline"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupId"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnding"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"delegateAuthority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedById"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupId"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"takenBackReason"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIntoNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"research"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleMet"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByNames"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseItem_clause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"isReadByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseItem_clause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"researchKind"}},{"kind":"Field","name":{"kind":"Name","value":"visitedName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<PreparationQuery, PreparationQueryVariables>;
export const CoordinationOnPhoneDocument = {"__meta__":{"hash":"sha256:50c28584dffd54e350fc484145e94d413f9c7ba18fb2af3ed45de74a68048ecb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinationOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordinationShown_coordination"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationShown_coordination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"calledByName"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"came"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerReadsMatter"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}}]}}]} as unknown as DocumentNode<CoordinationOnPhoneQuery, CoordinationOnPhoneQueryVariables>;
export const CoordinationsOnPhoneDocument = {"__meta__":{"hash":"sha256:7796815fc5a9015fb20b78a8980ca68af388948600755560b9fa4ce27f574322"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinationsOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinationsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCall"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCallsForCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"coordinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordinationShown_coordination"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationShown_coordination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"calledByName"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"came"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"correctionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerReadsMatter"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}}]}}]} as unknown as DocumentNode<CoordinationsOnPhoneQuery, CoordinationsOnPhoneQueryVariables>;
export const CoordinationChoicesOnPhoneDocument = {"__meta__":{"hash":"sha256:21728fd7978300ebf8a70134607342b75276fd506443ee161169879024dc90eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinationChoicesOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinationChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadName"}},{"kind":"Field","name":{"kind":"Name","value":"assistingIds"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinationChoicesOnPhoneQuery, CoordinationChoicesOnPhoneQueryVariables>;
export const CallCoordinationDocument = {"__meta__":{"hash":"sha256:80add1e0a012df15e31732b52b2cdce7e6b1b2af3571dbf464cbf7b9786c84d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"callCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CallCoordinationMutation, CallCoordinationMutationVariables>;
export const DecideCoordinationDocument = {"__meta__":{"hash":"sha256:ef05e2ccb7015cb2113b0e15ee40ece203c414d914f179a479ec2bf64fb34e82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCoordinationMutation, DecideCoordinationMutationVariables>;
export const MoveCoordinationDocument = {"__meta__":{"hash":"sha256:1618ab95ff4cdafa156ee927e881f50b3eaf96f6ba01843dc83bf1ead00dfe4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MoveCoordinationMutation, MoveCoordinationMutationVariables>;
export const CancelCoordinationDocument = {"__meta__":{"hash":"sha256:2e45a2c70d23a1640d960a2b2c91de66cf01fd24af6f9cdb151da975ca1be07c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelCoordinationMutation, CancelCoordinationMutationVariables>;
export const RecordCoordinationDocument = {"__meta__":{"hash":"sha256:85220d3abf67b214d868094f74274a3b25c386663d8766632f106e771895b275"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCoordinationMutation, RecordCoordinationMutationVariables>;
export const CorrectCoordinationRecordDocument = {"__meta__":{"hash":"sha256:8e17befb2132d3864554025f3ecfdb238726dcb7494d89b01ce68fd528353491"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectCoordinationRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectCoordinationRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctCoordinationRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectCoordinationRecordMutation, CorrectCoordinationRecordMutationVariables>;
export const AnswerCoordinationRecordDocument = {"__meta__":{"hash":"sha256:a0e6cd7cf92ecd92e29f7eaa99d2a9cec0557e630be2b4a8947d6ce25a26fd91"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCoordinationRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCoordinationRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerCoordinationRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerCoordinationRecordMutation, AnswerCoordinationRecordMutationVariables>;
export const ReportCoordinationStepDocument = {"__meta__":{"hash":"sha256:b3d09672c55a71b0c95b0f6c59217ff181a755e82eb6c6e0c8053d8d97488592"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCoordinationStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCoordinationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportCoordinationStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCoordinationStepMutation, ReportCoordinationStepMutationVariables>;
export const MarkCoordinationStepDocument = {"__meta__":{"hash":"sha256:d65179f9ce0bbfbf35c01358d9b57a455e29c19180a8fe26646e586104d21fac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkCoordinationStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkCoordinationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markCoordinationStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MarkCoordinationStepMutation, MarkCoordinationStepMutationVariables>;
export const EditDayOnPhoneDocument = {"__meta__":{"hash":"sha256:edbceac63cc5b23805a1edadd7cfe9428f472cf440411854e9f1f249808fff15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditDayOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EditDayOnPhoneMutation, EditDayOnPhoneMutationVariables>;
export const PostponeOnPhoneDocument = {"__meta__":{"hash":"sha256:ac0f2b7a7ef79c0677a152e487f915a013443bc3ad48dc6bc5aa400727717470"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostponeOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HaltConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postponeConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PostponeOnPhoneMutation, PostponeOnPhoneMutationVariables>;
export const RescheduleOnPhoneDocument = {"__meta__":{"hash":"sha256:2abd8043ff0cccdcd73a906aaf08063424c19095ee69cbab7eb700205c107808"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleOnPhoneMutation, RescheduleOnPhoneMutationVariables>;
export const DirectComingDocument = {"__meta__":{"hash":"sha256:af7ff77934c837d559d3e6930df1e1fc14913b737e15917ee5a3b4d29e4864ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectComing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOTIFIED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]} as unknown as DocumentNode<DirectComingQuery, DirectComingQueryVariables>;
export const DirectConsultationDocument = {"__meta__":{"hash":"sha256:97126a98f487f494713e844109fe51a50ff00b90381a04febf411854604a7e97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"haltReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOrganise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConveneCard_consultation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayCard_consultation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveCard_consultation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Obstacles_readiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"missingParties"}},{"kind":"Field","name":{"kind":"Name","value":"missingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredNoticeWorkingDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConveneCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOverride"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Obstacles_readiness"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveCard_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}}]}}]}}]} as unknown as DocumentNode<DirectConsultationQuery, DirectConsultationQueryVariables>;
export const DecideLeaveOnPhoneDocument = {"__meta__":{"hash":"sha256:29c313729229b48713a78bd004828ff26c849833a0f392af1a471a23508ad65a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLeaveOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLeaveOnPhoneMutation, DecideLeaveOnPhoneMutationVariables>;
export const TopicToScreenDocument = {"__meta__":{"hash":"sha256:78b9dbda5807df89834f1e8b278f7e8eac576d5857d0ac5b0cb83003760b6fc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicToScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decisions_topic"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submitterName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanScreen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decisions_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<TopicToScreenQuery, TopicToScreenQueryVariables>;
export const ReasonsToDeclineDocument = {"__meta__":{"hash":"sha256:2c1a131ff231cc13934a9e3a5abd9d842f09e869d43a63e2f86d5e7153ce0be2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonsToDecline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screeningLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decisions_lists"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decisions_lists"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningLists"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declineReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}}]}}]}}]} as unknown as DocumentNode<ReasonsToDeclineQuery, ReasonsToDeclineQueryVariables>;
export const AcceptTopicOnPhoneDocument = {"__meta__":{"hash":"sha256:264ae2ec973f86cd143cc711ccf9e278765618e31c1e98e6305280d774137746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptTopicOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptTopicOnPhoneMutation, AcceptTopicOnPhoneMutationVariables>;
export const ReturnTopicOnPhoneDocument = {"__meta__":{"hash":"sha256:589f1ae7a78255ee456e025480c8f69f03ed02c85d2ed2db069c253affd906bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTopicOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnTopicOnPhoneMutation, ReturnTopicOnPhoneMutationVariables>;
export const DeclineTopicOnPhoneDocument = {"__meta__":{"hash":"sha256:ea6ea52df94a858c427e7839dfb9f2166de53329314fb14c2c3716bd053b106e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineTopicOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineTopicOnPhoneMutation, DeclineTopicOnPhoneMutationVariables>;
export const TopicsToScreenDocument = {"__meta__":{"hash":"sha256:169a3d773fb477622de0bdbe0a828718e87a4386f6b3374305b3cf31bc259a3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicsToScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanScreen"}}]}}]}}]}}]} as unknown as DocumentNode<TopicsToScreenQuery, TopicsToScreenQueryVariables>;
export const OwnPointsDocument = {"__meta__":{"hash":"sha256:f35eb7c2421a5d8394f89c279f1cc3d02ee80fccef0b3846d3a261a241a96eaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dutyRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}}]}}]}}]} as unknown as DocumentNode<OwnPointsQuery, OwnPointsQueryVariables>;
export const OwnDutyRecordDocument = {"__meta__":{"hash":"sha256:15d2c04ebeed6f12620ce2763b42e392cb1477b14720492d0d653faaa5c35e45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDutyRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dutyRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCap"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow_entry"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"committee"},"name":{"kind":"Name","value":"adoptionBulletin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"grouping"},"value":{"kind":"EnumValue","value":"COMMITTEE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyLines_bulletin"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"special"},"name":{"kind":"Name","value":"adoptionBulletin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"grouping"},"value":{"kind":"EnumValue","value":"SPECIAL_COMMITTEE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyLines_bulletin"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sector"},"name":{"kind":"Name","value":"adoptionBulletin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"grouping"},"value":{"kind":"EnumValue","value":"SECTOR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyLines_bulletin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"single"}},{"kind":"Field","name":{"kind":"Name","value":"composite"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointEntryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAs"}},{"kind":"Field","name":{"kind":"Name","value":"briefId"}},{"kind":"Field","name":{"kind":"Name","value":"briefTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"reversedById"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyLines_bulletin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulletin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAll"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"instructed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"instructed"}}]}}]}}]} as unknown as DocumentNode<OwnDutyRecordQuery, OwnDutyRecordQueryVariables>;
export const EnterOutsideDutyDocument = {"__meta__":{"hash":"sha256:1688942e5e1192abf73a6fafc6d60d7a327f92ad38171a189a5057467099793e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterOutsideDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterOutsideDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterOutsideDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideDutyKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EnterOutsideDutyMutation, EnterOutsideDutyMutationVariables>;
export const OwnDutyFileDocument = {"__meta__":{"hash":"sha256:bdd795ee030743626c826b045d4356884d4c5e69eeb138fcd3a685090f5c5766"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDutyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dutyFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leftEarly"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"opensId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnDutyFileQuery, OwnDutyFileQueryVariables>;
export const CorrectOutsideDutyDocument = {"__meta__":{"hash":"sha256:7b4f88f2b57027afc4c898efcd0b1913b889cc39a333d2e3e43e4cb75c930cf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOutsideDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectOutsideDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctOutsideDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideDutyKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOutsideDutyMutation, CorrectOutsideDutyMutationVariables>;
export const WithdrawOutsideDutyDocument = {"__meta__":{"hash":"sha256:6c11401f9b6c03039fd69de74b31034074f0ac3a3526a3de95a7b2609ffad5ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOutsideDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideDutyReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawOutsideDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideDutyKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOutsideDutyMutation, WithdrawOutsideDutyMutationVariables>;
export const ActivateAccountDocument = {"__meta__":{"hash":"sha256:b89e3c16e92d29a6ae6c4395231c65493b69d44bbbf2e2c517f01c38ee974428"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivateAccountMutation, ActivateAccountMutationVariables>;
export const MySessionsDocument = {"__meta__":{"hash":"sha256:f418d77d3ea472cc0f1449cd2dd03c4404d81d08b55622abe79554c5f462d3c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"sha256:d4ba84fc36b6762de2c36cee6300a0f8d6a065093f6a4e1e99584f61e071235f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}]}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const LeaderDepartmentDocument = {"__meta__":{"hash":"sha256:0261a6135d5127d05af187bf1b64910333a7e3c2914771107214e1bb9aea5812"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaderDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentPortrait"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leadDepartmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitingFor"},"value":{"kind":"EnumValue","value":"DEPARTMENT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeaderDepartmentQuery, LeaderDepartmentQueryVariables>;
export const LeaderViewDocument = {"__meta__":{"hash":"sha256:8dab804346e8a4099aceec2f62bb3273f0e17a3dda2cd5e700add86ab339914c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaderView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"longestWorkingDays"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting"},"name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supervision"},"value":{"kind":"EnumValue","value":"AWAITS_LEADER"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supervised"},"name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supervision"},"value":{"kind":"EnumValue","value":"SUPERVISED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartmentName"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionAnsweredAt"}}]}}]}}]}}]} as unknown as DocumentNode<LeaderViewQuery, LeaderViewQueryVariables>;
export const JoinPageDocument = {"__meta__":{"hash":"sha256:55a39a58d83c05c20918928868a5db880a51662ae9c23c3c0f4619aa22484534"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JoinPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingByJoinCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<JoinPageQuery, JoinPageQueryVariables>;
export const JoinSignInDocument = {"__meta__":{"hash":"sha256:6ecc5007bc2d498c03b6b0cf6b30e472bd721e756af1cf730e0d2dabc45994ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"joinCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"joinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"joinCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinSignInMutation, JoinSignInMutationVariables>;
export const JoinObserverDocument = {"__meta__":{"hash":"sha256:091c9f95445af4dcd3bf314fdfe659de2521daa50dffddc6055e3fe8cf80819a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinObserver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInObserverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInObserver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinObserverMutation, JoinObserverMutationVariables>;
export const LivePageDocument = {"__meta__":{"hash":"sha256:4d3c48fec379bb2b94530e5f64bbc71062cc3eb994488bffb0e4b67306f630bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LivePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"pursueCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Now_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandFoot_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChairPad_meeting"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Now_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokenSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"allottedSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warningSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandFoot_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queueOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSpoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChairPad_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allottedSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}}]}}]}}]} as unknown as DocumentNode<LivePageSubscription, LivePageSubscriptionVariables>;
export const LivePageOpinionsDocument = {"__meta__":{"hash":"sha256:21eab0cdcae5a34710325cf0c1963d6ef2d406e75ef73068445ee97c83aaeff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LivePageOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingPolls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<LivePageOpinionsSubscription, LivePageOpinionsSubscriptionVariables>;
export const MyPartDocument = {"__meta__":{"hash":"sha256:0c818f74f604fd2be07e05681ada3c427a13a6e46f5edacbec43401d43e93372"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanScribe"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChair"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBackOpening"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"votedClauseIds"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demandTitle"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}}]}}]}}]}}]} as unknown as DocumentNode<MyPartQuery, MyPartQueryVariables>;
export const LiveContestDocument = {"__meta__":{"hash":"sha256:b52cb785bf694228115a8814e739b2ded2743443378b9324020c74b9d48d6eb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contestResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"responseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveContestMutation, LiveContestMutationVariables>;
export const LiveTakeStanceDocument = {"__meta__":{"hash":"sha256:743cd8cd7f859fcba873cb0044ffb11486c2368d62c262f7a60cb03e08f5bbc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveTakeStance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeStanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeStance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveTakeStanceMutation, LiveTakeStanceMutationVariables>;
export const MyMeetingsBlockDocument = {"__meta__":{"hash":"sha256:1fd9e003bb2bacc299ac06d2c557b69ea1a8466db1576fd2ad477d14babe1a40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMeetingsBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<MyMeetingsBlockQuery, MyMeetingsBlockQueryVariables>;
export const MyMeetingsPageDocument = {"__meta__":{"hash":"sha256:dbf0c21c040fce84d3efefb3a4ce477de70fe3912fc279ead8c360c377c18c3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMeetingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Today_sitting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myConsultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Today_consultation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed_consultation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today_sitting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed_consultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MyMeetingsPageQuery, MyMeetingsPageQueryVariables>;
export const LiveOpinionsDocument = {"__meta__":{"hash":"sha256:dde18420d933360d554c3182277a22a4c062f5e560c14cab97fc00c32f5b8718"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingPolls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PollResult_result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollResult_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HallPollOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leastShare"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupDisagrees"}}]}}]}}]} as unknown as DocumentNode<LiveOpinionsSubscription, LiveOpinionsSubscriptionVariables>;
export const LiveMyOpinionsDocument = {"__meta__":{"hash":"sha256:2b851f58588a57e4038f56df07ae108d0c4f572bbb0c8163977f3edcb51562cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveMyOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myHallPoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"canVote"}},{"kind":"Field","name":{"kind":"Name","value":"submittedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"word"}}]}}]}}]}}]} as unknown as DocumentNode<LiveMyOpinionsQuery, LiveMyOpinionsQueryVariables>;
export const LiveVoteOnOpinionDocument = {"__meta__":{"hash":"sha256:603cd05876d045db1c1ffffaf197fb07cf280d86e78ba16f3f59e7023ec0dd48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveVoteOnOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoteOnPollItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voteOnPollItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveVoteOnOpinionMutation, LiveVoteOnOpinionMutationVariables>;
export const LiveSubmitOpinionDocument = {"__meta__":{"hash":"sha256:b2efbbc51dce1d6e492766e470a73249984ec17deb90cba13d3b43da625c02ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveSubmitOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPollItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitPollItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveSubmitOpinionMutation, LiveSubmitOpinionMutationVariables>;
export const LiveQuestionsDocument = {"__meta__":{"hash":"sha256:15c8ed03f064dd9a90a590540b77bc00f668b42086938244bbd9e5f47b857ea6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionCard_question"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionCard_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"likes"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"demandNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}}]}}]} as unknown as DocumentNode<LiveQuestionsSubscription, LiveQuestionsSubscriptionVariables>;
export const LiveMyQuestionsDocument = {"__meta__":{"hash":"sha256:1dc364789829e6ab0c2017e4c1b2f2f238b8a439e80b598a1dfb182a0558b612"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveMyQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedIds"}},{"kind":"Field","name":{"kind":"Name","value":"likedIds"}},{"kind":"Field","name":{"kind":"Name","value":"canAsk"}}]}}]}}]} as unknown as DocumentNode<LiveMyQuestionsQuery, LiveMyQuestionsQueryVariables>;
export const LiveAskQuestionDocument = {"__meta__":{"hash":"sha256:054720a9b171b6c7cd4f4af7c39cdfcc9ebe14ea5c61737525e7b4f436fbe73d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveAskQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FloorQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveAskQuestionMutation, LiveAskQuestionMutationVariables>;
export const LiveLikeQuestionDocument = {"__meta__":{"hash":"sha256:577a4542aabd0fe305fcae1b7c22144431106a876452216d996d406101bc8c57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveLikeQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"questionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"liked"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"questionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"questionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"liked"},"value":{"kind":"Variable","name":{"kind":"Name","value":"liked"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveLikeQuestionMutation, LiveLikeQuestionMutationVariables>;
export const LiveTakeQuestionBackDocument = {"__meta__":{"hash":"sha256:462f605aa95be868bfebf3267a09b3209bdffb667cd3aac4e3063841c4a34bb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveTakeQuestionBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"questionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeQuestionBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"questionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"questionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveTakeQuestionBackMutation, LiveTakeQuestionBackMutationVariables>;
export const LiveCastSecretBallotDocument = {"__meta__":{"hash":"sha256:40b9bdc8fe1ed3b829ad904561607b3674b10fd6dc1c39dc7ee9e58f45032d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveCastSecretBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastSecretBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"castSecretBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretVoteCast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveCastSecretBallotMutation, LiveCastSecretBallotMutationVariables>;
export const LiveVoteProofDocument = {"__meta__":{"hash":"sha256:d20da8c6d35b56eb7b501a2db56bb317e0538eb30253b1520b7ace2e235cdac9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveVoteProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voteProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clauseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"votedCount"}},{"kind":"Field","name":{"kind":"Name","value":"ballotCount"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<LiveVoteProofQuery, LiveVoteProofQueryVariables>;
export const LiveReopenMeetingDocument = {"__meta__":{"hash":"sha256:4e7782775ca0b8462c35911f7c3928cce7a3e9d3f8062e74962fe02b26cc7cb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveReopenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveReopenMeetingMutation, LiveReopenMeetingMutationVariables>;
export const LiveTakeBackOpeningDocument = {"__meta__":{"hash":"sha256:e0930c9f7a9453a69d2d3213ec317970dc604b1fcde76d35af9ac990b602d88b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveTakeBackOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveTakeBackOpeningMutation, LiveTakeBackOpeningMutationVariables>;
export const LiveRaiseHandDocument = {"__meta__":{"hash":"sha256:584dbb2f633420c61dcc1c848cab49c384f273c5d639a95d95093087589221db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveRaiseHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hand"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hand"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hand"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveRaiseHandMutation, LiveRaiseHandMutationVariables>;
export const LiveLowerHandDocument = {"__meta__":{"hash":"sha256:0a80318c7118be91b567f24623f5199d7a0093f74267d7102e55c9b45474b3af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveLowerHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveLowerHandMutation, LiveLowerHandMutationVariables>;
export const LiveFinishDocument = {"__meta__":{"hash":"sha256:0a18ec7a32f66d4f049dfb725d0314dc48632614082ea21005ee10b856bf01dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveFinishMutation, LiveFinishMutationVariables>;
export const LiveStartDocument = {"__meta__":{"hash":"sha256:ad8f0dc97ad9a5238b8169a79f42060f36b2fc0a35310069f5497751eac61746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aside"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"aside"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aside"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveStartMutation, LiveStartMutationVariables>;
export const LivePauseDocument = {"__meta__":{"hash":"sha256:ef98a171ae076de9d3a0c374067ed4073e6e1996864b556549c7324a530ad963"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LivePause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pauseSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LivePauseMutation, LivePauseMutationVariables>;
export const LiveResumeDocument = {"__meta__":{"hash":"sha256:59988a9cc77780e32243402b2c325b55fe6b94841799ff5afc4bad41cd4025ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveResumeMutation, LiveResumeMutationVariables>;
export const LiveExtendDocument = {"__meta__":{"hash":"sha256:94306b98b9cbaa87777cdc800bcfac927d646bdf3f1d36605f1f0585c8dac154"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveExtend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bySeconds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromSeconds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"bySeconds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bySeconds"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromSeconds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromSeconds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveExtendMutation, LiveExtendMutationVariables>;
export const LiveNextItemDocument = {"__meta__":{"hash":"sha256:9eb27929fbab82df10fe33e80cf100f00b3b8d9842934c764d28656c3895c2bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveNextItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}},{"kind":"Argument","name":{"kind":"Name","value":"closing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveNextItemMutation, LiveNextItemMutationVariables>;
export const LivePointOfOrderCategoriesDocument = {"__meta__":{"hash":"sha256:29506efabf4fbbb07a8c6a629530b3ab31276cbaae260392d99344977274ee5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LivePointOfOrderCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfOrderCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}}]}}]} as unknown as DocumentNode<LivePointOfOrderCategoriesQuery, LivePointOfOrderCategoriesQueryVariables>;
export const ConfirmMinutesOnPhoneDocument = {"__meta__":{"hash":"sha256:3c6c3689e9e256f9ed1b549e3de9c94a4542b54b99ba49c4b37d3e0af59a0054"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMinutesOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmMinutesOnPhoneMutation, ConfirmMinutesOnPhoneMutationVariables>;
export const CheckMinutesOnPhoneDocument = {"__meta__":{"hash":"sha256:3b94c587928732b08452f44f2594b36a6378dfdde732c6d63657ef29fed133fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckMinutesOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutesCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}}]} as unknown as DocumentNode<CheckMinutesOnPhoneQuery, CheckMinutesOnPhoneQueryVariables>;
export const CorrigendaOnPhoneDocument = {"__meta__":{"hash":"sha256:5b8bba2271ab5ae6c4e053bd190193688a624694fafae54e655dc769c9efb517"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrigendaOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutesCorrigenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corrigenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draftedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerWrote"}}]}}]}}]} as unknown as DocumentNode<CorrigendaOnPhoneQuery, CorrigendaOnPhoneQueryVariables>;
export const ConfirmCorrigendumOnPhoneDocument = {"__meta__":{"hash":"sha256:6ce489c773c0b271aace7d15aac5dd030c8ebeeb98dfd4f18d408c5f23c58249"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCorrigendumOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"corrigendumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmCorrigendum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"corrigendumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"corrigendumId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Corrigenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmCorrigendumOnPhoneMutation, ConfirmCorrigendumOnPhoneMutationVariables>;
export const MinutesMeetingDocument = {"__meta__":{"hash":"sha256:9489292e614fbadd09acf0c5aec13f04a6b8111a5969306e5265afa764dc67a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOfConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MinutesMeetingQuery, MinutesMeetingQueryVariables>;
export const PartyMinutesDocument = {"__meta__":{"hash":"sha256:009fee996d2067a2729abef9dc1a7f4be1322649c37f0e870be0b0420b873b88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Minutes_minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Minutes_minutes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"whyCannotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"putToPartiesAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAsActing"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredReason"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}}]}}]}}]} as unknown as DocumentNode<PartyMinutesQuery, PartyMinutesQueryVariables>;
export const AnswerMinutesDocument = {"__meta__":{"hash":"sha256:7f903b8b4d08472bb82c49e57e4c4ed6a0002054b79133a8a45f931feebf50b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerMinutesMutation, AnswerMinutesMutationVariables>;
export const NoticesPageDocument = {"__meta__":{"hash":"sha256:9c82b0e3cf3e61e579aa14839beeeefe94cfe7765d117689d393fdeece439735"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeLine_notice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeLine_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"briefId"}},{"kind":"Field","name":{"kind":"Name","value":"policyNoticeId"}},{"kind":"Field","name":{"kind":"Name","value":"researchTripId"}},{"kind":"Field","name":{"kind":"Name","value":"coordinationId"}},{"kind":"Field","name":{"kind":"Name","value":"studioId"}},{"kind":"Field","name":{"kind":"Name","value":"receptionId"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"callCode"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCode"}},{"kind":"Field","name":{"kind":"Name","value":"rankingRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]} as unknown as DocumentNode<NoticesPageQuery, NoticesPageQueryVariables>;
export const NoticeSettingsDocument = {"__meta__":{"hash":"sha256:3f9a229621c410c4cd1341e4a9be3f13406fc6f28402a6305793f316ce5da240"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"canMessage"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnding"}},{"kind":"Field","name":{"kind":"Name","value":"families"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"byMessage"}}]}}]}}]}}]} as unknown as DocumentNode<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const SwitchMessagesDocument = {"__meta__":{"hash":"sha256:0e08f4582a23645a354a4bdcfb9fc42867e1c0efc9876e4e5e66c820738aec4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"family"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFamily"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"byMessage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"family"},"value":{"kind":"Variable","name":{"kind":"Name","value":"family"}}},{"kind":"Argument","name":{"kind":"Name","value":"byMessage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byMessage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"canMessage"}}]}}]}}]} as unknown as DocumentNode<SwitchMessagesMutation, SwitchMessagesMutationVariables>;
export const CodeTellingDocument = {"__meta__":{"hash":"sha256:ebeb7f4586d57b06ee42ea16fcef779530e064c4a36e79ecc55ccadf4404ddd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTelling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeTelling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isMessaged"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"canFollow"}}]}}]}}]} as unknown as DocumentNode<CodeTellingQuery, CodeTellingQueryVariables>;
export const FollowTopicDocument = {"__meta__":{"hash":"sha256:3436e1b527b5bb7c763cb86a833d054d38608518031ea4d103d04e69c1c6d2bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}}]}}]}}]} as unknown as DocumentNode<FollowTopicMutation, FollowTopicMutationVariables>;
export const UnfollowTopicDocument = {"__meta__":{"hash":"sha256:1b5e23afbbb1cb7d2bf3108928ade8dfa1cc4c10af755c6c0c94c8554afcc4bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfollowTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unfollowTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}}]}}]}}]} as unknown as DocumentNode<UnfollowTopicMutation, UnfollowTopicMutationVariables>;
export const QuestionToTakeUpDocument = {"__meta__":{"hash":"sha256:fe099f3961e391a6c05c4e840626ad90995c2730ca0936e08836715d24dd7ca3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionToTakeUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heardQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeUp"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeUp_question"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeUp_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeardQuestionDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}}]}}]} as unknown as DocumentNode<QuestionToTakeUpQuery, QuestionToTakeUpQueryVariables>;
export const MakeTopicOfQuestionDocument = {"__meta__":{"hash":"sha256:4320f40e3cacdcdb2290155eb5e8af3358619451a38c4ec3ef0f858ced8ebbfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeTopicOfQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeTopicOfQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeTopicOfQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionTakenUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MakeTopicOfQuestionMutation, MakeTopicOfQuestionMutationVariables>;
export const PoliciesToReadDocument = {"__meta__":{"hash":"sha256:c2e855b0d991d2ce942e6345e4ec2296c43281f39c899d490b123f42846e478f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliciesToRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myPolicyNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"read"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyLine_notice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyLine_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPolicyNoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]} as unknown as DocumentNode<PoliciesToReadQuery, PoliciesToReadQueryVariables>;
export const OutreachTownshipsDocument = {"__meta__":{"hash":"sha256:bf3ec6a1edf7879093853bfd79f68f76f5eae607e6a32a42295787eb94a8c0e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutreachTownships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicDestinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]} as unknown as DocumentNode<OutreachTownshipsQuery, OutreachTownshipsQueryVariables>;
export const PolicyNoticeToReadDocument = {"__meta__":{"hash":"sha256:5ac78eb2d0b88a643249f7e5feb90e55880174aa2688ad48c281aff9650c8a5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyNoticeToRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policyNoticeToRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownCommitteeId"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayTell"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Read_notice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told_record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"listenerCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAct"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Read_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyNoticeToRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayTell"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told_record"}}]}}]}}]} as unknown as DocumentNode<PolicyNoticeToReadQuery, PolicyNoticeToReadQueryVariables>;
export const MyPolicyNoticesDocument = {"__meta__":{"hash":"sha256:e17d3f9225eb4fbab71b1b88c00acd78edb5d43b96eb1b8367b3b618933a21d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPolicyNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"myPolicyNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"read"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyLine_notice"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"read"},"name":{"kind":"Name","value":"myPolicyNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"read"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyLine_notice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyLine_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPolicyNoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]} as unknown as DocumentNode<MyPolicyNoticesQuery, MyPolicyNoticesQueryVariables>;
export const ConfirmPolicyReadDocument = {"__meta__":{"hash":"sha256:73c7cfb4e2326d017aa6da0ee6efaaf3ef056430104051ff98db0d31f87c1ea2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPolicyRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPolicyReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPolicyRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyReadConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmPolicyReadMutation, ConfirmPolicyReadMutationVariables>;
export const RecordOutreachDocument = {"__meta__":{"hash":"sha256:e5b92a10dd4c81de8e56860977b0415847248daf065da541e86c3fe07ca04f66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOutreachMutation, RecordOutreachMutationVariables>;
export const PaperPageDocument = {"__meta__":{"hash":"sha256:8a9b58abf8742da940a42bafb162f3235281040846ce2d56f56c12ee6bd1dec3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speechPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mine_paper"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteForm_paper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"participantName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mine_paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteForm_paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaperRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PaperPageQuery, PaperPageQueryVariables>;
export const TakeBackSpeechPaperDocument = {"__meta__":{"hash":"sha256:1604e9a07c98e3d252e397a8f2430344f086293e80f5a3e7bd4c5c40a506a7e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackSpeechPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackSpeechPaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackSpeechPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackSpeechPaperMutation, TakeBackSpeechPaperMutationVariables>;
export const SaveSpeechPaperDocument = {"__meta__":{"hash":"sha256:aad9721356d3b362c75aeb7cf0dcebf6b8a86ec66a260d1e48de6e12867e93e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSpeechPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSpeechPaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSpeechPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeechPaper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSpeechPaperMutation, SaveSpeechPaperMutationVariables>;
export const FactCheckDocument = {"__meta__":{"hash":"sha256:f71b9bed6dc22fa2bf53134833cd41b7d293194f8868f6c13a9349c587b4fd08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Check_matter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactCard_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactToCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Check_matter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactCheckMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactCard_fact"}}]}}]}}]} as unknown as DocumentNode<FactCheckQuery, FactCheckQueryVariables>;
export const AnswerFactCheckDocument = {"__meta__":{"hash":"sha256:13a819d58eb9445b48a40c6f40b93b7b8d7ed9363f9482c0e6057f15012d8b4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerFactCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFactCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerFactCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactCheckMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factKey"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredValue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerFactCheckMutation, AnswerFactCheckMutationVariables>;
export const PublicStoriesDocument = {"__meta__":{"hash":"sha256:2fe023ed22e933f996a13d3e4d1b1a89ee6ad55b7ef1f7189066b33b75328671"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicStories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicStories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoryLinks_story"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryLinks_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewSince"}}]}}]} as unknown as DocumentNode<PublicStoriesQuery, PublicStoriesQueryVariables>;
export const StartStoryFromTheSpotDocument = {"__meta__":{"hash":"sha256:a3969f40d8d1f798a76fc666a14a805213f42c5bc05faab5cef6a19f1703de60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartStoryFromTheSpot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartStoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startStory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<StartStoryFromTheSpotMutation, StartStoryFromTheSpotMutationVariables>;
export const StoriesAboutDocument = {"__meta__":{"hash":"sha256:81ffd447f7d2362db08044516f4f733872072b5f6465420514b921f1d939394d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoriesAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"storiesAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trackingCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoryLinks_story"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryLinks_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewSince"}}]}}]} as unknown as DocumentNode<StoriesAboutQuery, StoriesAboutQueryVariables>;
export const RankingDocument = {"__meta__":{"hash":"sha256:24d7962a6ce55b8080a44184565421b62b8026b882696b21b015d30ab043a8f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ranking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRank"}},{"kind":"Field","name":{"kind":"Name","value":"ownChoices"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankingPage_detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankingPage_detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"ownChoices"}},{"kind":"Field","name":{"kind":"Name","value":"standingsShown"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRank"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tied"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"firsts"}}]}}]}}]}}]} as unknown as DocumentNode<RankingQuery, RankingQueryVariables>;
export const CastRankingDocument = {"__meta__":{"hash":"sha256:67182d0d9350ac92cb29f41dbacdf9c593dd23339bf5e88c3d9d0b6d3baf86a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastRankingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"castRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CastRankingMutation, CastRankingMutationVariables>;
export const MyRankingsDocument = {"__meta__":{"hash":"sha256:7cec07b446c45b948c916c7cab300f2a0a5d807676705f340e02e3ebcfac2213"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myRankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}}]}}]} as unknown as DocumentNode<MyRankingsQuery, MyRankingsQueryVariables>;
export const ResearchTripsDocument = {"__meta__":{"hash":"sha256:4014f4f312dc907451ce2cbd1b88b8de24f696485c6fa3cff4417868ed3a2e9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResearchTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"researchTrips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"led"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"leadName"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}}]}}]}}]}}]} as unknown as DocumentNode<ResearchTripsQuery, ResearchTripsQueryVariables>;
export const ResearchTripDocument = {"__meta__":{"hash":"sha256:ef9b206d526178ea11e4b6c3df8576f4dd2b9b9422e5c8e7936dc546d87d5282"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"researchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"led"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"leadName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"goers"}},{"kind":"Field","name":{"kind":"Name","value":"there"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"joinedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayJoin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}},{"kind":"Field","name":{"kind":"Name","value":"wasThere"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Findings_finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestionList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Suggestions_suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLead"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanNotePresence"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordFinding"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Findings_finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchFindingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestions_suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchSuggestionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMakeTopic"}}]}}]} as unknown as DocumentNode<ResearchTripQuery, ResearchTripQueryVariables>;
export const ResearchChoicesDocument = {"__meta__":{"hash":"sha256:328f02aa3011e7e9e817d44b607e01a7a1e824b83462ea0a06bbec2d34f9eacf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResearchChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"researchChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownCommitteeId"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rosterCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResearchChoicesQuery, ResearchChoicesQueryVariables>;
export const PlanResearchTripDocument = {"__meta__":{"hash":"sha256:77df6435a721c66dd02c3231b3234db4a8df9d3e16d68cb5a300fa3960cde4f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanResearchTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanResearchTripMutation, PlanResearchTripMutationVariables>;
export const CorrectResearchTripDocument = {"__meta__":{"hash":"sha256:5a07e3e48dd3fc0c8b96536cd7977255b936c1206b8b6d9de4a71ae8cae573fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResearchTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectResearchTripMutation, CorrectResearchTripMutationVariables>;
export const CancelResearchTripDocument = {"__meta__":{"hash":"sha256:a2b5bd95f40ba27df5291b5b09ec96bbfecc897be476faba889c861ff4bd88c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchTripReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelResearchTripMutation, CancelResearchTripMutationVariables>;
export const RestoreResearchTripDocument = {"__meta__":{"hash":"sha256:c562c5cc6292180230e8fbdc930007e3c0e0476a6d24181483d702bf457c19f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchTripReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreResearchTripMutation, RestoreResearchTripMutationVariables>;
export const AnswerResearchTripDocument = {"__meta__":{"hash":"sha256:b43633a04f852b3a454b58227c713daf1e4c7e171aa5982341f71b1e8197ba9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerResearchTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerResearchTripMutation, AnswerResearchTripMutationVariables>;
export const NoteResearchPresenceDocument = {"__meta__":{"hash":"sha256:a4d7a768513fbfa38b1721abd2d9fe3b230cb49fc185e72441477017d50b6483"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteResearchPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteResearchPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteResearchPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<NoteResearchPresenceMutation, NoteResearchPresenceMutationVariables>;
export const HandOverResearchTripDocument = {"__meta__":{"hash":"sha256:4fc45ac75bb164529cb1c9c16dc0e462743e66c29a2d1a6272ec14995b434a2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverResearchTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOverResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverResearchTripMutation, HandOverResearchTripMutationVariables>;
export const CorrectResearchFindingDocument = {"__meta__":{"hash":"sha256:f4fedb7ea36a862cb42cd8c18bf29e731f9949134be065729ed9bb3cc2019b2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectResearchFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResearchFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctResearchFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectResearchFindingMutation, CorrectResearchFindingMutationVariables>;
export const WithdrawResearchFindingDocument = {"__meta__":{"hash":"sha256:8399559025335326fba60ddebb685b21b81977c44c4c36a8d0c958a8554ab5f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawResearchFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnResearchFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawResearchFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawResearchFindingMutation, WithdrawResearchFindingMutationVariables>;
export const RestoreResearchFindingDocument = {"__meta__":{"hash":"sha256:3f5a18a50deab6ac08fb96e4c15070f0adaadc41e754baff90c8c94eeddee4cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreResearchFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnResearchFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreResearchFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreResearchFindingMutation, RestoreResearchFindingMutationVariables>;
export const WriteResearchReportDocument = {"__meta__":{"hash":"sha256:c0801a3957f2c8ed42433c2f4d4c95430ecc94046d2f667c9053366d9a308f0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteResearchReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteResearchReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeResearchReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WriteResearchReportMutation, WriteResearchReportMutationVariables>;
export const MakeResearchSuggestionDocument = {"__meta__":{"hash":"sha256:22cfba9c45b89ad61f3168a874c767d4f3e04eca944e36a1c51c2791fae7a4f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeResearchSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeResearchSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeResearchSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MakeResearchSuggestionMutation, MakeResearchSuggestionMutationVariables>;
export const CorrectResearchSuggestionDocument = {"__meta__":{"hash":"sha256:0acae70aadc4dd3ce82db00297bfaa0e6017c78b9fa27f791e815400a62eb703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectResearchSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResearchSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctResearchSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectResearchSuggestionMutation, CorrectResearchSuggestionMutationVariables>;
export const WithdrawResearchSuggestionDocument = {"__meta__":{"hash":"sha256:2d0fc7a7537f01633e731d97f9b89328b82541679e0637f60f8d838d8ac486c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawResearchSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnResearchSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawResearchSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawResearchSuggestionMutation, WithdrawResearchSuggestionMutationVariables>;
export const RestoreResearchSuggestionDocument = {"__meta__":{"hash":"sha256:bcc06f62bcbab581c098101034f45f32d7e66de202de999401dd465db515bc98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreResearchSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnResearchSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreResearchSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreResearchSuggestionMutation, RestoreResearchSuggestionMutationVariables>;
export const AnswerResearchSuggestionDocument = {"__meta__":{"hash":"sha256:48fce49bd3060556e11444b14f2db4bbe0983b2aa295a0046feabf571b16f0b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerResearchSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerResearchSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerResearchSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerResearchSuggestionMutation, AnswerResearchSuggestionMutationVariables>;
export const MakeTopicOfResearchDocument = {"__meta__":{"hash":"sha256:81b4e8ca04f7084c065ace67d0ea4b2c83d992d1fc1e6c5c1380fc112c150939"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeTopicOfResearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeTopicOfResearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeTopicOfResearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchBecameTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topicId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MakeTopicOfResearchMutation, MakeTopicOfResearchMutationVariables>;
export const JoinResearchTripDocument = {"__meta__":{"hash":"sha256:73e6890277ce94427a9717bf09239958d0d7f8ccf95b9afd64335f48898df37b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinResearchTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinResearchTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joinResearchTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinResearchTripMutation, JoinResearchTripMutationVariables>;
export const RecordResearchFindingDocument = {"__meta__":{"hash":"sha256:a8c64f45cbad8596144d6ad7f6e6e2ae56dba53458df290479d1ac9abfbc4db9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordResearchFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordResearchFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordResearchFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecordResearchFindingMutation, RecordResearchFindingMutationVariables>;
export const TransferLettersDocument = {"__meta__":{"hash":"sha256:225891fee0ac72534acb26f305e31497f46eccb9cfebca35cb473104c6a2e018"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answered"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answered"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answered"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TransferLettersQuery, TransferLettersQueryVariables>;
export const TransferLetterDocument = {"__meta__":{"hash":"sha256:7198456a61b73a5c8ab99d324a2e23ff0c41d4e59b7a576d372e6b2a7bf7675f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"topicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrectAnswer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterCard_letter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterCard_letter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferLetterRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}}]}}]} as unknown as DocumentNode<TransferLetterQuery, TransferLetterQueryVariables>;
export const AnswerLetterDocument = {"__meta__":{"hash":"sha256:2bb83cc11bd45142c1323018130e12f2bfa7692b0716a7cb9bc54976654336e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerTransferLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerLetterMutation, AnswerLetterMutationVariables>;
export const ReturnLetterDocument = {"__meta__":{"hash":"sha256:707daeae5dcd3a0076deb17723596bdb88874b2c9a882269a9b6f43c77e3e3cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnTransferLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnLetterMutation, ReturnLetterMutationVariables>;
export const CorrectLetterAnswerDocument = {"__meta__":{"hash":"sha256:5085af9db778260b80e64bd74bb140172235b03849738ebf367ca9fd1e021e82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectLetterAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectLetterAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctLetterAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectLetterAnswerMutation, CorrectLetterAnswerMutationVariables>;
export const PortalSearchDocument = {"__meta__":{"hash":"sha256:867b8261be6209da6239c0faa08ae4413f5f53623673945897919b3d25c02b75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit_hit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"kindCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Marked_text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Marked_text"}}]}}]}}]} as unknown as DocumentNode<PortalSearchQuery, PortalSearchQueryVariables>;
export const StudioByCodeDocument = {"__meta__":{"hash":"sha256:bc0c19acee63d2ba44c4ee4fcbe733cab0624fa788e3049fca4f87645b5c03f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudioByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studioByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sectorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Numbers_figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"became"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextDays_studio"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Numbers_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"notOpen"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextDays_studio"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStudio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sectorName"}}]}}]}}]}}]} as unknown as DocumentNode<StudioByCodeQuery, StudioByCodeQueryVariables>;
export const OwnStudiosDocument = {"__meta__":{"hash":"sha256:4c28f698a99b679611abd0126a531db56b4f8dcd6e3088ed64d57905f6e5ffdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnStudios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownReceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studioName"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBackdated"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"studios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextDay"}}]}}]}}]}}]} as unknown as DocumentNode<OwnStudiosQuery, OwnStudiosQueryVariables>;
export const StudioOnPhoneDocument = {"__meta__":{"hash":"sha256:a615d48dea887dd6a7c26190fa4203324e7c9f18b00d6db9ee635f723d1da166"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudioOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"sectorName"}},{"kind":"Field","name":{"kind":"Name","value":"plateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Numbers_figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sectorName"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"studioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBackdated"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Numbers_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"notOpen"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}}]} as unknown as DocumentNode<StudioOnPhoneQuery, StudioOnPhoneQueryVariables>;
export const ReceptionOnPhoneDocument = {"__meta__":{"hash":"sha256:79ec7adb887daef157b70855a2bbdd5c14b0a8e4d305b99327ea6fc9e658fc03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceptionOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"studioId"}},{"kind":"Field","name":{"kind":"Name","value":"studioName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBackdated"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPresent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"ownPresence"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCheckIn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayWhoWasThere"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReopen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<ReceptionOnPhoneQuery, ReceptionOnPhoneQueryVariables>;
export const VisitsOnPhoneDocument = {"__meta__":{"hash":"sha256:8f430224d188dd80bf78b497141200cc166eb8684b3f88cbe3e7e924339cea6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsOnPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studioName"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Visits_visit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Visits_visit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receptionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorName"}},{"kind":"Field","name":{"kind":"Name","value":"visitorPhone"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"village"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"became"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesVisitor"}}]}}]} as unknown as DocumentNode<VisitsOnPhoneQuery, VisitsOnPhoneQueryVariables>;
export const VisitSlipDocument = {"__meta__":{"hash":"sha256:a9796e5bf2f8708fd8e9d03309e8c673f00f7d8f46b7a159161cd6c9cd5ad429"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitSlip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studioName"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesVisitor"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitSlipQuery, VisitSlipQueryVariables>;
export const StudioChoicesDocument = {"__meta__":{"hash":"sha256:d480b36e3056ea52eae63cd5659f692f98d979163a664d6206af77aca6ad094e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudioChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studioChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownCommitteeId"}},{"kind":"Field","name":{"kind":"Name","value":"ownMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rosterCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StudioChoicesQuery, StudioChoicesQueryVariables>;
export const ProposeStudioDocument = {"__meta__":{"hash":"sha256:1aad7c769f6968c73ee01e283a00f0e69a8de65c204595c086d9b4fc0213b540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeStudio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeStudioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeStudio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeStudioMutation, ProposeStudioMutationVariables>;
export const PlanReceptionsDocument = {"__meta__":{"hash":"sha256:67b78c446dccaf1863ad21b905f030c18ed8fa816443070a3d4eeeb26961d9e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanReceptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReceptionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planReceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanReceptionsMutation, PlanReceptionsMutationVariables>;
export const CheckInAtReceptionDocument = {"__meta__":{"hash":"sha256:d41a79ec11ae6f17f78b983cb709db520a2e09cf57dea3727a797877b81688a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckInAtReception"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkInAtReception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckInAtReceptionMutation, CheckInAtReceptionMutationVariables>;
export const CancelReceptionDocument = {"__meta__":{"hash":"sha256:5d9177924e280ae04c27cb426420e71902e72fc1c22e6c4175f358aaf89538c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReception"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelReceptionMutation, CancelReceptionMutationVariables>;
export const RestoreReceptionDocument = {"__meta__":{"hash":"sha256:65ba3cba7158d7ac3bccc90e53c4103ce89281d040ce134e5755bd4c52060552"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreReception"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreReception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreReceptionMutation, RestoreReceptionMutationVariables>;
export const CloseReceptionDocument = {"__meta__":{"hash":"sha256:b391e952a233752ac0c9c65f52d4a2e9cd5d4b125f6ce259957b4c4d0c0cd687"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReception"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeReception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CloseReceptionMutation, CloseReceptionMutationVariables>;
export const ReopenReceptionDocument = {"__meta__":{"hash":"sha256:c1351a0e0f3450bc1fb6be25216a305fde0121562ff22e4bf6765f1450bfc8cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenReception"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenReception"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenReceptionMutation, ReopenReceptionMutationVariables>;
export const CorrectVisitDocument = {"__meta__":{"hash":"sha256:0dce9ea253df2c918ec27f166dac12b1299e7d50816fd83afd2b9fdd21ddeff2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectVisitMutation, CorrectVisitMutationVariables>;
export const WithdrawVisitDocument = {"__meta__":{"hash":"sha256:15331be84de1635ff1ccec28ad5d1226ea6c32181dcdaa6d5ac78d39427dc60b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawVisitMutation, WithdrawVisitMutationVariables>;
export const RestoreVisitDocument = {"__meta__":{"hash":"sha256:42e7c743ba9a3c19ef498b6b73d90dc12ec82c802c19359ca4d978fcbe1b1f0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreVisitMutation, RestoreVisitMutationVariables>;
export const NoteVisitDocument = {"__meta__":{"hash":"sha256:51e3fa37a332c03d14e0c7a88b28186d4ee0ebc044a2bd7c541e863e1809d06f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitNoted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudioRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<NoteVisitMutation, NoteVisitMutationVariables>;
export const QuestionnaireByCodeDocument = {"__meta__":{"hash":"sha256:5bf6832e8989a78bb70d97191e636dbc302477ceb147073dc810fcadf2378383"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionnaireByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deviceToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"deviceToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deviceToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"intro"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"isInvited"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Questions_asked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Questions_asked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicQuestionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupId"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<QuestionnaireByCodeQuery, QuestionnaireByCodeQueryVariables>;
export const AnswerQuestionnaireDocument = {"__meta__":{"hash":"sha256:e0a35612babf3ef3452e237fdebfdca4438988693a474469f04e46e69404cad9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerQuestionnaire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionnaireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerQuestionnaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerQuestionnaireMutation, AnswerQuestionnaireMutationVariables>;
export const TopicCallByCodeDocument = {"__meta__":{"hash":"sha256:dceb5f0c5b210d7702851dc65cb1d8a723bb20f9fb77dfb84bf769d2b93430e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicCallByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicCallByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerRefusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedCard_call"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedCard_call"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicTopicCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectorNames"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]} as unknown as DocumentNode<TopicCallByCodeQuery, TopicCallByCodeQueryVariables>;
export const OpenTopicCallsDocument = {"__meta__":{"hash":"sha256:26454a127dd047e2666a33e92b097209334f3a75c43684d296af72e30690a421"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenTopicCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openTopicCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}}]}}]}}]} as unknown as DocumentNode<OpenTopicCallsQuery, OpenTopicCallsQueryVariables>;
export const ResubmitTopicDocument = {"__meta__":{"hash":"sha256:5f53cf4c84a98e20df8d5d51d1e858cb90ec562d8f856ac674e31d29dafad162"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resubmitTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentStatus"}}]}}]}}]}}]} as unknown as DocumentNode<ResubmitTopicMutation, ResubmitTopicMutationVariables>;
export const DraftHintsDocument = {"__meta__":{"hash":"sha256:a84de6133c57b18446aade45747d709f3308b97e6517a69d4ebe465f58fdf7c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftHints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAlike"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcceptedAlike_alike"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestForTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"placeWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcceptedAlike_alike"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedAlike"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"sameCategory"}}]}}]}}]} as unknown as DocumentNode<DraftHintsQuery, DraftHintsQueryVariables>;
export const MyTopicsPageDocument = {"__meta__":{"hash":"sha256:f2cc95762018342d9903eb854e89a2a3f54756a645a17818b9b754cc3e06ed98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTopicsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myTopics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Correcting_topic"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidBefore_correction"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Correcting_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidBefore_correction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"saidBefore"}},{"kind":"Field","name":{"kind":"Name","value":"saysNow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<MyTopicsPageQuery, MyTopicsPageQueryVariables>;
export const CorrectOwnTopicDocument = {"__meta__":{"hash":"sha256:38488f5ddf342f03374604fdf9e3d90587128d989d67ae9303b70de4c0d7ffc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOwnTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOwnTopicMutation, CorrectOwnTopicMutationVariables>;
export const SubmitTopicPageDocument = {"__meta__":{"hash":"sha256:f8c61a99f88335edbb90cf30d921911905257a2628a5b7d24f0d5e58e7369c2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubmitTopicPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicDestinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]} as unknown as DocumentNode<SubmitTopicPageQuery, SubmitTopicPageQueryVariables>;
export const SubmitTopicDocument = {"__meta__":{"hash":"sha256:d2af118f6e6bf3dd554cb021136608a7a7e4c1a6e3e3c4567365e1f6cdae988f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}}]}}]} as unknown as DocumentNode<SubmitTopicMutation, SubmitTopicMutationVariables>;
export const SubmitTopicToCallDocument = {"__meta__":{"hash":"sha256:5d6eb6b0222b68800b389774f51c35d7b8b2ed08a78fced690264fb546c2f444"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTopicToCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTopicToCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitTopicToCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopicCallRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitTopicToCallMutation, SubmitTopicToCallMutationVariables>;
export const CallToAnswerDocument = {"__meta__":{"hash":"sha256:1798587dcb0c6bff290974d2d979d917e3e87e86c3598a14b699d859044b5f9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallToAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicCallByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerRefusal"}}]}}]}}]} as unknown as DocumentNode<CallToAnswerQuery, CallToAnswerQueryVariables>;
export const TopicByCodeDocument = {"__meta__":{"hash":"sha256:52daf5542df2da674ea01e6dd48610bba44d6cbd780d29c76c8673ab12fe1620"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topicByTrackingCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"canResubmit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TopicCard_topic"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"otherNumber"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadCard_lead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TopicCard_topic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStepAt"}},{"kind":"Field","name":{"kind":"Name","value":"followers"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadCard_lead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wordsZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordsEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<TopicByCodeQuery, TopicByCodeQueryVariables>;