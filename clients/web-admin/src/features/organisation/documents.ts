import { graphql } from '../../generated';
import type { OrganisationKind } from '../../generated/graphql';

export const OrganisationsDocument = graphql(`
  query Organisations($first: Int!, $after: ID, $filter: OrganisationFilter) {
    organisations(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        kind
        name
        committeeName
        townshipName
        contactName
        contactPhone
        retiredOn
        successorName
      }
      endCursor
      totalCount
    }
  }
`);
export const OrganisationDocument = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id
      version
      kind
      name
      committeeId
      committeeName
      townshipName
      contactName
      contactPhone
      retiredOn
      retiredReason
      successorName
      viewerCanKeep
      changes { id field before now reason changedByName changedAt }
    }
  }
`);
export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($committeeId: ID!) {
    organisationChoices(committeeId: $committeeId) { id name kind }
  }
`);
export const KeptDirectoriesDocument = graphql(`
  query KeptDirectories {
    keptDirectories { id name }
  }
`);
export const AddOrganisationDocument = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) { ... on Organisation { id } ... on RosterRefusal { code } }
  }
`);
export const CorrectOrganisationDocument = graphql(`
  mutation CorrectOrganisation($input: CorrectOrganisationInput!) {
    correctOrganisation(input: $input) { ... on Organisation { id } ... on RosterRefusal { code } }
  }
`);
export const RetireOrganisationDocument = graphql(`
  mutation RetireOrganisation($input: RetireOrganisationInput!) {
    retireOrganisation(input: $input) { ... on Organisation { id } ... on RosterRefusal { code } }
  }
`);
export const RenameOrganisationDocument = graphql(`
  mutation RenameOrganisation($input: RenameOrganisationInput!) {
    renameOrganisation(input: $input) { ... on Organisation { id } ... on RosterRefusal { code } }
  }
`);
export const RestoreOrganisationDocument = graphql(`
  mutation RestoreOrganisation($id: ID!, $version: Int!, $reason: String!) {
    restoreOrganisation(id: $id, version: $version, reason: $reason) {
      ... on Organisation { id }
      ... on RosterRefusal { code }
    }
  }
`);

export const KINDS: readonly OrganisationKind[] = [
  'TOWNSHIP_OFFICE',
  'VILLAGE',
  'COMMUNITY',
  'ENTERPRISE',
  'CHAMBER',
  'PROPERTY_COMPANY',
  'OTHER',
];
