import { graphql } from '../generated';

export const Waiting_line = graphql(`
  fragment Waiting_line on WaitingLine {
    kind
    recordId
    place
    meetingId
    title
    detail
    committeeName
    departmentName
    office
    since
    dueOn
    workingDaysLeft
    provisional
    timeliness
    version
    asideUntil
    heldById
    heldByName
    assignedById
    assignedByName
  }
`);

export const WorklistDocument = graphql(`
  query Worklist($committeeId: ID) {
    worklist(committeeId: $committeeId) {
      total
      counts {
        kind
        count
      }
      lines {
        ...Waiting_line
      }
      asideLines {
        ...Waiting_line
      }
      heldLines {
        ...Waiting_line
      }
    }
  }
`);

export const WorklistTotalDocument = graphql(`
  query WorklistTotal {
    worklist {
      total
    }
  }
`);

export const DecideLeaveHere = graphql(`
  mutation DecideLeaveHere($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export const ConfirmAttendanceHere = graphql(`
  mutation ConfirmAttendanceHere($input: AnswerInvitationInput!) {
    confirmAttendance(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export const DecideExtensionHere = graphql(`
  mutation DecideExtensionHere($commitmentId: ID!, $approve: Boolean!, $note: String) {
    decideExtension(commitmentId: $commitmentId, approve: $approve, note: $note) {
      ... on CommitmentDetail {
        id
      }
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

export const DecideReturnHere = graphql(`
  mutation DecideReturnHere($commitmentId: ID!, $consent: Boolean!, $note: String) {
    decideReturn(commitmentId: $commitmentId, consent: $consent, note: $note) {
      ... on CommitmentDetail {
        id
      }
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

export const AcknowledgeHere = graphql(`
  mutation AcknowledgeHere($commitmentId: ID!) {
    acknowledgeCommitment(commitmentId: $commitmentId) {
      ... on CommitmentDetail {
        id
      }
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

export const ConfirmMinutesHere = graphql(`
  mutation ConfirmMinutesHere($meetingId: ID!, $version: Int!) {
    confirmMinutes(meetingId: $meetingId, version: $version) {
      ... on Minutes {
        id
      }
      ... on MeetingRefusal {
        code
      }
    }
  }
`);

export const ConfirmCorrigendumHere = graphql(`
  mutation ConfirmCorrigendumHere($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {
    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {
      ... on Corrigenda {
        __typename
      }
      ... on MeetingRefusal {
        code
      }
    }
  }
`);
