/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query JoinPage($code: String!) {\n    meetingByJoinCode(code: $code) {\n      id\n      title\n      place\n      startsAt\n      committeeName\n      status\n    }\n  }\n": typeof types.JoinPageDocument,
    "\n  mutation JoinSignIn($joinCode: String!) {\n    signInToMeeting(joinCode: $joinCode) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n": typeof types.JoinSignInDocument,
    "\n  mutation JoinObserver($input: SignInObserverInput!) {\n    signInObserver(input: $input) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n": typeof types.JoinObserverDocument,
    "\n  subscription LivePage($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      title\n      status\n      activeItem {\n        title\n        part\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        id\n        participantId\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        endsAt\n      }\n      queue {\n        id\n        participantId\n      }\n      clauses {\n        id\n        number\n        text\n        policyBasis\n        status\n      }\n    }\n  }\n": typeof types.LivePageDocument,
    "\n  query MyPart($id: ID!) {\n    myMeeting(id: $id) {\n      participantId\n      duty\n      attendance\n      stances {\n        clauseId\n        kind\n        reservation\n      }\n    }\n  }\n": typeof types.MyPartDocument,
    "\n  mutation LiveRaiseHand($meetingId: ID!) {\n    raiseHand(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.LiveRaiseHandDocument,
    "\n  mutation LiveLowerHand($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.LiveLowerHandDocument,
    "\n  mutation LiveFinish($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.LiveFinishDocument,
    "\n  mutation LiveTakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }\n  }\n": typeof types.LiveTakeStanceDocument,
    "\n  query MyMeetingsBlock {\n    myMeetings {\n      meetingId\n      title\n      place\n      status\n      startsAt\n    }\n  }\n": typeof types.MyMeetingsBlockDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  query JoinPage($code: String!) {\n    meetingByJoinCode(code: $code) {\n      id\n      title\n      place\n      startsAt\n      committeeName\n      status\n    }\n  }\n": types.JoinPageDocument,
    "\n  mutation JoinSignIn($joinCode: String!) {\n    signInToMeeting(joinCode: $joinCode) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n": types.JoinSignInDocument,
    "\n  mutation JoinObserver($input: SignInObserverInput!) {\n    signInObserver(input: $input) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n": types.JoinObserverDocument,
    "\n  subscription LivePage($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      title\n      status\n      activeItem {\n        title\n        part\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        id\n        participantId\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        endsAt\n      }\n      queue {\n        id\n        participantId\n      }\n      clauses {\n        id\n        number\n        text\n        policyBasis\n        status\n      }\n    }\n  }\n": types.LivePageDocument,
    "\n  query MyPart($id: ID!) {\n    myMeeting(id: $id) {\n      participantId\n      duty\n      attendance\n      stances {\n        clauseId\n        kind\n        reservation\n      }\n    }\n  }\n": types.MyPartDocument,
    "\n  mutation LiveRaiseHand($meetingId: ID!) {\n    raiseHand(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.LiveRaiseHandDocument,
    "\n  mutation LiveLowerHand($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.LiveLowerHandDocument,
    "\n  mutation LiveFinish($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.LiveFinishDocument,
    "\n  mutation LiveTakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }\n  }\n": types.LiveTakeStanceDocument,
    "\n  query MyMeetingsBlock {\n    myMeetings {\n      meetingId\n      title\n      place\n      status\n      startsAt\n    }\n  }\n": types.MyMeetingsBlockDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinPage($code: String!) {\n    meetingByJoinCode(code: $code) {\n      id\n      title\n      place\n      startsAt\n      committeeName\n      status\n    }\n  }\n"): (typeof documents)["\n  query JoinPage($code: String!) {\n    meetingByJoinCode(code: $code) {\n      id\n      title\n      place\n      startsAt\n      committeeName\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinSignIn($joinCode: String!) {\n    signInToMeeting(joinCode: $joinCode) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation JoinSignIn($joinCode: String!) {\n    signInToMeeting(joinCode: $joinCode) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinObserver($input: SignInObserverInput!) {\n    signInObserver(input: $input) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation JoinObserver($input: SignInObserverInput!) {\n    signInObserver(input: $input) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LivePage($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      title\n      status\n      activeItem {\n        title\n        part\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        id\n        participantId\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        endsAt\n      }\n      queue {\n        id\n        participantId\n      }\n      clauses {\n        id\n        number\n        text\n        policyBasis\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LivePage($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      title\n      status\n      activeItem {\n        title\n        part\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        id\n        participantId\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        endsAt\n      }\n      queue {\n        id\n        participantId\n      }\n      clauses {\n        id\n        number\n        text\n        policyBasis\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPart($id: ID!) {\n    myMeeting(id: $id) {\n      participantId\n      duty\n      attendance\n      stances {\n        clauseId\n        kind\n        reservation\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPart($id: ID!) {\n    myMeeting(id: $id) {\n      participantId\n      duty\n      attendance\n      stances {\n        clauseId\n        kind\n        reservation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiveRaiseHand($meetingId: ID!) {\n    raiseHand(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation LiveRaiseHand($meetingId: ID!) {\n    raiseHand(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiveLowerHand($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation LiveLowerHand($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiveFinish($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation LiveFinish($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiveTakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation LiveTakeStance($input: TakeStanceInput!) {\n    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeetingsBlock {\n    myMeetings {\n      meetingId\n      title\n      place\n      status\n      startsAt\n    }\n  }\n"): (typeof documents)["\n  query MyMeetingsBlock {\n    myMeetings {\n      meetingId\n      title\n      place\n      status\n      startsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;