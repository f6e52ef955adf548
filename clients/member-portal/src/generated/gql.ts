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
    "\n  fragment BoardMatter_card on BoardCard {\n    title\n    consultationTitle\n    committeeName\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n": typeof types.BoardMatter_CardFragmentDoc,
    "\n  subscription PublicBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        matters\n        promised\n        accepted\n        inProgress\n        overdue\n        unsolved\n        declined\n        solvedOnSpot\n        carriedOver\n      }\n      cards {\n        demandId\n        ...BoardMatter_card\n      }\n    }\n  }\n": typeof types.PublicBoardLiveDocument,
    "\n  query BoardCommittees {\n    topicDestinations {\n      committeeId\n      committeeName\n    }\n  }\n": typeof types.BoardCommitteesDocument,
    "\n  mutation ListPolicyClause($input: ListPolicyClauseInput!) {\n    listPolicyClause(input: $input) {\n      ... on PolicyClause {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.ListPolicyClauseDocument,
    "\n  mutation NameDelegate($input: NameDelegateInput!) {\n    nameDelegate(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.NameDelegateDocument,
    "\n  query DemandDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n": typeof types.DemandDepartmentsDocument,
    "\n  mutation SubmitDemand($input: SubmitDemandInput!) {\n    submitDemand(input: $input) {\n      ... on Demand {\n        id\n        number\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.SubmitDemandDocument,
    "\n  mutation EditDemand($input: EditDemandInput!) {\n    editDemand(input: $input) {\n      ... on Demand {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.EditDemandDocument,
    "\n  mutation RankDemands($input: RankDemandsInput!) {\n    rankDemands(input: $input) {\n      ... on Consultation {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.RankDemandsDocument,
    "\n  mutation JoinByInvitationCode($code: String!) {\n    joinByInvitationCode(code: $code) {\n      ... on GuestWelcome {\n        consultationId\n        participantName\n        consultationTitle\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.JoinByInvitationCodeDocument,
    "\n  mutation MarkMaterialRead($input: MarkMaterialReadInput!) {\n    markMaterialRead(input: $input) {\n      ... on Material {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.MarkMaterialReadDocument,
    "\n  mutation SubmitDepartmentPosition($input: SubmitDepartmentPositionInput!) {\n    submitDepartmentPosition(input: $input) {\n      ... on DepartmentPosition {\n        id\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.SubmitDepartmentPositionDocument,
    "\n  mutation ConfirmAttendance($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmAttendanceDocument,
    "\n  mutation RequestLeave($input: RequestLeaveInput!) {\n    requestLeave(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.RequestLeaveDocument,
    "\n  query ResearchDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n": typeof types.ResearchDepartmentsDocument,
    "\n  mutation RecordFieldResearch($input: RecordFieldResearchInput!) {\n    recordFieldResearch(input: $input) {\n      ... on FieldResearch {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.RecordFieldResearchDocument,
    "\n  mutation SubmitSuggestion($input: SubmitSuggestionInput!) {\n    submitSuggestion(input: $input) {\n      ... on Suggestion {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.SubmitSuggestionDocument,
    "\n  mutation RecordWishSurvey($input: RecordWishSurveyInput!) {\n    recordWishSurvey(input: $input) {\n      ... on WishSurvey {\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": typeof types.RecordWishSurveyDocument,
    "\n  query TasksBlock {\n    myConsultations(first: 50) {\n      nodes {\n        id\n        title\n        form\n        status\n        place\n        startsAt\n        seat {\n          party\n          attendance\n          items {\n            kind\n            isDone\n            isWaiting\n          }\n        }\n      }\n    }\n  }\n": typeof types.TasksBlockDocument,
    "\n  query Preparation($id: ID!) {\n    consultation(id: $id) {\n      id\n      title\n      form\n      status\n      place\n      startsAt\n      committeeName\n      haltReason\n      readiness {\n        score\n        threshold\n      }\n      me {\n        participantId\n        party\n        duty\n        attendance\n        departmentId\n        interestGroupId\n        items {\n          kind\n          share\n          isDone\n          isWaiting\n        }\n      }\n      people {\n        id\n        name\n        party\n        duty\n        organisation\n        departmentId\n        delegateAuthority\n      }\n      demands {\n        id\n        version\n        number\n        title\n        body\n        rank\n        status\n        raisedById\n        raisedByName\n        interestGroupId\n        interestGroupName\n        departmentId\n        departmentName\n        positions {\n          id\n          version\n          departmentId\n          departmentName\n          text\n        }\n      }\n      research {\n        id\n        kind\n        place\n        heldOn\n        findings\n        takenByNames\n        photoIds\n      }\n      clauses {\n        id\n        document\n        clause\n        departmentName\n      }\n      suggestions {\n        id\n        participantId\n        participantName\n        problem\n        cause\n        measure\n      }\n      materials {\n        id\n        title\n        body\n        isReadByViewer\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      survey {\n        version\n        askedCount\n        answeredCount\n        summary\n        conductedOn\n      }\n    }\n  }\n": typeof types.PreparationDocument,
    "\n  mutation ActivateAccount($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n        displayName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ActivateAccountDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      device\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n": typeof types.RevokeSessionDocument,
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
    "\n  query MyTopicsPage($first: Int!) {\n    myTopics(first: $first) {\n      totalCount\n      nodes {\n        id\n        number\n        trackingCode\n        title\n        status\n        submittedAt\n      }\n    }\n  }\n": typeof types.MyTopicsPageDocument,
    "\n  query SubmitTopicPage {\n    topicDestinations {\n      committeeId\n      townshipName\n    }\n  }\n": typeof types.SubmitTopicPageDocument,
    "\n  mutation SubmitTopic($input: SubmitTopicInput!) {\n    submitTopic(input: $input) {\n      number\n      trackingCode\n    }\n  }\n": typeof types.SubmitTopicDocument,
    "\n  query TopicByCode($code: String!) {\n    topicByTrackingCode(code: $code) {\n      number\n      title\n      place\n      status\n      declineReason\n      transferredTo\n      committeeName\n      submittedAt\n      lastStepAt\n      canResubmit\n      steps {\n        kind\n        note\n        otherNumber\n        at\n      }\n    }\n  }\n": typeof types.TopicByCodeDocument,
    "\n  mutation ResubmitTopic($input: ResubmitTopicInput!) {\n    resubmitTopic(input: $input) {\n      ... on TopicReceipt {\n        number\n      }\n      ... on TopicRefusal {\n        code\n        presentStatus\n      }\n    }\n  }\n": typeof types.ResubmitTopicDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      mustChangePassword\n      consultationId\n      posts {\n        role\n        committeeId\n        departmentId\n        memberId\n        scopeName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        displayName\n        mustChangePassword\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        __typename\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  fragment BoardMatter_card on BoardCard {\n    title\n    consultationTitle\n    committeeName\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n": types.BoardMatter_CardFragmentDoc,
    "\n  subscription PublicBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        matters\n        promised\n        accepted\n        inProgress\n        overdue\n        unsolved\n        declined\n        solvedOnSpot\n        carriedOver\n      }\n      cards {\n        demandId\n        ...BoardMatter_card\n      }\n    }\n  }\n": types.PublicBoardLiveDocument,
    "\n  query BoardCommittees {\n    topicDestinations {\n      committeeId\n      committeeName\n    }\n  }\n": types.BoardCommitteesDocument,
    "\n  mutation ListPolicyClause($input: ListPolicyClauseInput!) {\n    listPolicyClause(input: $input) {\n      ... on PolicyClause {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.ListPolicyClauseDocument,
    "\n  mutation NameDelegate($input: NameDelegateInput!) {\n    nameDelegate(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.NameDelegateDocument,
    "\n  query DemandDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n": types.DemandDepartmentsDocument,
    "\n  mutation SubmitDemand($input: SubmitDemandInput!) {\n    submitDemand(input: $input) {\n      ... on Demand {\n        id\n        number\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.SubmitDemandDocument,
    "\n  mutation EditDemand($input: EditDemandInput!) {\n    editDemand(input: $input) {\n      ... on Demand {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.EditDemandDocument,
    "\n  mutation RankDemands($input: RankDemandsInput!) {\n    rankDemands(input: $input) {\n      ... on Consultation {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.RankDemandsDocument,
    "\n  mutation JoinByInvitationCode($code: String!) {\n    joinByInvitationCode(code: $code) {\n      ... on GuestWelcome {\n        consultationId\n        participantName\n        consultationTitle\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.JoinByInvitationCodeDocument,
    "\n  mutation MarkMaterialRead($input: MarkMaterialReadInput!) {\n    markMaterialRead(input: $input) {\n      ... on Material {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.MarkMaterialReadDocument,
    "\n  mutation SubmitDepartmentPosition($input: SubmitDepartmentPositionInput!) {\n    submitDepartmentPosition(input: $input) {\n      ... on DepartmentPosition {\n        id\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.SubmitDepartmentPositionDocument,
    "\n  mutation ConfirmAttendance($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.ConfirmAttendanceDocument,
    "\n  mutation RequestLeave($input: RequestLeaveInput!) {\n    requestLeave(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.RequestLeaveDocument,
    "\n  query ResearchDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n": types.ResearchDepartmentsDocument,
    "\n  mutation RecordFieldResearch($input: RecordFieldResearchInput!) {\n    recordFieldResearch(input: $input) {\n      ... on FieldResearch {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.RecordFieldResearchDocument,
    "\n  mutation SubmitSuggestion($input: SubmitSuggestionInput!) {\n    submitSuggestion(input: $input) {\n      ... on Suggestion {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.SubmitSuggestionDocument,
    "\n  mutation RecordWishSurvey($input: RecordWishSurveyInput!) {\n    recordWishSurvey(input: $input) {\n      ... on WishSurvey {\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n": types.RecordWishSurveyDocument,
    "\n  query TasksBlock {\n    myConsultations(first: 50) {\n      nodes {\n        id\n        title\n        form\n        status\n        place\n        startsAt\n        seat {\n          party\n          attendance\n          items {\n            kind\n            isDone\n            isWaiting\n          }\n        }\n      }\n    }\n  }\n": types.TasksBlockDocument,
    "\n  query Preparation($id: ID!) {\n    consultation(id: $id) {\n      id\n      title\n      form\n      status\n      place\n      startsAt\n      committeeName\n      haltReason\n      readiness {\n        score\n        threshold\n      }\n      me {\n        participantId\n        party\n        duty\n        attendance\n        departmentId\n        interestGroupId\n        items {\n          kind\n          share\n          isDone\n          isWaiting\n        }\n      }\n      people {\n        id\n        name\n        party\n        duty\n        organisation\n        departmentId\n        delegateAuthority\n      }\n      demands {\n        id\n        version\n        number\n        title\n        body\n        rank\n        status\n        raisedById\n        raisedByName\n        interestGroupId\n        interestGroupName\n        departmentId\n        departmentName\n        positions {\n          id\n          version\n          departmentId\n          departmentName\n          text\n        }\n      }\n      research {\n        id\n        kind\n        place\n        heldOn\n        findings\n        takenByNames\n        photoIds\n      }\n      clauses {\n        id\n        document\n        clause\n        departmentName\n      }\n      suggestions {\n        id\n        participantId\n        participantName\n        problem\n        cause\n        measure\n      }\n      materials {\n        id\n        title\n        body\n        isReadByViewer\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      survey {\n        version\n        askedCount\n        answeredCount\n        summary\n        conductedOn\n      }\n    }\n  }\n": types.PreparationDocument,
    "\n  mutation ActivateAccount($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n        displayName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n": types.ActivateAccountDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      device\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n": types.RevokeSessionDocument,
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
    "\n  query MyTopicsPage($first: Int!) {\n    myTopics(first: $first) {\n      totalCount\n      nodes {\n        id\n        number\n        trackingCode\n        title\n        status\n        submittedAt\n      }\n    }\n  }\n": types.MyTopicsPageDocument,
    "\n  query SubmitTopicPage {\n    topicDestinations {\n      committeeId\n      townshipName\n    }\n  }\n": types.SubmitTopicPageDocument,
    "\n  mutation SubmitTopic($input: SubmitTopicInput!) {\n    submitTopic(input: $input) {\n      number\n      trackingCode\n    }\n  }\n": types.SubmitTopicDocument,
    "\n  query TopicByCode($code: String!) {\n    topicByTrackingCode(code: $code) {\n      number\n      title\n      place\n      status\n      declineReason\n      transferredTo\n      committeeName\n      submittedAt\n      lastStepAt\n      canResubmit\n      steps {\n        kind\n        note\n        otherNumber\n        at\n      }\n    }\n  }\n": types.TopicByCodeDocument,
    "\n  mutation ResubmitTopic($input: ResubmitTopicInput!) {\n    resubmitTopic(input: $input) {\n      ... on TopicReceipt {\n        number\n      }\n      ... on TopicRefusal {\n        code\n        presentStatus\n      }\n    }\n  }\n": types.ResubmitTopicDocument,
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
export function graphql(source: "\n  fragment BoardMatter_card on BoardCard {\n    title\n    consultationTitle\n    committeeName\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n"): (typeof documents)["\n  fragment BoardMatter_card on BoardCard {\n    title\n    consultationTitle\n    committeeName\n    state\n    promise\n    departmentName\n    dueOn\n    round\n    reason\n    basis\n    answerCount\n    solvedCount\n    halfSolvedCount\n    notSolvedCount\n    trackingCode\n    beforePhoto\n    afterPhoto\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PublicBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        matters\n        promised\n        accepted\n        inProgress\n        overdue\n        unsolved\n        declined\n        solvedOnSpot\n        carriedOver\n      }\n      cards {\n        demandId\n        ...BoardMatter_card\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription PublicBoardLive($committeeId: ID, $first: Int!) {\n    boardLive(committeeId: $committeeId, first: $first) {\n      committeeName\n      totals {\n        matters\n        promised\n        accepted\n        inProgress\n        overdue\n        unsolved\n        declined\n        solvedOnSpot\n        carriedOver\n      }\n      cards {\n        demandId\n        ...BoardMatter_card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCommittees {\n    topicDestinations {\n      committeeId\n      committeeName\n    }\n  }\n"): (typeof documents)["\n  query BoardCommittees {\n    topicDestinations {\n      committeeId\n      committeeName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ListPolicyClause($input: ListPolicyClauseInput!) {\n    listPolicyClause(input: $input) {\n      ... on PolicyClause {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ListPolicyClause($input: ListPolicyClauseInput!) {\n    listPolicyClause(input: $input) {\n      ... on PolicyClause {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDelegate($input: NameDelegateInput!) {\n    nameDelegate(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation NameDelegate($input: NameDelegateInput!) {\n    nameDelegate(input: $input) {\n      ... on Participant {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemandDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n"): (typeof documents)["\n  query DemandDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDemand($input: SubmitDemandInput!) {\n    submitDemand(input: $input) {\n      ... on Demand {\n        id\n        number\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitDemand($input: SubmitDemandInput!) {\n    submitDemand(input: $input) {\n      ... on Demand {\n        id\n        number\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDemand($input: EditDemandInput!) {\n    editDemand(input: $input) {\n      ... on Demand {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditDemand($input: EditDemandInput!) {\n    editDemand(input: $input) {\n      ... on Demand {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RankDemands($input: RankDemandsInput!) {\n    rankDemands(input: $input) {\n      ... on Consultation {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RankDemands($input: RankDemandsInput!) {\n    rankDemands(input: $input) {\n      ... on Consultation {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinByInvitationCode($code: String!) {\n    joinByInvitationCode(code: $code) {\n      ... on GuestWelcome {\n        consultationId\n        participantName\n        consultationTitle\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinByInvitationCode($code: String!) {\n    joinByInvitationCode(code: $code) {\n      ... on GuestWelcome {\n        consultationId\n        participantName\n        consultationTitle\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMaterialRead($input: MarkMaterialReadInput!) {\n    markMaterialRead(input: $input) {\n      ... on Material {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkMaterialRead($input: MarkMaterialReadInput!) {\n    markMaterialRead(input: $input) {\n      ... on Material {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDepartmentPosition($input: SubmitDepartmentPositionInput!) {\n    submitDepartmentPosition(input: $input) {\n      ... on DepartmentPosition {\n        id\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitDepartmentPosition($input: SubmitDepartmentPositionInput!) {\n    submitDepartmentPosition(input: $input) {\n      ... on DepartmentPosition {\n        id\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAttendance($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAttendance($input: AnswerInvitationInput!) {\n    confirmAttendance(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestLeave($input: RequestLeaveInput!) {\n    requestLeave(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestLeave($input: RequestLeaveInput!) {\n    requestLeave(input: $input) {\n      ... on Participant {\n        id\n        attendance\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResearchDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n"): (typeof documents)["\n  query ResearchDepartments($id: ID!) {\n    departmentChoices(consultationId: $id) {\n      id\n      shortName\n      isInvited\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFieldResearch($input: RecordFieldResearchInput!) {\n    recordFieldResearch(input: $input) {\n      ... on FieldResearch {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFieldResearch($input: RecordFieldResearchInput!) {\n    recordFieldResearch(input: $input) {\n      ... on FieldResearch {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitSuggestion($input: SubmitSuggestionInput!) {\n    submitSuggestion(input: $input) {\n      ... on Suggestion {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitSuggestion($input: SubmitSuggestionInput!) {\n    submitSuggestion(input: $input) {\n      ... on Suggestion {\n        id\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordWishSurvey($input: RecordWishSurveyInput!) {\n    recordWishSurvey(input: $input) {\n      ... on WishSurvey {\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordWishSurvey($input: RecordWishSurveyInput!) {\n    recordWishSurvey(input: $input) {\n      ... on WishSurvey {\n        version\n      }\n      ... on ConsultationRefusal {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TasksBlock {\n    myConsultations(first: 50) {\n      nodes {\n        id\n        title\n        form\n        status\n        place\n        startsAt\n        seat {\n          party\n          attendance\n          items {\n            kind\n            isDone\n            isWaiting\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TasksBlock {\n    myConsultations(first: 50) {\n      nodes {\n        id\n        title\n        form\n        status\n        place\n        startsAt\n        seat {\n          party\n          attendance\n          items {\n            kind\n            isDone\n            isWaiting\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preparation($id: ID!) {\n    consultation(id: $id) {\n      id\n      title\n      form\n      status\n      place\n      startsAt\n      committeeName\n      haltReason\n      readiness {\n        score\n        threshold\n      }\n      me {\n        participantId\n        party\n        duty\n        attendance\n        departmentId\n        interestGroupId\n        items {\n          kind\n          share\n          isDone\n          isWaiting\n        }\n      }\n      people {\n        id\n        name\n        party\n        duty\n        organisation\n        departmentId\n        delegateAuthority\n      }\n      demands {\n        id\n        version\n        number\n        title\n        body\n        rank\n        status\n        raisedById\n        raisedByName\n        interestGroupId\n        interestGroupName\n        departmentId\n        departmentName\n        positions {\n          id\n          version\n          departmentId\n          departmentName\n          text\n        }\n      }\n      research {\n        id\n        kind\n        place\n        heldOn\n        findings\n        takenByNames\n        photoIds\n      }\n      clauses {\n        id\n        document\n        clause\n        departmentName\n      }\n      suggestions {\n        id\n        participantId\n        participantName\n        problem\n        cause\n        measure\n      }\n      materials {\n        id\n        title\n        body\n        isReadByViewer\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      survey {\n        version\n        askedCount\n        answeredCount\n        summary\n        conductedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query Preparation($id: ID!) {\n    consultation(id: $id) {\n      id\n      title\n      form\n      status\n      place\n      startsAt\n      committeeName\n      haltReason\n      readiness {\n        score\n        threshold\n      }\n      me {\n        participantId\n        party\n        duty\n        attendance\n        departmentId\n        interestGroupId\n        items {\n          kind\n          share\n          isDone\n          isWaiting\n        }\n      }\n      people {\n        id\n        name\n        party\n        duty\n        organisation\n        departmentId\n        delegateAuthority\n      }\n      demands {\n        id\n        version\n        number\n        title\n        body\n        rank\n        status\n        raisedById\n        raisedByName\n        interestGroupId\n        interestGroupName\n        departmentId\n        departmentName\n        positions {\n          id\n          version\n          departmentId\n          departmentName\n          text\n        }\n      }\n      research {\n        id\n        kind\n        place\n        heldOn\n        findings\n        takenByNames\n        photoIds\n      }\n      clauses {\n        id\n        document\n        clause\n        departmentName\n      }\n      suggestions {\n        id\n        participantId\n        participantName\n        problem\n        cause\n        measure\n      }\n      materials {\n        id\n        title\n        body\n        isReadByViewer\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      survey {\n        version\n        askedCount\n        answeredCount\n        summary\n        conductedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateAccount($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n        displayName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ActivateAccount($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      ... on SignedIn {\n        loginName\n        displayName\n      }\n      ... on IdentityRefusal {\n        code\n        params {\n          minutes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      device\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions {\n      id\n      device\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n"): (typeof documents)["\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId)\n  }\n"];
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
export function graphql(source: "\n  query MyTopicsPage($first: Int!) {\n    myTopics(first: $first) {\n      totalCount\n      nodes {\n        id\n        number\n        trackingCode\n        title\n        status\n        submittedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyTopicsPage($first: Int!) {\n    myTopics(first: $first) {\n      totalCount\n      nodes {\n        id\n        number\n        trackingCode\n        title\n        status\n        submittedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmitTopicPage {\n    topicDestinations {\n      committeeId\n      townshipName\n    }\n  }\n"): (typeof documents)["\n  query SubmitTopicPage {\n    topicDestinations {\n      committeeId\n      townshipName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTopic($input: SubmitTopicInput!) {\n    submitTopic(input: $input) {\n      number\n      trackingCode\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitTopic($input: SubmitTopicInput!) {\n    submitTopic(input: $input) {\n      number\n      trackingCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicByCode($code: String!) {\n    topicByTrackingCode(code: $code) {\n      number\n      title\n      place\n      status\n      declineReason\n      transferredTo\n      committeeName\n      submittedAt\n      lastStepAt\n      canResubmit\n      steps {\n        kind\n        note\n        otherNumber\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicByCode($code: String!) {\n    topicByTrackingCode(code: $code) {\n      number\n      title\n      place\n      status\n      declineReason\n      transferredTo\n      committeeName\n      submittedAt\n      lastStepAt\n      canResubmit\n      steps {\n        kind\n        note\n        otherNumber\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitTopic($input: ResubmitTopicInput!) {\n    resubmitTopic(input: $input) {\n      ... on TopicReceipt {\n        number\n      }\n      ... on TopicRefusal {\n        code\n        presentStatus\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResubmitTopic($input: ResubmitTopicInput!) {\n    resubmitTopic(input: $input) {\n      ... on TopicReceipt {\n        number\n      }\n      ... on TopicRefusal {\n        code\n        presentStatus\n      }\n    }\n  }\n"];
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