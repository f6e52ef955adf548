import { type NavEntry, type NavGroup, navFor } from '../registry';
import type { Viewer } from '../viewer';

/** What people do, in the order of a matter's life: one line of the sidebar each, its pages one step below. */
export const SIDE_GROUPS = ['topics', 'consultation', 'handling', 'briefs', 'publicity', 'people', 'data'] as const;
export type SideGroup = (typeof SIDE_GROUPS)[number];

/** Where a page stands that is somewhere else than its feature says. */
const STANDS: Readonly<Record<string, SideGroup>> = {
  '/letters': 'topics',
  '/screening': 'topics',
  '/plan': 'consultation',
  '/consultations': 'consultation',
  '/meetings': 'consultation',
  '/commitments': 'handling',
  '/commitments/stages': 'handling',
  '/carried-over': 'handling',
  '/reviews': 'handling',
  '/briefs': 'briefs',
  '/briefs/mine': 'briefs',
  '/bulletin': 'briefs',
  '/instructions': 'briefs',
  '/informants': 'briefs',
  '/policy-notices': 'publicity',
  '/outreach': 'publicity',
  '/screens': 'publicity',
  '/points': 'people',
  '/accounts': 'people',
  '/search': 'data',
  '/calendar': 'data',
  '/form-settings': 'data',
};
const BY_FEATURE: Readonly<Record<Exclude<NavGroup, 'overview'>, SideGroup>> = {
  topics: 'topics',
  loop: 'consultation',
  people: 'people',
  publicity: 'publicity',
  system: 'data',
};

export interface Sidebar {
  /** Before everything else: what waits, and the numbers. */
  readonly first: readonly NavEntry[];
  readonly groups: readonly { readonly group: SideGroup; readonly entries: readonly NavEntry[] }[];
}

/** At so many lines nothing needs to be folded away. */
const AT_FIRST_SIGHT = 9;

export function sidebarOf(viewer: Viewer): Sidebar {
  const all = navFor(viewer);
  const groupOf = ({ to, group }: NavEntry) => STANDS[to] ?? (group === 'overview' ? null : BY_FEATURE[group]);
  if (all.length <= AT_FIRST_SIGHT) return { first: all, groups: [] };
  return {
    first: all.filter((entry) => groupOf(entry) === null),
    groups: SIDE_GROUPS.map((group) => ({ group, entries: all.filter((entry) => groupOf(entry) === group) })).filter(
      ({ entries }) => entries.length > 0,
    ),
  };
}
