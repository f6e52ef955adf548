import { type ImportRow, RowOutcome, type RowProblem } from '../../../kernel/imports/index.js';
import { type CellChange, FIELD_OF, type PlannedRow } from './plan-roster-import.js';
import type { RosterField } from './roster-field.js';
import type { RosterProblem, RosterValues } from './roster-values.js';

/** A row of the list with the member it would make of somebody. */
export interface ComparedMember extends ImportRow<RosterField> {
  readonly values: RosterValues;
}

/** A planned row as every import shows and keeps it. */
export function toRow({
  row,
  status,
  memberId,
  values,
  changes,
  problems,
  joins,
  candidates,
}: PlannedRow): ComparedMember {
  const { key, sheet, row: number, cells } = row;
  return {
    ...{ key, sheet, row: number, cells, values, joins, candidates },
    outcome: RowOutcome[status],
    recordId: memberId,
    changes: changes.map(({ field, from, to }) => ({ field: FIELD_OF[field], from: inWords(from), to: inWords(to) })),
    understood: Object.fromEntries(
      (Object.keys(values) as (keyof RosterValues)[])
        .filter((field) => inWords(row.values[field]) !== null)
        .map((field) => [FIELD_OF[field], inWords(values[field])]),
    ),
    problems: problems.map(toProblem),
  };
}

const inWords = (value: CellChange['to'] | undefined): string | null =>
  (typeof value === 'string' ? value : (value?.join('、') ?? '')) || null;

function toProblem({ code, severity, column, field, params = {} }: RosterProblem): RowProblem<RosterField> {
  const { given, suggestion, rows } = params;
  return {
    ...{ code, severity },
    ...(field ? { field } : {}),
    ...(column ? { column } : {}),
    ...(given === undefined ? {} : { given: String(given) }),
    ...(suggestion === undefined ? {} : { suggestion: String(suggestion) }),
    ...(Array.isArray(rows) ? { rows: rows as readonly string[] } : {}),
  };
}
