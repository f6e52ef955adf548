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

export type ClauseStatus =
  | 'DRAFT'
  | 'HELD'
  | 'NOT_HELD'
  | 'OPEN';

export type ConsultationForm =
  | 'BENCH'
  | 'COUNCIL'
  | 'ON_SITE'
  | 'THEMATIC';

export type DemandStatus =
  | 'DISPOSED'
  | 'RAISED'
  | 'RESPONDED';

/** How a demand was settled. Explanation and position are not dispositions. */
export type Disposition =
  | 'CARRIED_OVER'
  | 'COMMITMENT'
  | 'DECLINED'
  | 'ESCALATED'
  | 'MERGED'
  | 'SOLVED_ON_SPOT'
  | 'WITHDRAWN';

export type HallPollStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type MeetingStatus =
  | 'ENDED'
  | 'LIVE'
  | 'SCHEDULED';

/** The four parties at the table. */
export type Party =
  | 'DEPARTMENT'
  | 'MEMBER'
  | 'STAKEHOLDER'
  | 'TOWNSHIP';

/** Where a plan entry stands today. */
export type PlanState =
  | 'DUE'
  | 'FULFILLED'
  | 'LATE'
  | 'MISSING'
  | 'POSTPONED'
  | 'UPCOMING'
  | 'WITHDRAWN';

export type ScreenStatus =
  | 'PAIRED'
  | 'PAIRING'
  | 'RETIRED';

export type SpeakerKind =
  | 'ANSWER'
  | 'CONTRIBUTION'
  | 'POINT_OF_ORDER'
  | 'QUESTION';

export type StoryKind =
  | 'FOLLOW_UP'
  | 'IN_DEPTH'
  | 'TOPICAL';

/** What a screen showed, from when to when. */
export type WallPlayInput = {
  cause: string;
  from: string;
  scene: string;
  sourceId?: string | number | null | undefined;
  target?: string | number | null | undefined;
  to: string;
};

export type BoardOutcome_CardFragment = { __typename: 'BoardCard', takenDownAt: string | null, title: string, state: BoardState, promise: string | null, departmentName: string | null, dueOn: string | null, round: number | null, reason: string | null, basis: string | null, answerCount: number, invitedCount: number, invitedAnswerCount: number, solvedCount: number, halfSolvedCount: number, notSolvedCount: number, trackingCode: string, beforePhoto: string | null, afterPhoto: string | null } & { ' $fragmentName'?: 'BoardOutcome_CardFragment' };

export type BoardTotals_TotalsFragment = { __typename: 'BoardTotals', matters: number, promised: number, accepted: number, inProgress: number, overdue: number, unsolved: number, relapsed: number, declined: number, solvedOnSpot: number, carriedOver: number } & { ' $fragmentName'?: 'BoardTotals_TotalsFragment' };

export type ScreenSceneFragment = { __typename: 'ScreenScene', screenId: string, name: string, status: ScreenStatus, pairingCode: string | null, pairingExpiresAt: string | null, sceneTargetId: string | null, committeeId: string | null, committeeName: string | null, joinCode: string | null, targetTitle: string | null, publicUrl: string | null } & { ' $fragmentName'?: 'ScreenSceneFragment' };

export type ScreenSceneLiveSubscriptionVariables = Exact<{
  screenId: string | number;
}>;


export type ScreenSceneLiveSubscription = { screenScene: (
    { __typename: 'ScreenScene' }
    & { ' $fragmentRefs'?: { 'ScreenSceneFragment': ScreenSceneFragment } }
  ) | null };

export type BeginPairingMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPairingMutation = { __typename: 'Mutation', beginPairing: { __typename: 'BegunPairing', screenId: string, token: string | null } };

export type ReportScreenAliveMutationVariables = Exact<{ [key: string]: never; }>;


export type ReportScreenAliveMutation = { __typename: 'Mutation', reportScreenAlive: string };

export type WallProgrammeSubscriptionVariables = Exact<{
  screenId: string | number;
}>;


export type WallProgrammeSubscription = { wallProgramme: { __typename: 'SignedProgramme', text: string, signature: string, publicKey: string } | null };

