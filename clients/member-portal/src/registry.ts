import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RouteObject } from 'react-router';

/** The tabs at the foot of the phone: 待办 · 会议 · 承诺 · 我的. A feature puts its first page under one of them. */
export type Tab = 'tasks' | 'meetings' | 'commitments' | 'me';
/** `of`: only for the parties to consultations, guests among them or not. */
export const tabs: readonly { readonly tab: Tab; readonly to: string; readonly of?: 'ALL' | 'ACCOUNTS' }[] = [
  { tab: 'tasks', to: '/' },
  { tab: 'meetings', to: '/meetings', of: 'ALL' },
  { tab: 'commitments', to: '/commitments', of: 'ACCOUNTS' },
  { tab: 'me', to: '/me' },
];

/**
 * One feature of the client. `features/<name>/index.tsx` exports it as `feature`; nothing else needs to be edited.
 * Pages are lazy: `{ path: 'meetings', lazy: () => import('./MeetingsPage') }` with `export function Component()`.
 */
export interface Feature {
  /** With the tab bar, for people signed in. */
  readonly routes?: readonly RouteObject[];
  /** Without the tab bar, for people signed in: one act at a time (a live meeting, a form). */
  readonly focusRoutes?: readonly RouteObject[];
  /** Without the tab bar and open to everybody: guests by code, /t/CODE, acceptance, signing in. */
  readonly openRoutes?: readonly RouteObject[];
  /** Mutations that may wait on the phone, by their names in the schema. Each takes a `clientMutationId` in its input. */
  readonly acts?: Readonly<Record<string, TypedDocumentNode<unknown, never>>>;
}

const files = import.meta.glob<{ feature: Feature }>('./features/*/index.tsx', { eager: true });
export const features: readonly Feature[] = Object.values(files).map(({ feature }) => feature);
