import { graphql } from '../../generated';

export const Offices = graphql(`
  query OwnOfficesOnPhone {
    ownOffices { id name kind members { id name unit } }
    rosterCatalog { committees { id name } }
  }
`);
export const Informants = graphql(`
  query NominatedOnPhone {
    informants(first: 100) {
      nodes {
        id
        version
        name
        unit
        phone
        isMember
        committeeId
        nominatedBy
        nominatedOn
        status
        termStartsOn
        termEndsOn
        endedOn
        endedReason
        monthlyExpected
        viewerActs
      }
    }
  }
`);
export const Nominate = graphql(`
  mutation NominateOnPhone($input: NominateInformantInput!) {
    nominateInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
export const Revise = graphql(`
  mutation ReviseNominationOnPhone($input: ReviseInformantInput!) {
    reviseInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
export const Withdraw = graphql(`
  mutation WithdrawNominationOnPhone($input: EndInformantInput!) {
    endInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
