import { defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

const ofCommittee = { committeeId: orNone(id) };

/** What they change is on every screen that was told of it: `screenIds` are those it wakes. */
export const signageEvents = defineEvents('signage', {
  playlistSaved: { ...ofCommittee, playlistId: id },
  playlistRetired: { ...ofCommittee, playlistId: id },
  playlistRestored: { ...ofCommittee, playlistId: id },
  slotSaved: { ...ofCommittee, slotId: id },
  slotRetired: { ...ofCommittee, slotId: id },
  slotRestored: { ...ofCommittee, slotId: id },
  announced: { ...ofCommittee, announcementId: id },
  announcementTakenBack: { ...ofCommittee, announcementId: id },
  /** What is shown changed by itself: a meeting began, a picture was taken down, a day passed. */
  programmesRenewed: ofCommittee,
});

export interface Touched {
  readonly committeeId: string | null;
  readonly screenIds: readonly string[];
}

export const wallEvent = signageEvents.about(({ committeeId, screenIds }: Touched) => ({
  data: { committeeId },
  wakes: screenIds.map((screenId) => ({ view: 'screen' as const, id: screenId })),
}));

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof signageEvents> {}
}
