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
    "fragment BoardOutcome_card on BoardCard {\n  takenDownAt\n  title\n  state\n  promise\n  departmentName\n  dueOn\n  round\n  reason\n  basis\n  answerCount\n  invitedCount\n  invitedAnswerCount\n  solvedCount\n  halfSolvedCount\n  notSolvedCount\n  trackingCode\n  beforePhoto\n  afterPhoto\n}": typeof types.BoardOutcome_CardFragmentDoc,
    "fragment BoardTotals_totals on BoardTotals {\n  matters\n  promised\n  accepted\n  inProgress\n  overdue\n  unsolved\n  relapsed\n  declined\n  solvedOnSpot\n  carriedOver\n}": typeof types.BoardTotals_TotalsFragmentDoc,
    "\n  fragment ScreenScene on ScreenScene {\n    screenId\n    name\n    status\n    pairingCode\n    pairingExpiresAt\n    sceneTargetId\n    committeeId\n    committeeName\n    joinCode\n    targetTitle\n    publicUrl\n  }\n": typeof types.ScreenSceneFragmentDoc,
    "\n  subscription ScreenSceneLive($screenId: ID!) {\n    screenScene(screenId: $screenId) {\n      ...ScreenScene\n    }\n  }\n": typeof types.ScreenSceneLiveDocument,
    "\n  mutation BeginPairing {\n    beginPairing {\n      screenId\n      token\n    }\n  }\n": typeof types.BeginPairingDocument,
    "\n  mutation ReportScreenAlive {\n    reportScreenAlive\n  }\n": typeof types.ReportScreenAliveDocument,
    "\n  subscription WallProgramme($screenId: ID!) {\n    wallProgramme(screenId: $screenId) {\n      text\n      signature\n      publicKey\n    }\n  }\n": typeof types.WallProgrammeDocument,
    "\n  mutation ReportPlays($plays: [WallPlayInput!]!) {\n    reportPlays(plays: $plays)\n  }\n": typeof types.ReportPlaysDocument,
    "\n  subscription LiveMeetingScene($id: ID!) {\n    meetingLive(id: $id) {\n      title\n      form\n      committeeName\n      status\n      joinCode\n      activeItem {\n        number\n        title\n        part\n        plannedMinutes\n        spentSeconds\n        openedAt\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        party\n        sitsIn\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        categoryName\n        endsAt\n        spokenSeconds\n        allottedSeconds\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n        budgetSeconds\n      }\n      floor {\n        chairs {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n        }\n        queueOpen\n        warningSeconds\n        waitingCount\n        upNext {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n          kind\n          categoryName\n        }\n        context {\n          title\n          part\n        }\n        plannedEndsAt\n        pendingMinutes\n      }\n      pursueCount\n      settledCount\n      demands {\n        id\n        number\n        title\n        status\n        disposition\n      }\n      clauses {\n        id\n        text\n        status\n        secret\n        votedCount\n      }\n      invitedCount\n      presentCount\n      observerCount\n    }\n  }\n": typeof types.LiveMeetingSceneDocument,
    "\n  fragment PlanLine_plan on WallPlanRow {\n    title\n    form\n    activity\n    organiserName\n    fromOn\n    toOn\n    state\n  }\n": typeof types.PlanLine_PlanFragmentDoc,
    "\n  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        ...BoardTotals_totals\n      }\n      cards {\n        demandId\n        title\n        ...MatterPage_card\n      }\n    }\n  }\n": typeof types.ResultsBoardLiveDocument,
    "\n  fragment MeetingLine_meeting on WallMeetingRow {\n    title\n    form\n    hostName\n    place\n    startsAt\n    isLive\n  }\n": typeof types.MeetingLine_MeetingFragmentDoc,
    "\n  fragment MatterPage_card on BoardCard {\n    townshipName\n    consultationTitle\n    ...BoardOutcome_card\n  }\n": typeof types.MatterPage_CardFragmentDoc,
    "\n  fragment StoryTurn_story on PublicStoryRow {\n    code\n    kind\n    title\n    summary\n    committeeName\n    publishedOn\n    coverBefore\n    coverAfter\n  }\n": typeof types.StoryTurn_StoryFragmentDoc,
    "\n  subscription StoriesLive($committeeId: ID) {\n    storiesLive(committeeId: $committeeId) {\n      code\n      title\n      ...StoryTurn_story\n    }\n  }\n": typeof types.StoriesLiveDocument,
    "\n  subscription ComingLive($committeeId: ID) {\n    comingLive(committeeId: $committeeId) {\n      month\n      meetingCount\n      planCount\n      heldCount\n      lateCount\n      meetings {\n        id\n        startsAt\n        ...MeetingLine_meeting\n      }\n      plan {\n        id\n        ...PlanLine_plan\n      }\n    }\n  }\n": typeof types.ComingLiveDocument,
    "\n  subscription WallQuestions($id: ID!) {\n    meetingQuestions(id: $id) {\n      questions { id text likes }\n    }\n  }\n": typeof types.WallQuestionsDocument,
    "\n  subscription WallOpinions($id: ID!) {\n    meetingPolls(id: $id) {\n      rounds {\n        id\n        title\n        status\n        onWall\n        voterCount\n        answerCount\n        result {\n          ...PollResult_result\n        }\n      }\n    }\n  }\n": typeof types.WallOpinionsDocument,
    "fragment PollResult_result on HallPollOutcome {\n  voterCount\n  tooFew\n  groups {\n    size\n  }\n  items {\n    id\n    text\n    all {\n      agree\n      disagree\n      pass\n    }\n    leastShare\n    everyGroupAgrees\n    everyGroupDisagrees\n  }\n}": typeof types.PollResult_ResultFragmentDoc,
};
const documents: Documents = {
    "fragment BoardOutcome_card on BoardCard {\n  takenDownAt\n  title\n  state\n  promise\n  departmentName\n  dueOn\n  round\n  reason\n  basis\n  answerCount\n  invitedCount\n  invitedAnswerCount\n  solvedCount\n  halfSolvedCount\n  notSolvedCount\n  trackingCode\n  beforePhoto\n  afterPhoto\n}": types.BoardOutcome_CardFragmentDoc,
    "fragment BoardTotals_totals on BoardTotals {\n  matters\n  promised\n  accepted\n  inProgress\n  overdue\n  unsolved\n  relapsed\n  declined\n  solvedOnSpot\n  carriedOver\n}": types.BoardTotals_TotalsFragmentDoc,
    "\n  fragment ScreenScene on ScreenScene {\n    screenId\n    name\n    status\n    pairingCode\n    pairingExpiresAt\n    sceneTargetId\n    committeeId\n    committeeName\n    joinCode\n    targetTitle\n    publicUrl\n  }\n": types.ScreenSceneFragmentDoc,
    "\n  subscription ScreenSceneLive($screenId: ID!) {\n    screenScene(screenId: $screenId) {\n      ...ScreenScene\n    }\n  }\n": types.ScreenSceneLiveDocument,
    "\n  mutation BeginPairing {\n    beginPairing {\n      screenId\n      token\n    }\n  }\n": types.BeginPairingDocument,
    "\n  mutation ReportScreenAlive {\n    reportScreenAlive\n  }\n": types.ReportScreenAliveDocument,
    "\n  subscription WallProgramme($screenId: ID!) {\n    wallProgramme(screenId: $screenId) {\n      text\n      signature\n      publicKey\n    }\n  }\n": types.WallProgrammeDocument,
    "\n  mutation ReportPlays($plays: [WallPlayInput!]!) {\n    reportPlays(plays: $plays)\n  }\n": types.ReportPlaysDocument,
    "\n  subscription LiveMeetingScene($id: ID!) {\n    meetingLive(id: $id) {\n      title\n      form\n      committeeName\n      status\n      joinCode\n      activeItem {\n        number\n        title\n        part\n        plannedMinutes\n        spentSeconds\n        openedAt\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        party\n        sitsIn\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        categoryName\n        endsAt\n        spokenSeconds\n        allottedSeconds\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n        budgetSeconds\n      }\n      floor {\n        chairs {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n        }\n        queueOpen\n        warningSeconds\n        waitingCount\n        upNext {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n          kind\n          categoryName\n        }\n        context {\n          title\n          part\n        }\n        plannedEndsAt\n        pendingMinutes\n      }\n      pursueCount\n      settledCount\n      demands {\n        id\n        number\n        title\n        status\n        disposition\n      }\n      clauses {\n        id\n        text\n        status\n        secret\n        votedCount\n      }\n      invitedCount\n      presentCount\n      observerCount\n    }\n  }\n": types.LiveMeetingSceneDocument,
    "\n  fragment PlanLine_plan on WallPlanRow {\n    title\n    form\n    activity\n    organiserName\n    fromOn\n    toOn\n    state\n  }\n": types.PlanLine_PlanFragmentDoc,
    "\n  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        ...BoardTotals_totals\n      }\n      cards {\n        demandId\n        title\n        ...MatterPage_card\n      }\n    }\n  }\n": types.ResultsBoardLiveDocument,
    "\n  fragment MeetingLine_meeting on WallMeetingRow {\n    title\n    form\n    hostName\n    place\n    startsAt\n    isLive\n  }\n": types.MeetingLine_MeetingFragmentDoc,
    "\n  fragment MatterPage_card on BoardCard {\n    townshipName\n    consultationTitle\n    ...BoardOutcome_card\n  }\n": types.MatterPage_CardFragmentDoc,
    "\n  fragment StoryTurn_story on PublicStoryRow {\n    code\n    kind\n    title\n    summary\n    committeeName\n    publishedOn\n    coverBefore\n    coverAfter\n  }\n": types.StoryTurn_StoryFragmentDoc,
    "\n  subscription StoriesLive($committeeId: ID) {\n    storiesLive(committeeId: $committeeId) {\n      code\n      title\n      ...StoryTurn_story\n    }\n  }\n": types.StoriesLiveDocument,
    "\n  subscription ComingLive($committeeId: ID) {\n    comingLive(committeeId: $committeeId) {\n      month\n      meetingCount\n      planCount\n      heldCount\n      lateCount\n      meetings {\n        id\n        startsAt\n        ...MeetingLine_meeting\n      }\n      plan {\n        id\n        ...PlanLine_plan\n      }\n    }\n  }\n": types.ComingLiveDocument,
    "\n  subscription WallQuestions($id: ID!) {\n    meetingQuestions(id: $id) {\n      questions { id text likes }\n    }\n  }\n": types.WallQuestionsDocument,
    "\n  subscription WallOpinions($id: ID!) {\n    meetingPolls(id: $id) {\n      rounds {\n        id\n        title\n        status\n        onWall\n        voterCount\n        answerCount\n        result {\n          ...PollResult_result\n        }\n      }\n    }\n  }\n": types.WallOpinionsDocument,
    "fragment PollResult_result on HallPollOutcome {\n  voterCount\n  tooFew\n  groups {\n    size\n  }\n  items {\n    id\n    text\n    all {\n      agree\n      disagree\n      pass\n    }\n    leastShare\n    everyGroupAgrees\n    everyGroupDisagrees\n  }\n}": types.PollResult_ResultFragmentDoc,
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
export function graphql(source: "fragment BoardOutcome_card on BoardCard {\n  takenDownAt\n  title\n  state\n  promise\n  departmentName\n  dueOn\n  round\n  reason\n  basis\n  answerCount\n  invitedCount\n  invitedAnswerCount\n  solvedCount\n  halfSolvedCount\n  notSolvedCount\n  trackingCode\n  beforePhoto\n  afterPhoto\n}"): (typeof documents)["fragment BoardOutcome_card on BoardCard {\n  takenDownAt\n  title\n  state\n  promise\n  departmentName\n  dueOn\n  round\n  reason\n  basis\n  answerCount\n  invitedCount\n  invitedAnswerCount\n  solvedCount\n  halfSolvedCount\n  notSolvedCount\n  trackingCode\n  beforePhoto\n  afterPhoto\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BoardTotals_totals on BoardTotals {\n  matters\n  promised\n  accepted\n  inProgress\n  overdue\n  unsolved\n  relapsed\n  declined\n  solvedOnSpot\n  carriedOver\n}"): (typeof documents)["fragment BoardTotals_totals on BoardTotals {\n  matters\n  promised\n  accepted\n  inProgress\n  overdue\n  unsolved\n  relapsed\n  declined\n  solvedOnSpot\n  carriedOver\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScreenScene on ScreenScene {\n    screenId\n    name\n    status\n    pairingCode\n    pairingExpiresAt\n    sceneTargetId\n    committeeId\n    committeeName\n    joinCode\n    targetTitle\n    publicUrl\n  }\n"): (typeof documents)["\n  fragment ScreenScene on ScreenScene {\n    screenId\n    name\n    status\n    pairingCode\n    pairingExpiresAt\n    sceneTargetId\n    committeeId\n    committeeName\n    joinCode\n    targetTitle\n    publicUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ScreenSceneLive($screenId: ID!) {\n    screenScene(screenId: $screenId) {\n      ...ScreenScene\n    }\n  }\n"): (typeof documents)["\n  subscription ScreenSceneLive($screenId: ID!) {\n    screenScene(screenId: $screenId) {\n      ...ScreenScene\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPairing {\n    beginPairing {\n      screenId\n      token\n    }\n  }\n"): (typeof documents)["\n  mutation BeginPairing {\n    beginPairing {\n      screenId\n      token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportScreenAlive {\n    reportScreenAlive\n  }\n"): (typeof documents)["\n  mutation ReportScreenAlive {\n    reportScreenAlive\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WallProgramme($screenId: ID!) {\n    wallProgramme(screenId: $screenId) {\n      text\n      signature\n      publicKey\n    }\n  }\n"): (typeof documents)["\n  subscription WallProgramme($screenId: ID!) {\n    wallProgramme(screenId: $screenId) {\n      text\n      signature\n      publicKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportPlays($plays: [WallPlayInput!]!) {\n    reportPlays(plays: $plays)\n  }\n"): (typeof documents)["\n  mutation ReportPlays($plays: [WallPlayInput!]!) {\n    reportPlays(plays: $plays)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveMeetingScene($id: ID!) {\n    meetingLive(id: $id) {\n      title\n      form\n      committeeName\n      status\n      joinCode\n      activeItem {\n        number\n        title\n        part\n        plannedMinutes\n        spentSeconds\n        openedAt\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        party\n        sitsIn\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        categoryName\n        endsAt\n        spokenSeconds\n        allottedSeconds\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n        budgetSeconds\n      }\n      floor {\n        chairs {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n        }\n        queueOpen\n        warningSeconds\n        waitingCount\n        upNext {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n          kind\n          categoryName\n        }\n        context {\n          title\n          part\n        }\n        plannedEndsAt\n        pendingMinutes\n      }\n      pursueCount\n      settledCount\n      demands {\n        id\n        number\n        title\n        status\n        disposition\n      }\n      clauses {\n        id\n        text\n        status\n        secret\n        votedCount\n      }\n      invitedCount\n      presentCount\n      observerCount\n    }\n  }\n"): (typeof documents)["\n  subscription LiveMeetingScene($id: ID!) {\n    meetingLive(id: $id) {\n      title\n      form\n      committeeName\n      status\n      joinCode\n      activeItem {\n        number\n        title\n        part\n        plannedMinutes\n        spentSeconds\n        openedAt\n      }\n      nextItem {\n        title\n        part\n      }\n      speaking {\n        party\n        sitsIn\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        categoryName\n        endsAt\n        spokenSeconds\n        allottedSeconds\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n        budgetSeconds\n      }\n      floor {\n        chairs {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n        }\n        queueOpen\n        warningSeconds\n        waitingCount\n        upNext {\n          party\n          sitsIn\n          name\n          organisation\n          departmentName\n          interestGroupName\n          kind\n          categoryName\n        }\n        context {\n          title\n          part\n        }\n        plannedEndsAt\n        pendingMinutes\n      }\n      pursueCount\n      settledCount\n      demands {\n        id\n        number\n        title\n        status\n        disposition\n      }\n      clauses {\n        id\n        text\n        status\n        secret\n        votedCount\n      }\n      invitedCount\n      presentCount\n      observerCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanLine_plan on WallPlanRow {\n    title\n    form\n    activity\n    organiserName\n    fromOn\n    toOn\n    state\n  }\n"): (typeof documents)["\n  fragment PlanLine_plan on WallPlanRow {\n    title\n    form\n    activity\n    organiserName\n    fromOn\n    toOn\n    state\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        ...BoardTotals_totals\n      }\n      cards {\n        demandId\n        title\n        ...MatterPage_card\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ResultsBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        ...BoardTotals_totals\n      }\n      cards {\n        demandId\n        title\n        ...MatterPage_card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingLine_meeting on WallMeetingRow {\n    title\n    form\n    hostName\n    place\n    startsAt\n    isLive\n  }\n"): (typeof documents)["\n  fragment MeetingLine_meeting on WallMeetingRow {\n    title\n    form\n    hostName\n    place\n    startsAt\n    isLive\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterPage_card on BoardCard {\n    townshipName\n    consultationTitle\n    ...BoardOutcome_card\n  }\n"): (typeof documents)["\n  fragment MatterPage_card on BoardCard {\n    townshipName\n    consultationTitle\n    ...BoardOutcome_card\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryTurn_story on PublicStoryRow {\n    code\n    kind\n    title\n    summary\n    committeeName\n    publishedOn\n    coverBefore\n    coverAfter\n  }\n"): (typeof documents)["\n  fragment StoryTurn_story on PublicStoryRow {\n    code\n    kind\n    title\n    summary\n    committeeName\n    publishedOn\n    coverBefore\n    coverAfter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StoriesLive($committeeId: ID) {\n    storiesLive(committeeId: $committeeId) {\n      code\n      title\n      ...StoryTurn_story\n    }\n  }\n"): (typeof documents)["\n  subscription StoriesLive($committeeId: ID) {\n    storiesLive(committeeId: $committeeId) {\n      code\n      title\n      ...StoryTurn_story\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ComingLive($committeeId: ID) {\n    comingLive(committeeId: $committeeId) {\n      month\n      meetingCount\n      planCount\n      heldCount\n      lateCount\n      meetings {\n        id\n        startsAt\n        ...MeetingLine_meeting\n      }\n      plan {\n        id\n        ...PlanLine_plan\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ComingLive($committeeId: ID) {\n    comingLive(committeeId: $committeeId) {\n      month\n      meetingCount\n      planCount\n      heldCount\n      lateCount\n      meetings {\n        id\n        startsAt\n        ...MeetingLine_meeting\n      }\n      plan {\n        id\n        ...PlanLine_plan\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WallQuestions($id: ID!) {\n    meetingQuestions(id: $id) {\n      questions { id text likes }\n    }\n  }\n"): (typeof documents)["\n  subscription WallQuestions($id: ID!) {\n    meetingQuestions(id: $id) {\n      questions { id text likes }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WallOpinions($id: ID!) {\n    meetingPolls(id: $id) {\n      rounds {\n        id\n        title\n        status\n        onWall\n        voterCount\n        answerCount\n        result {\n          ...PollResult_result\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription WallOpinions($id: ID!) {\n    meetingPolls(id: $id) {\n      rounds {\n        id\n        title\n        status\n        onWall\n        voterCount\n        answerCount\n        result {\n          ...PollResult_result\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PollResult_result on HallPollOutcome {\n  voterCount\n  tooFew\n  groups {\n    size\n  }\n  items {\n    id\n    text\n    all {\n      agree\n      disagree\n      pass\n    }\n    leastShare\n    everyGroupAgrees\n    everyGroupDisagrees\n  }\n}"): (typeof documents)["fragment PollResult_result on HallPollOutcome {\n  voterCount\n  tooFew\n  groups {\n    size\n  }\n  items {\n    id\n    text\n    all {\n      agree\n      disagree\n      pass\n    }\n    leastShare\n    everyGroupAgrees\n    everyGroupDisagrees\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;