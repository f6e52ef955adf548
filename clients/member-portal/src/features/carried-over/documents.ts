import { graphql } from '../../generated';

export const MineDocument = graphql(`
  query MyCarriedOver {
    carriedOverDemands(mine: true, first: 100) {
      nodes {
        id
        version
        title
        consultationTitle
        reason
        until {
          dueOn
          provisional
          workingDaysLeft
        }
      }
    }
  }
`);

export const ChoicesDocument = graphql(`
  query DisposalChoicesOnThePhone($demandId: ID!) {
    disposalChoices(demandId: $demandId) {
      owners {
        id
        name
      }
      departments {
        id
        name
      }
      organisations {
        id
        name
      }
    }
  }
`);

export const DisposeDocument = graphql(`
  mutation DisposeAgainOnThePhone($input: DisposeAgainInput!) {
    disposeAgain(input: $input) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);
