import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { adjustedRand } from './adjusted-rand.test-support.js';
import { type Grouping, groupByLikeness } from './group-by-likeness.js';
import { type PlanePoint, principalPlane } from './principal-plane.js';
import { countsOf, rowsWithEnough, type Voice, type VoteChoice, voteMatrix } from './vote-matrix.js';
import { groupInformedConsensus, sharedStandpoints, standpointsOf } from './vote-measures.js';

/** What the production Polis answers for the same votes, and conversations it published. */
const data = new URL('../../../../../../shared/data/polis/', import.meta.url);
const present = existsSync(new URL('reference-math/below-100-ptpts/votes.json', data));
const readJson = (file: string) =>
  JSON.parse(readFileSync(new URL(`reference-math/below-100-ptpts/${file}`, data), 'utf8'));

if (!present) {
  it('skipped: ../shared/data not present', () => {
    console.info('skipped: ../shared/data not present');
  });
}

interface ReferenceStandpoint {
  tid: number;
  'n-success': number;
  'n-trials': number;
  'p-success': number;
  'p-test': number;
  repness?: number;
  'repness-test'?: number;
  'repful-for'?: string;
}

(present ? describe : describe.skip)('the Polis mathematics on a conversation of its own', () => {
  const reference = present ? readJson('math-pca2.json') : {};
  const voices: Voice[] = present
    ? (readJson('votes.json') as { pid: number; tid: number; vote: VoteChoice }[]).map(({ pid, tid, vote }) => ({
        voter: String(pid),
        item: String(tid),
        choice: vote,
      }))
    : [];
  const items: string[] = (reference.tids ?? []).map(String);
  const matrix = voteMatrix(voices, items);
  const rowOf = new Map(matrix.voters.map((voter, row) => [voter, row]));
  const base: string[][] = (reference['base-clusters']?.members ?? []).map((members: number[]) => members.map(String));
  const rowsOfBase = (ids: readonly number[]) =>
    ids.flatMap((id) => (base[id] ?? []).map((voter) => rowOf.get(voter) ?? -1));
  const groups: number[][] = (reference['group-clusters'] ?? []).map(({ members }: { members: number[] }) =>
    rowsOfBase(members),
  );
  const inConversation: number[] = (reference['in-conv'] ?? []).map((pid: number) => rowOf.get(String(pid)) ?? -1);
  const groupCounts = groups.map((members) => countsOf(matrix, members));
  const moderatedOut = new Set<number>(reference['mod-out'] ?? []);
  const columns = items.map((_item, column) => column).filter((column) => !moderatedOut.has(Number(items[column])));

  it('takes nobody into account whom Polis leaves out', () => {
    // Polis keeps whom it once let in, when there were few: the reference has four people more.
    const enough = rowsWithEnough(matrix);
    expect(enough.filter((row) => !inConversation.includes(row))).toEqual([]);
    expect(enough).toHaveLength(19);
  });

  it('counts each statement in each group alike, and for every person in the conversation', () => {
    let cells = 0;
    for (const [group, counts] of groupCounts.entries()) {
      for (const [column, { agree, disagree, seen }] of counts.entries()) {
        const { A, D, S } = reference['group-votes'][group].votes[items[column] as string];
        expect({ A: agree, D: disagree, S: seen }).toEqual({ A, D, S });
        cells += 1;
      }
    }
    expect(cells).toBe(132);

    const persons = base.map((_members, id) => countsOf(matrix, rowsOfBase([id])));
    for (const [column, tid] of items.entries()) {
      expect({
        A: persons.map((counts) => counts[column]?.agree),
        D: persons.map((counts) => counts[column]?.disagree),
        S: persons.map((counts) => counts[column]?.seen),
      }).toEqual(reference['votes-base'][tid]);
    }
  });

  it('finds the same group-informed consensus for every statement, to a millionth and better', () => {
    for (const [column, tid] of items.entries()) {
      const ours = groupInformedConsensus(groupCounts.map((counts) => counts[column] as never));
      expect(Math.abs(ours - reference['group-aware-consensus'][tid])).toBeLessThan(1e-9);
    }
    expect(items).toHaveLength(44);
  });

  it('names the same standpoints of each group and of all together', () => {
    for (const [group, counts] of groupCounts.entries()) {
      const others = groups.flatMap((members, other) => (other === group ? [] : members));
      const ours = standpointsOf(counts, countsOf(matrix, others), columns);
      const theirs: ReferenceStandpoint[] = reference.repness[group];
      expect(ours.map(({ column }) => Number(items[column]))).toEqual(theirs.map(({ tid }) => tid));
      for (const [index, one] of ours.entries()) {
        const other = theirs[index] as ReferenceStandpoint;
        expect(one.agrees ? 'agree' : 'disagree').toBe(other['repful-for']);
        expect([one.successes, one.trials]).toEqual([other['n-success'], other['n-trials']]);
        expect(one.share).toBeCloseTo(other['p-success'], 6);
        expect(one.shareTest).toBeCloseTo(other['p-test'], 6);
        expect(one.repness).toBeCloseTo(other.repness as number, 6);
        expect(one.repnessTest).toBeCloseTo(other['repness-test'] as number, 6);
      }
    }
    const { agree, disagree } = sharedStandpoints(countsOf(matrix, [...matrix.rows.keys()]), columns);
    for (const [ours, theirs] of [
      [agree, reference.consensus.agree],
      [disagree, reference.consensus.disagree],
    ] as const) {
      expect(ours.map(({ column, successes, trials }) => [Number(items[column]), successes, trials])).toEqual(
        theirs.map((one: ReferenceStandpoint) => [one.tid, one['n-success'], one['n-trials']]),
      );
    }
  });

  it('finds the same plane and the same groups by itself', () => {
    // A statement taken out counts there as passed by everybody; here it is not counted at all.
    const asThere = {
      ...matrix,
      rows: matrix.rows.map((row) =>
        row.map((choice, column) => (moderatedOut.has(Number(items[column])) ? (0 as const) : choice)),
      ),
    };
    const plane = principalPlane(asThere);
    const people = base.map(([voter]) => rowOf.get(voter as string) as number);
    const points = people.map((row) => plane[row] as PlanePoint);
    const theirs = reference['base-clusters'];
    for (const axis of ['x', 'y'] as const) {
      // Which way a direction points is no finding.
      const turned = Math.sign((points[0] as PlanePoint)[axis]) === Math.sign(theirs[axis][0]) ? 1 : -1;
      const apart = points.map((point, index) => Math.abs(turned * point[axis] - theirs[axis][index]));
      expect(Math.max(...apart)).toBeLessThan(0.01);
    }

    const rowsOf = ({ groups: found }: Grouping) =>
      found.map((members) => members.map((index) => people[index] as number));
    const sameStarts = groupByLikeness(points, { firstPointsOnly: true });
    const ours = groupByLikeness(points);
    const sizes = ({ groups: found }: Grouping) => found.map(({ length }) => length).join(', ');
    console.info(
      [
        `from the starts of Polis: ${sizes(sameStarts)} (silhouette ${sameStarts.silhouette.toFixed(3)}), adjusted Rand ${adjustedRand(rowsOf(sameStarts), groups).toFixed(3)}`,
        `from the best of many starts: ${sizes(ours)} (silhouette ${ours.silhouette.toFixed(3)}), adjusted Rand ${adjustedRand(rowsOf(ours), groups).toFixed(3)}`,
      ].join('\n'),
    );
    expect(adjustedRand(rowsOf(sameStarts), groups)).toBe(1);
    expect(ours.silhouette).toBeGreaterThanOrEqual(sameStarts.silhouette);
  });
});

