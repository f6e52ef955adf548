import { graphql, readFragment } from '../../generated';
import type { Outcomes_CommitmentFragment, Outcomes_ListFragment } from '../../generated/graphql';

export const Outcomes_commitment = graphql(`
  fragment Outcomes_commitment on OutcomeCommitment {
    id
    number
    status
    action
    leadDepartmentName
    assistingDepartmentIds
    assistingDepartmentNames
    dueOn
    responsiblePerson
  }
`);

type Line = Outcomes_ListFragment['lines'][number];
type PromiseMade = Line['promises'][number];
type Made = Outcomes_CommitmentFragment;

/** What is handed over at once: one promise, or a demand that was settled otherwise. */
export interface OutcomeRow {
  /** The promise's answer, or the demand. */
  readonly key: string;
  readonly line: Line;
  readonly promise: PromiseMade | null;
  readonly commitments: readonly Made[];
  /** Of its demand. */
  readonly isFirst: boolean;
}

export interface Given {
  /** As the select of units has it. */
  lead?: string;
  assistingDepartmentIds?: string[];
  clauseId?: string;
  /** What stood there when it was chosen. */
  seenClauseId?: string | null;
}
export type GivenByRow = Readonly<Record<string, Given>>;

/** One row for every promise; one for a demand without, or with something that nobody promised at the table. */
export function outcomeRows({ lines }: Outcomes_ListFragment): OutcomeRow[] {
  return lines.flatMap((line) => {
    const promised = line.promises.map((promise) => ({
      key: promise.responseId,
      line,
      promise,
      commitments: readFragment(Outcomes_commitment, promise.commitments),
    }));
    const known = new Set(promised.flatMap(({ commitments }) => commitments.map(({ id }) => id)));
    const others = readFragment(Outcomes_commitment, line.commitments).filter(({ id }) => !known.has(id));
    const own = { key: line.demandId, line, promise: null, commitments: others };
    const rows = promised.length === 0 || others.length > 0 ? [...promised, own] : promised;
    return rows.map((row, index) => ({ ...row, isFirst: index === 0 }));
  });
}
