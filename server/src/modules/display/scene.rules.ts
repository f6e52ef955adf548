import { DisplayRefusal, DisplayRefusalCode } from './display.refusal.js';
import { SceneKind, type Screen, ScreenStatus } from './screen.entity.js';

/** Why this screen cannot show this scene, or null when it can. */
export function whyCannotShow(
  screen: Pick<Screen, 'status'>,
  scene: SceneKind,
  meeting: { readonly hasEnded: boolean } | null,
): DisplayRefusal | null {
  if (screen.status !== ScreenStatus.PAIRED) return new DisplayRefusal(DisplayRefusalCode.SCREEN_NOT_PAIRED);
  if (scene === SceneKind.LIVE_MEETING && meeting === null) {
    return new DisplayRefusal(DisplayRefusalCode.SCENE_NEEDS_MEETING);
  }
  if (meeting?.hasEnded) return new DisplayRefusal(DisplayRefusalCode.MEETING_ENDED);
  return null;
}

/** A pairing code that has run out is nobody's. */
export function isPairing(screen: Pick<Screen, 'status' | 'pairingExpiresAt'>, now: Date): boolean {
  return screen.status === ScreenStatus.PAIRING && screen.pairingExpiresAt !== null && screen.pairingExpiresAt > now;
}
