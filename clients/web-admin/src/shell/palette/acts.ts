import type { Viewer } from '../../viewer';
import { sidebarOf } from '../sidebar';

interface Begun {
  readonly to: string;
  /** Key of the words: `palette:act.topic`. */
  readonly label: string;
  /** The page of the sidebar it belongs to: whoever is not offered that is not offered this. */
  readonly of?: string;
  readonly may?: (viewer: Viewer) => boolean;
}

/** What can be begun from anywhere; each page says as before whether it may be done. */
const begun: readonly Begun[] = [
  { to: '/topics/new', label: 'palette:act.topic', of: '/topics' },
  {
    to: '/topic-calls/new',
    label: 'palette:act.call',
    of: '/topic-calls',
    may: ({ canOrganise }) => canOrganise,
  },
  {
    to: '/rankings/new',
    label: 'palette:act.ranking',
    of: '/rankings',
    may: ({ canOrganise }) => canOrganise,
  },
  { to: '/plan/new', label: 'palette:act.plan', of: '/plan', may: ({ canOrganise }) => canOrganise },
  { to: '/briefs/new', label: 'palette:act.brief', may: ({ canWriteBriefs }) => canWriteBriefs },
  {
    to: '/policy-notices/new',
    label: 'palette:act.notice',
    of: '/policy-notices',
    may: ({ canManagePolicyNotices }) => canManagePolicyNotices,
  },
  {
    to: '/members/import',
    label: 'palette:act.members',
    of: '/members',
    may: ({ canManageRoster }) => canManageRoster,
  },
  { to: '/datebook', label: 'datebook:nav' },
  { to: '/password', label: 'palette:act.password' },
];

/** What this person is offered to begin. */
export function begunBy(viewer: Viewer): readonly Begun[] {
  const { first, groups } = sidebarOf(viewer);
  const offered = new Set([...first, ...groups.flatMap(({ entries }) => [...entries])].map(({ to }) => to));
  return begun.filter(({ of, may }) => (!of || offered.has(of)) && (may?.(viewer) ?? true));
}