export type ReportPlaysMutationVariables = Exact<{
  plays: Array<WallPlayInput> | WallPlayInput;
}>;


export type ReportPlaysMutation = { __typename: 'Mutation', reportPlays: number };

export type LiveMeetingSceneSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type LiveMeetingSceneSubscription = { meetingLive: { __typename: 'MeetingLive', title: string, form: ConsultationForm, committeeName: string, status: MeetingStatus, joinCode: string | null, pursueCount: number, settledCount: number, invitedCount: number, presentCount: number, observerCount: number, activeItem: { __typename: 'LiveAgendaItem', number: string, title: string, part: AgendaPart, plannedMinutes: number, spentSeconds: number, openedAt: string | null } | null, nextItem: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null, speaking: { __typename: 'LiveSpeaker', party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, kind: SpeakerKind, categoryName: string | null, endsAt: string | null, spokenSeconds: number, allottedSeconds: number } | null, speakingShares: Array<{ __typename: 'SpeakingShare', party: Party, turns: number, seconds: number, budgetSeconds: number | null }>, floor: { __typename: 'LiveFloor', queueOpen: boolean, warningSeconds: number, waitingCount: number, plannedEndsAt: string | null, pendingMinutes: number, chairs: Array<{ __typename: 'LiveChair', party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null }>, upNext: { __typename: 'LiveSpeaker', party: Party, sitsIn: boolean, name: string | null, organisation: string | null, departmentName: string | null, interestGroupName: string | null, kind: SpeakerKind, categoryName: string | null } | null, context: { __typename: 'LiveAgendaItem', title: string, part: AgendaPart } | null }, demands: Array<{ __typename: 'LiveDemand', id: string, number: number, title: string, status: DemandStatus, disposition: Disposition | null }>, clauses: Array<{ __typename: 'LiveClause', id: string, text: string, status: ClauseStatus, secret: boolean, votedCount: number | null }> } | null };

export type PlanLine_PlanFragment = { __typename: 'WallPlanRow', title: string, form: ConsultationForm | null, activity: string | null, organiserName: string, fromOn: string, toOn: string, state: PlanState } & { ' $fragmentName'?: 'PlanLine_PlanFragment' };

export type ResultsBoardLiveSubscriptionVariables = Exact<{
  committeeId?: string | number | null | undefined;
  first: number;
}>;


export type ResultsBoardLiveSubscription = { boardLive: { __typename: 'ResultsBoard', committeeName: string | null, totals: (
      { __typename: 'BoardTotals' }
      & { ' $fragmentRefs'?: { 'BoardTotals_TotalsFragment': BoardTotals_TotalsFragment } }
    ), cards: Array<(
      { __typename: 'BoardCard', demandId: string, title: string }
      & { ' $fragmentRefs'?: { 'MatterPage_CardFragment': MatterPage_CardFragment } }
    )> } };

export type MeetingLine_MeetingFragment = { __typename: 'WallMeetingRow', title: string, form: ConsultationForm, hostName: string, place: string | null, startsAt: string, isLive: boolean } & { ' $fragmentName'?: 'MeetingLine_MeetingFragment' };

export type MatterPage_CardFragment = (
  { __typename: 'BoardCard', townshipName: string, consultationTitle: string }
  & { ' $fragmentRefs'?: { 'BoardOutcome_CardFragment': BoardOutcome_CardFragment } }
) & { ' $fragmentName'?: 'MatterPage_CardFragment' };

export type StoryTurn_StoryFragment = { __typename: 'PublicStoryRow', code: string, kind: StoryKind, title: string, summary: string, committeeName: string | null, publishedOn: string, coverBefore: string | null, coverAfter: string | null } & { ' $fragmentName'?: 'StoryTurn_StoryFragment' };

export type StoriesLiveSubscriptionVariables = Exact<{
  committeeId?: string | number | null | undefined;
}>;


export type StoriesLiveSubscription = { storiesLive: Array<(
    { __typename: 'PublicStoryRow', code: string, title: string }
    & { ' $fragmentRefs'?: { 'StoryTurn_StoryFragment': StoryTurn_StoryFragment } }
  )> };

