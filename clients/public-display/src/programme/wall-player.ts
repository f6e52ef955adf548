import { Player, type PlayerHost } from '@bandeng/signage/player';
import { isSignedBy } from '@bandeng/signage/signature';
import { recall, remember } from '@bandeng/ui';

/** The key of the house this device was connected to. The first programme says it; from then on no other is believed. */
const keyOf = (screenId: string) => `wall.key.${screenId}`;

export function trust(screenId: string, publicKey: string): void {
  if (!recall(keyOf(screenId))) remember(keyOf(screenId), publicKey);
}

/**
 * What may have been withdrawn or moved meanwhile is not shown without the server: the board stands in, which says since when it
 * is old. A meeting that was moved sends people to a closed door.
 */
const NEEDS_SERVER: readonly string[] = ['STORY', 'PICTURE', 'PLAN_OF_MONTH', 'UPCOMING_MEETINGS'];
const withoutServer: PlayerHost['withoutServer'] = (shown) =>
  NEEDS_SERVER.includes(shown.scene)
    ? { ...shown, scene: 'RESULTS_BOARD', target: null, item: null, key: `${shown.key}:alone` }
    : shown;

export function wallPlayer(screenId: string, now: () => number): Player {
  return new Player({
    screenId,
    now,
    withoutServer,
    isSigned: (signed) => isSignedBy(recall(keyOf(screenId)) ?? '', signed),
    load: (name) => recall(`wall.${name}.${screenId}`) || null,
    save: (name, text) => remember(`wall.${name}.${screenId}`, text),
  });
}
