import { v7 } from 'uuid';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import {
  IntakeField as Field,
  type IntakeField,
  type IntakeImport,
  IntakeOutcome,
  IntakeReason,
  IntakeStatus,
} from './intake.entity.js';
import { fileChecked } from './intake.events.js';
import type { CheckIntakeInput } from './intake.inputs.js';
import { canTakeIn } from './intake.policy.js';
import { IntakeRefusal, IntakeRefusalCode } from './intake.refusal.js';
import type { IntakeChanged } from './intake.types.js';
import { KnownWords, readCommitteeNames } from './known-words.js';
import { changed, lockOpen } from './lock-import.js';
import { type RowContext, type RowProblem, readRow } from './reading/read-row.js';
import { Repeats } from './repeats.js';

const NAME_MAX = 40;
const ROWS_PER_STATEMENT = 1000;

/** Says what each column is and where the file comes from, keeps that for the next such file, and tells what would happen. */
export async function checkImport(
  ctx: RequestContext,
  id: string,
  version: number,
  input: CheckIntakeInput,
): Promise<IntakeChanged | IntakeRefusal> {
  authorize(canTakeIn(ctx.viewer), 'check an import');
  const source = textInput(input.source, { field: 'source', max: NAME_MAX, required: true });
  const mappingName = textInput(input.mappingName, { field: 'mappingName', max: NAME_MAX }) ?? source;
  return inTransaction(ctx, async (tx) => {
    const found = await lockOpen(tx, id);
    if (found instanceof IntakeRefusal) return found;
    expectVersion(found, version);
    const fields = fieldsOf(found, input);
    const refusal = whyCannotMap(fields);
    if (refusal) return refusal;
    found.columns = found.columns.map((column, at) => {
      const field = fields[at] ?? null;
      return field === column.field ? column : { ...column, field, reason: field && IntakeReason.CHOSEN };
    });
    found.source = source;
    await keepMapping(tx, found, mappingName, fields);
    await checkRows(tx, found, fields);
    found.status = IntakeStatus.CHECKED;
    const { newCount, knownCount, failedCount } = found;
    tx.record(fileChecked({ importId: id, new: newCount, known: knownCount, failed: failedCount }));
    return changed(tx, found);
  });
}

function fieldsOf({ columns }: IntakeImport, { columns: given }: CheckIntakeInput): (IntakeField | null)[] {
  const fields = columns.map(({ field }) => field);
  for (const { column, field } of given ?? []) {
    if (column < 0 || column >= fields.length) throw badInput('columns', 'UNKNOWN');
    fields[column] = field ?? null;
  }
  return fields;
}

function whyCannotMap(fields: readonly (IntakeField | null)[]): IntakeRefusal | null {
  const named = fields.filter((field) => field !== null);
  if (new Set(named).size < named.length) return new IntakeRefusal(IntakeRefusalCode.FIELD_TWICE);
  return named.includes(Field.TITLE) || named.includes(Field.BODY)
    ? null
    : new IntakeRefusal(IntakeRefusalCode.NO_WORDS_COLUMN);
}

async function keepMapping(
  tx: Transaction,
  { headerKey, source }: IntakeImport,
  name: string,
  fields: readonly (IntakeField | null)[],
): Promise<void> {
  await tx.em.execute(
    `insert into intake_mapping (id, created_at, header_key, name, source, fields) values (?, ?, ?, ?, ?, ?::jsonb)
     on conflict (header_key) do update set name = excluded.name, source = excluded.source, fields = excluded.fields`,
    [v7(), tx.ctx.now().toISOString(), headerKey, name, source, JSON.stringify(fields)],
  );
}

/** Says of each row what becomes of it: what one says decides about others. */
export async function checkRows(
  tx: Transaction,
  found: IntakeImport,
  fields: readonly (IntakeField | null)[],
): Promise<void> {
  const context = await rowContext(tx, found, fields);
  const known = new KnownWords();
  const repeats = new Repeats();
  const counts = { [IntakeOutcome.NEW]: 0, [IntakeOutcome.KNOWN]: 0, [IntakeOutcome.ERROR]: 0 };
  for (let after = -1; ; ) {
    const rows = await tx.em.execute<{ id: string; n: number; cells: string[]; broken: number[] }[]>(
      `select id, row_number as n, cells, broken_columns as broken from intake_row
       where import_id = ? and row_number > ? order by row_number limit ${ROWS_PER_STATEMENT}`,
      [found.id, after],
    );
    const read = rows.map(({ id, n, cells, broken }) => ({
      id,
      n,
      said: readRow({ cells, brokenColumns: broken }, context),
    }));
    const drafts = read.flatMap(({ said }) => ('code' in said ? [] : [said]));
    await known.lookUp(tx.em, found.source ?? '', drafts);
    const repeated = await repeats.lookUp(tx.em, drafts);
    const checked = read.map(({ id, n, said }) => {
      if ('code' in said) return outcome(id, IntakeOutcome.ERROR, said);
      const topicId = known.find(said);
      if (topicId !== undefined) return outcome(id, IntakeOutcome.KNOWN, null, topicId);
      known.add(said, null);
      return { ...outcome(id, IntakeOutcome.NEW), ...repeated(said, n) };
    });
    for (const one of checked) counts[one.outcome] += 1;
    await tx.em.execute(
      `update intake_row i set outcome = r.outcome, problem = r.problem, topic_id = r."topicId",
         repeats_topic_id = r."repeatsTopicId", repeats_row = r."repeatsRow"
       from jsonb_to_recordset(?::jsonb) as r(id uuid, outcome text, problem jsonb, "topicId" uuid, "repeatsTopicId" uuid,
         "repeatsRow" int) where i.id = r.id`,
      [JSON.stringify(checked)],
    );
    if (rows.length < ROWS_PER_STATEMENT) break;
    after = rows.at(-1)?.n ?? after;
  }
  found.newCount = counts.NEW;
  found.knownCount = counts.KNOWN;
  found.failedCount = counts.ERROR;
}

const outcome = (
  id: string,
  what: IntakeOutcome.NEW | IntakeOutcome.KNOWN | IntakeOutcome.ERROR,
  problem: RowProblem | null = null,
  topicId: string | null = null,
) => ({ id, outcome: what, problem, topicId, repeatsTopicId: null, repeatsRow: null });

/** What reading a row of this import needs to know. */
export async function rowContext(
  tx: Transaction,
  { fileName }: IntakeImport,
  fields: readonly (IntakeField | null)[],
): Promise<RowContext> {
  const isJsonLines = /\.(jsonl|ndjson)$/i.test(fileName);
  return { fields, isJsonLines, committeeOf: await readCommitteeNames(tx.em) };
}
