import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import type { IntakeOutcome, KeptColumn } from './intake.entity.js';
import { CORRECTABLE_CHARACTERS, FAILING_ROWS_MAX } from './intake.limits.js';
import { canTakeIn } from './intake.policy.js';
import type { IntakeRowView, IntakeSummary, IntakeView } from './intake.types.js';
import type { RowProblem } from './reading/read-row.js';

const SUMMARY = `i.id, i.file_name as "fileName", i.kind, i.source, i.status, i.row_count as "rowCount",
  i.taken_count as "takenCount", i.created_at as "uploadedAt"`;

const pageQuery = prepared<IntakeSummary, { after: string | null; limit: number }>(
  'intake.list',
  `select ${SUMMARY} from intake_import i where (:after::uuid is null or i.id < :after) order by i.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }>('intake.count', 'select count(*) as count from intake_import');

/** The imports, newest first: the way back to one that runs. */
export async function readIntakes(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Page<IntakeSummary>> {
  authorize(canTakeIn(ctx.viewer), 'list imports');
  const page = pageInput(first, after);
  const [rows, total] = await Promise.all([ctx.read.all(pageQuery, page), ctx.read.one(countQuery, {})]);
  return toPage(rows, page.limit, total?.count ?? 0);
}

type ViewRow = Omit<IntakeView, 'columns'> & { columns: readonly KeptColumn[] };
const viewQuery = prepared<ViewRow, { id: string }>(
  'intake.one',
  `select ${SUMMARY}, i.version, i.columns, m.name as "mappingName", i.new_count as "newCount",
     i.known_count as "knownCount", i.failed_count as "failedCount",
     (select count(*)::int from intake_row w where w.import_id = i.id and w.outcome = 'NEW'
       and (w.repeats_topic_id is not null or w.repeats_row is not null)) as "repeatCount", i.finished_at as "finishedAt"
   from intake_import i left join intake_mapping m on m.header_key = i.header_key where i.id = :id`,
);

export async function readIntake(ctx: RequestContext, id: string): Promise<IntakeView | null> {
  authorize(canTakeIn(ctx.viewer), 'see an import');
  const row = await ctx.read.one(viewQuery, { id: knownId(id) });
  return row && { ...row, columns: row.columns.map((column, at) => ({ ...column, column: at })) };
}

interface RowRow {
  readonly id: string;
  readonly rowNumber: number;
  readonly outcome: IntakeOutcome | null;
  readonly cells: readonly string[] | null;
  readonly problem: RowProblem | null;
  readonly topicId: string | null;
  readonly topicTitle: string | null;
  readonly repeatsTopicId: string | null;
  readonly repeatsTitle: string | null;
  readonly repeatsRow: number | null;
  readonly said: Readonly<Record<string, string>> | null;
}
type RowsAsked = { id: string; outcome: string | null };
const ROW = `r.id, r.row_number as "rowNumber", r.outcome, r.cells, r.problem, r.topic_id as "topicId",
  t.title as "topicTitle", r.repeats_topic_id as "repeatsTopicId", r.repeats_row as "repeatsRow",
  (select o.title from topic o where o.id = r.repeats_topic_id) as "repeatsTitle", r.said`;
const FITS = 'r.import_id = :id and (:outcome::text is null or r.outcome = :outcome)';
const rowsQuery = prepared<RowRow, RowsAsked & { after: number; limit: number }>(
  'intake.rows',
  `select ${ROW} from intake_row r left join topic t on t.id = r.topic_id
   where ${FITS} and r.row_number > :after order by r.row_number limit :limit`,
);
const rowCountQuery = prepared<{ count: number }, RowsAsked>(
  'intake.rowCount',
  `select count(*) as count from intake_row r where ${FITS}`,
);

const SHOWN_CHARACTERS = 120;

/** One page of an import's rows in the file's order; the cursor is the number of a row. */
export async function readIntakeRows(
  ctx: RequestContext,
  id: string,
  outcome: IntakeOutcome | null,
  first: number,
  after: string | null,
): Promise<Page<IntakeRowView>> {
  authorize(canTakeIn(ctx.viewer), 'see the rows of an import');
  const { limit } = pageInput(first, null);
  const from = after === null ? -1 : Number(after);
  if (!Number.isSafeInteger(from) || from > 2_000_000_000) throw badInput('after', 'CURSOR');
  const asked = { id: knownId(id), outcome };
  const [rows, total] = await Promise.all([
    ctx.read.all(rowsQuery, { ...asked, after: from, limit }),
    ctx.read.one(rowCountQuery, asked),
  ]);
  const page = rows.slice(0, limit - 1);
  return {
    nodes: page.map(toRow),
    endCursor: rows.length === limit ? String(page.at(-1)?.rowNumber) : null,
    totalCount: total?.count ?? 0,
  };
}

const correctable = (text: string) => (text.length > CORRECTABLE_CHARACTERS ? null : text);
const shortened = (text: string) => (text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);

const toRow = ({ cells, problem, said, ...row }: RowRow): IntakeRowView => ({
  ...row,
  cells: (cells ?? []).map(shortened),
  problem: (problem?.code ?? null) as IntakeRowView['problem'],
  problemColumn: problem?.column ?? null,
  problemText: problem?.column == null ? null : correctable(cells?.[problem.column] ?? ''),
  corrections: Object.entries(said ?? {}).map(([column, was]) => ({ column: Number(column), was: shortened(was) })),
  problemLimit: problem?.limit ?? null,
});

/** The rows that cannot be taken, whole: for the file that goes back to whoever made the list. */
export async function readFailingRows(ctx: RequestContext, id: string): Promise<readonly RowRow[]> {
  authorize(canTakeIn(ctx.viewer), 'see the rows of an import');
  return ctx.read.all(rowsQuery, { id: knownId(id), outcome: 'ERROR', after: -1, limit: FAILING_ROWS_MAX });
}
