import type { PersonalRequestStatus } from '../../generated/graphql';
import type { useViewer } from '../../viewer';
import type { Desk } from './acts';

export const STATUSES: readonly PersonalRequestStatus[] = ['RECEIVED', 'PREPARED', 'ANSWERED', 'WITHDRAWN'];

export function toneOf(one: { readonly status: PersonalRequestStatus; readonly workingDaysLeft?: number | null }) {
  if ((one.workingDaysLeft ?? 0) < 0) return 'bad' as const;
  return one.status === 'ANSWERED'
    ? ('ok' as const)
    : one.status === 'WITHDRAWN'
      ? ('calm' as const)
      : ('soon' as const);
}

/** The secretariat writes it down for the house; a director or liaison officer for their committee. */
export function deskOf(viewer: ReturnType<typeof useViewer>): Desk {
  const posts = viewer.kind === 'ACCOUNT' ? viewer.posts : [];
  if (posts.some(({ role }) => role === 'SECRETARIAT')) return { id: 'house', committeeId: null };
  const committeeId = posts.find((post) => post.committeeId)?.committeeId ?? null;
  return { id: committeeId ?? 'house', committeeId };
}
