import { graphql } from '../generated';

export const ChairCandidates = graphql(`
  query ChairCandidates($meetingId: ID!) {
    chairCandidates(meetingId: $meetingId) {
      participantId
      party
      name
      organisation
      departmentName
      interestGroupName
      present
      isChair
    }
  }
`);

export const HandChairOver = graphql(`
  mutation HandChairOver($meetingId: ID!, $participantId: ID!, $from: ID) {
    handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);
