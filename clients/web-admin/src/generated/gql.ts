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
    "\n  mutation CreateFirstAccount($input: CreateFirstAccountInput!) {\n    createFirstAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.CreateFirstAccountDocument,
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
    "\n  query Accounts($first: Int!, $after: ID, $filter: AccountFilter) {\n    accounts(first: $first, after: $after, filter: $filter) {\n      nodes { id loginName displayName status lastSeenAt posts { role scopeName } }\n      endCursor\n      totalCount\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      version\n      loginName\n      displayName\n      status\n      isOwn\n      allPosts { id role scopeName heldSince endedAt }\n      sessions { id device openedAt lastSeenAt isCurrent }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) { ... on AccountCreated { id slip { ...Slip_slip } } ... on IdentityRefusal { code } }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation GrantPost($accountId: ID!, $post: PostInput!) {\n    grantPost(accountId: $accountId, post: $post) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": typeof types.GrantPostDocument,
    "\n  mutation EndPost($postId: ID!) {\n    endPost(postId: $postId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": typeof types.EndPostDocument,
    "\n  mutation DisableAccount($accountId: ID!, $version: Int!) {\n    disableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($accountId: ID!, $version: Int!) {\n    enableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": typeof types.EnableAccountDocument,
    "\n  mutation IssueActivationSlip($accountId: ID!) {\n    issueActivationSlip(accountId: $accountId) { ... on ActivationSlip { ...Slip_slip } ... on IdentityRefusal { code } }\n  }\n": typeof types.IssueActivationSlipDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n": typeof types.RevokeSessionDocument,
    "\n  query RecentImports {\n    rosterImports { id fileName status uploadedAt }\n  }\n": typeof types.RecentImportsDocument,
    "\n  query Committees($first: Int!, $after: ID) {\n    liaisonCommittees(first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        townshipName\n        townshipKind\n        townshipCode\n        memberCount\n        activatedCount\n        viewerCanIssueSlips\n        staff { id duty name phone accountStatus startsOn }\n      }\n      endCursor\n      totalCount\n    }\n  }\n": typeof types.CommitteesDocument,
    "\n  mutation CreateCommittee($input: CreateCommitteeInput!) {\n    createCommittee(input: $input) { ... on LiaisonCommittee { id } ... on RosterRefusal { code } }\n  }\n": typeof types.CreateCommitteeDocument,
    "\n  mutation ReviseCommittee($id: ID!, $version: Int!, $input: CommitteeInput!) {\n    reviseCommittee(id: $id, version: $version, input: $input) {\n      ... on LiaisonCommittee { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.ReviseCommitteeDocument,
    "\n  mutation AppointStaff($committeeId: ID!, $input: AppointStaffInput!) {\n    appointStaff(committeeId: $committeeId, input: $input) {\n      ... on StaffAppointed { id slip { ...Slip_slip } }\n      ... on IdentityRefusal { code }\n    }\n  }\n": typeof types.AppointStaffDocument,
    "\n  mutation EndStaff($staffId: ID!) {\n    endStaff(staffId: $staffId) {\n      ... on StaffEnded { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.EndStaffDocument,
    "\n  query Departments($first: Int!, $after: ID) {\n    departments(first: $first, after: $after) {\n      nodes { id version name shortName contactName contactPhone deputyName deputyPhone officerCount }\n      endCursor\n      totalCount\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n": typeof types.CreateDepartmentDocument,
    "\n  mutation ReviseDepartment($id: ID!, $version: Int!, $input: DepartmentInput!) {\n    reviseDepartment(id: $id, version: $version, input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n": typeof types.ReviseDepartmentDocument,
    "\n  query ImportPreview($id: ID!) {\n    rosterImport(id: $id) {\n      id\n      version\n      fileName\n      status\n      summary { total created updated unchanged failed skipped warned changedSincePreview }\n      creates { committees sectors specialCommittees }\n      missing { committees sectors specialCommittees }\n      columns { sheet column heading field }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  query ImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {\n    rosterImport(id: $id) {\n      id\n      rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {\n        nodes {\n          key\n          sheet\n          rowNumber\n          outcome\n          name\n          joins\n          changedSincePreview\n          ...ImportCells_row\n          ...ImportProblems_row\n        }\n        endCursor\n        totalCount\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  mutation AdjustImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {\n    adjustRosterImport(id: $id, version: $version, input: $input) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.AdjustImportDocument,
    "\n  mutation ConfirmImport($id: ID!, $version: Int!) {\n    confirmRosterImport(id: $id, version: $version) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardRosterImport(id: $id) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  fragment ImportCells_row on ImportRow {\n    outcome\n    cells { field from to isChanged }\n  }\n": typeof types.ImportCells_RowFragmentDoc,
    "\n  fragment ImportProblems_row on ImportRow {\n    outcome\n    joins\n    changedSincePreview\n    problems { code severity column given suggestion rows }\n    candidates { memberId name committeeName unit }\n  }\n": typeof types.ImportProblems_RowFragmentDoc,
    "\n  query Member($id: ID!) {\n    member(id: $id) {\n      id\n      version\n      name\n      gender\n      party\n      committeeId\n      committeeName\n      sectorId\n      sectorName\n      specialCommittees { id name }\n      unit\n      post\n      phone\n      skillTags\n      term\n      termStartsOn\n      termEndsOn\n      isInTerm\n      accountStatus\n      loginName\n      memberships { id committeeName startsOn endsOn }\n      viewerCanRevise\n      viewerCanMove\n    }\n  }\n": typeof types.MemberDocument,
    "\n  mutation CreateMember($input: CreateMemberInput!) {\n    createMember(input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n": typeof types.CreateMemberDocument,
    "\n  mutation ReviseMember($id: ID!, $version: Int!, $input: MemberInput!) {\n    reviseMember(id: $id, version: $version, input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n": typeof types.ReviseMemberDocument,
    "\n  mutation MoveMember($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {\n    moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {\n      ... on Member { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": typeof types.MoveMemberDocument,
    "\n  query Members($first: Int!, $after: ID, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n        committeeName\n        sectorName\n        specialCommittees { name }\n        unit\n        post\n        phone\n        isInTerm\n        accountStatus\n      }\n      endCursor\n      totalCount\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query RosterEnrolment {\n    enrolment { inTerm enrolled without }\n  }\n": typeof types.RosterEnrolmentDocument,
    "\n  fragment Slip_slip on ActivationSlip {\n    accountId\n    loginName\n    displayName\n    oneTimeCode\n    path\n    expiresAt\n  }\n": typeof types.Slip_SlipFragmentDoc,
    "\n  query CommitteeName($id: ID!) {\n    liaisonCommittee(id: $id) { id name memberCount activatedCount }\n  }\n": typeof types.CommitteeNameDocument,
    "\n  mutation IssueActivationSlips($committeeId: ID!) {\n    issueActivationSlips(committeeId: $committeeId) {\n      committeeName\n      activatedCount\n      slips { accountId ...Slip_slip }\n    }\n  }\n": typeof types.IssueActivationSlipsDocument,
    "\n  query RosterCatalog {\n    rosterCatalog {\n      committees { id name }\n      sectors { id name }\n      specialCommittees { id name }\n      departments { id name }\n    }\n  }\n": typeof types.RosterCatalogDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  mutation CreateFirstAccount($input: CreateFirstAccountInput!) {\n    createFirstAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.CreateFirstAccountDocument,
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
    "\n  query Accounts($first: Int!, $after: ID, $filter: AccountFilter) {\n    accounts(first: $first, after: $after, filter: $filter) {\n      nodes { id loginName displayName status lastSeenAt posts { role scopeName } }\n      endCursor\n      totalCount\n    }\n  }\n": types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      version\n      loginName\n      displayName\n      status\n      isOwn\n      allPosts { id role scopeName heldSince endedAt }\n      sessions { id device openedAt lastSeenAt isCurrent }\n    }\n  }\n": types.AccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) { ... on AccountCreated { id slip { ...Slip_slip } } ... on IdentityRefusal { code } }\n  }\n": types.CreateAccountDocument,
    "\n  mutation GrantPost($accountId: ID!, $post: PostInput!) {\n    grantPost(accountId: $accountId, post: $post) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": types.GrantPostDocument,
    "\n  mutation EndPost($postId: ID!) {\n    endPost(postId: $postId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": types.EndPostDocument,
    "\n  mutation DisableAccount($accountId: ID!, $version: Int!) {\n    disableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($accountId: ID!, $version: Int!) {\n    enableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n": types.EnableAccountDocument,
    "\n  mutation IssueActivationSlip($accountId: ID!) {\n    issueActivationSlip(accountId: $accountId) { ... on ActivationSlip { ...Slip_slip } ... on IdentityRefusal { code } }\n  }\n": types.IssueActivationSlipDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n": types.RevokeSessionDocument,
    "\n  query RecentImports {\n    rosterImports { id fileName status uploadedAt }\n  }\n": types.RecentImportsDocument,
    "\n  query Committees($first: Int!, $after: ID) {\n    liaisonCommittees(first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        townshipName\n        townshipKind\n        townshipCode\n        memberCount\n        activatedCount\n        viewerCanIssueSlips\n        staff { id duty name phone accountStatus startsOn }\n      }\n      endCursor\n      totalCount\n    }\n  }\n": types.CommitteesDocument,
    "\n  mutation CreateCommittee($input: CreateCommitteeInput!) {\n    createCommittee(input: $input) { ... on LiaisonCommittee { id } ... on RosterRefusal { code } }\n  }\n": types.CreateCommitteeDocument,
    "\n  mutation ReviseCommittee($id: ID!, $version: Int!, $input: CommitteeInput!) {\n    reviseCommittee(id: $id, version: $version, input: $input) {\n      ... on LiaisonCommittee { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.ReviseCommitteeDocument,
    "\n  mutation AppointStaff($committeeId: ID!, $input: AppointStaffInput!) {\n    appointStaff(committeeId: $committeeId, input: $input) {\n      ... on StaffAppointed { id slip { ...Slip_slip } }\n      ... on IdentityRefusal { code }\n    }\n  }\n": types.AppointStaffDocument,
    "\n  mutation EndStaff($staffId: ID!) {\n    endStaff(staffId: $staffId) {\n      ... on StaffEnded { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.EndStaffDocument,
    "\n  query Departments($first: Int!, $after: ID) {\n    departments(first: $first, after: $after) {\n      nodes { id version name shortName contactName contactPhone deputyName deputyPhone officerCount }\n      endCursor\n      totalCount\n    }\n  }\n": types.DepartmentsDocument,
    "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n": types.CreateDepartmentDocument,
    "\n  mutation ReviseDepartment($id: ID!, $version: Int!, $input: DepartmentInput!) {\n    reviseDepartment(id: $id, version: $version, input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n": types.ReviseDepartmentDocument,
    "\n  query ImportPreview($id: ID!) {\n    rosterImport(id: $id) {\n      id\n      version\n      fileName\n      status\n      summary { total created updated unchanged failed skipped warned changedSincePreview }\n      creates { committees sectors specialCommittees }\n      missing { committees sectors specialCommittees }\n      columns { sheet column heading field }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  query ImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {\n    rosterImport(id: $id) {\n      id\n      rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {\n        nodes {\n          key\n          sheet\n          rowNumber\n          outcome\n          name\n          joins\n          changedSincePreview\n          ...ImportCells_row\n          ...ImportProblems_row\n        }\n        endCursor\n        totalCount\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  mutation AdjustImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {\n    adjustRosterImport(id: $id, version: $version, input: $input) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.AdjustImportDocument,
    "\n  mutation ConfirmImport($id: ID!, $version: Int!) {\n    confirmRosterImport(id: $id, version: $version) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardRosterImport(id: $id) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.DiscardImportDocument,
    "\n  fragment ImportCells_row on ImportRow {\n    outcome\n    cells { field from to isChanged }\n  }\n": types.ImportCells_RowFragmentDoc,
    "\n  fragment ImportProblems_row on ImportRow {\n    outcome\n    joins\n    changedSincePreview\n    problems { code severity column given suggestion rows }\n    candidates { memberId name committeeName unit }\n  }\n": types.ImportProblems_RowFragmentDoc,
    "\n  query Member($id: ID!) {\n    member(id: $id) {\n      id\n      version\n      name\n      gender\n      party\n      committeeId\n      committeeName\n      sectorId\n      sectorName\n      specialCommittees { id name }\n      unit\n      post\n      phone\n      skillTags\n      term\n      termStartsOn\n      termEndsOn\n      isInTerm\n      accountStatus\n      loginName\n      memberships { id committeeName startsOn endsOn }\n      viewerCanRevise\n      viewerCanMove\n    }\n  }\n": types.MemberDocument,
    "\n  mutation CreateMember($input: CreateMemberInput!) {\n    createMember(input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n": types.CreateMemberDocument,
    "\n  mutation ReviseMember($id: ID!, $version: Int!, $input: MemberInput!) {\n    reviseMember(id: $id, version: $version, input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n": types.ReviseMemberDocument,
    "\n  mutation MoveMember($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {\n    moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {\n      ... on Member { id }\n      ... on RosterRefusal { code }\n    }\n  }\n": types.MoveMemberDocument,
    "\n  query Members($first: Int!, $after: ID, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n        committeeName\n        sectorName\n        specialCommittees { name }\n        unit\n        post\n        phone\n        isInTerm\n        accountStatus\n      }\n      endCursor\n      totalCount\n    }\n  }\n": types.MembersDocument,
    "\n  query RosterEnrolment {\n    enrolment { inTerm enrolled without }\n  }\n": types.RosterEnrolmentDocument,
    "\n  fragment Slip_slip on ActivationSlip {\n    accountId\n    loginName\n    displayName\n    oneTimeCode\n    path\n    expiresAt\n  }\n": types.Slip_SlipFragmentDoc,
    "\n  query CommitteeName($id: ID!) {\n    liaisonCommittee(id: $id) { id name memberCount activatedCount }\n  }\n": types.CommitteeNameDocument,
    "\n  mutation IssueActivationSlips($committeeId: ID!) {\n    issueActivationSlips(committeeId: $committeeId) {\n      committeeName\n      activatedCount\n      slips { accountId ...Slip_slip }\n    }\n  }\n": types.IssueActivationSlipsDocument,
    "\n  query RosterCatalog {\n    rosterCatalog {\n      committees { id name }\n      sectors { id name }\n      specialCommittees { id name }\n      departments { id name }\n    }\n  }\n": types.RosterCatalogDocument,
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
export function graphql(source: "\n  mutation CreateFirstAccount($input: CreateFirstAccountInput!) {\n    createFirstAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateFirstAccount($input: CreateFirstAccountInput!) {\n    createFirstAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Accounts($first: Int!, $after: ID, $filter: AccountFilter) {\n    accounts(first: $first, after: $after, filter: $filter) {\n      nodes { id loginName displayName status lastSeenAt posts { role scopeName } }\n      endCursor\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Accounts($first: Int!, $after: ID, $filter: AccountFilter) {\n    accounts(first: $first, after: $after, filter: $filter) {\n      nodes { id loginName displayName status lastSeenAt posts { role scopeName } }\n      endCursor\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      version\n      loginName\n      displayName\n      status\n      isOwn\n      allPosts { id role scopeName heldSince endedAt }\n      sessions { id device openedAt lastSeenAt isCurrent }\n    }\n  }\n"): (typeof documents)["\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      version\n      loginName\n      displayName\n      status\n      isOwn\n      allPosts { id role scopeName heldSince endedAt }\n      sessions { id device openedAt lastSeenAt isCurrent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) { ... on AccountCreated { id slip { ...Slip_slip } } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) { ... on AccountCreated { id slip { ...Slip_slip } } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantPost($accountId: ID!, $post: PostInput!) {\n    grantPost(accountId: $accountId, post: $post) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation GrantPost($accountId: ID!, $post: PostInput!) {\n    grantPost(accountId: $accountId, post: $post) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPost($postId: ID!) {\n    endPost(postId: $postId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation EndPost($postId: ID!) {\n    endPost(postId: $postId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($accountId: ID!, $version: Int!) {\n    disableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($accountId: ID!, $version: Int!) {\n    disableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($accountId: ID!, $version: Int!) {\n    enableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation EnableAccount($accountId: ID!, $version: Int!) {\n    enableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueActivationSlip($accountId: ID!) {\n    issueActivationSlip(accountId: $accountId) { ... on ActivationSlip { ...Slip_slip } ... on IdentityRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation IssueActivationSlip($accountId: ID!) {\n    issueActivationSlip(accountId: $accountId) { ... on ActivationSlip { ...Slip_slip } ... on IdentityRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n"): (typeof documents)["\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentImports {\n    rosterImports { id fileName status uploadedAt }\n  }\n"): (typeof documents)["\n  query RecentImports {\n    rosterImports { id fileName status uploadedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committees($first: Int!, $after: ID) {\n    liaisonCommittees(first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        townshipName\n        townshipKind\n        townshipCode\n        memberCount\n        activatedCount\n        viewerCanIssueSlips\n        staff { id duty name phone accountStatus startsOn }\n      }\n      endCursor\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Committees($first: Int!, $after: ID) {\n    liaisonCommittees(first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        townshipName\n        townshipKind\n        townshipCode\n        memberCount\n        activatedCount\n        viewerCanIssueSlips\n        staff { id duty name phone accountStatus startsOn }\n      }\n      endCursor\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCommittee($input: CreateCommitteeInput!) {\n    createCommittee(input: $input) { ... on LiaisonCommittee { id } ... on RosterRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation CreateCommittee($input: CreateCommitteeInput!) {\n    createCommittee(input: $input) { ... on LiaisonCommittee { id } ... on RosterRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseCommittee($id: ID!, $version: Int!, $input: CommitteeInput!) {\n    reviseCommittee(id: $id, version: $version, input: $input) {\n      ... on LiaisonCommittee { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseCommittee($id: ID!, $version: Int!, $input: CommitteeInput!) {\n    reviseCommittee(id: $id, version: $version, input: $input) {\n      ... on LiaisonCommittee { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointStaff($committeeId: ID!, $input: AppointStaffInput!) {\n    appointStaff(committeeId: $committeeId, input: $input) {\n      ... on StaffAppointed { id slip { ...Slip_slip } }\n      ... on IdentityRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation AppointStaff($committeeId: ID!, $input: AppointStaffInput!) {\n    appointStaff(committeeId: $committeeId, input: $input) {\n      ... on StaffAppointed { id slip { ...Slip_slip } }\n      ... on IdentityRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStaff($staffId: ID!) {\n    endStaff(staffId: $staffId) {\n      ... on StaffEnded { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation EndStaff($staffId: ID!) {\n    endStaff(staffId: $staffId) {\n      ... on StaffEnded { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Departments($first: Int!, $after: ID) {\n    departments(first: $first, after: $after) {\n      nodes { id version name shortName contactName contactPhone deputyName deputyPhone officerCount }\n      endCursor\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Departments($first: Int!, $after: ID) {\n    departments(first: $first, after: $after) {\n      nodes { id version name shortName contactName contactPhone deputyName deputyPhone officerCount }\n      endCursor\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseDepartment($id: ID!, $version: Int!, $input: DepartmentInput!) {\n    reviseDepartment(id: $id, version: $version, input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ReviseDepartment($id: ID!, $version: Int!, $input: DepartmentInput!) {\n    reviseDepartment(id: $id, version: $version, input: $input) { ... on Department { id } ... on RosterRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($id: ID!) {\n    rosterImport(id: $id) {\n      id\n      version\n      fileName\n      status\n      summary { total created updated unchanged failed skipped warned changedSincePreview }\n      creates { committees sectors specialCommittees }\n      missing { committees sectors specialCommittees }\n      columns { sheet column heading field }\n    }\n  }\n"): (typeof documents)["\n  query ImportPreview($id: ID!) {\n    rosterImport(id: $id) {\n      id\n      version\n      fileName\n      status\n      summary { total created updated unchanged failed skipped warned changedSincePreview }\n      creates { committees sectors specialCommittees }\n      missing { committees sectors specialCommittees }\n      columns { sheet column heading field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {\n    rosterImport(id: $id) {\n      id\n      rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {\n        nodes {\n          key\n          sheet\n          rowNumber\n          outcome\n          name\n          joins\n          changedSincePreview\n          ...ImportCells_row\n          ...ImportProblems_row\n        }\n        endCursor\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {\n    rosterImport(id: $id) {\n      id\n      rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {\n        nodes {\n          key\n          sheet\n          rowNumber\n          outcome\n          name\n          joins\n          changedSincePreview\n          ...ImportCells_row\n          ...ImportProblems_row\n        }\n        endCursor\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjustImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {\n    adjustRosterImport(id: $id, version: $version, input: $input) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation AdjustImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {\n    adjustRosterImport(id: $id, version: $version, input: $input) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($id: ID!, $version: Int!) {\n    confirmRosterImport(id: $id, version: $version) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport($id: ID!, $version: Int!) {\n    confirmRosterImport(id: $id, version: $version) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($id: ID!) {\n    discardRosterImport(id: $id) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($id: ID!) {\n    discardRosterImport(id: $id) {\n      ... on ImportChanged { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportCells_row on ImportRow {\n    outcome\n    cells { field from to isChanged }\n  }\n"): (typeof documents)["\n  fragment ImportCells_row on ImportRow {\n    outcome\n    cells { field from to isChanged }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportProblems_row on ImportRow {\n    outcome\n    joins\n    changedSincePreview\n    problems { code severity column given suggestion rows }\n    candidates { memberId name committeeName unit }\n  }\n"): (typeof documents)["\n  fragment ImportProblems_row on ImportRow {\n    outcome\n    joins\n    changedSincePreview\n    problems { code severity column given suggestion rows }\n    candidates { memberId name committeeName unit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!) {\n    member(id: $id) {\n      id\n      version\n      name\n      gender\n      party\n      committeeId\n      committeeName\n      sectorId\n      sectorName\n      specialCommittees { id name }\n      unit\n      post\n      phone\n      skillTags\n      term\n      termStartsOn\n      termEndsOn\n      isInTerm\n      accountStatus\n      loginName\n      memberships { id committeeName startsOn endsOn }\n      viewerCanRevise\n      viewerCanMove\n    }\n  }\n"): (typeof documents)["\n  query Member($id: ID!) {\n    member(id: $id) {\n      id\n      version\n      name\n      gender\n      party\n      committeeId\n      committeeName\n      sectorId\n      sectorName\n      specialCommittees { id name }\n      unit\n      post\n      phone\n      skillTags\n      term\n      termStartsOn\n      termEndsOn\n      isInTerm\n      accountStatus\n      loginName\n      memberships { id committeeName startsOn endsOn }\n      viewerCanRevise\n      viewerCanMove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMember($input: CreateMemberInput!) {\n    createMember(input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation CreateMember($input: CreateMemberInput!) {\n    createMember(input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseMember($id: ID!, $version: Int!, $input: MemberInput!) {\n    reviseMember(id: $id, version: $version, input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n"): (typeof documents)["\n  mutation ReviseMember($id: ID!, $version: Int!, $input: MemberInput!) {\n    reviseMember(id: $id, version: $version, input: $input) { ... on Member { id } ... on RosterRefusal { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMember($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {\n    moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {\n      ... on Member { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMember($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {\n    moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {\n      ... on Member { id }\n      ... on RosterRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($first: Int!, $after: ID, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n        committeeName\n        sectorName\n        specialCommittees { name }\n        unit\n        post\n        phone\n        isInTerm\n        accountStatus\n      }\n      endCursor\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Members($first: Int!, $after: ID, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n        committeeName\n        sectorName\n        specialCommittees { name }\n        unit\n        post\n        phone\n        isInTerm\n        accountStatus\n      }\n      endCursor\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterEnrolment {\n    enrolment { inTerm enrolled without }\n  }\n"): (typeof documents)["\n  query RosterEnrolment {\n    enrolment { inTerm enrolled without }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Slip_slip on ActivationSlip {\n    accountId\n    loginName\n    displayName\n    oneTimeCode\n    path\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment Slip_slip on ActivationSlip {\n    accountId\n    loginName\n    displayName\n    oneTimeCode\n    path\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeName($id: ID!) {\n    liaisonCommittee(id: $id) { id name memberCount activatedCount }\n  }\n"): (typeof documents)["\n  query CommitteeName($id: ID!) {\n    liaisonCommittee(id: $id) { id name memberCount activatedCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueActivationSlips($committeeId: ID!) {\n    issueActivationSlips(committeeId: $committeeId) {\n      committeeName\n      activatedCount\n      slips { accountId ...Slip_slip }\n    }\n  }\n"): (typeof documents)["\n  mutation IssueActivationSlips($committeeId: ID!) {\n    issueActivationSlips(committeeId: $committeeId) {\n      committeeName\n      activatedCount\n      slips { accountId ...Slip_slip }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterCatalog {\n    rosterCatalog {\n      committees { id name }\n      sectors { id name }\n      specialCommittees { id name }\n      departments { id name }\n    }\n  }\n"): (typeof documents)["\n  query RosterCatalog {\n    rosterCatalog {\n      committees { id name }\n      sectors { id name }\n      specialCommittees { id name }\n      departments { id name }\n    }\n  }\n"];
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