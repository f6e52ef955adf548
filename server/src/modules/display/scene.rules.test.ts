import { isPairing, whyCannotShow } from './scene.rules.js';
import { SceneKind, ScreenStatus } from './screen.entity.js';

describe('switching a scene', () => {
  it('refuses a screen that is not paired', () => {
    expect(whyCannotShow({ status: ScreenStatus.PAIRING }, SceneKind.RESULTS_BOARD, null)?.code).toBe(
      'SCREEN_NOT_PAIRED',
    );
  });

  it('refuses a live meeting without a meeting', () => {
    expect(whyCannotShow({ status: ScreenStatus.PAIRED }, SceneKind.LIVE_MEETING, null)?.code).toBe(
      'SCENE_NEEDS_MEETING',
    );
  });

  it('refuses a meeting that is over', () => {
    for (const scene of [SceneKind.LIVE_MEETING, SceneKind.CODE_TO_SCAN]) {
      expect(whyCannotShow({ status: ScreenStatus.PAIRED }, scene, { hasEnded: true })?.code).toBe('MEETING_ENDED');
    }
  });

  it('shows a running meeting, and the way to the topic form without one', () => {
    const paired = { status: ScreenStatus.PAIRED };
    expect(whyCannotShow(paired, SceneKind.LIVE_MEETING, { hasEnded: false })).toBeNull();
    expect(whyCannotShow(paired, SceneKind.CODE_TO_SCAN, null)).toBeNull();
  });

  it('shows the board of the district without a target', () => {
    expect(whyCannotShow({ status: ScreenStatus.PAIRED }, SceneKind.RESULTS_BOARD, null)).toBeNull();
  });
});

describe('a pairing code', () => {
  const now = new Date('2026-11-23T00:00:00Z');

  it('runs out', () => {
    expect(isPairing({ status: ScreenStatus.PAIRING, pairingExpiresAt: now }, now)).toBe(false);
    expect(isPairing({ status: ScreenStatus.PAIRING, pairingExpiresAt: new Date(now.getTime() + 1) }, now)).toBe(true);
  });

  it('is used once', () => {
    expect(isPairing({ status: ScreenStatus.PAIRED, pairingExpiresAt: new Date(now.getTime() + 1) }, now)).toBe(false);
  });
});
