/** What the tests ask of a meeting. Each document names what it does. */
const refusal = '... on MeetingRefusal { code demands { number title } groups }';
const act = (name: string, variables: string, call: string, fields: string) =>
  `mutation ${name}(${variables}) { ${call} { __typename ${fields} ${refusal} } }`;

export const OpenMeeting = act(
  'OpenMeeting',
  '$consultationId: ID!',
  'openMeeting(consultationId: $consultationId)',
  '... on Meeting { id status version }',
);
export const EndMeeting = act(
  'EndMeeting',
  '$meetingId: ID!',
  'endMeeting(meetingId: $meetingId)',
  '... on Meeting { status }',
);
const item = '... on AgendaItem { id position title status }';
export const AddAgendaItem = act('AddAgendaItem', '$input: AddAgendaItemInput!', 'addAgendaItem(input: $input)', item);
export const OpenAgendaItem = act('OpenAgendaItem', '$itemId: ID!', 'openAgendaItem(itemId: $itemId)', item);
export const CloseAgendaItem = act('CloseAgendaItem', '$itemId: ID!', 'closeAgendaItem(itemId: $itemId)', item);
export const RemoveAgendaItem = act('RemoveAgendaItem', '$itemId: ID!', 'removeAgendaItem(itemId: $itemId)', item);
export const SkipAgendaItem = act('SkipAgendaItem', '$itemId: ID!', 'skipAgendaItem(itemId: $itemId)', item);
const signedIn = '... on MeetingSignIn { participantId meetingId name attendance pass }';
export const SignInToMeeting = act(
  'SignInToMeeting',
  '$joinCode: String!',
  'signInToMeeting(joinCode: $joinCode)',
  signedIn,
);
export const SignInObserver = act(
  'SignInObserver',
  '$input: SignInObserverInput!',
  'signInObserver(input: $input)',
  signedIn,
);
export const SignInParticipant = act(
  'SignInParticipant',
  '$participantId: ID!, $method: SignInMethod!',
  'signInParticipant(participantId: $participantId, method: $method)',
  signedIn,
);
export const UndoSignIn = act(
  'UndoSignIn',
  '$participantId: ID!',
  'undoSignIn(participantId: $participantId)',
  signedIn,
);
const speaker = '... on SpeakerEntry { id status position }';
export const RaiseHand = act('RaiseHand', '$meetingId: ID!', 'raiseHand(meetingId: $meetingId)', speaker);
export const AddSpeaker = act(
  'AddSpeaker',
  '$meetingId: ID!, $participantId: ID!',
  'addSpeaker(meetingId: $meetingId, participantId: $participantId)',
  speaker,
);
export const StartSpeaker = act('StartSpeaker', '$entryId: ID!', 'startSpeaker(entryId: $entryId)', speaker);
export const EndSpeaker = act('EndSpeaker', '$entryId: ID!', 'endSpeaker(entryId: $entryId)', speaker);
export const WithdrawSpeaker = act('WithdrawSpeaker', '$entryId: ID!', 'withdrawSpeaker(entryId: $entryId)', speaker);
export const NoteStatement = act(
  'NoteStatement',
  '$input: NoteStatementInput!',
  'noteStatement(input: $input)',
  '... on Statement { id text mode kind version }',
);
export const CorrectStatement = act(
  'CorrectStatement',
  '$input: CorrectStatementInput!',
  'correctStatement(input: $input)',
  '... on Statement { text kind version }',
);
export const WithdrawStatement = act(
  'WithdrawStatement',
  '$statementId: ID!, $version: Int!',
  'withdrawStatement(statementId: $statementId, version: $version)',
  '... on Statement { id version }',
);
const demand = '... on Demand { id number title status disposition dispositionReason dispositionBasis carriedOverTo }';
export const RaiseDemandAtTable = act(
  'RaiseDemandAtTable',
  '$input: RaiseDemandAtTableInput!',
  'raiseDemandAtTable(input: $input)',
  demand,
);
const response = '... on DemandResponse { id nature downgraded text action version }';
export const RecordResponse = act(
  'RecordResponse',
  '$input: RecordResponseInput!',
  'recordResponse(input: $input)',
  response,
);
export const CompleteResponse = act(
  'CompleteResponse',
  '$input: CompleteResponseInput!',
  'completeResponse(input: $input)',
  response,
);
export const ContestResponse = act(
  'ContestResponse',
  '$responseId: ID!, $reason: String!',
  'contestResponse(responseId: $responseId, reason: $reason)',
  response,
);
export const DismissContest = act(
  'DismissContest',
  '$responseId: ID!',
  'dismissContest(responseId: $responseId)',
  response,
);
export const EscalateDemand = act(
  'EscalateDemand',
  '$demandId: ID!, $reason: String!',
  'escalateDemand(demandId: $demandId, reason: $reason)',
  demand,
);
export const CarryDemandOver = act(
  'CarryDemandOver',
  '$input: CarryDemandOverInput!',
  'carryDemandOver(input: $input)',
  demand,
);
const clause = '... on ConsensusClause { id number text status version secret policyBasis }';
export const AddClause = act('AddClause', '$input: AddClauseInput!', 'addClause(input: $input)', clause);
export const ReviseClause = act('ReviseClause', '$input: ReviseClauseInput!', 'reviseClause(input: $input)', clause);
export const OpenClause = act('OpenClause', '$clauseId: ID!', 'openClause(clauseId: $clauseId)', clause);
export const TakeStance = act(
  'TakeStance',
  '$input: TakeStanceInput!',
  'takeStance(input: $input)',
  '... on Stance { kind reservation }',
);
export const CountHands = act('CountHands', '$input: CountHandsInput!', 'countHands(input: $input)', clause);
export const SettleClause = act('SettleClause', '$clauseId: ID!', 'settleClause(clauseId: $clauseId)', clause);
export const SaveMinutes = act(
  'SaveMinutes',
  '$input: SaveMinutesInput!',
  'saveMinutes(input: $input)',
  '... on Minutes { body status version } ... on MinutesOverlap { version body passages { base theirs mine } }',
);
export const ConfirmMinutes = act(
  'ConfirmMinutes',
  '$meetingId: ID!, $version: Int!',
  'confirmMinutes(meetingId: $meetingId, version: $version)',
  '... on Minutes { status }',
);

