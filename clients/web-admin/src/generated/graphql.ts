/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddAgendaItemInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  meetingId: string | number;
  /** Left out or null: OTHER. */
  part?: AgendaPart | null | undefined;
  /** 1 to 480. */
  plannedMinutes: number;
  /** At most 120 characters. */
  title: string;
};

export type AddClauseInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  meetingId: string | number;
  /** Without one the clause cannot hold. Null: none yet. */
  policyBasis?: string | null | undefined;
  /** At most 1000 characters. */
  text: string;
};

export type AgendaItemStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PENDING'
  | 'SKIPPED';

export type AgendaPart =
  | 'ANSWERS'
  | 'BRIEFING'
  | 'CONSENSUS'
  | 'OTHER'
  | 'QUESTIONS';

export type AttendanceStatus =
  | 'ABSENT'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'INVITED'
  | 'LEAVE_APPROVED'
  | 'LEAVE_REFUSED'
  | 'LEAVE_REQUESTED'
  | 'PRESENT';

export type CarryDemandOverInput = {
  demandId: string | number;
  /** Who owns it from now on. At most 120 characters. */
  owner: string;
  /** What is still needed. Left out or null: not said. */
  reason?: string | null | undefined;
  until: string;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

/** Why a consensus clause does not hold. */
export type ClauseFault =
  | 'BELOW_THRESHOLD'
  | 'GROUP_SILENT'
  | 'NO_GROUPS'
  | 'NO_POLICY_BASIS';

export type ClauseStatus =
  | 'DRAFT'
  | 'HELD'
  | 'NOT_HELD'
  | 'OPEN';

/** What a promise lacked. Parts left out or null stay as they are. */
export type CompleteResponseInput = {
  /** What will be done. Left out or null: not said. */
  action?: string | null | undefined;
  /** Who allowed it, where the delegate must report back. Left out or null: nobody yet. */
  authorisedBy?: string | null | undefined;
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  /** What will be there to see. Left out or null: not said. */
  deliverable?: string | null | undefined;
  /** By when. Left out or null: not said. */
  dueOn?: string | null | undefined;
  responseId: string | number;
  /** Who answers for it. Left out or null: not said. */
  responsiblePerson?: string | null | undefined;
  version: number;
};

export type ConsultationForm =
  | 'BENCH'
  | 'COUNCIL'
  | 'ON_SITE'
  | 'THEMATIC';

/** Hands raised in one interest group, without those who took a stance by phone. */
export type CountHandsInput = {
  agreeCount: number;
  clauseId: string | number;
  disagreeCount: number;
  interestGroupId: string | number;
  reservedCount: number;
};

export type DelegateAuthority =
  | 'MAY_PROMISE'
  | 'MUST_REPORT_BACK';

export type DemandStatus =
  | 'DISPOSED'
  | 'RAISED'
  | 'RESPONDED';

export type DisplayRefusalCode =
  | 'MEETING_ENDED'
  | 'PAIRING_CODE_UNKNOWN'
  | 'SCENE_NEEDS_MEETING'
  | 'SCREEN_NOT_PAIRED';

/** How a demand was settled. Explanation and position are not dispositions. */
export type Disposition =
  | 'CARRIED_OVER'
  | 'COMMITMENT'
  | 'DECLINED'
  | 'ESCALATED'
  | 'SOLVED_ON_SPOT';

/** A number with one definition. */
export type FigureName =
  | 'ACCEPTANCE_RESPONSE'
  | 'ACKNOWLEDGED_ON_TIME'
  | 'ACTIVE_MEMBERS'
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
  | 'HELD_BY_OVERRIDE'
  | 'READINESS'
  | 'REPLIED_ON_TIME'
  | 'REPROCESSED'
  | 'RESULT_A'
  | 'RESULT_B'
  | 'RESULT_C'
  | 'RESULT_D'
  | 'SATISFACTION_ATTITUDE'
  | 'SATISFACTION_HALF'
  | 'SATISFACTION_RESULT'
  | 'SUBSTANTIVE_RESPONSE'
  | 'TOPICS_ACCEPTED'
  | 'TOPICS_FROM_PUBLIC';

export type IdentityRefusalCode =
  | 'ACCOUNT_DISABLED'
  | 'CODE_NOT_GOOD'
  | 'LOGIN_NAME_FORMAT'
  | 'LOGIN_NAME_TAKEN'
  | 'MEMBER_HAS_ACCOUNT'
  | 'OWN_ACCOUNT'
  | 'PASSWORD_LIKE_NAME'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_UNCHANGED'
  | 'POST_ALREADY_HELD'
  | 'TOKEN_NOT_GOOD'
  | 'TOO_MANY_TRIES'
  | 'WRONG_NAME_OR_PASSWORD'
  | 'WRONG_PASSWORD';

export type MeetingRefusalCode =
  | 'ALREADY_CONTESTED'
  | 'ANOTHER_ITEM_ACTIVE'
  | 'ANOTHER_SPEAKING'
  | 'CLAUSES_OPEN'
  | 'CLAUSE_NOT_DRAFT'
  | 'CLAUSE_NOT_OPEN'
  | 'CODE_UNKNOWN'
  | 'DEMANDS_UNSETTLED'
  | 'DEMAND_SETTLED'
  | 'DUE_DATE_PAST'
  | 'ITEM_ALREADY_CLOSED'
  | 'ITEM_NOT_ACTIVE'
  | 'MEETING_ENDED'
  | 'MEETING_NOT_ENDED'
  | 'MEETING_NOT_LIVE'
  | 'MINUTES_CONFIRMED'
  | 'MINUTES_MISSING'
  | 'NOT_AN_INCOMPLETE_PROMISE'
  | 'NOT_CONTESTED'
  | 'NOT_CONVENED'
  | 'NOT_INVITED'
  | 'NOT_IN_QUEUE'
  | 'NOT_SIGNED_IN'
  | 'NOT_SPEAKING'
  | 'OBSERVERS_FULL'
  | 'OBSERVER_MAY_NOT'
  | 'REASON_AND_BASIS_NEEDED'
  | 'RESPONDER_MAY_NOT_ANSWER'
  | 'WRITER_MAY_NOT_CONFIRM';

export type MeetingStatus =
  | 'ENDED'
  | 'LIVE'
  | 'SCHEDULED';

export type MinutesStatus =
  | 'CONFIRMED'
  | 'DRAFT';

export type NoteStatementInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  /** The demand it is about. Left out or null: none in particular. */
  demandId?: string | number | null | undefined;
  meetingId: string | number;
  /** Left out or null: ORAL. */
  mode?: StatementMode | null | undefined;
  participantId: string | number;
  /** At most 7000 characters. */
  text: string;
};

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

