import { count, day, defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

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
  /** What comes changed: a meeting was called or moved, a plan, a day passed. */
  comingChanged: ofCommittee,
  /** A day of the play log is kept as lines from now on; its single turns went. */
  playsSealed: { day, lines: count, turns: count },
});

export const { playsSealed } = signageEvents.happened;

export interface Touched {
  readonly committeeId: string | null;
  readonly screenIds: readonly string[];
}

export const wallEvent = signageEvents.about(({ committeeId, screenIds }: Touched) => ({
  data: { committeeId },
  wakes: screenIds.map((screenId) => ({ view: 'screen' as const, id: screenId })),
}));

/** `walls`: of which committees there are screens, or `district`. */
export const comingEvent = signageEvents.about(
  ({ committeeId, walls }: { readonly committeeId: string | null; readonly walls: readonly string[] }) => ({
    data: { committeeId },
    wakes: walls.map((id) => ({ view: 'coming' as const, id })),
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof signageEvents> {}
  interface RegisteredViews {
    coming: true;
  }
}
