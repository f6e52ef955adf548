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
    "\n  fragment BoardTotals_totals on BoardTotals {\n    matters\n    promised\n    accepted\n    inProgress\n    overdue\n    unsolved\n    relapsed\n    declined\n    solvedOnSpot\n    carriedOver\n  }\n": typeof types.BoardTotals_TotalsFragmentDoc,
    "\n  fragment BoardOutcome_card on BoardCard {\n    takenDownAt\n    title\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    invitedCount\n    invitedAnswerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n": typeof types.BoardOutcome_CardFragmentDoc,
    "\n  query SimilarBriefs($draft: BriefDraftInput!) {\n    similarBriefs(draft: $draft) {\n      pendingCount\n      nodes {\n        id\n        title\n        status\n        happenedAt\n        sharedWords\n        sharedPlaces\n      }\n    }\n  }\n": typeof types.SimilarBriefsDocument,
    "\n  mutation StartBrief($input: StartBriefInput!) {\n    startBrief(input: $input) {\n      ... on BriefChanged {\n        id\n      }\n      ... on OpinionRefusal {\n        code\n      }\n    }\n  }\n": typeof types.StartBriefDocument,
    "\n  fragment PackContent_pack on Briefing {\n    consultationId\n    title\n    form\n    committeeName\n    hostName\n    topicTitles\n    place\n    startsAt\n    agenda {\n      id\n      part\n      title\n    }\n    people {\n      id\n      party\n      duty\n      name\n      organisation\n      groupName\n      authority\n    }\n    demands {\n      id\n      number\n      title\n      body\n      rank\n      raisedByName\n      groupName\n      departmentName\n      positions {\n        id\n        departmentName\n        text\n        delegateName\n        authority\n      }\n    }\n    clauses {\n      id\n      document\n      documentNumber\n      clause\n      link\n      departmentName\n    }\n    research {\n      id\n      kind\n      place\n      heldOn\n      findings\n      photoIds\n    }\n    suggestions {\n      id\n      participantName\n      problem\n      cause\n      measure\n    }\n    materials {\n      id\n      title\n      files {\n        id\n        name\n      }\n    }\n    notedSurvey {\n      askedCount\n      answeredCount\n      summary\n      conductedOn\n    }\n    survey {\n      status\n      code\n      askedCount\n      n\n      results {\n        n\n        groups {\n          groupId\n          name\n          n\n        }\n        questions {\n          id\n          kind\n          text\n          n\n          mean\n          options {\n            id\n            text\n            count\n            points\n          }\n        }\n      }\n    }\n  }\n": typeof types.PackContent_PackFragmentDoc,
    "\n  fragment ClauseItem_clause on ClauseRow {\n    document\n    documentNumber\n    clause\n    link\n    sources {\n      departmentName\n      researchKind\n      visitedName\n      place\n      heldOn\n    }\n  }\n": typeof types.ClauseItem_ClauseFragmentDoc,
    "\n  query OwnFigures($period: PeriodInput!) {\n    ownFigures(period: $period) {\n      departmentId\n      departmentName\n      figures {\n        name\n        n\n        counted\n      }\n      natures {\n        nature\n        count\n      }\n    }\n  }\n": typeof types.OwnFiguresDocument,
    "\n  fragment Obstacles_readiness on ReadinessState {\n    score\n    threshold\n    obstacles\n    missingParties\n    missingGroups {\n      id\n      name\n    }\n    noticeWorkingDays\n    requiredNoticeWorkingDays\n  }\n": typeof types.Obstacles_ReadinessFragmentDoc,
    "\n  mutation ConveneConsultation($input: ConveneConsultationInput!) {\n    conveneConsultation(input: $input) {\n      ... on Consultation {\n        id\n        status\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n      ... on ConveneRefusal {\n        code\n        obstacles\n      }\n    }\n  }\n": typeof types.ConveneConsultationDocument,
    "\n  fragment SaidBefore_correction on CorrectionRow {\n    id\n    field\n    saidBefore\n    saysNow\n    reason\n    byName\n    correctedAt\n  }\n": typeof types.SaidBefore_CorrectionFragmentDoc,
    "\n  query CalendarFeed {\n    calendarFeed {\n      madeAt\n      lastReadAt\n    }\n  }\n": typeof types.CalendarFeedDocument,
    "\n  mutation MakeCalendarFeed {\n    makeCalendarFeed {\n      path\n    }\n  }\n": typeof types.MakeCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  query ChairCandidates($meetingId: ID!) {\n    chairCandidates(meetingId: $meetingId) {\n      participantId\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      present\n      isChair\n    }\n  }\n": typeof types.ChairCandidatesDocument,
    "\n  mutation HandChairOver($meetingId: ID!, $participantId: ID!, $from: ID) {\n    handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n": typeof types.HandChairOverDocument,
    "\n  fragment PollResult_result on HallPollOutcome {\n    voterCount\n    tooFew\n    groups {\n      size\n    }\n    items {\n      id\n      text\n      all {\n        agree\n        disagree\n        pass\n      }\n      leastShare\n      everyGroupAgrees\n      everyGroupDisagrees\n    }\n  }\n": typeof types.PollResult_ResultFragmentDoc,
    "\n  mutation MarkNoticeRead($id: ID!) {\n    markNoticeRead(noticeId: $id) {\n      count\n    }\n  }\n": typeof types.MarkNoticeReadDocument,
    "\n  mutation MarkAllNoticesRead {\n    markAllNoticesRead {\n      count\n    }\n  }\n": typeof types.MarkAllNoticesReadDocument,
    "\n  fragment Marked_text on MarkedText {\n    text\n    ranges {\n      start\n      end\n    }\n  }\n": typeof types.Marked_TextFragmentDoc,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    recordId\n    parentId\n    number\n    status\n    committeeName\n    happenedAt\n    title {\n      ...Marked_text\n    }\n    excerpt {\n      ...Marked_text\n    }\n  }\n": typeof types.SearchHit_HitFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      kind\n      displayName\n      mustChangePassword\n      mustSetSecondFactor\n      hasSecondFactor\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n      canOrganise\n      canOrganiseDistrict\n      canReadDistrict\n      canWorkAtDesk\n      canRank\n      canEditDictionary\n      canManageRoster\n      canAnswerLetters\n      canKeepPointsOfOrder\n      canManagePolicyNotices\n      canTellPolicies\n      canPlanResearch\n      canProposeStudio\n      canWriteBriefs\n      canComposeBriefs\n      canReadAllBriefs\n      canImportBriefResults\n      canManageInformants\n      canServeAsInformant\n      canAnswerCommitments\n      canFollowCommitments\n      canKeepProgressStages\n      canEarnPoints\n      canRunAppraisals\n      canOpineOnAppraisals\n      canWriteAppraisals\n      canReadPublicity\n      canReadReports\n      canWriteReports\n      canWriteStories\n    }\n    publicAddress\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on SecondFactorAsked {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      ... on SecondFactorBegun {\n        secret\n        uri\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      ... on SecondFactorSet {\n        recoveryCodes\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n    }\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  fragment Waiting_line on WaitingLine {\n    kind\n    recordId\n    place\n    meetingId\n    title\n    detail\n    committeeName\n    departmentName\n    office\n    since\n    dueOn\n    workingDaysLeft\n    provisional\n    timeliness\n    version\n    asideUntil\n    heldById\n    heldByName\n    assignedById\n    assignedByName\n  }\n": typeof types.Waiting_LineFragmentDoc,
    "\n  query Worklist($committeeId: ID) {\n    worklist(committeeId: $committeeId) {\n      total\n      counts {\n        kind\n        count\n      }\n      lines {\n        ...Waiting_line\n      }\n      asideLines {\n        ...Waiting_line\n      }\n      heldLines {\n        ...Waiting_line\n      }\n    }\n  }\n": typeof types.WorklistDocument,
    "\n  query WorklistTotal {\n    worklist {\n      total\n    }\n  }\n": typeof types.WorklistTotalDocument,
    "\n  mutation DecideLeaveHere($input: DecideLeaveInput!) {\n    decideLeave(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.DecideLeaveHereDocument,
    "\n  mutation ConfirmAttendanceHere($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmAttendanceHereDocument,
    "\n  mutation DecideExtensionHere($commitmentId: ID!, $approve: Boolean!, $note: String) {\n    decideExtension(commitmentId: $commitmentId, approve: $approve, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": typeof types.DecideExtensionHereDocument,
    "\n  mutation DecideReturnHere($commitmentId: ID!, $consent: Boolean!, $note: String) {\n    decideReturn(commitmentId: $commitmentId, consent: $consent, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": typeof types.DecideReturnHereDocument,
    "\n  mutation AcknowledgeHere($commitmentId: ID!) {\n    acknowledgeCommitment(commitmentId: $commitmentId) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": typeof types.AcknowledgeHereDocument,
    "\n  mutation ConfirmMinutesHere($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) {\n      ... on Minutes {\n        id\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmMinutesHereDocument,
    "\n  mutation ConfirmCorrigendumHere($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {\n    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {\n      ... on Corrigenda {\n        __typename\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmCorrigendumHereDocument,
};
const documents: Documents = {
    "\n  fragment BoardTotals_totals on BoardTotals {\n    matters\n    promised\n    accepted\n    inProgress\n    overdue\n    unsolved\n    relapsed\n    declined\n    solvedOnSpot\n    carriedOver\n  }\n": types.BoardTotals_TotalsFragmentDoc,
    "\n  fragment BoardOutcome_card on BoardCard {\n    takenDownAt\n    title\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    invitedCount\n    invitedAnswerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n": types.BoardOutcome_CardFragmentDoc,
    "\n  query SimilarBriefs($draft: BriefDraftInput!) {\n    similarBriefs(draft: $draft) {\n      pendingCount\n      nodes {\n        id\n        title\n        status\n        happenedAt\n        sharedWords\n        sharedPlaces\n      }\n    }\n  }\n": types.SimilarBriefsDocument,
    "\n  mutation StartBrief($input: StartBriefInput!) {\n    startBrief(input: $input) {\n      ... on BriefChanged {\n        id\n      }\n      ... on OpinionRefusal {\n        code\n      }\n    }\n  }\n": types.StartBriefDocument,
    "\n  fragment PackContent_pack on Briefing {\n    consultationId\n    title\n    form\n    committeeName\n    hostName\n    topicTitles\n    place\n    startsAt\n    agenda {\n      id\n      part\n      title\n    }\n    people {\n      id\n      party\n      duty\n      name\n      organisation\n      groupName\n      authority\n    }\n    demands {\n      id\n      number\n      title\n      body\n      rank\n      raisedByName\n      groupName\n      departmentName\n      positions {\n        id\n        departmentName\n        text\n        delegateName\n        authority\n      }\n    }\n    clauses {\n      id\n      document\n      documentNumber\n      clause\n      link\n      departmentName\n    }\n    research {\n      id\n      kind\n      place\n      heldOn\n      findings\n      photoIds\n    }\n    suggestions {\n      id\n      participantName\n      problem\n      cause\n      measure\n    }\n    materials {\n      id\n      title\n      files {\n        id\n        name\n      }\n    }\n    notedSurvey {\n      askedCount\n      answeredCount\n      summary\n      conductedOn\n    }\n    survey {\n      status\n      code\n      askedCount\n      n\n      results {\n        n\n        groups {\n          groupId\n          name\n          n\n        }\n        questions {\n          id\n          kind\n          text\n          n\n          mean\n          options {\n            id\n            text\n            count\n            points\n          }\n        }\n      }\n    }\n  }\n": types.PackContent_PackFragmentDoc,
    "\n  fragment ClauseItem_clause on ClauseRow {\n    document\n    documentNumber\n    clause\n    link\n    sources {\n      departmentName\n      researchKind\n      visitedName\n      place\n      heldOn\n    }\n  }\n": types.ClauseItem_ClauseFragmentDoc,
    "\n  query OwnFigures($period: PeriodInput!) {\n    ownFigures(period: $period) {\n      departmentId\n      departmentName\n      figures {\n        name\n        n\n        counted\n      }\n      natures {\n        nature\n        count\n      }\n    }\n  }\n": types.OwnFiguresDocument,
    "\n  fragment Obstacles_readiness on ReadinessState {\n    score\n    threshold\n    obstacles\n    missingParties\n    missingGroups {\n      id\n      name\n    }\n    noticeWorkingDays\n    requiredNoticeWorkingDays\n  }\n": types.Obstacles_ReadinessFragmentDoc,
    "\n  mutation ConveneConsultation($input: ConveneConsultationInput!) {\n    conveneConsultation(input: $input) {\n      ... on Consultation {\n        id\n        status\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n      ... on ConveneRefusal {\n        code\n        obstacles\n      }\n    }\n  }\n": types.ConveneConsultationDocument,
    "\n  fragment SaidBefore_correction on CorrectionRow {\n    id\n    field\n    saidBefore\n    saysNow\n    reason\n    byName\n    correctedAt\n  }\n": types.SaidBefore_CorrectionFragmentDoc,
    "\n  query CalendarFeed {\n    calendarFeed {\n      madeAt\n      lastReadAt\n    }\n  }\n": types.CalendarFeedDocument,
    "\n  mutation MakeCalendarFeed {\n    makeCalendarFeed {\n      path\n    }\n  }\n": types.MakeCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  query ChairCandidates($meetingId: ID!) {\n    chairCandidates(meetingId: $meetingId) {\n      participantId\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      present\n      isChair\n    }\n  }\n": types.ChairCandidatesDocument,
    "\n  mutation HandChairOver($meetingId: ID!, $participantId: ID!, $from: ID) {\n    handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n": types.HandChairOverDocument,
    "\n  fragment PollResult_result on HallPollOutcome {\n    voterCount\n    tooFew\n    groups {\n      size\n    }\n    items {\n      id\n      text\n      all {\n        agree\n        disagree\n        pass\n      }\n      leastShare\n      everyGroupAgrees\n      everyGroupDisagrees\n    }\n  }\n": types.PollResult_ResultFragmentDoc,
    "\n  mutation MarkNoticeRead($id: ID!) {\n    markNoticeRead(noticeId: $id) {\n      count\n    }\n  }\n": types.MarkNoticeReadDocument,
    "\n  mutation MarkAllNoticesRead {\n    markAllNoticesRead {\n      count\n    }\n  }\n": types.MarkAllNoticesReadDocument,
    "\n  fragment Marked_text on MarkedText {\n    text\n    ranges {\n      start\n      end\n    }\n  }\n": types.Marked_TextFragmentDoc,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    recordId\n    parentId\n    number\n    status\n    committeeName\n    happenedAt\n    title {\n      ...Marked_text\n    }\n    excerpt {\n      ...Marked_text\n    }\n  }\n": types.SearchHit_HitFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      kind\n      displayName\n      mustChangePassword\n      mustSetSecondFactor\n      hasSecondFactor\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n      canOrganise\n      canOrganiseDistrict\n      canReadDistrict\n      canWorkAtDesk\n      canRank\n      canEditDictionary\n      canManageRoster\n      canAnswerLetters\n      canKeepPointsOfOrder\n      canManagePolicyNotices\n      canTellPolicies\n      canPlanResearch\n      canProposeStudio\n      canWriteBriefs\n      canComposeBriefs\n      canReadAllBriefs\n      canImportBriefResults\n      canManageInformants\n      canServeAsInformant\n      canAnswerCommitments\n      canFollowCommitments\n      canKeepProgressStages\n      canEarnPoints\n      canRunAppraisals\n      canOpineOnAppraisals\n      canWriteAppraisals\n      canReadPublicity\n      canReadReports\n      canWriteReports\n      canWriteStories\n    }\n    publicAddress\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on SecondFactorAsked {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      ... on SecondFactorBegun {\n        secret\n        uri\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      ... on SecondFactorSet {\n        recoveryCodes\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n    }\n  }\n": types.UnreadNoticesDocument,
    "\n  fragment Waiting_line on WaitingLine {\n    kind\n    recordId\n    place\n    meetingId\n    title\n    detail\n    committeeName\n    departmentName\n    office\n    since\n    dueOn\n    workingDaysLeft\n    provisional\n    timeliness\n    version\n    asideUntil\n    heldById\n    heldByName\n    assignedById\n    assignedByName\n  }\n": types.Waiting_LineFragmentDoc,
    "\n  query Worklist($committeeId: ID) {\n    worklist(committeeId: $committeeId) {\n      total\n      counts {\n        kind\n        count\n      }\n      lines {\n        ...Waiting_line\n      }\n      asideLines {\n        ...Waiting_line\n      }\n      heldLines {\n        ...Waiting_line\n      }\n    }\n  }\n": types.WorklistDocument,
    "\n  query WorklistTotal {\n    worklist {\n      total\n    }\n  }\n": types.WorklistTotalDocument,
    "\n  mutation DecideLeaveHere($input: DecideLeaveInput!) {\n    decideLeave(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.DecideLeaveHereDocument,
    "\n  mutation ConfirmAttendanceHere($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.ConfirmAttendanceHereDocument,
    "\n  mutation DecideExtensionHere($commitmentId: ID!, $approve: Boolean!, $note: String) {\n    decideExtension(commitmentId: $commitmentId, approve: $approve, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": types.DecideExtensionHereDocument,
    "\n  mutation DecideReturnHere($commitmentId: ID!, $consent: Boolean!, $note: String) {\n    decideReturn(commitmentId: $commitmentId, consent: $consent, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": types.DecideReturnHereDocument,
    "\n  mutation AcknowledgeHere($commitmentId: ID!) {\n    acknowledgeCommitment(commitmentId: $commitmentId) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n": types.AcknowledgeHereDocument,
    "\n  mutation ConfirmMinutesHere($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) {\n      ... on Minutes {\n        id\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n": types.ConfirmMinutesHereDocument,
    "\n  mutation ConfirmCorrigendumHere($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {\n    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {\n      ... on Corrigenda {\n        __typename\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n": types.ConfirmCorrigendumHereDocument,
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
export function graphql(source: "\n  fragment BoardTotals_totals on BoardTotals {\n    matters\n    promised\n    accepted\n    inProgress\n    overdue\n    unsolved\n    relapsed\n    declined\n    solvedOnSpot\n    carriedOver\n  }\n"): (typeof documents)["\n  fragment BoardTotals_totals on BoardTotals {\n    matters\n    promised\n    accepted\n    inProgress\n    overdue\n    unsolved\n    relapsed\n    declined\n    solvedOnSpot\n    carriedOver\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardOutcome_card on BoardCard {\n    takenDownAt\n    title\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    invitedCount\n    invitedAnswerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n"): (typeof documents)["\n  fragment BoardOutcome_card on BoardCard {\n    takenDownAt\n    title\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    invitedCount\n    invitedAnswerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarBriefs($draft: BriefDraftInput!) {\n    similarBriefs(draft: $draft) {\n      pendingCount\n      nodes {\n        id\n        title\n        status\n        happenedAt\n        sharedWords\n        sharedPlaces\n      }\n    }\n  }\n"): (typeof documents)["\n  query SimilarBriefs($draft: BriefDraftInput!) {\n    similarBriefs(draft: $draft) {\n      pendingCount\n      nodes {\n        id\n        title\n        status\n        happenedAt\n        sharedWords\n        sharedPlaces\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBrief($input: StartBriefInput!) {\n    startBrief(input: $input) {\n      ... on BriefChanged {\n        id\n      }\n      ... on OpinionRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartBrief($input: StartBriefInput!) {\n    startBrief(input: $input) {\n      ... on BriefChanged {\n        id\n      }\n      ... on OpinionRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PackContent_pack on Briefing {\n    consultationId\n    title\n    form\n    committeeName\n    hostName\n    topicTitles\n    place\n    startsAt\n    agenda {\n      id\n      part\n      title\n    }\n    people {\n      id\n      party\n      duty\n      name\n      organisation\n      groupName\n      authority\n    }\n    demands {\n      id\n      number\n      title\n      body\n      rank\n      raisedByName\n      groupName\n      departmentName\n      positions {\n        id\n        departmentName\n        text\n        delegateName\n        authority\n      }\n    }\n    clauses {\n      id\n      document\n      documentNumber\n      clause\n      link\n      departmentName\n    }\n    research {\n      id\n      kind\n      place\n      heldOn\n      findings\n      photoIds\n    }\n    suggestions {\n      id\n      participantName\n      problem\n      cause\n      measure\n    }\n    materials {\n      id\n      title\n      files {\n        id\n        name\n      }\n    }\n    notedSurvey {\n      askedCount\n      answeredCount\n      summary\n      conductedOn\n    }\n    survey {\n      status\n      code\n      askedCount\n      n\n      results {\n        n\n        groups {\n          groupId\n          name\n          n\n        }\n        questions {\n          id\n          kind\n          text\n          n\n          mean\n          options {\n            id\n            text\n            count\n            points\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PackContent_pack on Briefing {\n    consultationId\n    title\n    form\n    committeeName\n    hostName\n    topicTitles\n    place\n    startsAt\n    agenda {\n      id\n      part\n      title\n    }\n    people {\n      id\n      party\n      duty\n      name\n      organisation\n      groupName\n      authority\n    }\n    demands {\n      id\n      number\n      title\n      body\n      rank\n      raisedByName\n      groupName\n      departmentName\n      positions {\n        id\n        departmentName\n        text\n        delegateName\n        authority\n      }\n    }\n    clauses {\n      id\n      document\n      documentNumber\n      clause\n      link\n      departmentName\n    }\n    research {\n      id\n      kind\n      place\n      heldOn\n      findings\n      photoIds\n    }\n    suggestions {\n      id\n      participantName\n      problem\n      cause\n      measure\n    }\n    materials {\n      id\n      title\n      files {\n        id\n        name\n      }\n    }\n    notedSurvey {\n      askedCount\n      answeredCount\n      summary\n      conductedOn\n    }\n    survey {\n      status\n      code\n      askedCount\n      n\n      results {\n        n\n        groups {\n          groupId\n          name\n          n\n        }\n        questions {\n          id\n          kind\n          text\n          n\n          mean\n          options {\n            id\n            text\n            count\n            points\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClauseItem_clause on ClauseRow {\n    document\n    documentNumber\n    clause\n    link\n    sources {\n      departmentName\n      researchKind\n      visitedName\n      place\n      heldOn\n    }\n  }\n"): (typeof documents)["\n  fragment ClauseItem_clause on ClauseRow {\n    document\n    documentNumber\n    clause\n    link\n    sources {\n      departmentName\n      researchKind\n      visitedName\n      place\n      heldOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFigures($period: PeriodInput!) {\n    ownFigures(period: $period) {\n      departmentId\n      departmentName\n      figures {\n        name\n        n\n        counted\n      }\n      natures {\n        nature\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnFigures($period: PeriodInput!) {\n    ownFigures(period: $period) {\n      departmentId\n      departmentName\n      figures {\n        name\n        n\n        counted\n      }\n      natures {\n        nature\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Obstacles_readiness on ReadinessState {\n    score\n    threshold\n    obstacles\n    missingParties\n    missingGroups {\n      id\n      name\n    }\n    noticeWorkingDays\n    requiredNoticeWorkingDays\n  }\n"): (typeof documents)["\n  fragment Obstacles_readiness on ReadinessState {\n    score\n    threshold\n    obstacles\n    missingParties\n    missingGroups {\n      id\n      name\n    }\n    noticeWorkingDays\n    requiredNoticeWorkingDays\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneConsultation($input: ConveneConsultationInput!) {\n    conveneConsultation(input: $input) {\n      ... on Consultation {\n        id\n        status\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n      ... on ConveneRefusal {\n        code\n        obstacles\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConveneConsultation($input: ConveneConsultationInput!) {\n    conveneConsultation(input: $input) {\n      ... on Consultation {\n        id\n        status\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n      ... on ConveneRefusal {\n        code\n        obstacles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SaidBefore_correction on CorrectionRow {\n    id\n    field\n    saidBefore\n    saysNow\n    reason\n    byName\n    correctedAt\n  }\n"): (typeof documents)["\n  fragment SaidBefore_correction on CorrectionRow {\n    id\n    field\n    saidBefore\n    saysNow\n    reason\n    byName\n    correctedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeed {\n    calendarFeed {\n      madeAt\n      lastReadAt\n    }\n  }\n"): (typeof documents)["\n  query CalendarFeed {\n    calendarFeed {\n      madeAt\n      lastReadAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarFeed {\n    makeCalendarFeed {\n      path\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCalendarFeed {\n    makeCalendarFeed {\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChairCandidates($meetingId: ID!) {\n    chairCandidates(meetingId: $meetingId) {\n      participantId\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      present\n      isChair\n    }\n  }\n"): (typeof documents)["\n  query ChairCandidates($meetingId: ID!) {\n    chairCandidates(meetingId: $meetingId) {\n      participantId\n      party\n      name\n      organisation\n      departmentName\n      interestGroupName\n      present\n      isChair\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandChairOver($meetingId: ID!, $participantId: ID!, $from: ID) {\n    handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n"): (typeof documents)["\n  mutation HandChairOver($meetingId: ID!, $participantId: ID!, $from: ID) {\n    handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from) {\n      __typename\n      ... on MeetingRefusal { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollResult_result on HallPollOutcome {\n    voterCount\n    tooFew\n    groups {\n      size\n    }\n    items {\n      id\n      text\n      all {\n        agree\n        disagree\n        pass\n      }\n      leastShare\n      everyGroupAgrees\n      everyGroupDisagrees\n    }\n  }\n"): (typeof documents)["\n  fragment PollResult_result on HallPollOutcome {\n    voterCount\n    tooFew\n    groups {\n      size\n    }\n    items {\n      id\n      text\n      all {\n        agree\n        disagree\n        pass\n      }\n      leastShare\n      everyGroupAgrees\n      everyGroupDisagrees\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticeRead($id: ID!) {\n    markNoticeRead(noticeId: $id) {\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoticeRead($id: ID!) {\n    markNoticeRead(noticeId: $id) {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllNoticesRead {\n    markAllNoticesRead {\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation MarkAllNoticesRead {\n    markAllNoticesRead {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Marked_text on MarkedText {\n    text\n    ranges {\n      start\n      end\n    }\n  }\n"): (typeof documents)["\n  fragment Marked_text on MarkedText {\n    text\n    ranges {\n      start\n      end\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    recordId\n    parentId\n    number\n    status\n    committeeName\n    happenedAt\n    title {\n      ...Marked_text\n    }\n    excerpt {\n      ...Marked_text\n    }\n  }\n"): (typeof documents)["\n  fragment SearchHit_hit on SearchHit {\n    kind\n    recordId\n    parentId\n    number\n    status\n    committeeName\n    happenedAt\n    title {\n      ...Marked_text\n    }\n    excerpt {\n      ...Marked_text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      kind\n      displayName\n      mustChangePassword\n      mustSetSecondFactor\n      hasSecondFactor\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n      canOrganise\n      canOrganiseDistrict\n      canReadDistrict\n      canWorkAtDesk\n      canRank\n      canEditDictionary\n      canManageRoster\n      canAnswerLetters\n      canKeepPointsOfOrder\n      canManagePolicyNotices\n      canTellPolicies\n      canPlanResearch\n      canProposeStudio\n      canWriteBriefs\n      canComposeBriefs\n      canReadAllBriefs\n      canImportBriefResults\n      canManageInformants\n      canServeAsInformant\n      canAnswerCommitments\n      canFollowCommitments\n      canKeepProgressStages\n      canEarnPoints\n      canRunAppraisals\n      canOpineOnAppraisals\n      canWriteAppraisals\n      canReadPublicity\n      canReadReports\n      canWriteReports\n      canWriteStories\n    }\n    publicAddress\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      kind\n      displayName\n      mustChangePassword\n      mustSetSecondFactor\n      hasSecondFactor\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n      canOrganise\n      canOrganiseDistrict\n      canReadDistrict\n      canWorkAtDesk\n      canRank\n      canEditDictionary\n      canManageRoster\n      canAnswerLetters\n      canKeepPointsOfOrder\n      canManagePolicyNotices\n      canTellPolicies\n      canPlanResearch\n      canProposeStudio\n      canWriteBriefs\n      canComposeBriefs\n      canReadAllBriefs\n      canImportBriefResults\n      canManageInformants\n      canServeAsInformant\n      canAnswerCommitments\n      canFollowCommitments\n      canKeepProgressStages\n      canEarnPoints\n      canRunAppraisals\n      canOpineOnAppraisals\n      canWriteAppraisals\n      canReadPublicity\n      canReadReports\n      canWriteReports\n      canWriteStories\n    }\n    publicAddress\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on SecondFactorAsked {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on SecondFactorAsked {\n        loginName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      ... on SecondFactorBegun {\n        secret\n        uri\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      ... on SecondFactorBegun {\n        secret\n        uri\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      ... on SecondFactorSet {\n        recoveryCodes\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      ... on SecondFactorSet {\n        recoveryCodes\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices {\n      count\n    }\n  }\n"): (typeof documents)["\n  query UnreadNotices {\n    unreadNotices {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Waiting_line on WaitingLine {\n    kind\n    recordId\n    place\n    meetingId\n    title\n    detail\n    committeeName\n    departmentName\n    office\n    since\n    dueOn\n    workingDaysLeft\n    provisional\n    timeliness\n    version\n    asideUntil\n    heldById\n    heldByName\n    assignedById\n    assignedByName\n  }\n"): (typeof documents)["\n  fragment Waiting_line on WaitingLine {\n    kind\n    recordId\n    place\n    meetingId\n    title\n    detail\n    committeeName\n    departmentName\n    office\n    since\n    dueOn\n    workingDaysLeft\n    provisional\n    timeliness\n    version\n    asideUntil\n    heldById\n    heldByName\n    assignedById\n    assignedByName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Worklist($committeeId: ID) {\n    worklist(committeeId: $committeeId) {\n      total\n      counts {\n        kind\n        count\n      }\n      lines {\n        ...Waiting_line\n      }\n      asideLines {\n        ...Waiting_line\n      }\n      heldLines {\n        ...Waiting_line\n      }\n    }\n  }\n"): (typeof documents)["\n  query Worklist($committeeId: ID) {\n    worklist(committeeId: $committeeId) {\n      total\n      counts {\n        kind\n        count\n      }\n      lines {\n        ...Waiting_line\n      }\n      asideLines {\n        ...Waiting_line\n      }\n      heldLines {\n        ...Waiting_line\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorklistTotal {\n    worklist {\n      total\n    }\n  }\n"): (typeof documents)["\n  query WorklistTotal {\n    worklist {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideLeaveHere($input: DecideLeaveInput!) {\n    decideLeave(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideLeaveHere($input: DecideLeaveInput!) {\n    decideLeave(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAttendanceHere($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAttendanceHere($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideExtensionHere($commitmentId: ID!, $approve: Boolean!, $note: String) {\n    decideExtension(commitmentId: $commitmentId, approve: $approve, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideExtensionHere($commitmentId: ID!, $approve: Boolean!, $note: String) {\n    decideExtension(commitmentId: $commitmentId, approve: $approve, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReturnHere($commitmentId: ID!, $consent: Boolean!, $note: String) {\n    decideReturn(commitmentId: $commitmentId, consent: $consent, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideReturnHere($commitmentId: ID!, $consent: Boolean!, $note: String) {\n    decideReturn(commitmentId: $commitmentId, consent: $consent, note: $note) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeHere($commitmentId: ID!) {\n    acknowledgeCommitment(commitmentId: $commitmentId) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeHere($commitmentId: ID!) {\n    acknowledgeCommitment(commitmentId: $commitmentId) {\n      ... on CommitmentDetail {\n        id\n      }\n      ... on CommitmentRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMinutesHere($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) {\n      ... on Minutes {\n        id\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmMinutesHere($meetingId: ID!, $version: Int!) {\n    confirmMinutes(meetingId: $meetingId, version: $version) {\n      ... on Minutes {\n        id\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCorrigendumHere($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {\n    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {\n      ... on Corrigenda {\n        __typename\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmCorrigendumHere($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {\n    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {\n      ... on Corrigenda {\n        __typename\n      }\n      ... on MeetingRefusal {\n        code\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;