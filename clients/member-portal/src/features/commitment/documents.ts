import { graphql } from '../../generated';

export const MatterDocument = graphql(`
  query Matter($id: ID!) {
    commitment(id: $id) {
      id
      number
      demandTitle
      demandBody
      action
      deliverable
      responsiblePerson
      leadDepartmentName
      committeeName
      place
      status
      waitingFor
      round
      closedUnsolved
      resultClass
      promisedDueOn
      trackingCode
      completion {
        dueOn
        provisional
        workingDaysLeft
        timeliness
        doneOn
      }
      acknowledgement {
        dueOn
        doneOn
      }
      steps {
        id
        kind
        round
        at
        note
        dueOn
      }
      progress {
        id
        round
        stageZh
        stageEn
        text
        photoIds
        pairs {
          before
          after
        }
        documents {
          id
          name
        }
        reportedAt
      }
      replies {
        id
        round
        resultClass
        text
        reason
        basis
        nextLookOn
        delivered
        photoIds
        pairs {
          before
          after
        }
        documents {
          id
          name
        }
        repliedAt
      }
      verifications {
        id
        round
        finding
        text
        place
        presence
        photoIds
        verifiedAt
        memberName
      }
      hasSiteFence
      viewerCanCoverPhotos
      relapseCount
      lookBacks {
        id
        kind
        dueOn
        lookedAt
        finding
        text
        photoIds
        memberName
      }
      viewerActs {
        act
        whyNot
      }
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
