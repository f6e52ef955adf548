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
      id
      number
      demandTitle
      status
      round
      closedUnsolved
      acceptanceCode
      viewerActs {
        act
      }
      ...Promise_commitment
      ...Chain_commitment
      ...Record_commitment
      ...Acceptance_commitment
      ...ActPanel_commitment
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
      members {
        id
        name
      }
    }
  }
`);
