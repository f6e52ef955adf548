import { graphql } from '../../generated';

export const PracticeDesk = graphql(`
  query PracticeDesk($id: ID!) {
    practice(id: $id) {
      id
      version
      status
      edition
      title
      form
      category
      committeeName
      townshipName
      townshipKind
      releasedAt
      uses
      outcome
      consultationId
      takenDown
      matter
      worked
      effect
      caution
      named
      isRevision
      writerName
      returnedBecause
      revisedBecause
      retiredBecause
      viewerReadsSource
      viewerCanUse
      parts {
        form
        intro
        groups { name kept }
        questions { text kind options kept }
        agenda { title part plannedMinutes isPart kept }
      }
      acts { act whyNot }
      versions { id edition reason title writerName reviewerName releasedAt }
      usedBy { consultationId title committeeName usedAt form groups questions agendaItems outcome viewerCanOpen }
      facts {
        asOf
        ...FactLines_facts
        afterwards { kind commitmentId number title onDay }
        records { id number title done round relapses }
      }
    }
  }
`);

export const SavePracticeDocument = graphql(`
  mutation SavePractice($input: SavePracticeInput!) {
    savePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`);

export const OfConsultationDocument = graphql(`
  query PracticesOfConsultation($id: ID!) {
    consultationPractices(consultationId: $id) {
      practiceId
      title
      status
      viewerCanDrawUp
      used { practiceId title committeeName usedAt byName form groups questions agendaItems retiredBecause }
    }
  }
`);

export const DrawUpDocument = graphql(`
  mutation DrawUpPractice($input: DrawUpPracticeInput!) {
    drawUpPractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`);

export const DropUseDocument = graphql(`
  mutation DropPracticeUse($input: DropPracticeUseInput!) {
    dropPracticeUse(input: $input) { ... on PracticeTakenOver { id } ... on PracticeRefusal { code } }
  }
`);
