import { graphql } from '../../generated';

export const Review_review = graphql(`
  fragment Review_review on PublicationReview {
    id
    title
    committeeName
    standing
    confirmedByName
    viewerIsAuthor
    viewerCanReview
    viewerCanAskAgain
    viewerCanReword
    seen
    until {
      dueOn
      provisional
      workingDaysLeft
      timeliness
    }
    steps {
      id
      kind
      note
      byName
      at
    }
    wordings {
      demandId
      version
      number
      title
      reason
      basis
    }
    chain {
      ...PublicPreview_chain
    }
  }
`);
export const ReviewDocument = graphql(`
  query Review($id: ID!) {
    publicationReview(consultationId: $id) {
      ...Review_review
    }
  }
`);
export const ReleaseResults = graphql(`
  mutation ReleaseResults($consultationId: ID!, $seen: String!) {
    releaseResults(consultationId: $consultationId, seen: $seen) {
      ... on PublicationReview { ...Review_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const SendResultsBack = graphql(`
  mutation SendResultsBack($consultationId: ID!, $reason: String!) {
    sendResultsBack(consultationId: $consultationId, reason: $reason) {
      ... on PublicationReview { ...Review_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const AskForReviewAgain = graphql(`
  mutation AskForReviewAgain($consultationId: ID!, $note: String!) {
    askForReviewAgain(consultationId: $consultationId, note: $note) {
      ... on PublicationReview { ...Review_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
export const RewordDemand = graphql(`
  mutation RewordDemand($input: RewordDemandInput!) {
    rewordDemand(input: $input) {
      ... on PublicationReview { ...Review_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
