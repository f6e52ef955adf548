import { createHash } from 'node:crypto';
import { normalise } from '../../kernel/chinese/index.js';
import type { SearchKind } from './search.entity.js';
import type { SearchScope } from './search.policy.js';

/**
 * What a record is filtered by stands among its words, so that one index answers for words, filters and permission
 * together. `@` cannot be typed into a search: words are letters and digits.
 */
const plain = (id: string) => id.replaceAll('-', '');
const facet = {
  kind: (kind: SearchKind) => `@k${kind}`,
  status: (status: string) => `@s${status}`,
  committee: (id: string) => `@c${plain(id)}`,
  reach: (id: string) => `@r${plain(id)}`,
  everybody: '@everybody',
  staff: '@staff',
  members: '@members',
};

export interface Filed {
  readonly kind: SearchKind;
  readonly status: string | null;
  readonly committeeId: string | null;
  readonly reach: readonly string[];
  readonly isPublic: boolean;
}

export function facetsOf({ kind, status, committeeId, reach, isPublic }: Filed): string[] {
  return [
    facet.kind(kind),
    ...(status ? [facet.status(status)] : []),
    ...(committeeId ? [facet.committee(committeeId)] : []),
    ...reach.map(facet.reach),
    ...(isPublic ? [facet.everybody] : []),
    ...(isForEveryCommittee({ kind, status, committeeId }) ? [facet.staff] : []),
    ...(kind === 'PRACTICE' ? [facet.staff, facet.members] : []),
  ];
}

/** A report of the whole district that is out is read by every committee's staff. */
const isForEveryCommittee = ({ kind, status, committeeId }: Pick<Filed, 'kind' | 'status' | 'committeeId'>): boolean =>
  kind === 'REPORT' && committeeId === null && (status === 'SIGNED' || status === 'SENT');

export interface Wanted {
  readonly kinds?: readonly SearchKind[] | null;
  readonly statuses?: readonly string[] | null;
  readonly committeeId?: string | null;
}

const oneOf = (facets: readonly string[]) =>
  `(${facets.map((one) => `'${one.replaceAll(/['\\]/g, '')}'`).join(' | ')})`;

/** The filters as conditions of a `tsquery`. */
export function wantedQuery({ kinds, statuses, committeeId }: Wanted): string[] {
  return [
    ...(kinds && kinds.length > 0 ? [oneOf(kinds.map(facet.kind))] : []),
    ...(statuses && statuses.length > 0 ? [oneOf(statuses.map(facet.status))] : []),
    ...(committeeId ? [oneOf([facet.committee(committeeId)])] : []),
  ];
}

/** What a person may find, as a condition of a `tsquery`. */
export function scopeQuery(scope: SearchScope): string {
  // Whoever sees the demand and the promise themselves need not find a third time what the public sees of them.
  if (scope.seesAll) return `!${oneOf(['@kRESULT'])}`;
  return oneOf([
    ...scope.committeeIds.map(facet.committee),
    ...(scope.readsMembers ? ['@kMEMBER', facet.staff] : []),
    ...(scope.isMember ? [facet.members] : []),
    ...scope.keys.map(facet.reach),
    ...(scope.readsPublic ? [facet.everybody] : []),
    '@nobody',
  ]);
}

/** A shorter text is the same as another by chance. */
const LEAST_EXACT = 12;

/** The mark of what says exactly these words, punctuation, blanks and widths aside; none where they are few. */
export function exactWords(text: string): string[] {
  const words = normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return [...words].length < LEAST_EXACT ? [] : [`@w${createHash('sha256').update(words).digest('hex').slice(0, 24)}`];
}
