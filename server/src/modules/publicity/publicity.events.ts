import { count, day, defineEvents, type EventsOf, flag, id, oneOf, orNone } from '../../kernel/event.js';
import { DISTRICT } from '../display/index.js';
import { SlotCause } from './slots/story-slot.entity.js';
import type { Story } from './stories/story.entity.js';
import { StoryKind } from './story.enums.js';

const ofStory = { storyId: id, committeeId: orNone(id) };
const ofSlot = { slotId: id, committeeId: orNone(id), kind: oneOf(StoryKind) };
const ofPlacement = { ...ofStory, placementId: id };

export const publicityEvents = defineEvents('publicity', {
  slotOpened: { ...ofSlot, cause: oneOf(SlotCause) },
  slotSetAside: ofSlot,
  slotReopened: ofSlot,
  slotTakenUp: ofSlot,
  slotLapsed: ofSlot,
  slotDue: ofSlot,
  started: ofStory,
  saved: ofStory,
  discarded: ofStory,
  submitted: ofStory,
  takenBack: ofStory,
  returned: ofStory,
  passed: ofStory,
  photosReleased: { ...ofStory, count },
  factCheckSent: { ...ofStory, linkId: id, departmentId: orNone(id) },
  factCheckRevoked: { ...ofStory, linkId: id },
  factsAnswered: { ...ofStory, linkId: id, objected: count },
  factCheckClosed: { ...ofStory, skipped: flag },
  sentBack: ofStory,
  signed: { ...ofStory, inSpite: flag },
  /** Somebody other than the signer has looked at what was signed in spite of an error. */
  inSpiteSeen: ofStory,
  scheduled: { ...ofStory, day: orNone(day) },
  published: ofStory,
  heldBack: ofStory,
  correctionWritten: ofStory,
  correctionDropped: ofStory,
  corrected: { ...ofStory, number: count },
  /** Something it says is no longer so. */
  needsReview: ofStory,
  cleared: ofStory,
  withdrawn: ofStory,
  restored: ofStory,
  /** Its facts say something else now, and what it says of them is still so. */
  factsRenewed: ofStory,
  placed: ofPlacement,
  placementCorrected: ofPlacement,
  placementWithdrawn: ofPlacement,
  settingsChanged: { changeId: id },
});

export const { settingsChanged } = publicityEvents.happened;

/** What everybody reads of stories: the lists of portal, wall and feed, by committee. */
export const PUBLIC_STORIES = 'stories' as const;

/** Something happened to a story: its page, and the lists it stands on. */
export const storyEvent = publicityEvents.about(({ id: storyId, committeeId, code }: Story) => ({
  data: { storyId, committeeId },
  wakes: [
    { view: 'story', id: code },
    { view: PUBLIC_STORIES, id: DISTRICT },
    ...(committeeId ? [{ view: PUBLIC_STORIES, id: committeeId } as const] : []),
  ],
}));

export const slotEvent = publicityEvents.about(
  ({ id: slotId, committeeId, kind }: { id: string; committeeId: string | null; kind: StoryKind }) => ({
    data: { slotId, committeeId, kind },
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof publicityEvents> {}
  interface RegisteredViews {
    story: true;
    stories: true;
  }
}