/** What a promise must have to count as one. */
export type PromisePart =
  | 'ACTION'
  | 'AUTHORITY'
  | 'DELIVERABLE'
  | 'DUE_ON'
  | 'RESPONSIBLE_PERSON'
  | 'UNIT';

export type RaiseDemandAtTableInput = {
  /** At most 7000 characters. Left out or null: the title says it. */
  body?: string | null | undefined;
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  /** The department it is put to. Left out or null: not yet known. */
  departmentId?: string | number | null | undefined;
  meetingId: string | number;
  /** The participant who asks. Left out or null: nobody by name. */
  raisedById?: string | number | null | undefined;
  /** At most 120 characters. */
  title: string;
};

export type RecordKind =
  | 'COMMITMENT'
  | 'COMMITTEE'
  | 'CONSULTATION'
  | 'DEMAND'
  | 'MEMBER'
  | 'TOPIC';

export type RecordResponseInput = {
  /** What will be done. Left out or null: not said. */
  action?: string | null | undefined;
  /** Who allowed it, where the delegate must report back. Left out or null: nobody yet. */
  authorisedBy?: string | null | undefined;
  /** DECLINED: the policy it rests on. Otherwise not kept. */
  basis?: string | null | undefined;
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  /** What will be there to see. Left out or null: not said. */
  deliverable?: string | null | undefined;
  demandId: string | number;
  /** By when. Left out or null: not said. */
  dueOn?: string | null | undefined;
  meetingId: string | number;
  /** What it was meant as; a promise that lacks a part becomes a position. */
  nature: ResponseNature;
  /** The participant of a department or the township who answered. */
  participantId: string | number;
  /** DECLINED: why. Otherwise not kept. */
  reason?: string | null | undefined;
  /** Who answers for it. Left out or null: not said. */
  responsiblePerson?: string | null | undefined;
  /** The words. A promise may leave them out: its action says it. */
  text?: string | null | undefined;
};

export type ResponseNature =
  | 'COMMITMENT'
  | 'DECLINED'
  | 'EXPLANATION'
  | 'POSITION'
  | 'SOLVED_ON_SPOT';

export type ReviseClauseInput = {
  clauseId: string | number;
  /** Left out or null: none. */
  policyBasis?: string | null | undefined;
  text: string;
  version: number;
};

/** What a post entitles its holder to do. */
export type Role =
  | 'DEPARTMENT_OFFICER'
  | 'DIRECTOR'
  | 'INFORMANT'
  | 'LEADER'
  | 'LIAISON_OFFICER'
  | 'MEMBER'
  | 'REVIEWER'
  | 'SECRETARIAT'
  | 'SIGNER';

export type SaveMinutesInput = {
  /** Plain text in paragraphs, at most 20000 characters. */
  body: string;
  meetingId: string | number;
  /** The version that was edited; null when nothing was saved before. */
  version?: number | null | undefined;
};

export type SceneKind =
  | 'CODE_TO_SCAN'
  | 'LIVE_MEETING'
  | 'RESULTS_BOARD';

export type SessionKind =
  | 'ACCOUNT'
  | 'GUEST'
  | 'SCREEN';

export type SignInInput = {
  loginName: string;
  password: string;
};

export type SignInMethod =
  | 'CODE'
  | 'DESK'
  | 'LIST';

export type StanceKind =
  | 'AGREE'
  | 'DISAGREE'
  | 'RESERVED';

export type StatementMode =
  | 'ORAL'
  | 'WRITTEN';

export type AuditTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  type?: string | null | undefined;
  actorId?: string | number | null | undefined;
  aboutId?: string | number | null | undefined;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditPage', totalCount: number, endCursor: string | null, nodes: Array<{ __typename: 'AuditRow', id: string, type: string, occurredAt: string, actorKind: string, actorId: string | null, actorName: string | null, isSealed: boolean, data: Array<{ __typename: 'AuditDetail', name: string, value: string }> }> } };

export type DashboardQueryVariables = Exact<{
  period: PeriodInput;
  committeeId?: string | number | null | undefined;
}>;


export type DashboardQuery = { __typename: 'Query', dashboard: { __typename: 'Dashboard', committeeId: string | null, figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number, share: number | null, mean: number | null, median: number | null }>, committees: Array<{ __typename: 'CommitteeFigures', committeeId: string, committeeName: string, figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number }> }>, departments: Array<{ __typename: 'DepartmentFigures', departmentId: string, departmentName: string, figures: Array<{ __typename: 'Figure', name: FigureName, n: number, counted: number }>, natures: Array<{ __typename: 'NatureCount', nature: ResponseNature, count: number }> }> } };

export type FigureRecordsQueryVariables = Exact<{
  name: FigureName;
  period: PeriodInput;
  committeeId?: string | number | null | undefined;
  departmentId?: string | number | null | undefined;
  counted?: boolean | null | undefined;
  first: number;
  skip: number;
}>;


