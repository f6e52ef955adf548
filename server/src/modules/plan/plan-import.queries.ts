import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { type ImportStatus, RowOutcome } from '../../kernel/imports/index.js';
import { prepared } from '../../kernel/read.js';
import { accountIdOf, hasRole, Role } from '../../kernel/viewer.js';
import type { StoredImport } from './commands/import-plan.js';
import { type ComparedRow, type Organiser, organiserKey } from './import/compare-plan.js';
import { readOrganisers } from './known-plan.js';
import { canImportPlan, canSeeImport } from './plan.policy.js';
import type { PlanImportEntry, PlanImportRow, PlanImportRowPage, PlanImportView } from './plan.types.js';

interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly uploadedAt: string;
  readonly uploadedBy: string | null;
}

const COLUMNS = `id, version, file_name as "fileName", status, created_at as "uploadedAt", uploaded_by as "uploadedBy"`;
const byIdQuery = prepared<ImportRecord & { stored: StoredImport | null }, { id: string }>(
  'plan.importById',
  `select ${COLUMNS}, stored from plan_import where id = :id`,
);
const recentQuery = prepared<ImportRecord, { all: boolean; accountId: string | null }>(
  'plan.recentImports',
  `select ${COLUMNS} from plan_import where :all or uploaded_by = :accountId::uuid order by id desc limit 20`,
);

/** The newest imports, for finding one's way back to a preview. */
export function readPlanImports(ctx: RequestContext): Promise<PlanImportEntry[]> {
  authorize(canImportPlan(ctx.viewer), 'list imports of the plan');
  return ctx.read.all(recentQuery, { all: hasRole(ctx.viewer, Role.SECRETARIAT), accountId: accountIdOf(ctx.viewer) });
}

export interface PlanImportReading extends PlanImportView {
  readonly stored: StoredImport | null;
  readonly known: readonly Organiser[];
}

/** An import as the wizard shows it; null when it is not there. */
export async function readPlanImport(ctx: RequestContext, given: string): Promise<PlanImportReading | null> {
  authorize(canImportPlan(ctx.viewer), 'see an import of the plan');
  const found = await ctx.read.one(byIdQuery, { id: knownId(given) });
  if (!found || !canSeeImport(ctx.viewer, found)) return null;
  const { stored, uploadedBy: _kept, ...record } = found;
  const known = await readOrganisers(ctx.em, ctx.viewer);
  const rows = stored?.compared.rows ?? [];
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const chosen = stored?.choices.organisers ?? {};
  const asked = new Map((stored?.compared.unknown ?? []).map((one) => [one.given, one]));
  // What was answered stays on the page, so that it can be answered otherwise.
  for (const answered of Object.keys(chosen))
    asked.set(answered, {
      given: answered,
      rows: rows.filter(({ unit }) => unit === answered).length,
      nearest: null,
    });
  const placeOf = (given: string) => rows.findIndex(({ unit }) => unit === given);
  return {
    ...record,
    stored,
    known,
    year: stored?.choices.year ?? 0,
    writtenYear: stored?.recognised.writtenYear ?? null,
    defaultForm: stored?.choices.defaultForm ?? ('BENCH' as PlanImportView['defaultForm']),
    summary: {
      total: rows.length,
      created: count(RowOutcome.NEW),
      updated: count(RowOutcome.UPDATE),
      unchanged: count(RowOutcome.UNCHANGED),
      failed: count(RowOutcome.ERROR),
      skipped: count(RowOutcome.SKIPPED),
      changedSincePreview: stored?.changedRows.length ?? 0,
    },
    // In the file's order, so that an answer does not move the question.
    unknown: [...asked.values()]
      .sort((a, b) => placeOf(a.given) - placeOf(b.given))
      .map((one) => ({
        ...one,
        chosen: named(known, chosen[one.given]),
        isLeftOut: chosen[one.given] === 'SKIP',
      })),
    organisers: known.filter(({ isMine }) => isMine).map(({ kind, id, name }) => ({ kind, id, name })),
    columns: [...(stored?.recognised.columns ?? [])],
    leftOut: stored?.recognised.leftOut ?? [],
    rows: { nodes: [], endCursor: null, totalCount: 0 },
  };
}

function named(known: readonly Organiser[], key: string | null | undefined) {
  const found = known.find((one) => organiserKey(one) === key);
  return found ? { kind: found.kind, id: found.id, name: found.name } : null;
}

/** One page of the rows of an import, in the file's order. The cursor is the row's place. */
export function pageOfImport(
  { stored, known }: PlanImportReading,
  asked: { outcome: RowOutcome | null; needsLook: boolean; first: number; after: string | null },
): PlanImportRowPage {
  const { outcome, needsLook, first } = asked;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw badInput('first', 'PAGE_SIZE');
  const start = asked.after === null ? 0 : Number(asked.after);
  if (!Number.isSafeInteger(start) || start < 0) throw badInput('after', 'CURSOR');
  const rows = (stored?.compared.rows ?? []).filter(
    (row) =>
      (outcome === null || row.outcome === outcome) &&
      (!needsLook || row.problems.some(({ severity }) => severity !== 'NOTE')),
  );
  return {
    nodes: rows.slice(start, start + first).map((row) => toImportRow(row, known)),
    endCursor: start + first < rows.length ? String(start + first) : null,
    totalCount: rows.length,
  };
}

function toImportRow(row: ComparedRow, known: readonly Organiser[]): PlanImportRow {
  const { key, sheet, outcome, unit, title, form, activity, time, changes, responsible, departments, note } = row;
  return {
    key,
    sheet,
    rowNumber: row.row,
    outcome,
    unit,
    organiser: named(known, row.organiser),
    title,
    form,
    activity,
    time,
    fromOn: row.period?.fromOn ?? null,
    toOn: row.period?.toOn ?? null,
    beforeFromOn: row.before?.fromOn ?? null,
    beforeToOn: row.before?.toOn ?? null,
    changes,
    responsible,
    departments,
    note,
    problems: row.problems.map(({ code, severity, given }) => ({ code, severity, given: given ?? null })),
  };
}
