/** 1 agrees, -1 disagrees, 0 passes. */
export type VoteChoice = 1 | 0 | -1;

/** One voter's word on one statement. */
export interface Voice {
  readonly voter: string;
  readonly item: string;
  readonly choice: VoteChoice;
}

/** Who said what: a row for each voter, a column for each statement; null where a voter has not seen it. */
export interface VoteMatrix {
  readonly voters: readonly string[];
  readonly items: readonly string[];
  readonly rows: readonly (readonly (VoteChoice | null)[])[];
}

/** One person one voice: of several words on one statement the last counts. Voices come in the order they were given. */
export function voteMatrix(voices: readonly Voice[], items: readonly string[]): VoteMatrix {
  const column = new Map(items.map((item, index) => [item, index]));
  const rows = new Map<string, (VoteChoice | null)[]>();
  for (const { voter, item, choice } of voices) {
    const at = column.get(item);
    if (at === undefined) continue;
    const row = rows.get(voter) ?? items.map(() => null);
    row[at] = choice;
    rows.set(voter, row);
  }
  return { voters: [...rows.keys()], items, rows: [...rows.values()] };
}

/** How a set of people answered one statement. */
export interface VoteCount {
  readonly agree: number;
  readonly disagree: number;
  /** Everybody who answered, those who passed included. */
  readonly seen: number;
}

/** Counts of every statement among these rows. */
export function countsOf(matrix: VoteMatrix, members: readonly number[]): VoteCount[] {
  return matrix.items.map((_item, column) => {
    let agree = 0;
    let disagree = 0;
    let seen = 0;
    for (const member of members) {
      const choice = matrix.rows[member]?.[column] ?? null;
      if (choice === null) continue;
      seen += 1;
      if (choice === 1) agree += 1;
      else if (choice === -1) disagree += 1;
    }
    return { agree, disagree, seen };
  });
}

/** Who has answered enough for a place among the others: seven statements, or all of them where there are fewer. */
const ENOUGH_ANSWERS = 7;

export function rowsWithEnough({ rows, items }: VoteMatrix): number[] {
  const enough = Math.min(ENOUGH_ANSWERS, items.length);
  return rows.flatMap((row, index) => (row.filter((choice) => choice !== null).length >= enough ? [index] : []));
}
