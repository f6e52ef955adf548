const CLOCK = 'party running workingDaysThisRound workingDaysTotal workingDaysLate';
const LINK = 'id number status leadDepartmentName';
export const FULL = `__typename
  ... on CommitmentRefusal { code }
  ... on CommitmentDetail { id number status round supervised awaitsLeader extensionCount extensionsAllowed extensionLatest
    trackingCode promisedDueOn acceptanceCode assistingDepartmentNames leadDepartmentName followingMemberName progressCount
    completion { dueOn timeliness workingDaysLeft provisional } acknowledgement { dueOn doneOn }
    waiting { party since workingDays dueOn workingDaysLeft timeliness provisional } clocks { ${CLOCK} }
    splitFrom { ${LINK} } mergedInto { ${LINK} } parts { ${LINK} } mergedFrom { ${LINK} }
    steps { kind note dueOn actorName } progress { text } viewerActs { act whyNot } }`;

const act = (name: string, variables: string, call: string) =>
  `mutation Act(${variables}) { answer: ${name}(${call}) { ${FULL} } }`;

export const supervise = act(
  'superviseCommitment',
  '$id: ID!, $instruction: String!, $key: String',
  'commitmentId: $id, instruction: $instruction, clientMutationId: $key',
);
export const split = act('splitCommitment', '$input: SplitCommitmentInput!', 'input: $input');
export const merge = act('mergeCommitment', '$input: MergeCommitmentInput!', 'input: $input');
export const full = `query Full($id: ID!) { answer: commitment(id: $id) { ${FULL.replace('... on CommitmentRefusal { code }', '')} } }`;
export const list = `query List($filter: CommitmentFilter) { commitments(filter: $filter, first: 100) {
  totalCount nodes { id number supervised awaitsLeader waiting { party workingDays } } } }`;
export const oldCode = `query Old($code: String!) { publicChain(trackingCode: $code) {
  demands { commitment { number status movedTo { number trackingCode departmentName } } } } }`;
export const oldNotice = `query OldNotice($code: String!) { acceptanceNotice(code: $code) { number open movedTo { number trackingCode } } }`;
