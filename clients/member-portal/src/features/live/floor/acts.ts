import { graphql } from '../../../generated';

export const RaiseHand = graphql(`
  mutation LiveRaiseHand($meetingId: ID!, $hand: HandInput) {
    raiseHand(meetingId: $meetingId, hand: $hand) { __typename ... on MeetingRefusal { code } }
  }
`);
export const LowerHand = graphql(`
  mutation LiveLowerHand($entryId: ID!) {
    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Finish = graphql(`
  mutation LiveFinish($entryId: ID!) {
    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Start = graphql(`
  mutation LiveStart($entryId: ID!, $after: ID, $aside: Boolean) {
    startSpeaker(entryId: $entryId, after: $after, aside: $aside) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Pause = graphql(`
  mutation LivePause($entryId: ID!) {
    pauseSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Resume = graphql(`
  mutation LiveResume($entryId: ID!) {
    resumeSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Extend = graphql(`
  mutation LiveExtend($entryId: ID!, $bySeconds: Int!, $fromSeconds: Int!) {
    extendSpeaker(entryId: $entryId, bySeconds: $bySeconds, fromSeconds: $fromSeconds) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);
export const NextItem = graphql(`
  mutation LiveNextItem($itemId: ID!, $closing: ID) {
    openAgendaItem(itemId: $itemId, closing: $closing) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Readd = graphql(`
  mutation LiveReaddLastSpeaker($meetingId: ID!) {
    readdLastSpeaker(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ReopenItem = graphql(`
  mutation LiveReopenAgendaItem($itemId: ID!, $reason: String!) {
    reopenAgendaItem(itemId: $itemId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const Categories = graphql(`
  query LivePointOfOrderCategories {
    pointOfOrderCategories { id name retired }
  }
`);
