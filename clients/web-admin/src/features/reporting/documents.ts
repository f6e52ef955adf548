import { graphql } from '../../generated';

export const ReportDesk = graphql(`
  query ReportDesk($id: ID!) {
    report(id: $id) {
      id version kind status title number committeeId committeeName consultationId startsOn endsOn writerName sentOn
      body asOf takenDown signerName signedAt signedInSpite addressee returnedBecause correction correctionReason
      withdrawnBecause tableTitle table placements
      facts { key reference value label means n asOf sealed gone }
      offers { key reference value label means n asOf sealed gone }
      changes { label before now }
      unbound { block words number }
      charts { title svg percent labels series { name values } }
      versions { id correction reason signerName signedAt }
      feedbacks {
        id kind onDay source note enteredByName enteredAt withdrawnAt withdrawnBecause hasWordingForViewer
      }
      acts { act whyNot }
    }
  }
`);

export const DraftReportDocument = graphql(`
  mutation DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`);

export const SaveReportDocument = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`);

export const RenewReportDocument = graphql(`
  mutation RenewReport($input: ReportActInput!) {
    renewReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`);

export const ReadReportWordingDocument = graphql(`
  mutation ReadReportWording($feedbackId: ID!) {
    readReportWording(feedbackId: $feedbackId) { id wording }
  }
`);
