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

export type AttendanceStatus =
  | 'ABSENT'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'INVITED'
  | 'LEAVE_APPROVED'
  | 'LEAVE_REFUSED'
  | 'LEAVE_REQUESTED'
  | 'PRESENT';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ClauseStatus =
  | 'DRAFT'
  | 'HELD'
  | 'NOT_HELD'
  | 'OPEN';

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

export type SessionKind =
  | 'ACCOUNT'
  | 'GUEST'
  | 'SCREEN';

export type SignInInput = {
  loginName: string;
  password: string;
};

export type SignInObserverInput = {
  /** A UUID of this very act: sent twice, it is done once. */
  clientMutationId?: string | null | undefined;
  joinCode: string;
  /** At most 30 characters. */
  name: string;
  /** Where they are from. Left out or null: not said. */
  organisation?: string | null | undefined;
};

export type StanceKind =
  | 'AGREE'
  | 'DISAGREE'
  | 'RESERVED';

export type TakeStanceInput = {
  clauseId: string | number;
  kind: StanceKind;
  /** For the scribe: whose stance it is. Left out or null: one’s own. */
  participantId?: string | number | null | undefined;
  /** The words of a reservation. Left out or null: none. */
  reservation?: string | null | undefined;
};

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
    | { __typename: 'MeetingSignIn', meetingId: string }
   };

export type LivePageSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type LivePageSubscription = { meetingLive: { __typename: 'MeetingLive', id: string, title: string, status: MeetingStatus, activeItem: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null, nextItem: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null, speaking: { __typename: 'LiveSpeaker', id: string, participantId: string | null, party: Party, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, endsAt: string | null } | null, queue: Array<{ __typename: 'LiveSpeaker', id: string, participantId: string | null }>, clauses: Array<{ __typename: 'LiveClause', id: string, number: number, text: string, policyBasis: string, status: ClauseStatus }> } | null };

export type MyPartQueryVariables = Exact<{
  id: string | number;
}>;


export type MyPartQuery = { __typename: 'Query', myMeeting: { __typename: 'MyMeeting', participantId: string | null, duty: ParticipantDuty | null, attendance: AttendanceStatus | null, stances: Array<{ __typename: 'MyStance', clauseId: string, kind: StanceKind, reservation: string | null }> } };

export type LiveRaiseHandMutationVariables = Exact<{
  meetingId: string | number;
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

export type LiveTakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type LiveTakeStanceMutation = { __typename: 'Mutation', takeStance:
    | { __typename: 'MeetingRefusal', code: MeetingRefusalCode }
    | { __typename: 'Stance', kind: StanceKind }
   };

export type MyMeetingsBlockQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsBlockQuery = { __typename: 'Query', myMeetings: Array<{ __typename: 'MyMeeting', meetingId: string, title: string, place: string | null, status: MeetingStatus, startsAt: string | null }> };

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


export const JoinPageDocument = {"__meta__":{"hash":"sha256:55a39a58d83c05c20918928868a5db880a51662ae9c23c3c0f4619aa22484534"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JoinPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingByJoinCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<JoinPageQuery, JoinPageQueryVariables>;
export const JoinSignInDocument = {"__meta__":{"hash":"sha256:6ecc5007bc2d498c03b6b0cf6b30e472bd721e756af1cf730e0d2dabc45994ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"joinCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"joinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"joinCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinSignInMutation, JoinSignInMutationVariables>;
export const JoinObserverDocument = {"__meta__":{"hash":"sha256:561cfc686949e3be14c6c5c663efed076e416fc11a2d637a08b38bd0f322d104"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinObserver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInObserverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInObserver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinObserverMutation, JoinObserverMutationVariables>;
export const LivePageDocument = {"__meta__":{"hash":"sha256:68627c446187285b91d450b0ac707e09b6794954366649a7392591fe5bdba67c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LivePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<LivePageSubscription, LivePageSubscriptionVariables>;
export const MyPartDocument = {"__meta__":{"hash":"sha256:2d4e5c3859346d45d248a81cb5bb353782b42d7f5231223d3346a281449333db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}}]}}]}}]}}]} as unknown as DocumentNode<MyPartQuery, MyPartQueryVariables>;
export const LiveRaiseHandDocument = {"__meta__":{"hash":"sha256:f08cd2153948ff8e90768931f34104ce2041fe1a50135cbaab8c2d5fea636964"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveRaiseHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveRaiseHandMutation, LiveRaiseHandMutationVariables>;
export const LiveLowerHandDocument = {"__meta__":{"hash":"sha256:0a80318c7118be91b567f24623f5199d7a0093f74267d7102e55c9b45474b3af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveLowerHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveLowerHandMutation, LiveLowerHandMutationVariables>;
export const LiveFinishDocument = {"__meta__":{"hash":"sha256:0a18ec7a32f66d4f049dfb725d0314dc48632614082ea21005ee10b856bf01dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSpeaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveFinishMutation, LiveFinishMutationVariables>;
export const LiveTakeStanceDocument = {"__meta__":{"hash":"sha256:743cd8cd7f859fcba873cb0044ffb11486c2368d62c262f7a60cb03e08f5bbc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiveTakeStance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeStanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeStance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LiveTakeStanceMutation, LiveTakeStanceMutationVariables>;
export const MyMeetingsBlockDocument = {"__meta__":{"hash":"sha256:1fd9e003bb2bacc299ac06d2c557b69ea1a8466db1576fd2ad477d14babe1a40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMeetingsBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<MyMeetingsBlockQuery, MyMeetingsBlockQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:a7f2774b360515d74b9c01cebee5dab3f381a43166ff5d4532aa22ad679641e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:05f1348c951b605af9df4f4e5c2f5e2445604dec0f53354f13972b93c825a149"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:142983528b74aa4602e3db3a4976d514e79a071666adeddc11c7b2456015d07c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;