import { graphql } from '../../generated';

export const CommitmentsDocument = graphql(`
  query Commitments($filter: CommitmentFilter, $first: Int!, $after: String) {
    commitments(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      counts {
        timeliness
        count
      }
      parties {
        party
        open
        late
        medianWorkingDays
        longestWorkingDays
      }
      awaitLeader
      nodes {
        id
        ...CommitmentColumns_row
      }
    }
    commitmentFilterChoices {
      departments {
        id
        name
      }
      committees {
        id
        name
      }
    }
  }
`);

export const CommitmentDocument = graphql(`
  query Commitment($id: ID!) {
    commitment(id: $id) {
      consultationId
      viewerCanTakeDown
      id
      number
      demandTitle
      status
      round
      closedUnsolved
      acceptanceCode
      viewerCanCoverPhotos
      viewerActs {
        act
      }
      replies {
        id
      }
      ...Promise_commitment
      ...Chain_commitment
      ...Record_commitment
      ...Acceptance_commitment
      ...LookBacks_commitment
      ...RelapseReports_commitment
      ...HandlingLink_commitment
      ...ActPanel_commitment
      ...Clocks_commitment
      ...Lineage_commitment
      ...Corrections_commitment
      supervised
      awaitsLeader
      relapseCount
    }
  }
`);

export const ChoicesDocument = graphql(`
  query CommitmentChoices($id: ID!) {
    commitmentChoices(id: $id) {
      departments {
        id
        name
      }
      organisations {
        id
        name
      }
      members {
        id
        name
      }
    }
  }
`);

/** What it may be merged into: others of the committee that still lie with their departments. */
export const MergeTargetsDocument = graphql(`
  query MergeTargets($committeeId: ID!, $text: String) {
    commitments(
      filter: {
        committeeId: $committeeId
        text: $text
        statuses: [ASSIGNED, WRONG_UNIT, ACKNOWLEDGED, IN_PROGRESS, REPROCESSING, RELAPSED]
      }
      first: 30
    ) {
      nodes {
        id
        number
        action
        leadDepartmentName
      }
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

/** Every act answers with the commitment as it then is: the page shows it without asking again. */
export const ActDone_commitment = graphql(`
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
    ...Corrections_commitment
  }
`);