export type FigureRecordsQuery = { __typename: 'Query', figureRecords: { __typename: 'FigureRecords', totalCount: number, nodes: Array<{ __typename: 'FigureRecord', kind: RecordKind, id: string, consultationId: string | null, title: string, committeeName: string | null, departmentName: string | null, at: string | null, counted: boolean, value: number | null }> } };

export type CommitteeChoicesOfFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeChoicesOfFiguresQuery = { __typename: 'Query', liaisonCommittees: { __typename: 'CommitteePage', nodes: Array<{ __typename: 'CommitteeRow', id: string, name: string }> } };

export type Agenda_MeetingFragment = { __typename: 'MeetingLive', id: string, agenda: Array<{ __typename: 'LiveAgendaItem', id: string, position: number, title: string, part: AgendaPart, plannedMinutes: number, status: AgendaItemStatus, openedAt: string | null, unsettledCount: number }>, activeItem: { __typename: 'LiveAgendaItem', id: string, title: string, part: AgendaPart, plannedMinutes: number, openedAt: string | null, unsettledCount: number } | null, nextItem: { __typename: 'LiveAgendaItem', id: string, title: string, part: AgendaPart } | null } & { ' $fragmentName'?: 'Agenda_MeetingFragment' };

export type Clauses_MeetingFragment = { __typename: 'MeetingLive', id: string, status: MeetingStatus, consensusThreshold: number, clauses: Array<{ __typename: 'LiveClause', id: string, version: number, number: number, text: string, policyBasis: string, status: ClauseStatus, holds: boolean, fault: ClauseFault | null, minimumShare: number | null, weakestGroupName: string | null, smallNumbers: boolean, groups: Array<{ __typename: 'GroupTally', id: string, name: string, agree: number, reserved: number, disagree: number, handAgree: number, handReserved: number, handDisagree: number }>, parties: Array<{ __typename: 'PartyTally', party: Party, agree: number, reserved: number, disagree: number }>, reservations: Array<{ __typename: 'LiveReservation', party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, kind: StanceKind, text: string }> }> } & { ' $fragmentName'?: 'Clauses_MeetingFragment' };

export type MeetingConsoleSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type MeetingConsoleSubscription = { meetingLive: (
    { __typename: 'MeetingLive', id: string, consultationId: string, title: string, form: ConsultationForm, committeeName: string, place: string | null, status: MeetingStatus, openedAt: string | null, pursueCount: number, settledCount: number, demands: Array<(
      { __typename: 'LiveDemand', id: string, status: DemandStatus, toPursue: boolean, departmentName: string | null }
      & { ' $fragmentRefs'?: { 'DemandCard_DemandFragment': DemandCard_DemandFragment } }
    )>, clauses: Array<{ __typename: 'LiveClause', status: ClauseStatus }>, statements: Array<(
      { __typename: 'LiveStatement', id: string }
      & { ' $fragmentRefs'?: { 'StatementRow_StatementFragment': StatementRow_StatementFragment } }
    )>, speakingShares: Array<{ __typename: 'SpeakingShare', party: Party, turns: number, seconds: number }> }
    & { ' $fragmentRefs'?: { 'Agenda_MeetingFragment': Agenda_MeetingFragment;'Floor_MeetingFragment': Floor_MeetingFragment;'Line_MeetingFragment': Line_MeetingFragment;'SignIn_MeetingFragment': SignIn_MeetingFragment;'Clauses_MeetingFragment': Clauses_MeetingFragment } }
  ) | null };

export type ConsoleMyPartQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleMyPartQuery = { __typename: 'Query', myMeeting: { __typename: 'MyMeeting', viewerCanScribe: boolean, viewerCanChair: boolean } };

export type DemandCard_DemandFragment = { __typename: 'LiveDemand', id: string, number: number, title: string, body: string, status: DemandStatus, disposition: Disposition | null, dispositionReason: string | null, carriedOverTo: string | null, carriedOverUntil: string | null, departmentName: string | null, interestGroupName: string | null, responses: Array<{ __typename: 'LiveResponse', id: string, version: number, party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, nature: ResponseNature, downgraded: boolean, missing: Array<PromisePart>, text: string, action: string | null, deliverable: string | null, dueOn: string | null, responsiblePerson: string | null, reason: string | null, basis: string | null, contestReason: string | null }> } & { ' $fragmentName'?: 'DemandCard_DemandFragment' };

export type Floor_MeetingFragment = { __typename: 'MeetingLive', id: string, speaking: (
    { __typename: 'LiveSpeaker', id: string, party: Party, endsAt: string | null }
    & { ' $fragmentRefs'?: { 'SpeakerName_SpeakerFragment': SpeakerName_SpeakerFragment } }
  ) | null, queue: Array<(
    { __typename: 'LiveSpeaker', id: string, party: Party, participantId: string | null }
    & { ' $fragmentRefs'?: { 'SpeakerName_SpeakerFragment': SpeakerName_SpeakerFragment } }
  )>, participants: Array<{ __typename: 'LiveParticipant', id: string, party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, attendance: AttendanceStatus }> } & { ' $fragmentName'?: 'Floor_MeetingFragment' };

export type Line_MeetingFragment = { __typename: 'MeetingLive', id: string, speaking: { __typename: 'LiveSpeaker', participantId: string | null } | null, demands: Array<{ __typename: 'LiveDemand', id: string, number: number, title: string, departmentId: string | null }>, participants: Array<{ __typename: 'LiveParticipant', id: string, party: Party, name: string | null, organisation: string | null, departmentId: string | null, departmentName: string | null, interestGroupName: string | null, delegateAuthority: DelegateAuthority | null }> } & { ' $fragmentName'?: 'Line_MeetingFragment' };

