import { groupByLikeness } from './group-by-likeness.js';
import { FEWEST_IN_GROUP, FEWEST_PEOPLE, FEWEST_TO_GROUP } from './hall-poll.rules.js';
import { principalPlane } from './principal-plane.js';
import { countsOf, rowsWithEnough, type Voice, type VoteCount, voteMatrix } from './vote-matrix.js';
import { groupInformedConsensus, type Standpoint, standpointsOf } from './vote-measures.js';

export interface VoteAnalysis {
  /** Everybody who answered anything. */
  readonly voterCount: number;
  /** Those who answered enough to be put beside others. */
  readonly placedCount: number;
  /** Too few people to say anything without telling who said it. */
  readonly tooFew: boolean;
  readonly groups: readonly VoteGroupFound[];
  /** In the order of the items given. */
  readonly items: readonly ItemAnalysis[];
}

export interface VoteGroupFound {
  readonly size: number;
  readonly standpoints: readonly Standpoint[];
}

export interface ItemAnalysis {
  readonly item: string;
  readonly all: VoteCount;
  /** In the order of the groups. */
  readonly byGroup: readonly VoteCount[];
  /** The product over the groups of the smoothed share who agree. */
  readonly groupInformed: number;
  /** The same for disagreeing: what all groups reject. */
  readonly groupInformedAgainst: number;
}

/** What a hall thinks of these statements: its groups, what each stands for, and what all of them share. */
export function analyseVotes(voices: readonly Voice[], items: readonly string[]): VoteAnalysis {
  const matrix = voteMatrix(voices, items);
  const everybody = [...matrix.rows.keys()];
  const placed = rowsWithEnough(matrix);
  const groups = items.length < 2 ? [placed] : groupsAmong(placed);
  const all = countsOf(matrix, everybody);
  const counts = groups.map((members) => countsOf(matrix, members));
  const columns = [...items.keys()];
  const none: VoteCount = { agree: 0, disagree: 0, seen: 0 };
  return {
    voterCount: matrix.voters.length,
    placedCount: placed.length,
    tooFew: matrix.voters.length < FEWEST_PEOPLE,
    groups: groups.map((members, group) => ({
      size: members.length,
      standpoints:
        groups.length === 1
          ? []
          : standpointsOf(
              counts[group] ?? [],
              countsOf(
                matrix,
                groups.flatMap((others, other) => (other === group ? [] : others)),
              ),
              columns,
            ),
    })),
    items: items.map((item, column) => {
      const byGroup = counts.map((group) => group[column] ?? none);
      return {
        item,
        all: all[column] ?? none,
        byGroup,
        groupInformed: groupInformedConsensus(byGroup),
        groupInformedAgainst: groupInformedConsensus(
          byGroup.map(({ agree, disagree, seen }) => ({ agree: disagree, disagree: agree, seen })),
        ),
      };
    }),
  };

  function groupsAmong(rows: readonly number[]): (readonly number[])[] {
    if (rows.length < FEWEST_TO_GROUP) return [rows];
    const plane = principalPlane(matrix);
    const points = rows.map((row) => plane[row] ?? { x: 0, y: 0 });
    const found = groupByLikeness(points, { fewest: FEWEST_IN_GROUP });
    return found.groups.map((members) => members.map((index) => rows[index] as number));
  }
}
