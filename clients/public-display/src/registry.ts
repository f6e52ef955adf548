import type { ComponentType } from 'react';
import type { ScreenSceneFragment } from './generated/graphql';

/** What a scene is told. Live data it watches itself (`useLive` with `keepAs`). */
export interface SceneProps {
  /** The meeting it shows, or null. */
  readonly target: string | null;
  readonly screen: ScreenSceneFragment;
  /** Where phones reach the server: what codes to scan begin with. */
  readonly address: string;
}

/** `scenes/<name>.tsx` exports it as `scene`; nothing else needs to be edited. */
export interface Scene {
  /** The server's name of the scene kind: 'LIVE_MEETING'. */
  readonly kind: string;
  readonly Component: ComponentType<SceneProps>;
}

const files = import.meta.glob<{ scene: Scene }>('./scenes/*.tsx', { eager: true });
export const scenes: ReadonlyMap<string, Scene> = new Map(Object.values(files).map(({ scene }) => [scene.kind, scene]));
