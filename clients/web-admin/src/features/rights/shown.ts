import type { PersonalRequestStatus } from '../../generated/graphql';

export const STATUSES: readonly PersonalRequestStatus[] = ['RECEIVED', 'PREPARED', 'ANSWERED', 'WITHDRAWN'];

export function toneOf(one: { readonly status: PersonalRequestStatus; readonly workingDaysLeft?: number | null }) {
  if ((one.workingDaysLeft ?? 0) < 0) return 'bad' as const;
  return one.status === 'ANSWERED'
    ? ('ok' as const)
    : one.status === 'WITHDRAWN'
      ? ('calm' as const)
      : ('soon' as const);
}