export type MeetingsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsPageQuery = { __typename: 'Query', meetings: { __typename: 'MeetingPage', totalCount: number, endCursor: string | null, nodes: Array<{ __typename: 'MeetingRow', id: string, title: string, form: ConsultationForm, committeeName: string, place: string | null, status: MeetingStatus, startsAt: string | null, invitedCount: number, presentCount: number, demandCount: number, settledCount: number }> } };

export type MinutesPageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MinutesPageQuery = { __typename: 'Query', meetingMinutes: (
    { __typename: 'MinutesPage', title: string, meetingStatus: MeetingStatus, convenedReadiness: number | null, overrideReason: string | null, status: MinutesStatus | null, version: number | null, body: string | null, editedByName: string | null, confirmedByName: string | null, confirmedAt: string | null, viewerCanSave: boolean, viewerMayConfirm: boolean, whyCannotConfirm: MeetingRefusalCode | null }
    & { ' $fragmentRefs'?: { 'MinutesDraft_MinutesFragment': MinutesDraft_MinutesFragment } }
  ) };

export type ConsoleSaveMinutesMutationVariables = Exact<{
  input: SaveMinutesInput;
}>;


export type ConsoleSaveMinutesMutation = { __typename: 'Mutation', saveMinutes:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Minutes', version: number }
   };

export type ConsoleConfirmMinutesMutationVariables = Exact<{
  meetingId: string | number;
  version: number;
}>;


export type ConsoleConfirmMinutesMutation = { __typename: 'Mutation', confirmMinutes:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Minutes' }
   };

export type OpenMeetingPageQueryVariables = Exact<{
  consultationId: string | number;
}>;


export type OpenMeetingPageQuery = { __typename: 'Query', meetingOfConsultation: { __typename: 'MeetingRow', id: string } | null };

export type SpeakerName_SpeakerFragment = { __typename: 'LiveSpeaker', party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null } & { ' $fragmentName'?: 'SpeakerName_SpeakerFragment' };

export type StatementRow_StatementFragment = { __typename: 'LiveStatement', id: string, version: number, party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, text: string, demandNumber: number | null, saidAt: string } & { ' $fragmentName'?: 'StatementRow_StatementFragment' };

export type SignIn_MeetingFragment = { __typename: 'MeetingLive', title: string, status: MeetingStatus, joinCode: string | null, invitedCount: number, presentCount: number, observerCount: number, parties: Array<{ __typename: 'PartyAttendance', party: Party, invited: number, present: number }>, groups: Array<{ __typename: 'GroupAttendance', id: string, name: string, present: number }>, participants: Array<{ __typename: 'LiveParticipant', id: string, duty: ParticipantDuty, party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, attendance: AttendanceStatus, signInMethod: SignInMethod | null }> } & { ' $fragmentName'?: 'SignIn_MeetingFragment' };

export type ConsoleOpenMeetingMutationVariables = Exact<{
  consultationId: string | number;
}>;