export const WatchMeeting = `subscription WatchMeeting($id: ID!) {
  meetingLive(id: $id) {
    id status joinCode pursueCount settledCount presentCount observerCount
    agenda { id part status unsettledCount plannedMinutes } activeItem { id } nextItem { id part }
    speaking { id participantId party name organisation interestGroupName startedAt endsAt }
    queue { id participantId party name status position }
    demands { id number title status disposition toPursue itemId
      responses { id nature downgraded missing text contestReason responsiblePerson } }
    clauses { id status holds fault minimumShare weakestGroupName smallNumbers
      groups { name agree reserved disagree handAgree } parties { party agree } reservations { name text } }
    statements { id name text }
    participants { id name attendance duty }
    speakingShares { party turns seconds }
  }
}`;
export const MyMeeting = `query MyMeeting($id: ID!) { myMeeting(id: $id) {
  participantId party attendance hand { id status ahead } stances { clauseId kind reservation }
  answers { id demandTitle departmentName nature text contested viewerCanContest }
  viewerCanScribe viewerCanChair viewerCanRaiseHand viewerCanTakeStance } }`;
export const MyMeetings = 'query MyMeetings { myMeetings { meetingId title status } }';
export const Meetings = `query Meetings($first: Int!, $after: String, $status: MeetingStatus) {
  meetings(first: $first, after: $after, filter: { status: $status }) { totalCount endCursor nodes { id title committeeName demandCount } } }`;
export const MeetingByJoinCode =
  'query MeetingByJoinCode($code: String!) { meetingByJoinCode(code: $code) { id title place status } }';
export const MeetingOfConsultation =
  'query MeetingOfConsultation($id: ID!) { meetingOfConsultation(consultationId: $id) { id status } }';
export const MeetingMinutes = `query MeetingMinutes($meetingId: ID!) { meetingMinutes(meetingId: $meetingId) {
  status version body convenedReadiness overrideReason whyCannotConfirm viewerCanSave viewerMayConfirm editedByName confirmedByName
  attendance { party present absent onLeave } statements { text name } demands { title disposition responses { nature } }
  clauses { status reservations { text } } } }`;
export const SuggestResponse = `query SuggestResponse($meetingId: ID!, $text: String!) {
  suggestResponse(meetingId: $meetingId, text: $text) {
    nature reason words { start end } dueDates { day start end provisional }
  }
}`;
