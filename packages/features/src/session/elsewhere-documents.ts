import { graphql } from '../generated';

export const BeginSignInElsewhereDocument = graphql(`
  mutation BeginSignInElsewhere($input: SignInElsewhereInput!) {
    beginSignInElsewhere(input: $input) {
      ... on ElsewhereBegun {
        url
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const FinishSignInElsewhereDocument = graphql(`
  mutation FinishSignInElsewhere($code: String!) {
    finishSignInElsewhere(code: $code) {
      ... on SignedIn {
        displayName
        mustChangePassword
      }
      ... on SecondFactorAsked {
        loginName
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const BeginBindingElsewhereDocument = graphql(`
  mutation BeginBindingElsewhere($input: BindMineInput!) {
    beginBindingElsewhere(input: $input) {
      ... on ElsewhereBegun {
        url
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const UnbindElsewhereDocument = graphql(`
  mutation UnbindElsewhere($identityId: ID!) {
    unbindElsewhere(identityId: $identityId) {
      id
    }
  }
`);

export const MyOutsideIdentitiesDocument = graphql(`
  query MyOutsideIdentities {
    myOutsideIdentities {
      id
      provider
      providerName
      subject
      name
      boundAt
      boundByName
      lastUsedAt
    }
  }
`);
