import { registerEnumType } from 'type-graphql';

/** Why a clause does not hold. */
export enum ClauseFault {
  NO_POLICY_BASIS = 'NO_POLICY_BASIS',
  /** No interest group was declared: nobody concerned could accept it. */
  NO_GROUPS = 'NO_GROUPS',
  /** A declared group has said nothing. */
  GROUP_SILENT = 'GROUP_SILENT',
  BELOW_THRESHOLD = 'BELOW_THRESHOLD',
}
registerEnumType(ClauseFault, { name: 'ClauseFault', description: 'Why a consensus clause does not hold.' });

export interface GroupCount {
  readonly id: string;
  readonly agree: number;
  readonly reserved: number;
  readonly disagree: number;
}

export interface ClauseJudgement {
  readonly holds: boolean;
  readonly fault: ClauseFault | null;
  /** The least share of agreement over the groups; null while no group has spoken. */
  readonly minimumShare: number | null;
  /** The group with that share. */
  readonly weakestGroupId: string | null;
  /** Some group's share rests on very few people; it counts, and it is said. */
  readonly smallNumbers: boolean;
}

/** Fewer stances than this in a group are said to be few. */
const FEW = 5;

/**
 * The double test (rule 5): a clause holds when it names its policy basis and every declared interest group accepts it,
 * that is, the least share of agreement over the groups reaches the threshold. A reservation is not agreement.
 */
export function judgeClause(
  clause: { readonly policyBasis: string },
  groups: readonly GroupCount[],
  threshold: number,
): ClauseJudgement {
  const spoken = groups.map((group) => {
    const total = group.agree + group.reserved + group.disagree;
    return { id: group.id, total, share: total === 0 ? null : group.agree / total };
  });
  const weakest = spoken.reduce<{ id: string; share: number } | null>(
    (least, { id, share }) => (share !== null && (least === null || share < least.share) ? { id, share } : least),
    null,
  );
  const fault = faultOf();
  return {
    holds: fault === null,
    fault,
    minimumShare: weakest?.share ?? null,
    weakestGroupId: weakest?.id ?? null,
    smallNumbers: spoken.some(({ total }) => total > 0 && total < FEW),
  };

  function faultOf(): ClauseFault | null {
    if (clause.policyBasis.trim() === '') return ClauseFault.NO_POLICY_BASIS;
    if (groups.length === 0) return ClauseFault.NO_GROUPS;
    if (spoken.some(({ share }) => share === null)) return ClauseFault.GROUP_SILENT;
    if (weakest === null || weakest.share < threshold) return ClauseFault.BELOW_THRESHOLD;
    return null;
  }
}
