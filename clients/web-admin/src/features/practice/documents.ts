import { graphql } from '../../generated';

export const CopiedDocument = graphql(`
  query CopiedInto($id: ID!) {
    copiedInto(consultationId: $id) {
      viewerCanCopy
      copies { id fromId fromTitle copiedAt byName form groups people questions agendaItems }
      people {
        id
        party
        name
        organisation
        groupName
        standing
        wasThere
        memberId
        departmentId
        organisationId
        interestGroupId
      }
      agenda { part title plannedMinutes isPart }
    }
  }
`);

export const SourcesDocument = graphql(`
  query CopySources($id: ID!, $text: String) {
    copySources(consultationId: $id, text: $text) { id title form startsAt groups people }
  }
`);

export const PreviewDocument = graphql(`
  query CopyPreview($id: ID!, $fromId: ID!) {
    copyPreview(consultationId: $id, fromId: $fromId) {
      id
      title
      form
      startsAt
      hasForm
      hasQuestions
      groups { id name peopleCount isThere organisationName isUnitRetired }
      people { id party name organisation groupName standing wasThere }
      questions { id text }
      agenda { part title plannedMinutes isPart }
    }
  }
`);

export const CopyDocument = graphql(`
  mutation CopyConsultation($input: CopyConsultationInput!) {
    copyConsultation(input: $input) {
      ... on ConsultationCopied { id }
      ... on PracticeRefusal { code }
    }
  }
`);

export const DropDocument = graphql(`
  mutation DropCopied($input: DropCopiedInput!) {
    dropCopied(input: $input) {
      ... on ConsultationCopied { id }
      ... on PracticeRefusal { code }
    }
  }
`);
