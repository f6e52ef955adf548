import { graphql } from '../../generated';

export const MatterDocument = graphql(`
  query Matter($id: ID!) {
    commitment(id: $id) {
      id
      demandTitle
      deliverable
      place
      status
      waitingFor
      round
      closedUnsolved
      resultClass
      progress {
        id
        round
        text
        reportedAt
      }
      replies {
        id
      }
      verifications {
        id
      }
      lookBacks {
        id
      }
      hasSiteFence
      viewerCanCoverPhotos
      relapseCount
      lastAct
      returnReason
      viewerActs {
        act
        whyNot
      }
      ...Correct_matter
      ...CorrectionsCard_matter
      ...PromiseCard_matter
      ...RelapseReportsCard_matter
      ...LookBacksCard_matter
      ...RepliesCard_matter
      ...VerificationsCard_matter
      ...ProgressCard_matter
      ...SupervisionCard_matter
      ...ChainCard_matter
    }
  }
`);

export const AcknowledgeDocument = graphql(`
  mutation AcknowledgeMatter($id: ID!) {
    acknowledgeCommitment(commitmentId: $id) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const SendBackDocument = graphql(`
  mutation SendBackMatter($id: ID!, $reason: String!) {
    returnWrongUnit(commitmentId: $id, reason: $reason) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const AskToReturnDocument = graphql(`
  mutation AskToReturnMatter($id: ID!, $reason: String!) {
    requestReturn(commitmentId: $id, reason: $reason) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const TakeBackDocument = graphql(`
  mutation TakeBackOnMatter($id: ID!, $reason: String!) {
    takeBackLastAct(commitmentId: $id, reason: $reason) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const UndoDocument = graphql(`
  mutation UndoOnMatter($id: ID!, $reason: String!) {
    undoLastAct(commitmentId: $id, reason: $reason) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const CorrectProgressDocument = graphql(`
  mutation CorrectProgressOfMatter($input: CorrectProgressInput!) {
    correctProgress(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const CorrectReplyDocument = graphql(`
  mutation CorrectReplyToMatter($input: CorrectReplyInput!) {
    correctReply(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const CorrectVerificationDocument = graphql(`
  mutation CorrectVerificationOfMatter($input: CorrectVerificationInput!) {
    correctVerification(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const ReportDocument = graphql(`
  mutation ReportOnMatter($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const ExtendDocument = graphql(`
  mutation AskForMoreTime($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const ReplyDocument = graphql(`
  mutation ReplyToMatter($input: ReplyToCommitmentInput!) {
    replyToCommitment(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const VerifyDocument = graphql(`
  mutation VerifyMatter($input: VerifyCommitmentInput!) {
    verifyCommitment(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const LookBackDocument = graphql(`
  mutation LookBackAtMatter($input: RecordLookBackInput!) {
    recordLookBack(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const CoverDocument = graphql(`
  mutation CoverOnMatter($id: ID!, $photoId: ID!, $coveredId: ID!) {
    redactEvidence(commitmentId: $id, photoId: $photoId, coveredId: $coveredId) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const SuperviseDocument = graphql(`
  mutation SuperviseMatter($id: ID!, $instruction: String!, $clientMutationId: String) {
    superviseCommitment(commitmentId: $id, instruction: $instruction, clientMutationId: $clientMutationId) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const WithdrawSupervisionDocument = graphql(`
  mutation WithdrawSupervisionOfMatter($id: ID!, $reason: String!) {
    withdrawSupervision(commitmentId: $id, reason: $reason) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);