export type ComingLiveSubscriptionVariables = Exact<{
  committeeId?: string | number | null | undefined;
}>;


export type ComingLiveSubscription = { comingLive: { __typename: 'WallComing', month: string, meetingCount: number, planCount: number, heldCount: number, lateCount: number, meetings: Array<(
      { __typename: 'WallMeetingRow', id: string, startsAt: string }
      & { ' $fragmentRefs'?: { 'MeetingLine_MeetingFragment': MeetingLine_MeetingFragment } }
    )>, plan: Array<(
      { __typename: 'WallPlanRow', id: string }
      & { ' $fragmentRefs'?: { 'PlanLine_PlanFragment': PlanLine_PlanFragment } }
    )> } };

export type WallQuestionsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WallQuestionsSubscription = { meetingQuestions: { __typename: 'MeetingQuestions', questions: Array<{ __typename: 'LiveQuestion', id: string, text: string, likes: number }> } | null };

export type WallOpinionsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WallOpinionsSubscription = { meetingPolls: { __typename: 'MeetingPolls', rounds: Array<{ __typename: 'LiveHallPoll', id: string, title: string, status: HallPollStatus, onWall: boolean, voterCount: number, answerCount: number, result: (
        { __typename: 'HallPollOutcome' }
        & { ' $fragmentRefs'?: { 'PollResult_ResultFragment': PollResult_ResultFragment } }
      ) | null }> } | null };

export type PollResult_ResultFragment = { __typename: 'HallPollOutcome', voterCount: number, tooFew: boolean, groups: Array<{ __typename: 'HallPollGroup', size: number }>, items: Array<{ __typename: 'HallPollItemOutcome', id: string, text: string, leastShare: number | null, everyGroupAgrees: boolean, everyGroupDisagrees: boolean, all: { __typename: 'HallPollTally', agree: number, disagree: number, pass: number } }> } & { ' $fragmentName'?: 'PollResult_ResultFragment' };

