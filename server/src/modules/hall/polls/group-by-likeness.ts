import type { PlanePoint } from './principal-plane.js';

const MOST_GROUPS = 5;
const ROUNDS = 100;
/** Starts tried beside the first: k-means stops at the nearest hollow, not at the deepest. */
const MORE_STARTS = 40;

export interface Grouping {
  /** Indices of the points, the largest group first. */
  readonly groups: readonly (readonly number[])[];
  /** -1 to 1: how much nearer people are to their own group than to the next. */
  readonly silhouette: number;
}

export interface GroupingOptions {
  /** A grouping with a smaller group than this is not taken: what two people say would be known of each. */
  readonly fewest?: number;
  /** The starts Polis makes: the first points alone. */
  readonly firstPointsOnly?: boolean;
}

/**
 * Puts points that lie near each other together: two to five groups, as many as set people apart best (silhouette).
 * The same points always fall into the same groups.
 */
export function groupByLikeness(
  points: readonly PlanePoint[],
  { fewest = 1, firstPointsOnly = false }: GroupingOptions = {},
): Grouping {
  const distinct = [...new Map(points.map((point) => [`${point.x},${point.y}`, point])).values()];
  // As many as Polis allows: a third group only among twelve, a fourth only among twenty-four …
  const most = Math.min(MOST_GROUPS, distinct.length, 2 + Math.floor(points.length / 12));
  let best: Grouping | null = null;
  for (let count = 2; count <= most; count += 1) {
    const groups = closestGroups(points, startsFrom(distinct, count, firstPointsOnly), fewest);
    if (!groups) continue;
    const silhouette = silhouetteOf(points, groups);
    if (best === null || silhouette > best.silhouette) best = { groups, silhouette };
  }
  if (!best) return { groups: [points.map((_point, index) => index)], silhouette: 0 };
  return { ...best, groups: [...best.groups].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)) };
}

function startsFrom(distinct: readonly PlanePoint[], count: number, firstPointsOnly: boolean): PlanePoint[][] {
  const first = distinct.slice(0, count);
  if (firstPointsOnly) return [first];
  // Numbers that only look random: the same for everybody who reads the same answers.
  let state = 20260301;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const drawn = Array.from({ length: MORE_STARTS }, () => {
    const rest = [...distinct];
    return Array.from({ length: count }, () => rest.splice(next(rest.length), 1)[0] as PlanePoint);
  });
  return [first, ...drawn];
}

/** Of all starts the grouping whose members lie closest to their middles. */
function closestGroups(
  points: readonly PlanePoint[],
  starts: readonly (readonly PlanePoint[])[],
  fewest: number,
): number[][] | null {
  let best: { groups: number[][]; spread: number } | null = null;
  for (const start of starts) {
    const groups = kMeans(points, start);
    if (groups.length < start.length || groups.some(({ length }) => length < fewest)) continue;
    const spread = groups.reduce(
      (sum, members) => sum + spreadOf(members.map((index) => points[index] as PlanePoint)),
      0,
    );
    if (best === null || spread < best.spread - 1e-9) best = { groups, spread };
  }
  return best?.groups ?? null;
}

function kMeans(points: readonly PlanePoint[], start: readonly PlanePoint[]): number[][] {
  let centres = [...start];
  let groups: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    groups = centres.map(() => []);
    for (const [index, point] of points.entries()) groups[nearest(point, centres)]?.push(index);
    groups = groups.filter(({ length }) => length > 0);
    const moved = groups.map((members) => middleOf(members.map((index) => points[index] as PlanePoint)));
    const still =
      moved.length === centres.length && moved.every((centre, index) => distance(centre, centres[index]) < 1e-12);
    centres = moved;
    if (still) break;
  }
  return groups;
}

function nearest({ x, y }: PlanePoint, centres: readonly PlanePoint[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < centres.length; index += 1) {
    const centre = centres[index] as PlanePoint;
    const away = (x - centre.x) ** 2 + (y - centre.y) ** 2;
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best;
}

function middleOf(points: readonly PlanePoint[]): PlanePoint {
  const count = points.length || 1;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function spreadOf(points: readonly PlanePoint[]): number {
  const middle = middleOf(points);
  return points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0);
}

function distance(one: PlanePoint, other: PlanePoint | undefined): number {
  return other ? Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2) : Number.POSITIVE_INFINITY;
}

function silhouetteOf(points: readonly PlanePoint[], groups: readonly (readonly number[])[]): number {
  const groupOf = new Array<number>(points.length).fill(0);
  for (const [group, members] of groups.entries()) for (const index of members) groupOf[index] = group;
  let sum = 0;
  for (const [index, point] of points.entries()) {
    const own = groupOf[index] ?? 0;
    if (groups[own]?.length === 1) continue;
    const away = new Array<number>(groups.length).fill(0);
    for (const [other, group] of groupOf.entries()) away[group] = (away[group] ?? 0) + distance(point, points[other]);
    const mean = (group: number) => (away[group] ?? 0) / ((groups[group]?.length ?? 1) - (group === own ? 1 : 0));
    const next = Math.min(...groups.flatMap((_members, group) => (group === own ? [] : [mean(group)])));
    const wider = Math.max(mean(own), next);
    sum += wider === 0 ? 0 : (next - mean(own)) / wider;
  }
  return sum / (points.length || 1);
}
