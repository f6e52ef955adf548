import { graphql } from '../../generated';
import type { MessageTemplatesQuery } from '../../generated/graphql';

export const TemplatesDocument = graphql(`
  query MessageTemplates {
    messageTemplates {
      kind
      toldAs
      urgent
      places {
        place
        name
      }
      houseText
      text
      providerTemplateId
      parameters {
        name
        place
      }
      version
      parts
    }
  }
`);
export const PreviewDocument = graphql(`
  query MessagePreview($input: MessageTemplateInput!) {
    messagePreview(input: $input) {
      problem {
        code
        at
      }
      text
      bare
      characters
      parts
      mostParts
      values
    }
  }
`);
export const HistoryDocument = graphql(`
  query MessageTemplateHistory($kind: NoticeKind!, $first: Int!, $after: String) {
    messageTemplateHistory(kind: $kind, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        madeVersion
        changedByName
        changedAt
        textBefore
        textAfter
        providerBefore
        providerAfter
        parametersAfter {
          name
          place
        }
      }
    }
  }
`);
export const SaveTemplate = graphql(`
  mutation SaveMessageTemplate($input: MessageTemplateInput!) {
    saveMessageTemplate(input: $input) {
      ... on MessageTemplateSaved {
        kind
      }
      ... on MessageTemplateRefusal {
        code
        at
      }
    }
  }
`);

export type Template = MessageTemplatesQuery['messageTemplates'][number];
