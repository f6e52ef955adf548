import type { DomainEvent } from '../../kernel/event.js';
import type { Screen } from './screen.entity.js';

const about =
  (type: string) =>
  (screen: Screen): DomainEvent => ({
    type,
    data: { screenId: screen.id, scene: screen.scene, sceneTargetId: screen.sceneTargetId },
    wakes: { view: 'screen', id: screen.id },
  });

/** Everybody sees the same board. Its wakes carry a committee's id or this one. */
export const DISTRICT = 'district';

export const boardChanged = (about: { consultationId: string; committeeId: string }): DomainEvent => ({
  type: 'display.boardChanged',
  data: about,
  wakes: [
    { view: 'results-board', id: DISTRICT },
    { view: 'results-board', id: about.committeeId },
  ],
});

/** The scene moved from one meeting to another: whoever is the wall of one is no longer that of the other. */
export const sceneSwitched = (screen: Screen, from: string | null): DomainEvent => {
  const { type, data, wakes } = about('display.sceneSwitched')(screen);
  const left = from !== null && from !== screen.sceneTargetId ? [{ view: 'standing', id: from }] : [];
  return { type, data, wakes: [...[wakes ?? []].flat(), ...left] };
};

/** The digits a screen shows are others now. */
export const codeChanged = (meetingId: string, screenIds: readonly string[]): DomainEvent => ({
  type: 'display.codeChanged',
  data: { meetingId },
  wakes: screenIds.map((id) => ({ view: 'screen', id })),
});

export const pairingBegun = about('display.pairingBegun');
export const screenPaired = about('display.screenPaired');
export const screenRenamed = about('display.screenRenamed');
export const screenRetired = about('display.screenRetired');
