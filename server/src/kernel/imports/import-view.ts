import type { RequestContext } from '../context.js';
import { badInput } from '../errors.js';
import {
  type ImportCell,
  ImportPreview,
  type ImportProblem,
  type ImportRowPage,
  type ImportSummary,
} from './import.types.js';
import type { Candidate, LookedAtImport, RowsFilter } from './import-pipeline.js';
import { type ImportRow, RowOutcome, type RowProblem } from './import-row.js';

const isSerious = ({ severity }: RowProblem) => severity !== 'NOTE';

/** An import as screens show it. */
export const previewOf = (found: LookedAtImport): ImportPreview => {
  const { id, version, fileName, status, uploadedAt, confirmedAt, columns, leftOut } = found;
  const about = { id, version, fileName, status, uploadedAt, confirmedAt };
  const shown = { ...about, columns, leftOut, summary: summaryOf(found), found };
  return Object.assign(new ImportPreview(), shown) as ImportPreview;
};

/** What an import does, counted. */
export function summaryOf({ allRows: rows, changedRows }: LookedAtImport): ImportSummary {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    total: rows.length,
    created: count(RowOutcome.NEW),
    updated: count(RowOutcome.UPDATE),
    unchanged: count(RowOutcome.UNCHANGED),
    failed: count(RowOutcome.ERROR),
    skipped: count(RowOutcome.SKIPPED),
    warned: rows.filter(
      ({ outcome, problems }) =>
        outcome !== RowOutcome.ERROR && problems.some(({ severity }) => severity === 'WARNING'),
    ).length,
    corrected: rows.filter(({ cells }) => cells.some(({ was }) => was !== undefined)).length,
    changedSincePreview: changedRows.length,
  };
}

/** One page of the rows of an import, in the file's order. The cursor is the row's place. */
export async function rowsOf(
  ctx: RequestContext,
  found: LookedAtImport,
  { outcome, needsLook }: RowsFilter,
  first: number,
  after: string | null,
): Promise<ImportRowPage> {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw badInput('first', 'PAGE_SIZE');
  const start = after === null ? 0 : Number(after);
  if (!Number.isSafeInteger(start) || start < 0) throw badInput('after', 'CURSOR');
  const rows = found.allRows.filter(
    (row) => (outcome === null || row.outcome === outcome) && (!needsLook || row.problems.some(isSerious)),
  );
  const page = rows.slice(start, start + first);
  const ids = [...new Set(page.flatMap(({ candidates }) => candidates ?? []))];
  const candidates = ids.length > 0 ? await found.candidatesOf(ctx, ids) : [];
  const changed = new Set(found.changedRows);
  const correctable = new Set(found.correctable);
  return {
    nodes: page.map((row) => ({
      key: row.key,
      sheet: row.sheet,
      rowNumber: row.row,
      outcome: row.outcome,
      recordId: row.recordId,
      cells: cellsOf(row, correctable),
      problems: row.problems.map(toProblem),
      candidates: candidates.filter(({ id }) => row.candidates?.includes(id)) as Candidate[],
      joins: row.joins ?? null,
      changedSincePreview: changed.has(row.key),
    })),
    endCursor: start + first < rows.length ? String(start + first) : null,
    totalCount: rows.length,
  };
}

/** Every field the row speaks of or changes, once: a field may have several columns. */
function cellsOf({ cells, changes, understood }: ImportRow, correctable: ReadonlySet<string>): ImportCell[] {
  const fields = new Set([...cells.flatMap(({ field }) => field ?? []), ...changes.map(({ field }) => field)]);
  return [...fields].map((field) => {
    const own = cells.filter((cell) => cell.field === field);
    const text = textOf(own.map((cell) => cell.text));
    const change = changes.find((one) => one.field === field);
    const meant = understood?.[field] ?? (text || null);
    return {
      field,
      text,
      was: own.some(({ was }) => was !== undefined) ? textOf(own.map((cell) => cell.was ?? cell.text)) : null,
      from: change ? change.from : meant,
      to: change ? change.to : meant,
      isChanged: change !== undefined,
      canCorrect: correctable.has(field),
    };
  });
}

const textOf = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join(' ');

const toProblem = ({ code, severity, column, field, given, suggestion, rows, limit }: RowProblem): ImportProblem => ({
  code,
  severity,
  column: column ?? null,
  field: field ?? null,
  given: given ?? null,
  suggestion: suggestion ?? null,
  rows: rows && rows.length > 0 ? rows.map((key) => key.split('!').at(-1) ?? key).join('、') : null,
  limit: limit ?? null,
});
