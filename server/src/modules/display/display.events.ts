import { defineEvents, type EventsOf, id, oneOf, orNone } from '../../kernel/event.js';
import { SceneKind, type Screen } from './screen.entity.js';

/** Everybody sees the same board. Its wakes carry a committee's id or this one. */
export const DISTRICT = 'district';

const ofScreen = { screenId: id, scene: oneOf(SceneKind), sceneTargetId: orNone(id) };

export const displayEvents = defineEvents('display', {
  pairingBegun: ofScreen,
  screenPaired: ofScreen,
  screenRenamed: ofScreen,
  screenRetired: ofScreen,
  /** The scene moved from one meeting to another: whoever is the wall of one is no longer that of the other. */
  sceneSwitched: ofScreen,
  /** What is planned goes on. */
  sceneReleased: ofScreen,
  habitsSet: ofScreen,
  /** The digits a screen shows are others now. */
  codeChanged: { meetingId: id },
  boardChanged: { consultationId: id, committeeId: id },
});

/** What happened to a screen; `from` is the meeting it showed before. */
export const screenEvent = displayEvents.about(
  ({ screen, from = null }: { readonly screen: Screen; readonly from?: string | null }) => ({
    data: { screenId: screen.id, scene: screen.scene, sceneTargetId: screen.sceneTargetId },
    wakes: [
      { view: 'screen', id: screen.id },
      ...(from !== null && from !== screen.sceneTargetId ? [{ view: 'standing' as const, id: from }] : []),
    ],
  }),
);

export const boardEvent = displayEvents.about((board: { consultationId: string; committeeId: string }) => ({
  data: board,
  wakes: [
    { view: 'results-board', id: DISTRICT },
    { view: 'results-board', id: board.committeeId },
  ],
}));

export const codeEvent = displayEvents.about(
  ({ meetingId, screenIds }: { readonly meetingId: string; readonly screenIds: readonly string[] }) => ({
    data: { meetingId },
    wakes: screenIds.map((id) => ({ view: 'screen', id })),
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof displayEvents> {}
  interface RegisteredViews {
    screen: true;
    'results-board': true;
  }
}
