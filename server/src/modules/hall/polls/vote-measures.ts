import type { VoteCount } from './vote-matrix.js';

/** Group-informed consensus: the share who agree, smoothed, multiplied over the groups. High only where every group agrees. */
export function groupInformedConsensus(groups: readonly VoteCount[]): number {
  return groups.reduce((product, { agree, seen }) => product * ((agree + 1) / (seen + 2)), 1);
}

/** What sets a group apart, or what all share, as the Polis mathematics say it. */
export interface Standpoint {
  /** The statement's column. */
  readonly column: number;
  readonly agrees: boolean;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly shareTest: number;
  readonly repness: number;
  readonly repnessTest: number;
  /** The statement this group agrees on most, whether or not it is the one that sets it apart most. */
  readonly bestAgree: boolean;
}

export type SharedStandpoint = Pick<Standpoint, 'column' | 'agrees' | 'successes' | 'trials' | 'share' | 'shareTest'>;

/** Nine in ten sure, one-sided. */
const SURE = 1.2816;
const SHOWN = 5;

/** How far a share lies above one half, in standard deviations. */
function proportionTest(successes: number, trials: number): number {
  return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5);
}

/** How far two shares lie apart, in standard deviations. */
function twoProportionTest(inside: number, outside: number, trialsInside: number, trialsOutside: number): number {
  const [s1, s2, n1, n2] = [inside + 1, outside + 1, trialsInside + 1, trialsOutside + 1];
  const pooled = (s1 + s2) / (n1 + n2);
  if (pooled === 1) return 0;
  return (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}

interface Stats {
  readonly column: number;
  readonly agree: Side;
  readonly disagree: Side;
  readonly seen: number;
}
interface Side {
  readonly count: number;
  readonly share: number;
  readonly shareTest: number;
  readonly repness: number;
  readonly repnessTest: number;
}

function statsOf(column: number, own: VoteCount, rest: VoteCount): Stats {
  const side = (count: number, others: number): Side => {
    const share = (count + 1) / (own.seen + 2);
    return {
      count,
      share,
      shareTest: proportionTest(count, own.seen),
      repness: share / ((others + 1) / (rest.seen + 2)),
      repnessTest: twoProportionTest(count, others, own.seen, rest.seen),
    };
  };
  return { column, agree: side(own.agree, rest.agree), disagree: side(own.disagree, rest.disagree), seen: own.seen };
}

function standpointOf(stats: Stats, { agreed = false } = {}): Standpoint {
  const agrees = agreed || stats.agree.repnessTest > stats.disagree.repnessTest;
  const { count, share, shareTest, repness, repnessTest } = agrees ? stats.agree : stats.disagree;
  return {
    column: stats.column,
    agrees,
    successes: count,
    trials: stats.seen,
    share,
    shareTest,
    repness,
    repnessTest,
    bestAgree: agreed,
  };
}

const isSure = ({ repnessTest, shareTest }: Side) => repnessTest > SURE && shareTest > SURE;
const weightOf = ({ repness, repnessTest, share, shareTest }: Standpoint) => repness * repnessTest * share * shareTest;

function agreesBetter(stats: Stats, best: Stats | null): boolean {
  const { agree, disagree } = stats;
  if (agree.count === 0 && disagree.count === 0) return false;
  const product = ({ repness, repnessTest, share, shareTest }: Side) => repness * repnessTest * share * shareTest;
  if (best && best.agree.repness > 1) return product(agree) > product(best.agree);
  if (best) return agree.share * agree.shareTest > best.agree.share * best.agree.shareTest;
  return agree.shareTest > SURE || (agree.repness > 1 && agree.share > 0.5);
}

/** What sets one group apart from the rest: at most five statements, agreement before disagreement. */
export function standpointsOf(
  own: readonly VoteCount[],
  rest: readonly VoteCount[],
  columns: readonly number[],
): Standpoint[] {
  const sufficient: Standpoint[] = [];
  let best: Standpoint | null = null;
  let bestAgree: Stats | null = null;
  const none: VoteCount = { agree: 0, disagree: 0, seen: 0 };
  for (const column of columns) {
    const stats = statsOf(column, own[column] ?? none, rest[column] ?? none);
    if (isSure(stats.agree) || isSure(stats.disagree)) sufficient.push(standpointOf(stats));
    if (
      Math.max(stats.agree.repnessTest, stats.disagree.repnessTest) > (best?.repnessTest ?? Number.NEGATIVE_INFINITY)
    ) {
      best = standpointOf(stats);
    }
    if (agreesBetter(stats, bestAgree)) bestAgree = stats;
  }
  const head = bestAgree ? [standpointOf(bestAgree, { agreed: true })] : [];
  if (sufficient.length === 0) return head.length > 0 ? head : best ? [best] : [];
  const chosen = [
    ...head,
    ...sufficient.filter(({ column }) => column !== bestAgree?.column).sort((a, b) => weightOf(b) - weightOf(a)),
  ].slice(0, SHOWN);
  return [...chosen.filter(({ agrees }) => agrees), ...chosen.filter(({ agrees }) => !agrees)];
}

/** What most of all who answered say alike, whatever their group: at most five each way. */
export function sharedStandpoints(
  counts: readonly VoteCount[],
  columns: readonly number[],
): { readonly agree: SharedStandpoint[]; readonly disagree: SharedStandpoint[] } {
  const side = (agrees: boolean): SharedStandpoint[] =>
    columns
      .flatMap((column) => {
        const { agree, disagree, seen: trials } = counts[column] ?? { agree: 0, disagree: 0, seen: 0 };
        const successes = agrees ? agree : disagree;
        const share = (successes + 1) / (trials + 2);
        const shareTest = proportionTest(successes, trials);
        return share > 0.5 && shareTest > SURE ? [{ column, agrees, successes, trials, share, shareTest }] : [];
      })
      .sort((a, b) => b.share * b.shareTest - a.share * a.shareTest)
      .slice(0, SHOWN);
  return { agree: side(true), disagree: side(false) };
}
