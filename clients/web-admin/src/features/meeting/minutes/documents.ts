import { graphql } from '../../../generated';

export const MinutesQuery = graphql(`
  query MinutesPage($meetingId: ID!) {
    meetingMinutes(meetingId: $meetingId) {
      meetingId
      consultationId
      title
      committeeName
      meetingStatus
      convenedReadiness
      overrideReason
      status
      version
      textVersion
      body
      bodyGivenOut
      takenIn
      editedByName
      confirmedByName
      confirmedAsActing
      confirmedAt
      dueOn
      dueProvisional
      putToPartiesAt
      putToPartiesVersion
      unansweredReason
      parties {
        party
        standing
      }
      answers {
        participantId
        name
        party
        agrees
        dissent
        textVersion
        writtenDown
      }
      viewerCanSave
      viewerMayConfirm
      viewerCanArchive
      whyCannotConfirm
      ...MinutesDraft_minutes
    }
  }
`);
export const SaveMinutes = graphql(`
  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {
    saveMinutes(input: $input) {
      __typename
      ... on Minutes { id version body }
      ... on MinutesOverlap { version body passages { base theirs mine } }
      ... on MeetingRefusal { code }
    }
  }
`);
export const RedraftMinutes = graphql(`
  query RedraftMinutes($input: RedraftMinutesInput!) {
    redraftMinutes(input: $input) { body passages { base theirs mine } }
  }
`);
export const CheckMinutes = graphql(`
  query CheckMinutes($input: CheckMinutesInput!) {
    minutesCheck(input: $input) { kind text line sentence nearest }
  }
`);
export const MinutesSentences = graphql(`
  query MinutesSentences($input: MinutesSentencesInput!) {
    minutesSentences(input: $input) { line text sources { kind id } foreign }
  }
`);
export const MinutesSources = graphql(`
  query MinutesSources($meetingId: ID!, $sources: [MinutesSourceInput!]!) {
    minutesSources(meetingId: $meetingId, sources: $sources) {
      kind id takenBack words turns seconds events { number at }
    }
  }
`);
export const ConfirmMinutes = graphql(`
  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!, $reason: String) {
    confirmMinutes(meetingId: $meetingId, version: $version, reason: $reason) {
      __typename
      ... on Minutes { id version }
      ... on MeetingRefusal { code }
    }
  }
`);
export const PutMinutesToParties = graphql(`
  mutation PutMinutesToParties($meetingId: ID!, $version: Int!) {
    putMinutesToParties(meetingId: $meetingId, version: $version) {
      __typename
      ... on Minutes { id version }
      ... on MeetingRefusal { code }
    }
  }
`);
export const AnswerMinutes = graphql(`
  mutation WriteDownMinutesAnswer($input: AnswerMinutesInput!) {
    answerMinutes(input: $input) { __typename ... on Minutes { id version } ... on MeetingRefusal { code } }
  }
`);
export const ReportMinutesPlace = graphql(`
  mutation ReportMinutesPlace($meetingId: ID!, $place: String) {
    reportMinutesPlace(meetingId: $meetingId, place: $place) {
      editors { name place }
      version
      textVersion
    }
  }
`);
export const MinutesTexts = graphql(`
  query MinutesTexts($meetingId: ID!) {
    minutesTexts(meetingId: $meetingId) { version body savedAt savedByName }
  }
`);
export const AttendanceNames = graphql(`
  query MinutesAttendance($meetingId: ID!) {
    attendanceSheet(meetingId: $meetingId) {
      rows { participantId name party duty attendance }
    }
  }
`);
