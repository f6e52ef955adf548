import { asSeenInPublic } from '../../meeting/index.js';
import { type ClauseJudgement, judgeClause } from './consensus.rules.js';
import { ClauseStatus } from './consensus-clause.entity.js';
import type { LiveClause } from './live-clause.types.js';

export type RawClause = Omit<LiveClause, 'holds' | 'fault' | 'minimumShare' | 'weakestGroupName' | 'smallNumbers'>;

/** While a secret vote is open nobody knows how it stands. */
const SEALED: ClauseJudgement = {
  holds: false,
  fault: null,
  minimumShare: null,
  weakestGroupId: null,
  smallNumbers: false,
};

export function toLiveClause(clause: RawClause, threshold: number, inTheRoom: boolean): LiveClause {
  const isSealed = clause.secret && clause.status === ClauseStatus.OPEN;
  const { holds, fault, minimumShare, weakestGroupId, smallNumbers } = isSealed
    ? SEALED
    : judgeClause(clause, clause.groups, threshold);
  return {
    ...clause,
    reservations: inTheRoom ? clause.reservations : clause.reservations.map(asSeenInPublic),
    holds,
    fault,
    minimumShare,
    weakestGroupName: clause.groups.find(({ id }) => id === weakestGroupId)?.name ?? null,
    smallNumbers,
  };
}