(present ? describe : describe.skip)('published conversations', () => {
  const table = (conversation: string, file: string): Record<string, string>[] =>
    parse(readFileSync(new URL(`opendata/${conversation}/${file}`, data), 'utf8'), { columns: true });

  it.each(['london.youth.policing', 'scoop-hivemind.freshwater', 'canadian-electoral-reform'])(
    'keeps the last word of each voter in %s',
    (conversation) => {
      const given = table(conversation, 'votes.csv')
        .map((row, index) => ({ row, index, at: Number(row.timestamp) }))
        .sort((a, b) => a.at - b.at || a.index - b.index)
        .map(({ row }) => ({
          voter: String(row['voter-id']),
          item: String(row['comment-id']),
          choice: Number(row.vote) as VoteChoice,
        }));
      const people = table(conversation, 'participants-votes.csv');
      const published = Object.keys(people[0] ?? {}).filter((name) => /^\d+$/.test(name));
      const { rows, voters } = voteMatrix(given, published);
      const said = people.map((person) => published.map((item) => (person[item] === '' ? null : Number(person[item]))));
      const rowOf = new Map(voters.map((voter, index) => [voter, rows[index]]));
      const kept = people.map(({ participant }) => rowOf.get(String(participant)) ?? published.map(() => null));
      expect(kept).toEqual(said);
      const cells = said.flat().filter((one) => one !== null).length;
      console.info(`${conversation}: ${people.length} people, ${cells} answers alike`);
      expect(cells).toBeGreaterThan(500);
    },
  );

  it('groups a conversation of hundreds the same way each time, and says what all groups share', () => {
    const given = table('canadian-electoral-reform', 'votes.csv').map((row) => ({
      voter: String(row['voter-id']),
      item: String(row['comment-id']),
      choice: Number(row.vote) as VoteChoice,
    }));
    const matrix = voteMatrix(given, [...new Set(given.map(({ item }) => item))]);
    const people = rowsWithEnough(matrix);
    const once = () => {
      const plane = principalPlane(matrix);
      return groupByLikeness(
        people.map((row) => plane[row] as PlanePoint),
        { fewest: 3 },
      );
    };
    const first = once();
    expect(once()).toEqual(first);
    const theirs = new Map(
      table('canadian-electoral-reform', 'participants-votes.csv').map((row) => [row.participant, row['group-id']]),
    );
    const placed = people.flatMap((row, index) => (theirs.get(matrix.voters[row] ?? '') ? [index] : []));
    const groupIds = [...new Set(placed.map((index) => theirs.get(matrix.voters[people[index] as number] ?? '')))];
    const ours = first.groups.map((members) => members.filter((index) => placed.includes(index)));
    const published = groupIds.map((id) =>
      placed.filter((index) => theirs.get(matrix.voters[people[index] as number] ?? '') === id),
    );
    const likeness = adjustedRand(ours, published);
    console.info(
      `canadian-electoral-reform: ${first.groups.map(({ length }) => length).join(', ')} of ${people.length}; published groups ${published.map(({ length }) => length).join(', ')}; adjusted Rand ${likeness.toFixed(3)}`,
    );
    expect(likeness).toBeGreaterThan(0.5);
  });
});
