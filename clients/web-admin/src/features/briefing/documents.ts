import { graphql } from '../../generated';

export const SheetDocument = graphql(`
  query BriefingSheet($id: ID!) {
    briefing(consultationId: $id) {
      consultationId
      title
      form
      status
      committeeName
      topicTitle
      place
      startsAt
      edition
      agenda {
        id
        part
        title
      }
      people {
        id
        party
        duty
        name
        organisation
        groupName
        authority
      }
      demands {
        id
        number
        title
        body
        rank
        raisedByName
        groupName
        departmentName
        positions {
          id
          departmentName
          text
          delegateName
          authority
        }
      }
      clauses {
        id
        document
        documentNumber
        clause
        link
        departmentName
      }
      research {
        id
        kind
        place
        heldOn
        findings
        photoIds
      }
      suggestions {
        id
        participantName
        problem
        cause
        measure
      }
      materials {
        id
        title
        files {
          id
          name
        }
      }
      notedSurvey {
        askedCount
        answeredCount
        summary
        conductedOn
      }
      survey {
        status
        code
        askedCount
        n
        results {
          n
          groups {
            groupId
            name
            n
          }
          questions {
            id
            kind
            text
            n
            mean
            options {
              id
              text
              count
              points
            }
          }
        }
      }
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
