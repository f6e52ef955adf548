import { graphql } from '../../../generated';

/** What is done on the floor. The live view brings what came of it, so an answer carries only its refusal. */
export const OpenAgendaItem = graphql(`
  mutation ConsoleOpenAgendaItem($itemId: ID!, $closing: ID) {
    openAgendaItem(itemId: $itemId, closing: $closing) { __typename ... on MeetingRefusal { code } }
  }
`);
export const CloseAgendaItem = graphql(`
  mutation ConsoleCloseAgendaItem($itemId: ID!) {
    closeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const SkipAgendaItem = graphql(`
  mutation ConsoleSkipAgendaItem($itemId: ID!) {
    skipAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const RemoveAgendaItem = graphql(`
  mutation ConsoleRemoveAgendaItem($itemId: ID!) {
    removeAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const RestoreAgendaItem = graphql(`
  mutation ConsoleRestoreAgendaItem($itemId: ID!) {
    restoreAgendaItem(itemId: $itemId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ReopenAgendaItem = graphql(`
  mutation ConsoleReopenAgendaItem($itemId: ID!, $reason: String!) {
    reopenAgendaItem(itemId: $itemId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
export const AddAgendaItem = graphql(`
  mutation ConsoleAddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const EditAgendaItem = graphql(`
  mutation ConsoleEditAgendaItem($input: EditAgendaItemInput!) {
    editAgendaItem(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const MoveAgendaItem = graphql(`
  mutation ConsoleMoveAgendaItem($itemId: ID!, $where: AgendaPlace!, $of: ID!) {
    moveAgendaItem(itemId: $itemId, where: $where, of: $of) { __typename ... on MeetingRefusal { code } }
  }
`);
export const AddSpeaker = graphql(`
  mutation ConsoleAddSpeaker($meetingId: ID!, $participantId: ID!, $hand: HandInput) {
    addSpeaker(meetingId: $meetingId, participantId: $participantId, hand: $hand) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);
export const StartSpeaker = graphql(`
  mutation ConsoleStartSpeaker($entryId: ID!, $after: ID, $aside: Boolean) {
    startSpeaker(entryId: $entryId, after: $after, aside: $aside) { __typename ... on MeetingRefusal { code } }
  }
`);
export const PauseSpeaker = graphql(`
  mutation ConsolePauseSpeaker($entryId: ID!) {
    pauseSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ResumeSpeaker = graphql(`
  mutation ConsoleResumeSpeaker($entryId: ID!) {
    resumeSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ExtendSpeaker = graphql(`
  mutation ConsoleExtendSpeaker($entryId: ID!, $bySeconds: Int!, $fromSeconds: Int!) {
    extendSpeaker(entryId: $entryId, bySeconds: $bySeconds, fromSeconds: $fromSeconds) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);
export const EndSpeaker = graphql(`
  mutation ConsoleEndSpeaker($entryId: ID!) {
    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const WithdrawSpeaker = graphql(`
  mutation ConsoleWithdrawSpeaker($entryId: ID!) {
    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const MoveSpeaker = graphql(`
  mutation ConsoleMoveSpeaker($entryId: ID!, $before: ID) {
    moveSpeaker(entryId: $entryId, before: $before) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ReaddLastSpeaker = graphql(`
  mutation ConsoleReaddLastSpeaker($meetingId: ID!) {
    readdLastSpeaker(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const ClearQueue = graphql(`
  mutation ConsoleClearQueue($meetingId: ID!) {
    clearQueue(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);
export const SetFloorOptions = graphql(`
  mutation ConsoleSetFloorOptions($input: FloorOptionsInput!) {
    setFloorOptions(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
export const PointOfOrderCategories = graphql(`
  query ConsolePointOfOrderCategories {
    pointOfOrderCategories { id name rank minutes retired version }
  }
`);
export const SavePointOfOrderCategory = graphql(`
  mutation ConsoleSavePointOfOrderCategory($input: PointOfOrderCategoryInput!) {
    savePointOfOrderCategory(input: $input) { id version }
  }
`);
