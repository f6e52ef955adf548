import type { WallAnnouncement, WallItem } from '@bandeng/signage';
import type { ComponentType } from 'react';
import type { ScreenSceneFragment } from './generated/graphql';

/** What a scene is told. Live data it watches itself (`useLive` with `keepAs`). */
export interface SceneProps {
  /** The meeting it shows, or null. */
  readonly target: string | null;
  readonly screen: ScreenSceneFragment;
  /** What of a playlist is shown, where it is one of it. */
  readonly item?: WallItem | null;
  /** What is announced, where something is. */
  readonly announcement?: WallAnnouncement | null;
  /** Where phones reach the server: what codes to scan begin with. */
  readonly address: string;
}

/** `scenes/<name>.tsx` exports it as `scene`; nothing else needs to be edited. */
export interface Scene {
  /** The name of the scene in a programme: 'LIVE_MEETING'. */
  readonly kind: string;
  readonly Component: ComponentType<SceneProps>;
}

const files = import.meta.glob<{ scene: Scene }>('./scenes/*.tsx', { eager: true });
export const scenes: ReadonlyMap<string, Scene> = new Map(Object.values(files).map(({ scene }) => [scene.kind, scene]));
