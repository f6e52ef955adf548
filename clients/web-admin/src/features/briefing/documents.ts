import { graphql } from '../../generated';

export const SheetDocument = graphql(`
  query BriefingSheet($id: ID!) {
    briefing(consultationId: $id) {
      consultationId
      title
      form
      ...PackContent_pack
      readers {
        id
        name
        party
        readAt
        isCurrent
      }
    }
  }
`);
