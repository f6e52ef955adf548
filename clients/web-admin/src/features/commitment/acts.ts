import { graphql } from '../../generated';

/** Every act answers with the commitment as it then is: the page shows it without asking again. */
const DONE = graphql(`
  fragment ActDone_commitment on CommitmentDetail {
    id
    status
    round
    closedUnsolved
    acceptanceCode
    ...Promise_commitment
    ...Chain_commitment
    ...Record_commitment
    ...Acceptance_commitment
    ...LookBacks_commitment
    ...ActPanel_commitment
    ...Clocks_commitment
    ...Lineage_commitment
  }
`);
void DONE;

export const Acknowledge = graphql(`
  mutation AcknowledgeCommitment($id: ID!) {
    acknowledgeCommitment(commitmentId: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const ReturnWrongUnit = graphql(`
  mutation ReturnWrongUnit($id: ID!, $reason: String!) {
    returnWrongUnit(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Reassign = graphql(`
  mutation ReassignCommitment($id: ID!, $departmentId: ID!, $note: String) {
    reassignCommitment(commitmentId: $id, departmentId: $departmentId, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const AddAssisting = graphql(`
  mutation AddAssistingDepartment($id: ID!, $departmentId: ID!) {
    addAssistingDepartment(commitmentId: $id, departmentId: $departmentId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const AssignFollower = graphql(`
  mutation AssignFollowingMember($id: ID!, $memberId: ID!) {
    assignFollowingMember(commitmentId: $id, memberId: $memberId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const RequestExtension = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const DecideExtension = graphql(`
  mutation DecideExtension($id: ID!, $approve: Boolean!, $note: String) {
    decideExtension(commitmentId: $id, approve: $approve, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Urge = graphql(`
  mutation UrgeCommitment($id: ID!, $note: String, $clientMutationId: String) {
    urgeCommitment(commitmentId: $id, note: $note, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Supervise = graphql(`
  mutation SuperviseCommitment($id: ID!, $instruction: String!, $clientMutationId: String) {
    superviseCommitment(commitmentId: $id, instruction: $instruction, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Correct = graphql(`
  mutation CorrectCommitment($input: CorrectCommitmentInput!) {
    correctCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Split = graphql(`
  mutation SplitCommitment($input: SplitCommitmentInput!) {
    splitCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Merge = graphql(`
  mutation MergeCommitment($input: MergeCommitmentInput!) {
    mergeCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Reply = graphql(`
  mutation ReplyToCommitment($input: ReplyToCommitmentInput!) {
    replyToCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Verify = graphql(`
  mutation VerifyCommitment($input: VerifyCommitmentInput!) {
    verifyCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const OpenAcceptance = graphql(`
  mutation OpenAcceptance($id: ID!) {
    openAcceptance(commitmentId: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const SettleAcceptance = graphql(`
  mutation SettleAcceptance($id: ID!, $closeUnsolved: Boolean, $reason: String) {
    settleAcceptance(commitmentId: $id, closeUnsolved: $closeUnsolved, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const SetFence = graphql(`
  mutation SetSiteFence($input: SetSiteFenceInput!) {
    setSiteFence(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Invite = graphql(`
  mutation InviteToAcceptance($id: ID!, $labels: [String!]!, $clientMutationId: String) {
    inviteToAcceptance(commitmentId: $id, labels: $labels, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const AssignLookBack = graphql(`
  mutation AssignLookBackMember($id: ID!, $memberId: ID!) {
    assignLookBackMember(commitmentId: $id, memberId: $memberId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const LookBackAct = graphql(`
  mutation RecordLookBack($input: RecordLookBackInput!) {
    recordLookBack(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
export const Redact = graphql(`
  mutation RedactEvidence($id: ID!, $photoId: ID!, $coveredId: ID!) {
    redactEvidence(commitmentId: $id, photoId: $photoId, coveredId: $coveredId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);
