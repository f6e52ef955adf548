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

export const pairingBegun = about('display.pairingBegun');
export const screenPaired = about('display.screenPaired');
export const sceneSwitched = about('display.sceneSwitched');
export const screenRenamed = about('display.screenRenamed');
export const screenRetired = about('display.screenRetired');
