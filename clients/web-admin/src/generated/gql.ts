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
    "\n  query AuditTrail($first: Int!, $after: String, $type: String, $actorId: ID, $aboutId: ID) {\n    auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, aboutId: $aboutId) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        type\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        isSealed\n        data {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query Dashboard($period: PeriodInput!, $committeeId: ID) {\n    dashboard(period: $period, committeeId: $committeeId) {\n      committeeId\n      figures {\n        name\n        n\n        counted\n        share\n        mean\n        median\n      }\n      committees {\n        committeeId\n        committeeName\n        figures {\n          name\n          n\n          counted\n        }\n      }\n      departments {\n        departmentId\n        departmentName\n        figures {\n          name\n          n\n          counted\n        }\n        natures {\n          nature\n          count\n        }\n      }\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  query FigureRecords(\n    $name: FigureName!\n    $period: PeriodInput!\n    $committeeId: ID\n    $departmentId: ID\n    $counted: Boolean\n    $first: Int!\n    $skip: Int!\n  ) {\n    figureRecords(\n      name: $name\n      period: $period\n      committeeId: $committeeId\n      departmentId: $departmentId\n      counted: $counted\n      first: $first\n      skip: $skip\n    ) {\n      totalCount\n      nodes {\n        kind\n        id\n        consultationId\n        title\n        committeeName\n        departmentName\n        at\n        counted\n        value\n      }\n    }\n  }\n": typeof types.FigureRecordsDocument,
    "\n  query CommitteeChoicesOfFigures {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CommitteeChoicesOfFiguresDocument,
    "\n  fragment Agenda_meeting on MeetingLive {\n    id\n    agenda {\n      id\n      position\n      title\n      part\n      plannedMinutes\n      status\n      openedAt\n      unsettledCount\n    }\n    activeItem {\n      id\n      title\n      part\n      plannedMinutes\n      openedAt\n      unsettledCount\n    }\n    nextItem {\n      id\n      title\n      part\n    }\n  }\n": typeof types.Agenda_MeetingFragmentDoc,
    "\n  fragment Clauses_meeting on MeetingLive {\n    id\n    status\n    consensusThreshold\n    clauses {\n      id\n      version\n      number\n      text\n      policyBasis\n      status\n      holds\n      fault\n      minimumShare\n      weakestGroupName\n      smallNumbers\n      groups {\n        id\n        name\n        agree\n        reserved\n        disagree\n        handAgree\n        handReserved\n        handDisagree\n      }\n      parties {\n        party\n        agree\n        reserved\n        disagree\n      }\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        text\n      }\n    }\n  }\n": typeof types.Clauses_MeetingFragmentDoc,
    "\n  subscription MeetingConsole($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      consultationId\n      title\n      form\n      committeeName\n      place\n      status\n      openedAt\n      pursueCount\n      settledCount\n      demands {\n        id\n        status\n        toPursue\n        departmentName\n        ...DemandCard_demand\n      }\n      clauses {\n        status\n      }\n      statements {\n        id\n        ...StatementRow_statement\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n      }\n      ...Agenda_meeting\n      ...Floor_meeting\n      ...Line_meeting\n      ...SignIn_meeting\n      ...Clauses_meeting\n    }\n  }\n": typeof types.MeetingConsoleDocument,
    "\n  query ConsoleMyPart($id: ID!) {\n    myMeeting(id: $id) {\n      viewerCanScribe\n      viewerCanChair\n    }\n  }\n": typeof types.ConsoleMyPartDocument,
    "\n  fragment DemandCard_demand on LiveDemand {\n    id\n    number\n    title\n    body\n    status\n    disposition\n    dispositionReason\n    carriedOverTo\n    carriedOverUntil\n    departmentName\n    interestGroupName\n    responses {\n      id\n      version\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      nature\n      downgraded\n      missing\n      text\n      action\n      deliverable\n      dueOn\n      responsiblePerson\n      reason\n      basis\n      contestReason\n    }\n  }\n": typeof types.DemandCard_DemandFragmentDoc,
    "\n  fragment Floor_meeting on MeetingLive {\n    id\n    speaking {\n      id\n      party\n      endsAt\n      ...SpeakerName_speaker\n    }\n    queue {\n      id\n      party\n      participantId\n      ...SpeakerName_speaker\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n    }\n  }\n": typeof types.Floor_MeetingFragmentDoc,
    "\n  fragment Line_meeting on MeetingLive {\n    id\n    speaking {\n      participantId\n    }\n    demands {\n      id\n      number\n      title\n      departmentId\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentId\n      departmentName\n      interestGroupName\n      delegateAuthority\n    }\n  }\n": typeof types.Line_MeetingFragmentDoc,
    "\n  query MeetingsPage($first: Int!, $after: String) {\n    meetings(first: $first, after: $after) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        title\n        form\n        committeeName\n        place\n        status\n        startsAt\n        invitedCount\n        presentCount\n        demandCount\n        settledCount\n      }\n    }\n  }\n": typeof types.MeetingsPageDocument,
    "\n  query MinutesPage($meetingId: ID!) {\n    meetingMinutes(meetingId: $meetingId) {\n      title\n      meetingStatus\n      convenedReadiness\n      overrideReason\n      status\n      version\n      body\n      editedByName\n      confirmedByName\n      confirmedAt\n      viewerCanSave\n      viewerMayConfirm\n      whyCannotConfirm\n      ...MinutesDraft_minutes\n    }\n  }\n": typeof types.MinutesPageDocument,
    "\n  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {\n    saveMinutes(input: $input) { __typename ... on Minutes { version } ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleSaveMinutesDocument,
    "\n  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleConfirmMinutesDocument,
    "\n  query OpenMeetingPage($consultationId: ID!) {\n    meetingOfConsultation(consultationId: $consultationId) {\n      id\n    }\n  }\n": typeof types.OpenMeetingPageDocument,
    "\n  fragment SpeakerName_speaker on LiveSpeaker {\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n  }\n": typeof types.SpeakerName_SpeakerFragmentDoc,
    "\n  fragment StatementRow_statement on LiveStatement {\n    id\n    version\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n    text\n    demandNumber\n    saidAt\n  }\n": typeof types.StatementRow_StatementFragmentDoc,
    "\n  fragment SignIn_meeting on MeetingLive {\n    title\n    status\n    joinCode\n    invitedCount\n    presentCount\n    observerCount\n    parties {\n      party\n      invited\n      present\n    }\n    groups {\n      id\n      name\n      present\n    }\n    participants {\n      id\n      duty\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n      signInMethod\n    }\n  }\n": typeof types.SignIn_MeetingFragmentDoc,
    "\n  mutation ConsoleOpenMeeting($consultationId: ID!) {\n    openMeeting(consultationId: $consultationId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleOpenMeetingDocument,
    "\n  mutation ConsoleEndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleEndMeetingDocument,
    "\n  mutation ConsoleOpenAgendaItem($itemId: ID!) {\n    openAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleOpenAgendaItemDocument,
    "\n  mutation ConsoleCloseAgendaItem($itemId: ID!) {\n    closeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleCloseAgendaItemDocument,
    "\n  mutation ConsoleSkipAgendaItem($itemId: ID!) {\n    skipAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleSkipAgendaItemDocument,
    "\n  mutation ConsoleAddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleAddAgendaItemDocument,
    "\n  mutation ConsoleAddSpeaker($meetingId: ID!, $participantId: ID!) {\n    addSpeaker(meetingId: $meetingId, participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleAddSpeakerDocument,
    "\n  mutation ConsoleStartSpeaker($entryId: ID!) {\n    startSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleStartSpeakerDocument,
    "\n  mutation ConsoleEndSpeaker($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleEndSpeakerDocument,
    "\n  mutation ConsoleWithdrawSpeaker($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleWithdrawSpeakerDocument,
    "\n  mutation ConsoleNoteStatement($input: NoteStatementInput!) {\n    noteStatement(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleNoteStatementDocument,
    "\n  mutation ConsoleCorrectStatement($statementId: ID!, $text: String!, $version: Int!) {\n    correctStatement(statementId: $statementId, text: $text, version: $version) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n": typeof types.ConsoleCorrectStatementDocument,
    "\n  mutation ConsoleRaiseDemand($input: RaiseDemandAtTableInput!) {\n    raiseDemandAtTable(input: $input) { __typename ... on Demand { id } ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleRaiseDemandDocument,
    "\n  mutation ConsoleRecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleRecordResponseDocument,
    "\n  mutation ConsoleCompleteResponse($input: CompleteResponseInput!) {\n    completeResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleCompleteResponseDocument,
    "\n  mutation ConsoleContestResponse($responseId: ID!, $reason: String!) {\n    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleContestResponseDocument,
    "\n  mutation ConsoleDismissContest($responseId: ID!) {\n    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleDismissContestDocument,
    "\n  mutation ConsoleEscalateDemand($demandId: ID!, $reason: String!) {\n    escalateDemand(demandId: $demandId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleEscalateDemandDocument,
    "\n  mutation ConsoleCarryDemandOver($input: CarryDemandOverInput!) {\n    carryDemandOver(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleCarryDemandOverDocument,
    "\n  mutation ConsoleAddClause($input: AddClauseInput!) {\n    addClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleAddClauseDocument,
    "\n  mutation ConsoleReviseClause($input: ReviseClauseInput!) {\n    reviseClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleReviseClauseDocument,
    "\n  mutation ConsoleOpenClause($clauseId: ID!) {\n    openClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleOpenClauseDocument,
    "\n  mutation ConsoleSettleClause($clauseId: ID!) {\n    settleClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleSettleClauseDocument,
    "\n  mutation ConsoleCountHands($input: CountHandsInput!) {\n    countHands(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleCountHandsDocument,
    "\n  mutation ConsoleSignIn($participantId: ID!, $method: SignInMethod!) {\n    signInParticipant(participantId: $participantId, method: $method) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleSignInDocument,
    "\n  mutation ConsoleUndoSignIn($participantId: ID!) {\n    undoSignIn(participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n": typeof types.ConsoleUndoSignInDocument,
    "\n  fragment MinutesDraft_minutes on MinutesPage {\n    title\n    form\n    place\n    committeeName\n    openedAt\n    chairNames\n    scribeNames\n    convenedReadiness\n    overrideReason\n    observerCount\n    attendance {\n      party\n      present\n      onLeave\n      absent\n    }\n    statements {\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      text\n    }\n    demands {\n      number\n      title\n      disposition\n      dispositionReason\n      carriedOverTo\n      carriedOverUntil\n      interestGroupName\n      responses {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        nature\n        text\n        action\n        deliverable\n        dueOn\n        responsiblePerson\n        reason\n        basis\n        contestReason\n      }\n    }\n    clauses {\n      number\n      text\n      policyBasis\n      status\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        text\n      }\n    }\n    speakingShares {\n      party\n      turns\n      seconds\n    }\n  }\n": typeof types.MinutesDraft_MinutesFragmentDoc,
    "\n  query Screens {\n    screens {\n      id\n      version\n      name\n      committeeName\n      scene\n      sceneTargetId\n      targetTitle\n      lastSeenAt\n      isLit\n      viewerCanRun\n    }\n  }\n": typeof types.ScreensDocument,
    "\n  query MeetingsToShow {\n    meetingsToShow {\n      meetingId\n      title\n      committeeName\n      startsAt\n      isLive\n    }\n  }\n": typeof types.MeetingsToShowDocument,
    "\n  query PlacesOfScreens {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlacesOfScreensDocument,
    "\n  mutation PairScreen($pairingCode: String!, $name: String!, $committeeId: ID) {\n    pairScreen(pairingCode: $pairingCode, name: $name, committeeId: $committeeId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n": typeof types.PairScreenDocument,
    "\n  mutation SwitchScene($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {\n    switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n": typeof types.SwitchSceneDocument,
    "\n  mutation RenameScreen($screenId: ID!, $version: Int!, $name: String!) {\n    renameScreen(screenId: $screenId, version: $version, name: $name) {\n      id\n    }\n  }\n": typeof types.RenameScreenDocument,
    "\n  mutation RetireScreen($screenId: ID!) {\n    retireScreen(screenId: $screenId) {\n      id\n    }\n  }\n": typeof types.RetireScreenDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  query AuditTrail($first: Int!, $after: String, $type: String, $actorId: ID, $aboutId: ID) {\n    auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, aboutId: $aboutId) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        type\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        isSealed\n        data {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query Dashboard($period: PeriodInput!, $committeeId: ID) {\n    dashboard(period: $period, committeeId: $committeeId) {\n      committeeId\n      figures {\n        name\n        n\n        counted\n        share\n        mean\n        median\n      }\n      committees {\n        committeeId\n        committeeName\n        figures {\n          name\n          n\n          counted\n        }\n      }\n      departments {\n        departmentId\n        departmentName\n        figures {\n          name\n          n\n          counted\n        }\n        natures {\n          nature\n          count\n        }\n      }\n    }\n  }\n": types.DashboardDocument,
    "\n  query FigureRecords(\n    $name: FigureName!\n    $period: PeriodInput!\n    $committeeId: ID\n    $departmentId: ID\n    $counted: Boolean\n    $first: Int!\n    $skip: Int!\n  ) {\n    figureRecords(\n      name: $name\n      period: $period\n      committeeId: $committeeId\n      departmentId: $departmentId\n      counted: $counted\n      first: $first\n      skip: $skip\n    ) {\n      totalCount\n      nodes {\n        kind\n        id\n        consultationId\n        title\n        committeeName\n        departmentName\n        at\n        counted\n        value\n      }\n    }\n  }\n": types.FigureRecordsDocument,
    "\n  query CommitteeChoicesOfFigures {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.CommitteeChoicesOfFiguresDocument,
    "\n  fragment Agenda_meeting on MeetingLive {\n    id\n    agenda {\n      id\n      position\n      title\n      part\n      plannedMinutes\n      status\n      openedAt\n      unsettledCount\n    }\n    activeItem {\n      id\n      title\n      part\n      plannedMinutes\n      openedAt\n      unsettledCount\n    }\n    nextItem {\n      id\n      title\n      part\n    }\n  }\n": types.Agenda_MeetingFragmentDoc,
    "\n  fragment Clauses_meeting on MeetingLive {\n    id\n    status\n    consensusThreshold\n    clauses {\n      id\n      version\n      number\n      text\n      policyBasis\n      status\n      holds\n      fault\n      minimumShare\n      weakestGroupName\n      smallNumbers\n      groups {\n        id\n        name\n        agree\n        reserved\n        disagree\n        handAgree\n        handReserved\n        handDisagree\n      }\n      parties {\n        party\n        agree\n        reserved\n        disagree\n      }\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        text\n      }\n    }\n  }\n": types.Clauses_MeetingFragmentDoc,
    "\n  subscription MeetingConsole($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      consultationId\n      title\n      form\n      committeeName\n      place\n      status\n      openedAt\n      pursueCount\n      settledCount\n      demands {\n        id\n        status\n        toPursue\n        departmentName\n        ...DemandCard_demand\n      }\n      clauses {\n        status\n      }\n      statements {\n        id\n        ...StatementRow_statement\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n      }\n      ...Agenda_meeting\n      ...Floor_meeting\n      ...Line_meeting\n      ...SignIn_meeting\n      ...Clauses_meeting\n    }\n  }\n": types.MeetingConsoleDocument,
    "\n  query ConsoleMyPart($id: ID!) {\n    myMeeting(id: $id) {\n      viewerCanScribe\n      viewerCanChair\n    }\n  }\n": types.ConsoleMyPartDocument,
    "\n  fragment DemandCard_demand on LiveDemand {\n    id\n    number\n    title\n    body\n    status\n    disposition\n    dispositionReason\n    carriedOverTo\n    carriedOverUntil\n    departmentName\n    interestGroupName\n    responses {\n      id\n      version\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      nature\n      downgraded\n      missing\n      text\n      action\n      deliverable\n      dueOn\n      responsiblePerson\n      reason\n      basis\n      contestReason\n    }\n  }\n": types.DemandCard_DemandFragmentDoc,
    "\n  fragment Floor_meeting on MeetingLive {\n    id\n    speaking {\n      id\n      party\n      endsAt\n      ...SpeakerName_speaker\n    }\n    queue {\n      id\n      party\n      participantId\n      ...SpeakerName_speaker\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n    }\n  }\n": types.Floor_MeetingFragmentDoc,
    "\n  fragment Line_meeting on MeetingLive {\n    id\n    speaking {\n      participantId\n    }\n    demands {\n      id\n      number\n      title\n      departmentId\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentId\n      departmentName\n      interestGroupName\n      delegateAuthority\n    }\n  }\n": types.Line_MeetingFragmentDoc,
    "\n  query MeetingsPage($first: Int!, $after: String) {\n    meetings(first: $first, after: $after) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        title\n        form\n        committeeName\n        place\n        status\n        startsAt\n        invitedCount\n        presentCount\n        demandCount\n        settledCount\n      }\n    }\n  }\n": types.MeetingsPageDocument,
    "\n  query MinutesPage($meetingId: ID!) {\n    meetingMinutes(meetingId: $meetingId) {\n      title\n      meetingStatus\n      convenedReadiness\n      overrideReason\n      status\n      version\n      body\n      editedByName\n      confirmedByName\n      confirmedAt\n      viewerCanSave\n      viewerMayConfirm\n      whyCannotConfirm\n      ...MinutesDraft_minutes\n    }\n  }\n": types.MinutesPageDocument,
    "\n  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {\n    saveMinutes(input: $input) { __typename ... on Minutes { version } ... on MeetingRefusal { code } }\n  }\n": types.ConsoleSaveMinutesDocument,
    "\n  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleConfirmMinutesDocument,
    "\n  query OpenMeetingPage($consultationId: ID!) {\n    meetingOfConsultation(consultationId: $consultationId) {\n      id\n    }\n  }\n": types.OpenMeetingPageDocument,
    "\n  fragment SpeakerName_speaker on LiveSpeaker {\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n  }\n": types.SpeakerName_SpeakerFragmentDoc,
    "\n  fragment StatementRow_statement on LiveStatement {\n    id\n    version\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n    text\n    demandNumber\n    saidAt\n  }\n": types.StatementRow_StatementFragmentDoc,
    "\n  fragment SignIn_meeting on MeetingLive {\n    title\n    status\n    joinCode\n    invitedCount\n    presentCount\n    observerCount\n    parties {\n      party\n      invited\n      present\n    }\n    groups {\n      id\n      name\n      present\n    }\n    participants {\n      id\n      duty\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n      signInMethod\n    }\n  }\n": types.SignIn_MeetingFragmentDoc,
    "\n  mutation ConsoleOpenMeeting($consultationId: ID!) {\n    openMeeting(consultationId: $consultationId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }\n  }\n": types.ConsoleOpenMeetingDocument,
    "\n  mutation ConsoleEndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleEndMeetingDocument,
    "\n  mutation ConsoleOpenAgendaItem($itemId: ID!) {\n    openAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleOpenAgendaItemDocument,
    "\n  mutation ConsoleCloseAgendaItem($itemId: ID!) {\n    closeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleCloseAgendaItemDocument,
    "\n  mutation ConsoleSkipAgendaItem($itemId: ID!) {\n    skipAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleSkipAgendaItemDocument,
    "\n  mutation ConsoleAddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleAddAgendaItemDocument,
    "\n  mutation ConsoleAddSpeaker($meetingId: ID!, $participantId: ID!) {\n    addSpeaker(meetingId: $meetingId, participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleAddSpeakerDocument,
    "\n  mutation ConsoleStartSpeaker($entryId: ID!) {\n    startSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleStartSpeakerDocument,
    "\n  mutation ConsoleEndSpeaker($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleEndSpeakerDocument,
    "\n  mutation ConsoleWithdrawSpeaker($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleWithdrawSpeakerDocument,
    "\n  mutation ConsoleNoteStatement($input: NoteStatementInput!) {\n    noteStatement(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleNoteStatementDocument,
    "\n  mutation ConsoleCorrectStatement($statementId: ID!, $text: String!, $version: Int!) {\n    correctStatement(statementId: $statementId, text: $text, version: $version) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n": types.ConsoleCorrectStatementDocument,
    "\n  mutation ConsoleRaiseDemand($input: RaiseDemandAtTableInput!) {\n    raiseDemandAtTable(input: $input) { __typename ... on Demand { id } ... on MeetingRefusal { code } }\n  }\n": types.ConsoleRaiseDemandDocument,
    "\n  mutation ConsoleRecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleRecordResponseDocument,
    "\n  mutation ConsoleCompleteResponse($input: CompleteResponseInput!) {\n    completeResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleCompleteResponseDocument,
    "\n  mutation ConsoleContestResponse($responseId: ID!, $reason: String!) {\n    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleContestResponseDocument,
    "\n  mutation ConsoleDismissContest($responseId: ID!) {\n    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleDismissContestDocument,
    "\n  mutation ConsoleEscalateDemand($demandId: ID!, $reason: String!) {\n    escalateDemand(demandId: $demandId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleEscalateDemandDocument,
    "\n  mutation ConsoleCarryDemandOver($input: CarryDemandOverInput!) {\n    carryDemandOver(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleCarryDemandOverDocument,
    "\n  mutation ConsoleAddClause($input: AddClauseInput!) {\n    addClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleAddClauseDocument,
    "\n  mutation ConsoleReviseClause($input: ReviseClauseInput!) {\n    reviseClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleReviseClauseDocument,
    "\n  mutation ConsoleOpenClause($clauseId: ID!) {\n    openClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleOpenClauseDocument,
    "\n  mutation ConsoleSettleClause($clauseId: ID!) {\n    settleClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleSettleClauseDocument,
    "\n  mutation ConsoleCountHands($input: CountHandsInput!) {\n    countHands(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleCountHandsDocument,
    "\n  mutation ConsoleSignIn($participantId: ID!, $method: SignInMethod!) {\n    signInParticipant(participantId: $participantId, method: $method) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleSignInDocument,
    "\n  mutation ConsoleUndoSignIn($participantId: ID!) {\n    undoSignIn(participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n": types.ConsoleUndoSignInDocument,
    "\n  fragment MinutesDraft_minutes on MinutesPage {\n    title\n    form\n    place\n    committeeName\n    openedAt\n    chairNames\n    scribeNames\n    convenedReadiness\n    overrideReason\n    observerCount\n    attendance {\n      party\n      present\n      onLeave\n      absent\n    }\n    statements {\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      text\n    }\n    demands {\n      number\n      title\n      disposition\n      dispositionReason\n      carriedOverTo\n      carriedOverUntil\n      interestGroupName\n      responses {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        nature\n        text\n        action\n        deliverable\n        dueOn\n        responsiblePerson\n        reason\n        basis\n        contestReason\n      }\n    }\n    clauses {\n      number\n      text\n      policyBasis\n      status\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        text\n      }\n    }\n    speakingShares {\n      party\n      turns\n      seconds\n    }\n  }\n": types.MinutesDraft_MinutesFragmentDoc,
    "\n  query Screens {\n    screens {\n      id\n      version\n      name\n      committeeName\n      scene\n      sceneTargetId\n      targetTitle\n      lastSeenAt\n      isLit\n      viewerCanRun\n    }\n  }\n": types.ScreensDocument,
    "\n  query MeetingsToShow {\n    meetingsToShow {\n      meetingId\n      title\n      committeeName\n      startsAt\n      isLive\n    }\n  }\n": types.MeetingsToShowDocument,
    "\n  query PlacesOfScreens {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.PlacesOfScreensDocument,
    "\n  mutation PairScreen($pairingCode: String!, $name: String!, $committeeId: ID) {\n    pairScreen(pairingCode: $pairingCode, name: $name, committeeId: $committeeId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n": types.PairScreenDocument,
    "\n  mutation SwitchScene($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {\n    switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n": types.SwitchSceneDocument,
    "\n  mutation RenameScreen($screenId: ID!, $version: Int!, $name: String!) {\n    renameScreen(screenId: $screenId, version: $version, name: $name) {\n      id\n    }\n  }\n": types.RenameScreenDocument,
    "\n  mutation RetireScreen($screenId: ID!) {\n    retireScreen(screenId: $screenId) {\n      id\n    }\n  }\n": types.RetireScreenDocument,
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
export function graphql(source: "\n  query AuditTrail($first: Int!, $after: String, $type: String, $actorId: ID, $aboutId: ID) {\n    auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, aboutId: $aboutId) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        type\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        isSealed\n        data {\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditTrail($first: Int!, $after: String, $type: String, $actorId: ID, $aboutId: ID) {\n    auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, aboutId: $aboutId) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        type\n        occurredAt\n        actorKind\n        actorId\n        actorName\n        isSealed\n        data {\n          name\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($period: PeriodInput!, $committeeId: ID) {\n    dashboard(period: $period, committeeId: $committeeId) {\n      committeeId\n      figures {\n        name\n        n\n        counted\n        share\n        mean\n        median\n      }\n      committees {\n        committeeId\n        committeeName\n        figures {\n          name\n          n\n          counted\n        }\n      }\n      departments {\n        departmentId\n        departmentName\n        figures {\n          name\n          n\n          counted\n        }\n        natures {\n          nature\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($period: PeriodInput!, $committeeId: ID) {\n    dashboard(period: $period, committeeId: $committeeId) {\n      committeeId\n      figures {\n        name\n        n\n        counted\n        share\n        mean\n        median\n      }\n      committees {\n        committeeId\n        committeeName\n        figures {\n          name\n          n\n          counted\n        }\n      }\n      departments {\n        departmentId\n        departmentName\n        figures {\n          name\n          n\n          counted\n        }\n        natures {\n          nature\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureRecords(\n    $name: FigureName!\n    $period: PeriodInput!\n    $committeeId: ID\n    $departmentId: ID\n    $counted: Boolean\n    $first: Int!\n    $skip: Int!\n  ) {\n    figureRecords(\n      name: $name\n      period: $period\n      committeeId: $committeeId\n      departmentId: $departmentId\n      counted: $counted\n      first: $first\n      skip: $skip\n    ) {\n      totalCount\n      nodes {\n        kind\n        id\n        consultationId\n        title\n        committeeName\n        departmentName\n        at\n        counted\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  query FigureRecords(\n    $name: FigureName!\n    $period: PeriodInput!\n    $committeeId: ID\n    $departmentId: ID\n    $counted: Boolean\n    $first: Int!\n    $skip: Int!\n  ) {\n    figureRecords(\n      name: $name\n      period: $period\n      committeeId: $committeeId\n      departmentId: $departmentId\n      counted: $counted\n      first: $first\n      skip: $skip\n    ) {\n      totalCount\n      nodes {\n        kind\n        id\n        consultationId\n        title\n        committeeName\n        departmentName\n        at\n        counted\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeChoicesOfFigures {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommitteeChoicesOfFigures {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Agenda_meeting on MeetingLive {\n    id\n    agenda {\n      id\n      position\n      title\n      part\n      plannedMinutes\n      status\n      openedAt\n      unsettledCount\n    }\n    activeItem {\n      id\n      title\n      part\n      plannedMinutes\n      openedAt\n      unsettledCount\n    }\n    nextItem {\n      id\n      title\n      part\n    }\n  }\n"): (typeof documents)["\n  fragment Agenda_meeting on MeetingLive {\n    id\n    agenda {\n      id\n      position\n      title\n      part\n      plannedMinutes\n      status\n      openedAt\n      unsettledCount\n    }\n    activeItem {\n      id\n      title\n      part\n      plannedMinutes\n      openedAt\n      unsettledCount\n    }\n    nextItem {\n      id\n      title\n      part\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Clauses_meeting on MeetingLive {\n    id\n    status\n    consensusThreshold\n    clauses {\n      id\n      version\n      number\n      text\n      policyBasis\n      status\n      holds\n      fault\n      minimumShare\n      weakestGroupName\n      smallNumbers\n      groups {\n        id\n        name\n        agree\n        reserved\n        disagree\n        handAgree\n        handReserved\n        handDisagree\n      }\n      parties {\n        party\n        agree\n        reserved\n        disagree\n      }\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Clauses_meeting on MeetingLive {\n    id\n    status\n    consensusThreshold\n    clauses {\n      id\n      version\n      number\n      text\n      policyBasis\n      status\n      holds\n      fault\n      minimumShare\n      weakestGroupName\n      smallNumbers\n      groups {\n        id\n        name\n        agree\n        reserved\n        disagree\n        handAgree\n        handReserved\n        handDisagree\n      }\n      parties {\n        party\n        agree\n        reserved\n        disagree\n      }\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        kind\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingConsole($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      consultationId\n      title\n      form\n      committeeName\n      place\n      status\n      openedAt\n      pursueCount\n      settledCount\n      demands {\n        id\n        status\n        toPursue\n        departmentName\n        ...DemandCard_demand\n      }\n      clauses {\n        status\n      }\n      statements {\n        id\n        ...StatementRow_statement\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n      }\n      ...Agenda_meeting\n      ...Floor_meeting\n      ...Line_meeting\n      ...SignIn_meeting\n      ...Clauses_meeting\n    }\n  }\n"): (typeof documents)["\n  subscription MeetingConsole($id: ID!) {\n    meetingLive(id: $id) {\n      id\n      consultationId\n      title\n      form\n      committeeName\n      place\n      status\n      openedAt\n      pursueCount\n      settledCount\n      demands {\n        id\n        status\n        toPursue\n        departmentName\n        ...DemandCard_demand\n      }\n      clauses {\n        status\n      }\n      statements {\n        id\n        ...StatementRow_statement\n      }\n      speakingShares {\n        party\n        turns\n        seconds\n      }\n      ...Agenda_meeting\n      ...Floor_meeting\n      ...Line_meeting\n      ...SignIn_meeting\n      ...Clauses_meeting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleMyPart($id: ID!) {\n    myMeeting(id: $id) {\n      viewerCanScribe\n      viewerCanChair\n    }\n  }\n"): (typeof documents)["\n  query ConsoleMyPart($id: ID!) {\n    myMeeting(id: $id) {\n      viewerCanScribe\n      viewerCanChair\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DemandCard_demand on LiveDemand {\n    id\n    number\n    title\n    body\n    status\n    disposition\n    dispositionReason\n    carriedOverTo\n    carriedOverUntil\n    departmentName\n    interestGroupName\n    responses {\n      id\n      version\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      nature\n      downgraded\n      missing\n      text\n      action\n      deliverable\n      dueOn\n      responsiblePerson\n      reason\n      basis\n      contestReason\n    }\n  }\n"): (typeof documents)["\n  fragment DemandCard_demand on LiveDemand {\n    id\n    number\n    title\n    body\n    status\n    disposition\n    dispositionReason\n    carriedOverTo\n    carriedOverUntil\n    departmentName\n    interestGroupName\n    responses {\n      id\n      version\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      nature\n      downgraded\n      missing\n      text\n      action\n      deliverable\n      dueOn\n      responsiblePerson\n      reason\n      basis\n      contestReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Floor_meeting on MeetingLive {\n    id\n    speaking {\n      id\n      party\n      endsAt\n      ...SpeakerName_speaker\n    }\n    queue {\n      id\n      party\n      participantId\n      ...SpeakerName_speaker\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n    }\n  }\n"): (typeof documents)["\n  fragment Floor_meeting on MeetingLive {\n    id\n    speaking {\n      id\n      party\n      endsAt\n      ...SpeakerName_speaker\n    }\n    queue {\n      id\n      party\n      participantId\n      ...SpeakerName_speaker\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Line_meeting on MeetingLive {\n    id\n    speaking {\n      participantId\n    }\n    demands {\n      id\n      number\n      title\n      departmentId\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentId\n      departmentName\n      interestGroupName\n      delegateAuthority\n    }\n  }\n"): (typeof documents)["\n  fragment Line_meeting on MeetingLive {\n    id\n    speaking {\n      participantId\n    }\n    demands {\n      id\n      number\n      title\n      departmentId\n    }\n    participants {\n      id\n      party\n      name\n      organisation\n      departmentId\n      departmentName\n      interestGroupName\n      delegateAuthority\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsPage($first: Int!, $after: String) {\n    meetings(first: $first, after: $after) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        title\n        form\n        committeeName\n        place\n        status\n        startsAt\n        invitedCount\n        presentCount\n        demandCount\n        settledCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query MeetingsPage($first: Int!, $after: String) {\n    meetings(first: $first, after: $after) {\n      totalCount\n      endCursor\n      nodes {\n        id\n        title\n        form\n        committeeName\n        place\n        status\n        startsAt\n        invitedCount\n        presentCount\n        demandCount\n        settledCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesPage($meetingId: ID!) {\n    meetingMinutes(meetingId: $meetingId) {\n      title\n      meetingStatus\n      convenedReadiness\n      overrideReason\n      status\n      version\n      body\n      editedByName\n      confirmedByName\n      confirmedAt\n      viewerCanSave\n      viewerMayConfirm\n      whyCannotConfirm\n      ...MinutesDraft_minutes\n    }\n  }\n"): (typeof documents)["\n  query MinutesPage($meetingId: ID!) {\n    meetingMinutes(meetingId: $meetingId) {\n      title\n      meetingStatus\n      convenedReadiness\n      overrideReason\n      status\n      version\n      body\n      editedByName\n      confirmedByName\n      confirmedAt\n      viewerCanSave\n      viewerMayConfirm\n      whyCannotConfirm\n      ...MinutesDraft_minutes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {\n    saveMinutes(input: $input) { __typename ... on Minutes { version } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {\n    saveMinutes(input: $input) { __typename ... on Minutes { version } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenMeetingPage($consultationId: ID!) {\n    meetingOfConsultation(consultationId: $consultationId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query OpenMeetingPage($consultationId: ID!) {\n    meetingOfConsultation(consultationId: $consultationId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpeakerName_speaker on LiveSpeaker {\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n  }\n"): (typeof documents)["\n  fragment SpeakerName_speaker on LiveSpeaker {\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementRow_statement on LiveStatement {\n    id\n    version\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n    text\n    demandNumber\n    saidAt\n  }\n"): (typeof documents)["\n  fragment StatementRow_statement on LiveStatement {\n    id\n    version\n    party\n    name\n    organisation\n    departmentName\n    interestGroupName\n    text\n    demandNumber\n    saidAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignIn_meeting on MeetingLive {\n    title\n    status\n    joinCode\n    invitedCount\n    presentCount\n    observerCount\n    parties {\n      party\n      invited\n      present\n    }\n    groups {\n      id\n      name\n      present\n    }\n    participants {\n      id\n      duty\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n      signInMethod\n    }\n  }\n"): (typeof documents)["\n  fragment SignIn_meeting on MeetingLive {\n    title\n    status\n    joinCode\n    invitedCount\n    presentCount\n    observerCount\n    parties {\n      party\n      invited\n      present\n    }\n    groups {\n      id\n      name\n      present\n    }\n    participants {\n      id\n      duty\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      attendance\n      signInMethod\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleOpenMeeting($consultationId: ID!) {\n    openMeeting(consultationId: $consultationId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleOpenMeeting($consultationId: ID!) {\n    openMeeting(consultationId: $consultationId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleEndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleEndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleOpenAgendaItem($itemId: ID!) {\n    openAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleOpenAgendaItem($itemId: ID!) {\n    openAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleCloseAgendaItem($itemId: ID!) {\n    closeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleCloseAgendaItem($itemId: ID!) {\n    closeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSkipAgendaItem($itemId: ID!) {\n    skipAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleSkipAgendaItem($itemId: ID!) {\n    skipAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleAddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleAddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleAddSpeaker($meetingId: ID!, $participantId: ID!) {\n    addSpeaker(meetingId: $meetingId, participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleAddSpeaker($meetingId: ID!, $participantId: ID!) {\n    addSpeaker(meetingId: $meetingId, participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleStartSpeaker($entryId: ID!) {\n    startSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleStartSpeaker($entryId: ID!) {\n    startSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleEndSpeaker($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleEndSpeaker($entryId: ID!) {\n    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleWithdrawSpeaker($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleWithdrawSpeaker($entryId: ID!) {\n    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleNoteStatement($input: NoteStatementInput!) {\n    noteStatement(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleNoteStatement($input: NoteStatementInput!) {\n    noteStatement(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleCorrectStatement($statementId: ID!, $text: String!, $version: Int!) {\n    correctStatement(statementId: $statementId, text: $text, version: $version) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation ConsoleCorrectStatement($statementId: ID!, $text: String!, $version: Int!) {\n    correctStatement(statementId: $statementId, text: $text, version: $version) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleRaiseDemand($input: RaiseDemandAtTableInput!) {\n    raiseDemandAtTable(input: $input) { __typename ... on Demand { id } ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleRaiseDemand($input: RaiseDemandAtTableInput!) {\n    raiseDemandAtTable(input: $input) { __typename ... on Demand { id } ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleRecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleRecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleCompleteResponse($input: CompleteResponseInput!) {\n    completeResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleCompleteResponse($input: CompleteResponseInput!) {\n    completeResponse(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleContestResponse($responseId: ID!, $reason: String!) {\n    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleContestResponse($responseId: ID!, $reason: String!) {\n    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleDismissContest($responseId: ID!) {\n    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleDismissContest($responseId: ID!) {\n    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleEscalateDemand($demandId: ID!, $reason: String!) {\n    escalateDemand(demandId: $demandId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleEscalateDemand($demandId: ID!, $reason: String!) {\n    escalateDemand(demandId: $demandId, reason: $reason) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleCarryDemandOver($input: CarryDemandOverInput!) {\n    carryDemandOver(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleCarryDemandOver($input: CarryDemandOverInput!) {\n    carryDemandOver(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleAddClause($input: AddClauseInput!) {\n    addClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleAddClause($input: AddClauseInput!) {\n    addClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleReviseClause($input: ReviseClauseInput!) {\n    reviseClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleReviseClause($input: ReviseClauseInput!) {\n    reviseClause(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleOpenClause($clauseId: ID!) {\n    openClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleOpenClause($clauseId: ID!) {\n    openClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSettleClause($clauseId: ID!) {\n    settleClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleSettleClause($clauseId: ID!) {\n    settleClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleCountHands($input: CountHandsInput!) {\n    countHands(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleCountHands($input: CountHandsInput!) {\n    countHands(input: $input) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSignIn($participantId: ID!, $method: SignInMethod!) {\n    signInParticipant(participantId: $participantId, method: $method) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleSignIn($participantId: ID!, $method: SignInMethod!) {\n    signInParticipant(participantId: $participantId, method: $method) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleUndoSignIn($participantId: ID!) {\n    undoSignIn(participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ConsoleUndoSignIn($participantId: ID!) {\n    undoSignIn(participantId: $participantId) { __typename ... on MeetingRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MinutesDraft_minutes on MinutesPage {\n    title\n    form\n    place\n    committeeName\n    openedAt\n    chairNames\n    scribeNames\n    convenedReadiness\n    overrideReason\n    observerCount\n    attendance {\n      party\n      present\n      onLeave\n      absent\n    }\n    statements {\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      text\n    }\n    demands {\n      number\n      title\n      disposition\n      dispositionReason\n      carriedOverTo\n      carriedOverUntil\n      interestGroupName\n      responses {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        nature\n        text\n        action\n        deliverable\n        dueOn\n        responsiblePerson\n        reason\n        basis\n        contestReason\n      }\n    }\n    clauses {\n      number\n      text\n      policyBasis\n      status\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        text\n      }\n    }\n    speakingShares {\n      party\n      turns\n      seconds\n    }\n  }\n"): (typeof documents)["\n  fragment MinutesDraft_minutes on MinutesPage {\n    title\n    form\n    place\n    committeeName\n    openedAt\n    chairNames\n    scribeNames\n    convenedReadiness\n    overrideReason\n    observerCount\n    attendance {\n      party\n      present\n      onLeave\n      absent\n    }\n    statements {\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      text\n    }\n    demands {\n      number\n      title\n      disposition\n      dispositionReason\n      carriedOverTo\n      carriedOverUntil\n      interestGroupName\n      responses {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        nature\n        text\n        action\n        deliverable\n        dueOn\n        responsiblePerson\n        reason\n        basis\n        contestReason\n      }\n    }\n    clauses {\n      number\n      text\n      policyBasis\n      status\n      reservations {\n        party\n        name\n        organisation\n        departmentName\n        interestGroupName\n        text\n      }\n    }\n    speakingShares {\n      party\n      turns\n      seconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screens {\n    screens {\n      id\n      version\n      name\n      committeeName\n      scene\n      sceneTargetId\n      targetTitle\n      lastSeenAt\n      isLit\n      viewerCanRun\n    }\n  }\n"): (typeof documents)["\n  query Screens {\n    screens {\n      id\n      version\n      name\n      committeeName\n      scene\n      sceneTargetId\n      targetTitle\n      lastSeenAt\n      isLit\n      viewerCanRun\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsToShow {\n    meetingsToShow {\n      meetingId\n      title\n      committeeName\n      startsAt\n      isLive\n    }\n  }\n"): (typeof documents)["\n  query MeetingsToShow {\n    meetingsToShow {\n      meetingId\n      title\n      committeeName\n      startsAt\n      isLive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesOfScreens {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlacesOfScreens {\n    liaisonCommittees(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PairScreen($pairingCode: String!, $name: String!, $committeeId: ID) {\n    pairScreen(pairingCode: $pairingCode, name: $name, committeeId: $committeeId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PairScreen($pairingCode: String!, $name: String!, $committeeId: ID) {\n    pairScreen(pairingCode: $pairingCode, name: $name, committeeId: $committeeId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchScene($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {\n    switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchScene($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {\n    switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {\n      __typename\n      ... on Screen {\n        id\n      }\n      ... on DisplayRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameScreen($screenId: ID!, $version: Int!, $name: String!) {\n    renameScreen(screenId: $screenId, version: $version, name: $name) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RenameScreen($screenId: ID!, $version: Int!, $name: String!) {\n    renameScreen(screenId: $screenId, version: $version, name: $name) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireScreen($screenId: ID!) {\n    retireScreen(screenId: $screenId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RetireScreen($screenId: ID!) {\n    retireScreen(screenId: $screenId) {\n      id\n    }\n  }\n"];
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