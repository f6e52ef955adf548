import { graphql } from '../../generated';

export const PolicyToRead = graphql(`
  query PolicyNoticeToRead($id: ID!) {
    policyNoticeToRead(id: $id) {
      id
      title
      ownCommitteeId
      viewerMayTell
      ...Read_notice
    }
  }
`);

export const MyPolicies = graphql(`
  query MyPolicyNotices {
    unread: myPolicyNotices(read: false, first: 50) {
      totalCount
      nodes { id ...PolicyLine_notice }
    }
    read: myPolicyNotices(read: true, first: 50) {
      totalCount
      nodes { id ...PolicyLine_notice }
    }
  }
`);

/** What people write on the road: kept on the phone until there is a signal. */
export const acts = {
  confirmPolicyRead: graphql(`
    mutation ConfirmPolicyRead($input: ConfirmPolicyReadInput!) {
      confirmPolicyRead(input: $input) {
        ... on PolicyReadConfirmed {
          id
        }
        ... on OutreachRefusal {
          code
        }
      }
    }
  `),
  recordOutreach: graphql(`
    mutation RecordOutreach($input: RecordOutreachInput!) {
      recordOutreach(input: $input) {
        ... on OutreachChanged {
          id
        }
        ... on OutreachRefusal {
          code
        }
      }
    }
  `),
};
