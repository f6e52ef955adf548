import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Viewer } from './viewer';

/** Where a feature stands in the sidebar. */
export type NavGroup = 'overview' | 'topics' | 'people' | 'loop' | 'publicity' | 'system';
export const navGroups: readonly NavGroup[] = ['overview', 'topics', 'loop', 'people', 'publicity', 'system'];

export interface NavEntry {
  readonly group: NavGroup;
  /** Lower stands higher within its group. */
  readonly order: number;
  /** Absolute path within the client: '/topics'. */
  readonly to: string;
  /** Key of the words: 'topic:nav'. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Left out: everybody sees it. */
  readonly visible?: (viewer: Viewer) => boolean;
}

/**
 * One feature of the client. `features/<name>/index.tsx` exports it as `feature`; nothing else needs to be edited.
 * Pages are lazy: `{ path: 'topics', lazy: () => import('./TopicsPage') }` with `export function Component()`.
 */
export interface Feature {
  /** Inside the frame (sidebar and header), for people signed in. */
  readonly routes?: readonly RouteObject[];
  /** Outside the frame and open to everybody: signing in, an activation slip. */
  readonly openRoutes?: readonly RouteObject[];
  /** Outside the frame, for people signed in: a meeting console that wants the whole window, a page to print. */
  readonly bareRoutes?: readonly RouteObject[];
  readonly nav?: readonly NavEntry[];
  /** Mutations that may wait for a signal, by name: whichever page opens next can send them. */
  readonly acts?: Readonly<Record<string, TypedDocumentNode<unknown, never>>>;
}

const files = import.meta.glob<{ feature: Feature }>('./features/*/index.tsx', { eager: true });
export const features: readonly Feature[] = Object.values(files).map(({ feature }) => feature);

/** The sidebar of one person, in order. */
export function navFor(viewer: Viewer): readonly NavEntry[] {
  const rank = ({ group, order }: NavEntry) => navGroups.indexOf(group) * 1000 + order;
  return features
    .flatMap((feature) => [...(feature.nav ?? [])])
    .filter(({ visible }) => visible?.(viewer) ?? true)
    .sort((a, b) => rank(a) - rank(b));
}
