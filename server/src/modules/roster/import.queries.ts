import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { ImportStatus, RowOutcome } from '../../kernel/imports/index.js';
import { prepared } from '../../kernel/read.js';
import type { CellChange, ImportPlan, PlannedRow, RosterProblem, RosterValues } from './import/index.js';
import type { StoredPlan } from './known-roster.js';
import { canManageRoster } from './roster.policy.js';
import type {
  ImportCandidate,
  ImportCell,
  ImportCreates,
  ImportProblem,
  ImportRow,
  ImportRowPage,
  ImportSummary,
  RosterImportView,
} from './roster.types.js';

interface StoredImport {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly uploadedAt: string;
  readonly confirmedAt: string | null;
  readonly plan: StoredPlan | null;
}

const importById = prepared<StoredImport, { id: string }>(
  'roster.importById',
  `select id, version, file_name as "fileName", status, created_at as "uploadedAt", confirmed_at as "confirmedAt", plan
   from roster_import where id = :id`,
);
const candidatesQuery = prepared<ImportCandidate, { ids: readonly string[]; today: string }>(
  'roster.importCandidates',
  `select m.id as "memberId", m.name, c.name as "committeeName", m.unit from member m
   left join membership s on s.member_id = m.id and s.starts_on <= :today::date
     and (s.ends_on is null or s.ends_on >= :today::date)
   left join liaison_committee c on c.id = s.committee_id where m.id = any(:ids::uuid[]) order by m.id`,
);

const NO_PLAN: ImportPlan = {
  rows: [],
  counts: { NEW: 0, UPDATE: 0, UNCHANGED: 0, ERROR: 0, SKIPPED: 0 },
  creates: { committees: [], sectors: [], specialCommittees: [] },
};

export interface ImportRowsFilter {
  readonly outcome: RowOutcome | null;
  /** Only rows with an error or a warning. */
  readonly needsLook: boolean;
}

/** An import as the wizard shows it; null when it is not there. */
export async function readImport(
  ctx: RequestContext,
  given: string,
): Promise<(RosterImportView & { stored: StoredImport }) | null> {
  authorize(canManageRoster(ctx.viewer), 'see an import');
  const stored = await ctx.read.one(importById, { id: knownId(given) });
  if (!stored) return null;
  const { plan: kept, ...rest } = stored;
  const plan = kept?.plan ?? NO_PLAN;
  return {
    ...rest,
    stored,
    summary: summaryOf(plan, kept?.changedRows.length ?? 0),
    creates: { ...plan.creates } as ImportCreates,
    missing: missingIn(plan),
    columns: [...(kept?.mapping ?? [])],
    rows: { nodes: [], endCursor: null, totalCount: 0 },
  };
}

/** One page of the rows of an import, in the file's order. The cursor is the row's place. */
export async function readImportRows(
  ctx: RequestContext,
  { plan: kept }: StoredImport,
  filter: ImportRowsFilter,
  first: number,
  after: string | null,
): Promise<ImportRowPage> {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw badInput('first', 'PAGE_SIZE');
  const start = after === null ? 0 : Number(after);
  if (!Number.isSafeInteger(start) || start < 0) throw badInput('after', 'CURSOR');
  const rows = (kept?.plan.rows ?? []).filter((row) => fits(row, filter));
  const page = rows.slice(start, start + first);
  const ids = [...new Set(page.flatMap(({ candidates }) => candidates))];
  const members = ids.length > 0 ? await ctx.read.all(candidatesQuery, { ids, today: ctx.today() }) : [];
  const changed = new Set(kept?.changedRows);
  return {
    nodes: page.map((row) => toImportRow(row, members, changed)),
    endCursor: start + first < rows.length ? String(start + first) : null,
    totalCount: rows.length,
  };
}

const isSerious = ({ severity }: RosterProblem) => severity !== 'NOTE';

function fits(row: PlannedRow, { outcome, needsLook }: ImportRowsFilter): boolean {
  return (outcome === null || row.status === outcome) && (!needsLook || row.problems.some(isSerious));
}

function summaryOf(plan: ImportPlan, changedSincePreview: number): ImportSummary {
  const { NEW, UPDATE, UNCHANGED, ERROR, SKIPPED } = plan.counts;
  const warned = plan.rows.filter(
    ({ status, problems }) => status !== 'ERROR' && problems.some(({ severity }) => severity === 'WARNING'),
  ).length;
  return {
    total: plan.rows.length,
    created: NEW,
    updated: UPDATE,
    unchanged: UNCHANGED,
    failed: ERROR,
    skipped: SKIPPED,
    warned,
    changedSincePreview,
  };
}

function missingIn(plan: ImportPlan): ImportCreates {
  const given = (code: string) => [
    ...new Set(
      plan.rows.flatMap(({ problems }) =>
        problems.filter((problem) => problem.code === code).map(({ params }) => String(params?.given ?? '')),
      ),
    ),
  ];
  return {
    committees: given('UNKNOWN_COMMITTEE'),
    sectors: given('UNKNOWN_SECTOR'),
    specialCommittees: given('UNKNOWN_SPECIAL_COMMITTEE'),
  };
}

function toImportRow(row: PlannedRow, members: readonly ImportCandidate[], changed: ReadonlySet<string>): ImportRow {
  return {
    key: row.row.key,
    sheet: row.row.sheet,
    rowNumber: row.row.row,
    outcome: row.status as RowOutcome,
    name: row.values.name,
    memberId: row.memberId,
    cells: cellsOf(row),
    problems: row.problems.map(toProblem),
    candidates: members.filter(({ memberId }) => row.candidates.includes(memberId)),
    joins: row.joins,
    changedSincePreview: changed.has(row.row.key),
  };
}

/** Every cell the file fills, and what changes with it. */
function cellsOf({ row, values, changes }: PlannedRow): ImportCell[] {
  const changedCells = new Map(changes.map((change) => [change.field, change]));
  return (Object.keys(values) as (keyof RosterValues)[])
    .filter((field) => changedCells.has(field) || textOf(row.values[field]) !== null)
    .map((field) => {
      const change = changedCells.get(field);
      const to = textOf(change ? change.to : values[field]);
      return { field, from: textOf(change ? change.from : values[field]), to, isChanged: change !== undefined };
    });
}

const textOf = (value: CellChange['to'] | undefined): string | null =>
  (typeof value === 'string' ? value : (value?.join('、') ?? '')) || null;

function toProblem({ code, severity, column, field, params }: RosterProblem): ImportProblem {
  const text = (key: string) => (params?.[key] === undefined ? null : String(params[key]));
  const rows = Array.isArray(params?.rows) ? (params.rows as readonly string[]) : [];
  return {
    code,
    severity,
    column: column ?? null,
    field: field ?? null,
    given: text('given'),
    suggestion: text('suggestion'),
    rows: rows.length > 0 ? rows.map((key) => key.split('!').at(-1) ?? key).join('、') : null,
  };
}

const importPage = prepared<Omit<StoredImport, 'plan'>, { limit: number }>(
  'roster.recentImports',
  `select id, version, file_name as "fileName", status, created_at as "uploadedAt", confirmed_at as "confirmedAt"
   from roster_import order by id desc limit :limit`,
);

/** The newest imports, for finding one's way back to a preview. */
export function readRecentImports(ctx: RequestContext): Promise<Omit<StoredImport, 'plan'>[]> {
  authorize(canManageRoster(ctx.viewer), 'list imports');
  return ctx.read.all(importPage, { limit: 20 });
}
