const ANSWER = `__typename
  ... on CommitmentRefusal { code }
  ... on CommitmentDetail { id status round resultClass closedUnsolved promisedDueOn progressCount
    completion { dueOn timeliness workingDaysLeft } acknowledgement { dueOn } leadDepartmentName
    acceptanceCode steps { kind } viewerActs { act whyNot } }`;

const act = (name: string, variables: string, call: string) =>
  `mutation Act(${variables}) { answer: ${name}(${call}) { ${ANSWER} } }`;
const onId = (name: string) => act(name, '$id: ID!', 'commitmentId: $id');
const withInput = (name: string, type: string) => act(name, `$input: ${type}!`, 'input: $input');

export const acknowledge = onId('acknowledgeCommitment');
export const sendBack = act('returnWrongUnit', '$id: ID!, $reason: String!', 'commitmentId: $id, reason: $reason');
export const reassign = act(
  'reassignCommitment',
  '$id: ID!, $departmentId: ID!',
  'commitmentId: $id, departmentId: $departmentId',
);
export const addAssisting = act(
  'addAssistingDepartment',
  '$id: ID!, $departmentId: ID!',
  'commitmentId: $id, departmentId: $departmentId',
);
export const assignFollower = act(
  'assignFollowingMember',
  '$id: ID!, $memberId: ID!',
  'commitmentId: $id, memberId: $memberId',
);
export const report = withInput('reportProgress', 'ReportProgressInput');
export const askExtension = withInput('requestExtension', 'RequestExtensionInput');
export const decide = act('decideExtension', '$id: ID!, $approve: Boolean!', 'commitmentId: $id, approve: $approve');
export const urge = act('urgeCommitment', '$id: ID!, $key: String', 'commitmentId: $id, clientMutationId: $key');
export const reply = withInput('replyToCommitment', 'ReplyToCommitmentInput');
export const verify = withInput('verifyCommitment', 'VerifyCommitmentInput');
export const open = onId('openAcceptance');
export const posted = onId('postAcceptanceNotice');
export const settle = act(
  'settleAcceptance',
  '$id: ID!, $closeUnsolved: Boolean, $reason: String',
  'commitmentId: $id, closeUnsolved: $closeUnsolved, reason: $reason',
);

const TALLY =
  'tally { n invitedCount invitedTotal invitedDecide solved halfSolved notSolved cameBack attitudeGood share accepted enough }';
export const answer = `mutation Answer($input: AnswerAcceptanceInput!) { answer: answerAcceptance(input: $input) {
  __typename ... on CommitmentRefusal { code } ... on AcceptanceNotice { open myResult ${TALLY} } } }`;
export const notice = `query Notice($code: String!, $deviceToken: String) {
  acceptanceNotice(code: $code, deviceToken: $deviceToken) {
    open standing invited demandTitle departmentName acceptanceCode replyText myResult myAttitude ${TALLY} } }`;
export const detail = `query Detail($id: ID!) { commitment(id: $id) { id number status responsiblePerson
  followingMemberName comments { comment } viewerActs { act whyNot } } }`;
export const list = `query List($filter: CommitmentFilter, $first: Int!, $after: String) {
  commitments(filter: $filter, first: $first, after: $after) { totalCount endCursor
    counts { timeliness count } nodes { id completion { dueOn timeliness workingDaysLeft } } } }`;
export const chain = `query Chain($code: String!) { publicChain(trackingCode: $code) { title committeeName
  demands { title disposition commitment { departmentName action status waitingFor nextOn daysSinceUpdate silent
    completion { timeliness } steps { kind text dueOn photoIds stageZh delivered presence pairs { before after } } acceptance { n solved } acceptanceCode } } } }`;

export const stages = 'query Stages { progressStages { id version wordsZh wordsEn position active } }';
export const saveStage = `mutation Save($input: SaveProgressStageInput!) {
  answer: saveProgressStage(input: $input) { id version wordsZh active } }`;
export const redact = act(
  'redactEvidence',
  '$id: ID!, $photoId: ID!, $coveredId: ID!',
  'commitmentId: $id, photoId: $photoId, coveredId: $coveredId',
);
export const setFence = withInput('setSiteFence', 'SetSiteFenceInput');
export const lookBack = withInput('recordLookBack', 'RecordLookBackInput');
export const assignLookBack = act(
  'assignLookBackMember',
  '$id: ID!, $memberId: ID!',
  'commitmentId: $id, memberId: $memberId',
);
export const openLookBacks = `query Open($mine: Boolean) { openLookBacks(mine: $mine, first: 50) {
  totalCount nodes { id commitmentId kind dueOn daysLeft memberName } } }`;
export const board = `query Board { resultsBoard(first: 100) { totals { relapsed accepted } cards { demandId state round } } }`;
export const invite = act(
  'inviteToAcceptance',
  '$id: ID!, $labels: [String!]!, $key: String',
  'commitmentId: $id, labels: $labels, clientMutationId: $key',
);
export const withdrawInvitation = act(
  'withdrawAcceptanceInvitation',
  '$id: ID!, $invitationId: ID!',
  'commitmentId: $id, invitationId: $invitationId',
);
export const invitations = `query Slips($id: ID!) {
  acceptanceInvitations(commitmentId: $id) { id label atTable withdrawn code } }`;
export const record = `query Record($id: ID!) { commitment(id: $id) { id hasSiteFence
  siteFence { place latitude radiusMetres version }
  progress { id stageZh text photoIds pairs { before after } documents { id name } }
  replies { resultClass delivered nextLookOn progressIds photoIds documents { id } }
  verifications { finding place presence photoIds } } }`;
