import { createHash } from 'node:crypto';
import type { StanceKind } from './consensus-clause.entity.js';

/** Fewer people than this cannot be counted on their own: the count would tell who said what. */
export const SMALLEST_SECRET_GROUP = 3;

/** How many of one declared group, or of all without a group (`name` empty). */
export interface GroupSize {
  readonly name: string;
  readonly count: number;
}

/** The groups that are there, but with so few people that their result would be known of each. */
export function groupsTooSmall(groups: readonly GroupSize[]): string[] {
  return groups.filter(({ count }) => count > 0 && count < SMALLEST_SECRET_GROUP).map(({ name }) => name);
}

/** Codes are drawn by the phone: eight letters and digits nobody confuses. */
const RECEIPT = /^[2-9A-HJ-NP-Z]{8}$/;

export function isReceipt(code: string): boolean {
  return RECEIPT.test(code);
}

export interface CastBallot {
  readonly interestGroupId: string | null;
  readonly kind: StanceKind;
  readonly receipt: string | null;
}

/** A hash over all ballots of a clause, in no order but their own: one changed, added or removed shows. */
export function tallyHashOf(ballots: readonly CastBallot[]): string {
  const lines = ballots.map(({ interestGroupId, kind, receipt }) => [interestGroupId, kind, receipt].join('|')).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