export const BoardTotals_TotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}}]} as unknown as DocumentNode<BoardTotals_TotalsFragment, unknown>;
export const ScreenSceneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScreenScene"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenScene"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pairingCode"}},{"kind":"Field","name":{"kind":"Name","value":"pairingExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sceneTargetId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"joinCode"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}}]} as unknown as DocumentNode<ScreenSceneFragment, unknown>;
export const PlanLine_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallPlanRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"organiserName"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<PlanLine_PlanFragment, unknown>;
export const MeetingLine_MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingLine_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallMeetingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}}]}}]} as unknown as DocumentNode<MeetingLine_MeetingFragment, unknown>;
export const BoardOutcome_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}}]} as unknown as DocumentNode<BoardOutcome_CardFragment, unknown>;
export const MatterPage_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterPage_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcome_card"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}}]} as unknown as DocumentNode<MatterPage_CardFragment, unknown>;
export const StoryTurn_StoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryTurn_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverBefore"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}}]}}]} as unknown as DocumentNode<StoryTurn_StoryFragment, unknown>;
export const PollResult_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollResult_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HallPollOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leastShare"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupDisagrees"}}]}}]}}]} as unknown as DocumentNode<PollResult_ResultFragment, unknown>;
export const ScreenSceneLiveDocument = {"__meta__":{"hash":"sha256:3f62d1c027c142b1f27a7c9d5b5bee5b4deb9211d74effa06636f51aff781a32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ScreenSceneLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenScene"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"screenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScreenScene"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScreenScene"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenScene"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pairingCode"}},{"kind":"Field","name":{"kind":"Name","value":"pairingExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sceneTargetId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"joinCode"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}}]} as unknown as DocumentNode<ScreenSceneLiveSubscription, ScreenSceneLiveSubscriptionVariables>;
export const BeginPairingDocument = {"__meta__":{"hash":"sha256:a53e2d0c83bd3668b795019f0a2404ed860d395b94b5978ad302ce596a16171a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginPairing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginPairing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}}]} as unknown as DocumentNode<BeginPairingMutation, BeginPairingMutationVariables>;
export const ReportScreenAliveDocument = {"__meta__":{"hash":"sha256:818f1fe841fda00035e5aa890d9d615305a191d126ca50599e8f07e972347915"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportScreenAlive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportScreenAlive"}}]}}]} as unknown as DocumentNode<ReportScreenAliveMutation, ReportScreenAliveMutationVariables>;
export const WallProgrammeDocument = {"__meta__":{"hash":"sha256:f3124264b7fafb4e2dcdc9e4597aaac08bdf629ac9b02a7c3bc25fcdc450631a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wallProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"screenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"screenId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}}]}}]}}]} as unknown as DocumentNode<WallProgrammeSubscription, WallProgrammeSubscriptionVariables>;
export const ReportPlaysDocument = {"__meta__":{"hash":"sha256:cdb134cb8c54cd191302df1d234d26b6b044a5f3ddbb9595916a3fb0133c968d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportPlays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plays"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WallPlayInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportPlays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plays"}}}]}]}}]} as unknown as DocumentNode<ReportPlaysMutation, ReportPlaysMutationVariables>;
export const LiveMeetingSceneDocument = {"__meta__":{"hash":"sha256:7907547394fe921d1f38ceb89843a28c225dd52aae8bd671c6ec77c77d4baa87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveMeetingScene"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joinCode"}},{"kind":"Field","name":{"kind":"Name","value":"activeItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokenSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"allottedSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakingShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"budgetSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueOpen"}},{"kind":"Field","name":{"kind":"Name","value":"warningSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"upNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"sitsIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"interestGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursueCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"votedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"observerCount"}}]}}]}}]} as unknown as DocumentNode<LiveMeetingSceneSubscription, LiveMeetingSceneSubscriptionVariables>;
export const ResultsBoardLiveDocument = {"__meta__":{"hash":"sha256:34786cbf04176f89aa1706b9f2152ccb67207ebc80d471046804207e94d8c67b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ResultsBoardLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTotals_totals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demandId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatterPage_card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcome_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenDownAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notSolvedCount"}},{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"beforePhoto"}},{"kind":"Field","name":{"kind":"Name","value":"afterPhoto"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTotals_totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unsolved"}},{"kind":"Field","name":{"kind":"Name","value":"relapsed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterPage_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcome_card"}}]}}]} as unknown as DocumentNode<ResultsBoardLiveSubscription, ResultsBoardLiveSubscriptionVariables>;
export const StoriesLiveDocument = {"__meta__":{"hash":"sha256:38efe6464d0bacf1ee794bc738d18e3d9a2e872d1ede3407591af1ce22c36de4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"StoriesLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storiesLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoryTurn_story"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryTurn_story"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicStoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverBefore"}},{"kind":"Field","name":{"kind":"Name","value":"coverAfter"}}]}}]} as unknown as DocumentNode<StoriesLiveSubscription, StoriesLiveSubscriptionVariables>;
export const ComingLiveDocument = {"__meta__":{"hash":"sha256:beddf361017e4d4a7486056bfad09885efd34531db3b672b15f695cc1c542c7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ComingLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comingLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"meetingCount"}},{"kind":"Field","name":{"kind":"Name","value":"planCount"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingLine_meeting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine_plan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingLine_meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallMeetingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallPlanRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"organiserName"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ComingLiveSubscription, ComingLiveSubscriptionVariables>;
export const WallQuestionsDocument = {"__meta__":{"hash":"sha256:2968a0e6b7c698a92da4d6664f4af63e1f683062cb990f7b9776c61a5e4c2f2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"likes"}}]}}]}}]}}]} as unknown as DocumentNode<WallQuestionsSubscription, WallQuestionsSubscriptionVariables>;
export const WallOpinionsDocument = {"__meta__":{"hash":"sha256:3372a2df86dc93781302031b316967f427b8ea964009d84832878fc93e2f38ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingPolls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onWall"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PollResult_result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollResult_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HallPollOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agree"}},{"kind":"Field","name":{"kind":"Name","value":"disagree"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leastShare"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"everyGroupDisagrees"}}]}}]}}]} as unknown as DocumentNode<WallOpinionsSubscription, WallOpinionsSubscriptionVariables>;