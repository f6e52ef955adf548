/** What the tests ask of the floor of a meeting. */
const act = (name: string, variables: string, call: string, fields: string) =>
  `mutation ${name}(${variables}) { ${call} { __typename ${fields} ... on MeetingRefusal { code demands { number } } } }`;

const item = '... on AgendaItem { id position title status plannedMinutes version }';
export const AddItem = act('AddItem', '$input: AddAgendaItemInput!', 'addAgendaItem(input: $input)', item);
export const EditItem = act('EditItem', '$input: EditAgendaItemInput!', 'editAgendaItem(input: $input)', item);
export const MoveItem = act(
  'MoveItem',
  '$itemId: ID!, $where: AgendaPlace!, $of: ID!',
  'moveAgendaItem(itemId: $itemId, where: $where, of: $of)',
  item,
);
export const OpenItem = act(
  'OpenItem',
  '$itemId: ID!, $closing: ID',
  'openAgendaItem(itemId: $itemId, closing: $closing)',
  item,
);
export const CloseItem = act('CloseItem', '$itemId: ID!', 'closeAgendaItem(itemId: $itemId)', item);
export const SkipItem = act('SkipItem', '$itemId: ID!', 'skipAgendaItem(itemId: $itemId)', item);
export const RestoreItem = act('RestoreItem', '$itemId: ID!', 'restoreAgendaItem(itemId: $itemId)', item);
export const ReopenItem = act(
  'ReopenItem',
  '$itemId: ID!, $reason: String!',
  'reopenAgendaItem(itemId: $itemId, reason: $reason)',
  item,
);

const speaker = '... on SpeakerEntry { id status position kind }';
export const Raise = act(
  'Raise',
  '$meetingId: ID!, $hand: HandInput',
  'raiseHand(meetingId: $meetingId, hand: $hand)',
  speaker,
);
export const Add = act(
  'Add',
  '$meetingId: ID!, $participantId: ID!, $hand: HandInput',
  'addSpeaker(meetingId: $meetingId, participantId: $participantId, hand: $hand)',
  speaker,
);
export const Start = act(
  'Start',
  '$entryId: ID!, $after: ID, $aside: Boolean',
  'startSpeaker(entryId: $entryId, after: $after, aside: $aside)',
  speaker,
);
export const Pause = act('Pause', '$entryId: ID!', 'pauseSpeaker(entryId: $entryId)', speaker);
export const Resume = act('Resume', '$entryId: ID!', 'resumeSpeaker(entryId: $entryId)', speaker);
export const Extend = act(
  'Extend',
  '$entryId: ID!, $by: Int!, $from: Int!',
  'extendSpeaker(entryId: $entryId, bySeconds: $by, fromSeconds: $from)',
  speaker,
);
export const End = act('End', '$entryId: ID!', 'endSpeaker(entryId: $entryId)', speaker);
export const Withdraw = act('Withdraw', '$entryId: ID!', 'withdrawSpeaker(entryId: $entryId)', speaker);
export const Move = act(
  'Move',
  '$entryId: ID!, $before: ID',
  'moveSpeaker(entryId: $entryId, before: $before)',
  speaker,
);
export const Readd = act('Readd', '$meetingId: ID!', 'readdLastSpeaker(meetingId: $meetingId)', speaker);
export const Clear = act('Clear', '$meetingId: ID!', 'clearQueue(meetingId: $meetingId)', '... on Meeting { id }');
export const SetOptions = act(
  'SetOptions',
  '$input: FloorOptionsInput!',
  'setFloorOptions(input: $input)',
  '... on Meeting { id }',
);
export const HandOver = act(
  'HandOver',
  '$meetingId: ID!, $participantId: ID!, $from: ID',
  'handChairOver(meetingId: $meetingId, participantId: $participantId, from: $from)',
  '... on Meeting { id }',
);
export const SaveCategory = `mutation SaveCategory($input: PointOfOrderCategoryInput!) {
  savePointOfOrderCategory(input: $input) { id name rank minutes retired version } }`;
export const Categories = 'query Categories { pointOfOrderCategories { id name rank minutes retired version } }';
export const Candidates = `query Candidates($meetingId: ID!) {
  chairCandidates(meetingId: $meetingId) { participantId name present isChair } }`;
export const Times = `query Times($meetingId: ID!) { speakingTimes(meetingId: $meetingId) {
  title parties { party turns seconds budgetSeconds }
  people { participantId party name turns pointsOfOrder seconds overSeconds } } }`;

export const WatchFloor = `subscription WatchFloor($id: ID!) {
  meetingLive(id: $id) {
    agenda { id number title part status parentId isHeading plannedMinutes totalMinutes spentSeconds unsettledCount
      version reopenReason }
    activeItem { id number } nextItem { id number }
    speaking { id name kind endsAt spokenSeconds allottedSeconds note }
    queue { id participantId name kind categoryName demandNumber answersToId note firstTime spokenSeconds }
    speakingShares { party turns seconds budgetSeconds }
    participants { id }
    floor { chairs { participantId name party } queueOpen firstTimersFirst residentsFirst warningSeconds turnMinutes
      waitingCount upNext { id name } lastSpoken { id name kind } context { id number } plannedEndsAt plannedMinutes
      pendingMinutes }
  }
}`;