export type ConsoleOpenMeetingMutation = { __typename: 'Mutation', openMeeting:
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleEndMeetingMutationVariables = Exact<{
  meetingId: string | number;
}>;


export type ConsoleEndMeetingMutation = { __typename: 'Mutation', endMeeting:
    | { __typename: 'Meeting' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleOpenAgendaItemMutationVariables = Exact<{
  itemId: string | number;
}>;


export type ConsoleOpenAgendaItemMutation = { __typename: 'Mutation', openAgendaItem:
    | { __typename: 'AgendaItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleCloseAgendaItemMutationVariables = Exact<{
  itemId: string | number;
}>;


export type ConsoleCloseAgendaItemMutation = { __typename: 'Mutation', closeAgendaItem:
    | { __typename: 'AgendaItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleSkipAgendaItemMutationVariables = Exact<{
  itemId: string | number;
}>;


export type ConsoleSkipAgendaItemMutation = { __typename: 'Mutation', skipAgendaItem:
    | { __typename: 'AgendaItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleAddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type ConsoleAddAgendaItemMutation = { __typename: 'Mutation', addAgendaItem:
    | { __typename: 'AgendaItem' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleAddSpeakerMutationVariables = Exact<{
  meetingId: string | number;
  participantId: string | number;
}>;


export type ConsoleAddSpeakerMutation = { __typename: 'Mutation', addSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type ConsoleStartSpeakerMutationVariables = Exact<{
  entryId: string | number;
}>;


export type ConsoleStartSpeakerMutation = { __typename: 'Mutation', startSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type ConsoleEndSpeakerMutationVariables = Exact<{
  entryId: string | number;
}>;


export type ConsoleEndSpeakerMutation = { __typename: 'Mutation', endSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type ConsoleWithdrawSpeakerMutationVariables = Exact<{
  entryId: string | number;
}>;


export type ConsoleWithdrawSpeakerMutation = { __typename: 'Mutation', withdrawSpeaker:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'SpeakerEntry' }
   };

export type ConsoleNoteStatementMutationVariables = Exact<{
  input: NoteStatementInput;
}>;


export type ConsoleNoteStatementMutation = { __typename: 'Mutation', noteStatement:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Statement' }
   };

export type ConsoleCorrectStatementMutationVariables = Exact<{
  statementId: string | number;
  text: string;
  version: number;
}>;


export type ConsoleCorrectStatementMutation = { __typename: 'Mutation', correctStatement:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Statement' }
   };

export type ConsoleRaiseDemandMutationVariables = Exact<{
  input: RaiseDemandAtTableInput;
}>;


export type ConsoleRaiseDemandMutation = { __typename: 'Mutation', raiseDemandAtTable:
    | { __typename: 'Demand', id: string }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleRecordResponseMutationVariables = Exact<{
  input: RecordResponseInput;
}>;


export type ConsoleRecordResponseMutation = { __typename: 'Mutation', recordResponse:
    | { __typename: 'DemandResponse' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleCompleteResponseMutationVariables = Exact<{
  input: CompleteResponseInput;
}>;


export type ConsoleCompleteResponseMutation = { __typename: 'Mutation', completeResponse:
    | { __typename: 'DemandResponse' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleContestResponseMutationVariables = Exact<{
  responseId: string | number;
  reason: string;
}>;


export type ConsoleContestResponseMutation = { __typename: 'Mutation', contestResponse:
    | { __typename: 'DemandResponse' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleDismissContestMutationVariables = Exact<{
  responseId: string | number;
}>;


export type ConsoleDismissContestMutation = { __typename: 'Mutation', dismissContest:
    | { __typename: 'DemandResponse' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleEscalateDemandMutationVariables = Exact<{
  demandId: string | number;
  reason: string;
}>;


export type ConsoleEscalateDemandMutation = { __typename: 'Mutation', escalateDemand:
    | { __typename: 'Demand' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleCarryDemandOverMutationVariables = Exact<{
  input: CarryDemandOverInput;
}>;


export type ConsoleCarryDemandOverMutation = { __typename: 'Mutation', carryDemandOver:
    | { __typename: 'Demand' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleAddClauseMutationVariables = Exact<{
  input: AddClauseInput;
}>;


export type ConsoleAddClauseMutation = { __typename: 'Mutation', addClause:
    | { __typename: 'ConsensusClause' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleReviseClauseMutationVariables = Exact<{
  input: ReviseClauseInput;
}>;


export type ConsoleReviseClauseMutation = { __typename: 'Mutation', reviseClause:
    | { __typename: 'ConsensusClause' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleOpenClauseMutationVariables = Exact<{
  clauseId: string | number;
}>;


export type ConsoleOpenClauseMutation = { __typename: 'Mutation', openClause:
    | { __typename: 'ConsensusClause' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleSettleClauseMutationVariables = Exact<{
  clauseId: string | number;
}>;


export type ConsoleSettleClauseMutation = { __typename: 'Mutation', settleClause:
    | { __typename: 'ConsensusClause' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleCountHandsMutationVariables = Exact<{
  input: CountHandsInput;
}>;


export type ConsoleCountHandsMutation = { __typename: 'Mutation', countHands:
    | { __typename: 'ConsensusClause' }
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
   };

export type ConsoleSignInMutationVariables = Exact<{
  participantId: string | number;
  method: SignInMethod;
}>;


export type ConsoleSignInMutation = { __typename: 'Mutation', signInParticipant:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'MeetingSignIn' }
   };

export type ConsoleUndoSignInMutationVariables = Exact<{
  participantId: string | number;
}>;


export type ConsoleUndoSignInMutation = { __typename: 'Mutation', undoSignIn:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'MeetingSignIn' }
   };

export type MinutesDraft_MinutesFragment = { __typename: 'MinutesPage', title: string, form: ConsultationForm, place: string | null, committeeName: string, openedAt: string | null, chairNames: Array<string>, scribeNames: Array<string>, convenedReadiness: number | null, overrideReason: string | null, observerCount: number, attendance: Array<{ __typename: 'MinutesAttendance', party: Party, present: Array<string>, onLeave: Array<string>, absent: Array<string> }>, statements: Array<{ __typename: 'LiveStatement', party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, text: string }>, demands: Array<{ __typename: 'LiveDemand', number: number, title: string, disposition: Disposition | null, dispositionReason: string | null, carriedOverTo: string | null, carriedOverUntil: string | null, interestGroupName: string | null, responses: Array<{ __typename: 'LiveResponse', party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, nature: ResponseNature, text: string, action: string | null, deliverable: string | null, dueOn: string | null, responsiblePerson: string | null, reason: string | null, basis: string | null, contestReason: string | null }> }>, clauses: Array<{ __typename: 'LiveClause', number: number, text: string, policyBasis: string, status: ClauseStatus, reservations: Array<{ __typename: 'LiveReservation', party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, text: string }> }>, speakingShares: Array<{ __typename: 'SpeakingShare', party: Party, turns: number, seconds: number }> } & { ' $fragmentName'?: 'MinutesDraft_MinutesFragment' };

export type ScreensQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreensQuery = { __typename: 'Query', screens: Array<{ __typename: 'ScreenRow', id: string, version: number, name: string, committeeName: string | null, scene: SceneKind, sceneTargetId: string | null, targetTitle: string | null, lastSeenAt: string | null, isLit: boolean, viewerCanRun: boolean }> };

export type MeetingsToShowQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsToShowQuery = { __typename: 'Query', meetingsToShow: Array<{ __typename: 'MeetingToShow', meetingId: string, title: string, committeeName: string, startsAt: string | null, isLive: boolean }> };

export type PlacesOfScreensQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesOfScreensQuery = { __typename: 'Query', liaisonCommittees: { __typename: 'CommitteePage', nodes: Array<{ __typename: 'CommitteeRow', id: string, name: string }> } };

export type PairScreenMutationVariables = Exact<{
  pairingCode: string;
  name: string;
  committeeId?: string | number | null | undefined;
}>;


export type PairScreenMutation = { __typename: 'Mutation', pairScreen:
    | { __typename: 'DisplayRefusal', code: DisplayRefusalCode }
    | { __typename: 'Screen', id: string }
   };

export type SwitchSceneMutationVariables = Exact<{
  screenId: string | number;
  version: number;
  scene: SceneKind;
  targetId?: string | number | null | undefined;
}>;


export type SwitchSceneMutation = { __typename: 'Mutation', switchScene:
    | { __typename: 'DisplayRefusal', code: DisplayRefusalCode }
    | { __typename: 'Screen', id: string }
   };

export type RenameScreenMutationVariables = Exact<{
  screenId: string | number;
  version: number;
  name: string;
}>;


export type RenameScreenMutation = { __typename: 'Mutation', renameScreen: { __typename: 'Screen', id: string } };

export type RetireScreenMutationVariables = Exact<{
  screenId: string | number;
}>;


export type RetireScreenMutation = { __typename: 'Mutation', retireScreen: { __typename: 'Screen', id: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'ViewerProfile', kind: SessionKind, displayName: string, mustChangePassword: boolean, consultationId: string | null, posts: Array<{ __typename: 'ViewerPost', role: Role, committeeId: string | null, departmentId: string | null, memberId: string | null, scopeName: string | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'IdentityRefusal', code: IdentityRefusalCode, params: { __typename: 'IdentityRefusalParams', minutes: number | null } | null }
    | { __typename: 'SignedIn', displayName: string, mustChangePassword: boolean }
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

export const Agenda_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Agenda_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]} as unknown as DocumentNode<Agenda_MeetingFragment, unknown>;
export const Clauses_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clauses_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"consensusThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"minimumShare"}},{"kind":"Field","name":{"kind":"Name","value":"weakestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"smallNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"handAgree"}},{"kind":"Field","name":{"kind":"Name","value":"handReserved"}},{"kind":"Field","name":{"kind":"Name","value":"handDisagree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<Clauses_MeetingFragment, unknown>;
export const DemandCard_DemandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandCard_demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"downgraded"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}}]}}]}}]} as unknown as DocumentNode<DemandCard_DemandFragment, unknown>;
export const SpeakerName_SpeakerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpeakerName_speaker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSpeaker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]} as unknown as DocumentNode<SpeakerName_SpeakerFragment, unknown>;
export const Floor_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Floor_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpeakerName_speaker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpeakerName_speaker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpeakerName_speaker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSpeaker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}}]} as unknown as DocumentNode<Floor_MeetingFragment, unknown>;
export const Line_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Line_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"delegateAuthority"}}]}}]}}]} as unknown as DocumentNode<Line_MeetingFragment, unknown>;
export const StatementRow_StatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementRow_statement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"demandNumber"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]} as unknown as DocumentNode<StatementRow_StatementFragment, unknown>;
export const SignIn_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignIn_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joinCode"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"observerCount"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"signInMethod"}}]}}]}}]} as unknown as DocumentNode<SignIn_MeetingFragment, unknown>;
export const MinutesDraft_MinutesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesDraft_minutes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"chairNames"}},{"kind":"Field","name":{"kind":"Name","value":"scribeNames"}},{"kind":"Field","name":{"kind":"Name","value":"convenedReadiness"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"observerCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakingShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}}]} as unknown as DocumentNode<MinutesDraft_MinutesFragment, unknown>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:e91f7901281eeb2c5d42a0e1f450a25fc06c0c3f9245ab1fd1c4c3a880370668"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aboutId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"actorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"aboutId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aboutId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isSealed"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:faf9ed55a928407b60a081fb4384ee08995fcbab285c2a0780e3b05a848b0b5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"natures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const FigureRecordsDocument = {"__meta__":{"hash":"sha256:c486052a77f8b4c4cebf35b97c7bfc7451f48a56835de0a04a85fcdd7295e249"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figureRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"departmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"counted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRecordsQuery, FigureRecordsQueryVariables>;
export const CommitteeChoicesOfFiguresDocument = {"__meta__":{"hash":"sha256:e516fb0f5b5b594baa7c6c8e83d1d0e11d156eb2550fabcc6944f51ff8398f07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitteeChoicesOfFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liaisonCommittees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CommitteeChoicesOfFiguresQuery, CommitteeChoicesOfFiguresQueryVariables>;
export const MeetingConsoleDocument = {"__meta__":{"hash":"sha256:fdd1c14a652dd8776cfeb9a0cf6b7250e8b947cf627bc59a087b08a95062ae35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MeetingConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pursueCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toPursue"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandCard_demand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementRow_statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakingShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Agenda_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Floor_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Line_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignIn_meeting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Clauses_meeting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpeakerName_speaker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSpeaker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandCard_demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveDemand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"downgraded"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementRow_statement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"demandNumber"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Agenda_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Floor_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpeakerName_speaker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpeakerName_speaker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Line_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"delegateAuthority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignIn_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joinCode"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"observerCount"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"signInMethod"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clauses_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingLive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"consensusThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"minimumShare"}},{"kind":"Field","name":{"kind":"Name","value":"weakestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"smallNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"handAgree"}},{"kind":"Field","name":{"kind":"Name","value":"handReserved"}},{"kind":"Field","name":{"kind":"Name","value":"handDisagree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingConsoleSubscription, MeetingConsoleSubscriptionVariables>;
export const ConsoleMyPartDocument = {"__meta__":{"hash":"sha256:e66d8322a9fc8a0dd680c76315ec0dc173547d993336112baeca177aec543557"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleMyPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanScribe"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChair"}}]}}]}}]} as unknown as DocumentNode<ConsoleMyPartQuery, ConsoleMyPartQueryVariables>;
export const MeetingsPageDocument = {"__meta__":{"hash":"sha256:9c0dfd79e1f876367bfb3be53868f60a36b18ab8285ca0bb8398433a2a3698b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"demandCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsPageQuery, MeetingsPageQueryVariables>;
export const MinutesPageDocument = {"__meta__":{"hash":"sha256:f1c3a5d34daf4d17968d5d9e9302f29adc20f10c640582301f636e0716459ba4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"meetingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"convenedReadiness"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"editedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSave"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"whyCannotConfirm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MinutesDraft_minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesDraft_minutes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"chairNames"}},{"kind":"Field","name":{"kind":"Name","value":"scribeNames"}},{"kind":"Field","name":{"kind":"Name","value":"convenedReadiness"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"observerCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakingShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}}]} as unknown as DocumentNode<MinutesPageQuery, MinutesPageQueryVariables>;
export const ConsoleSaveMinutesDocument = {"__meta__":{"hash":"sha256:c131c936d007b217fa78a72deb4335a23f6a109db1d8469d92797c4e0158bec5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSaveMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSaveMinutesMutation, ConsoleSaveMinutesMutationVariables>;
export const ConsoleConfirmMinutesDocument = {"__meta__":{"hash":"sha256:2bb9c0f817b1243239435d4a85546ccda98ca007ce219a65549e0b1c6f9b4d9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleConfirmMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleConfirmMinutesMutation, ConsoleConfirmMinutesMutationVariables>;
export const OpenMeetingPageDocument = {"__meta__":{"hash":"sha256:6ccf7f88637e7c07754506c4b2ca67d78bcd230aebb69266b0d85e93b72b96a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenMeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOfConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenMeetingPageQuery, OpenMeetingPageQueryVariables>;
export const ConsoleOpenMeetingDocument = {"__meta__":{"hash":"sha256:aaa3454936e24536e04a9506d516d7f0c77cbce8c15d3e039d5817f16d664cb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleOpenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleOpenMeetingMutation, ConsoleOpenMeetingMutationVariables>;
export const ConsoleEndMeetingDocument = {"__meta__":{"hash":"sha256:629ce8f2f562372fdf0a7015b300460efbfb79dcaed3857a298a1798e39a7317"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleEndMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleEndMeetingMutation, ConsoleEndMeetingMutationVariables>;
export const ConsoleOpenAgendaItemDocument = {"__meta__":{"hash":"sha256:d7883a190210fed9ca250641771aea04b6bd9da60db4b8141a5e2661847b25e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleOpenAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleOpenAgendaItemMutation, ConsoleOpenAgendaItemMutationVariables>;
export const ConsoleCloseAgendaItemDocument = {"__meta__":{"hash":"sha256:c3259b4229d12b652fa4f4a6bc1b0435e245c3b2f918c798f6d89c8df0fc5e2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCloseAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCloseAgendaItemMutation, ConsoleCloseAgendaItemMutationVariables>;
export const ConsoleSkipAgendaItemDocument = {"__meta__":{"hash":"sha256:1ef14daa69394f3996f2ea017e1fc627e081bdf04a568167478e7d7d9f1fd873"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSkipAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSkipAgendaItemMutation, ConsoleSkipAgendaItemMutationVariables>;
export const ConsoleAddAgendaItemDocument = {"__meta__":{"hash":"sha256:d39778ccf47b9d49e6a97c91cfc901f64023bcc010878ca4ab6f9334c1c79fe9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleAddAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAddAgendaItemMutation, ConsoleAddAgendaItemMutationVariables>;
export const ConsoleAddSpeakerDocument = {"__meta__":{"hash":"sha256:d90d5c972400d74445b80c3988b57e9ca4e5d1bfb8123489b7ca7c02aafb5b6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleAddSpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"participantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAddSpeakerMutation, ConsoleAddSpeakerMutationVariables>;
export const ConsoleStartSpeakerDocument = {"__meta__":{"hash":"sha256:dd12d785f714ab54f242a78ebc5cd6812d23ee65fbc9a90c97f2e7c7b4bd7159"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleStartSpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleStartSpeakerMutation, ConsoleStartSpeakerMutationVariables>;
export const ConsoleEndSpeakerDocument = {"__meta__":{"hash":"sha256:05ba3bf33e3284acfa8379e5391c51e61b4318874d7d81d22c5969b6c8dbf5e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleEndSpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleEndSpeakerMutation, ConsoleEndSpeakerMutationVariables>;
export const ConsoleWithdrawSpeakerDocument = {"__meta__":{"hash":"sha256:39af2205330745f1eeef49403938af2b6dd27d754662485075559cc7a6625f7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleWithdrawSpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWithdrawSpeakerMutation, ConsoleWithdrawSpeakerMutationVariables>;
export const ConsoleNoteStatementDocument = {"__meta__":{"hash":"sha256:e72a6c9238a51e48f514802992635f5727fd1e0deae182a8668f0fc059202239"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleNoteStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleNoteStatementMutation, ConsoleNoteStatementMutationVariables>;
export const ConsoleCorrectStatementDocument = {"__meta__":{"hash":"sha256:3b478b15f2c71c43bfab26262638895186365780e26573347589aaf60a0aab45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCorrectStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statementId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statementId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statementId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCorrectStatementMutation, ConsoleCorrectStatementMutationVariables>;
export const ConsoleRaiseDemandDocument = {"__meta__":{"hash":"sha256:62a06f4959934f667d62e9aa68f7317ced4a92a2e549354b1808bf3547ee7bdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRaiseDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseDemandAtTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseDemandAtTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRaiseDemandMutation, ConsoleRaiseDemandMutationVariables>;
export const ConsoleRecordResponseDocument = {"__meta__":{"hash":"sha256:987aa5db3de2e27721e42895f938f73106ffb37fe274ff17fdd62b6ed7c55d72"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRecordResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordResponseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRecordResponseMutation, ConsoleRecordResponseMutationVariables>;
export const ConsoleCompleteResponseDocument = {"__meta__":{"hash":"sha256:0524163512f8cbc41c4c0ffac51c3ab3733aca9e60a7814fb3f2a5d45c1491ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCompleteResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteResponseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCompleteResponseMutation, ConsoleCompleteResponseMutationVariables>;
export const ConsoleContestResponseDocument = {"__meta__":{"hash":"sha256:15b5242f799c21f357e8ac9aa0d705fcdd0b2c7b2df12797405ba7a58b64de21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleContestResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contestResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"responseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleContestResponseMutation, ConsoleContestResponseMutationVariables>;
export const ConsoleDismissContestDocument = {"__meta__":{"hash":"sha256:0bed51f53dba3e4774be02d05584ac1a36ad62338cba97974890b5c077b3b842"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleDismissContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dismissContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"responseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"responseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDismissContestMutation, ConsoleDismissContestMutationVariables>;
export const ConsoleEscalateDemandDocument = {"__meta__":{"hash":"sha256:f82b875edbff8c9d97f398ec4c625631b94ff6d3df91886011f5208d82054cd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleEscalateDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"demandId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalateDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"demandId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"demandId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleEscalateDemandMutation, ConsoleEscalateDemandMutationVariables>;
export const ConsoleCarryDemandOverDocument = {"__meta__":{"hash":"sha256:eba86b39c5e274153cee54fbf55c5c90f176ee88cf78ce4b3309550740f3486f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCarryDemandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryDemandOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carryDemandOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCarryDemandOverMutation, ConsoleCarryDemandOverMutationVariables>;
export const ConsoleAddClauseDocument = {"__meta__":{"hash":"sha256:4cfcd2c4cbe17d11c4bde7019b54a309577f493dc4c3098fa9825317d9486b8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleAddClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAddClauseMutation, ConsoleAddClauseMutationVariables>;
export const ConsoleReviseClauseDocument = {"__meta__":{"hash":"sha256:886dc48b5a4c90700ba836aa8d1c8418ff70e511ca10da2c9afcf4ca63da45fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleReviseClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleReviseClauseMutation, ConsoleReviseClauseMutationVariables>;
export const ConsoleOpenClauseDocument = {"__meta__":{"hash":"sha256:6e23ccd5fc86457c962cd266dd67b7f57e58d272ffc6b97e952af31de85eac5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleOpenClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clauseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleOpenClauseMutation, ConsoleOpenClauseMutationVariables>;
export const ConsoleSettleClauseDocument = {"__meta__":{"hash":"sha256:4df413868885a6e94ad51aae98084395191e9bfb49dd6b67c50b0da8c07eba9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSettleClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clauseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clauseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSettleClauseMutation, ConsoleSettleClauseMutationVariables>;
export const ConsoleCountHandsDocument = {"__meta__":{"hash":"sha256:2921011b35dbc68aa92af264d59631cda3217cbfa50a4334def893c6a986c403"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCountHands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountHandsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countHands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCountHandsMutation, ConsoleCountHandsMutationVariables>;
export const ConsoleSignInDocument = {"__meta__":{"hash":"sha256:f7e27fb455973d9af04570b70065c8fb29f23cd9915ce02dc45d9a89b8ce612d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInMethod"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"participantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSignInMutation, ConsoleSignInMutationVariables>;
export const ConsoleUndoSignInDocument = {"__meta__":{"hash":"sha256:ca12aa1048f138eb1944242111beba3cff74c2db5914ec0b86f23f27c556a723"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleUndoSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"participantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUndoSignInMutation, ConsoleUndoSignInMutationVariables>;
export const ScreensDocument = {"__meta__":{"hash":"sha256:fc38968d948c3dde25cbfab75042fb91a42ff5fc2d19619ecfda0baa0dc5875a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"scene"}},{"kind":"Field","name":{"kind":"Name","value":"sceneTargetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRun"}}]}}]}}]} as unknown as DocumentNode<ScreensQuery, ScreensQueryVariables>;
export const MeetingsToShowDocument = {"__meta__":{"hash":"sha256:344a3e95681de7715220381e8568ea32caebf3cb48d23793527cfd65809813da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsToShow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsToShow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}}]}}]}}]} as unknown as DocumentNode<MeetingsToShowQuery, MeetingsToShowQueryVariables>;
export const PlacesOfScreensDocument = {"__meta__":{"hash":"sha256:b14725c4e468c989876dfc038acf384a5a357f7c7e507f5167a0a1a55f1f608a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesOfScreens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liaisonCommittees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesOfScreensQuery, PlacesOfScreensQueryVariables>;
export const PairScreenDocument = {"__meta__":{"hash":"sha256:32ec74f0868a0dd483d9f8b57b6d7750e6f2756e41f335755ada15454c366858"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pairingCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pairScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pairingCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pairingCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Screen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisplayRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PairScreenMutation, PairScreenMutationVariables>;
export const SwitchSceneDocument = {"__meta__":{"hash":"sha256:f39f5bd8c8d7afe8859da25dc37421e9016c3018973c4f7c5632df4d3824a24e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchScene"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scene"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SceneKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchScene"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"screenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"scene"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scene"}}},{"kind":"Argument","name":{"kind":"Name","value":"targetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Screen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisplayRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchSceneMutation, SwitchSceneMutationVariables>;
export const RenameScreenDocument = {"__meta__":{"hash":"sha256:b9311fc8cf6dfa040c433120ff0374d00540b5aa481101129b4952420df1a81a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renameScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"screenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RenameScreenMutation, RenameScreenMutationVariables>;
export const RetireScreenDocument = {"__meta__":{"hash":"sha256:f2be387b84241ede038de866a9d6a9f611be4c0a0be0392753a36433b3a431e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"screenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetireScreenMutation, RetireScreenMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:a7f2774b360515d74b9c01cebee5dab3f381a43166ff5d4532aa22ad679641e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:05f1348c951b605af9df4f4e5c2f5e2445604dec0f53354f13972b93c825a149"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:142983528b74aa4602e3db3a4976d514e79a071666adeddc11c7b2456015d07c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;