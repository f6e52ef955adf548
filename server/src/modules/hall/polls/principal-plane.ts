import type { VoteMatrix } from './vote-matrix.js';

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Enough for two directions of a few hundred columns to stand still. */
const ROUNDS = 300;
const STILL = 1e-12;

/**
 * Places every voter on the plane of the two directions in which the answers differ most. What a voter has not seen is
 * taken as the mean of those who have; who answered little is moved out in proportion, so that silence is no opinion.
 * Always the same for the same answers.
 */
export function principalPlane({ rows, items }: VoteMatrix): PlanePoint[] {
  const means = items.map((_item, column) => {
    const given = rows.flatMap((row) => row[column] ?? []);
    return given.length === 0 ? 0 : given.reduce<number>((sum, choice) => sum + choice, 0) / given.length;
  });
  const centred = rows.map((row) => row.map((choice, column) => (choice === null ? 0 : choice - (means[column] ?? 0))));
  const spread = spreadOf(centred, items.length);
  const first = leadingDirection(spread, []);
  const second = leadingDirection(spread, [first]);
  return rows.map((row, index) => {
    const answered = row.filter((choice) => choice !== null).length;
    const reach = answered === 0 ? 0 : Math.sqrt(items.length / answered);
    return { x: reach * dot(centred[index] ?? [], first), y: reach * dot(centred[index] ?? [], second) };
  });
}

/** How the answers to each two statements go together. */
function spreadOf(rows: readonly (readonly number[])[], width: number): number[][] {
  const spread = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (const row of rows) {
    for (let one = 0; one < width; one += 1) {
      const value = row[one] ?? 0;
      const line = spread[one];
      if (value === 0 || !line) continue;
      for (let other = 0; other < width; other += 1) line[other] = (line[other] ?? 0) + value * (row[other] ?? 0);
    }
  }
  return spread;
}

/** The direction of greatest spread, across those already found, by power iteration. */
function leadingDirection(spread: readonly (readonly number[])[], found: readonly (readonly number[])[]): number[] {
  const width = spread.length;
  // Not a symmetric start: it would stay across a symmetric direction for ever.
  let direction = unit(
    across(
      Array.from({ length: width }, (_, column) => 1 + column / width),
      found,
    ),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const turned = unit(
      across(
        spread.map((line) => dot(line, direction)),
        found,
      ),
    );
    const moved = turned.reduce((most, part, column) => Math.max(most, Math.abs(part - (direction[column] ?? 0))), 0);
    direction = turned;
    if (moved < STILL) break;
  }
  return direction;
}

function across(vector: readonly number[], found: readonly (readonly number[])[]): number[] {
  return found.reduce<number[]>(
    (rest, one) => {
      const along = dot(rest, one);
      return rest.map((part, index) => part - along * (one[index] ?? 0));
    },
    [...vector],
  );
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return length < 1e-15 ? vector.map(() => 0) : vector.map((part) => part / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
