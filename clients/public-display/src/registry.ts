import type { ComponentType } from 'react';

/** What a scene is told: which thing it shows. Live data it watches itself (`useLive` with `keepAs`). */
export interface SceneProps {
  readonly target: string | null;
}

/** `scenes/<name>.tsx` exports it as `scene`; nothing else needs to be edited. */
export interface Scene {
  /** The server's name of the scene kind: 'MEETING_LIVE'. */
  readonly kind: string;
  readonly Component: ComponentType<SceneProps>;
}

const files = import.meta.glob<{ scene: Scene }>('./scenes/*.tsx', { eager: true });
export const scenes: ReadonlyMap<string, Scene> = new Map(Object.values(files).map(({ scene }) => [scene.kind, scene]));
