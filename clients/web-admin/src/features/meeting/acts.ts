import { graphql } from '../../generated';

/** What the console does. The live view brings what came of it, so an answer carries only its refusal. */
export const OpenMeeting = graphql(`
  mutation ConsoleOpenMeeting($consultationId: ID!) {
    openMeeting(consultationId: $consultationId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }
  }
`);
export const TakeBackOpening = graphql(`
  mutation ConsoleTakeBackOpening($meetingId: ID!, $reason: String!) {
    takeBackOpening(meetingId: $meetingId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const EndMeeting = graphql(`
  mutation ConsoleEndMeeting($meetingId: ID!) {
    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const NoteStatement = graphql(`
  mutation ConsoleNoteStatement($input: NoteStatementInput!) {
    noteStatement(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CorrectStatement = graphql(`
  mutation ConsoleCorrectStatement($input: CorrectStatementInput!) {
    correctStatement(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const WithdrawStatement = graphql(`
  mutation ConsoleWithdrawStatement($statementId: ID!, $version: Int!) {
    withdrawStatement(statementId: $statementId, version: $version) { __typename ... on MeetingRefusal { code } }
  }
`);
export const RaiseDemand = graphql(`
  mutation ConsoleRaiseDemand($input: RaiseDemandAtTableInput!) {
    raiseDemandAtTable(input: $input) { __typename ... on Demand { id } ... on MeetingRefusal { code } }
  }
`);
export const RecordResponse = graphql(`
  mutation ConsoleRecordResponse($input: RecordResponseInput!) {
    recordResponse(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CompleteResponse = graphql(`
  mutation ConsoleCompleteResponse($input: CompleteResponseInput!) {
    completeResponse(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ContestResponse = graphql(`
  mutation ConsoleContestResponse($responseId: ID!, $reason: String!) {
    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const DismissContest = graphql(`
  mutation ConsoleDismissContest($responseId: ID!) {
    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const UpholdContest = graphql(`
  mutation ConsoleUpholdContest($responseId: ID!) {
    upholdContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ReopenContest = graphql(`
  mutation ConsoleReopenContest($responseId: ID!, $reason: String!) {
    reopenContest(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const EscalateDemand = graphql(`
  mutation ConsoleEscalateDemand($demandId: ID!, $reason: String!) {
    escalateDemand(demandId: $demandId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CarryDemandOver = graphql(`
  mutation ConsoleCarryDemandOver($input: CarryDemandOverInput!) {
    carryDemandOver(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const AddClause = graphql(`
  mutation ConsoleAddClause($input: AddClauseInput!) {
    addClause(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ReviseClause = graphql(`
  mutation ConsoleReviseClause($input: ReviseClauseInput!) {
    reviseClause(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const OpenClause = graphql(`
  mutation ConsoleOpenClause($clauseId: ID!) {
    openClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code groups } }
  }
`);
export const SettleClause = graphql(`
  mutation ConsoleSettleClause($clauseId: ID!) {
    settleClause(clauseId: $clauseId) { __typename ... on MeetingRefusal { code groups } }
  }
`);
export const VoidVote = graphql(`
  mutation ConsoleVoidVote($clauseId: ID!) {
    voidVote(clauseId: $clauseId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CountHands = graphql(`
  mutation ConsoleCountHands($input: CountHandsInput!) {
    countHands(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const SignInParticipant = graphql(`
  mutation ConsoleSignIn($participantId: ID!, $method: SignInMethod!, $seenAt: DateTime) {
    signInParticipant(participantId: $participantId, method: $method, seenAt: $seenAt) { __typename ... on MeetingRefusal { code } }
  }
`);
export const UndoSignIn = graphql(`
  mutation ConsoleUndoSignIn($participantId: ID!) {
    undoSignIn(participantId: $participantId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CorrectResponse = graphql(`
  mutation ConsoleCorrectResponse($input: CorrectResponseInput!) {
    correctResponse(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const WithdrawAtTable = graphql(`
  mutation ConsoleWithdrawDemand($input: TakeDemandBackInput!) {
    withdrawDemand(input: $input) { __typename ... on ConsultationRefusal { code } }
  }
`);
export const RestoreAtTable = graphql(`
  mutation ConsoleRestoreDemand($input: TakeDemandBackInput!) {
    restoreDemand(input: $input) { __typename ... on ConsultationRefusal { code } }
  }
`);
export const ReopenMeeting = graphql(`
  mutation ConsoleReopenMeeting($meetingId: ID!, $reason: String!) {
    reopenMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const UnsettleClause = graphql(`
  mutation ConsoleUnsettleClause($clauseId: ID!, $reason: String!) {
    unsettleClause(clauseId: $clauseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const RemoveClause = graphql(`
  mutation ConsoleRemoveClause($clauseId: ID!, $reason: String!) {
    removeClause(clauseId: $clauseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const NoteDeparture = graphql(`
  mutation ConsoleNoteDeparture($participantId: ID!, $back: Boolean!) {
    noteDeparture(participantId: $participantId, back: $back) { __typename ... on MeetingRefusal { code } }
  }
`);
