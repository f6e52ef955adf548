import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { readTable, type TableFile, TableRefusal } from '../../kernel/tabular/index.js';
import { fileNameInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { IntakeImport, type IntakeKind, IntakeMapping, IntakeReason, type KeptColumn } from './intake.entity.js';
import { fileReceived } from './intake.events.js';
import { INTAKE_LIMITS } from './intake.limits.js';
import { canTakeIn } from './intake.policy.js';
import { findList, type List, type ListRow } from './reading/find-list.js';
import { suggestMapping } from './reading/suggest-mapping.js';

const ROWS_PER_STATEMENT = 1000;
const SAMPLES = 3;
const SAMPLE_CHARACTERS = 60;

/** Reads a file and keeps its rows to be looked at. No topic is made before it is confirmed. */
export async function receiveFile(ctx: RequestContext, file: TableFile, kind: IntakeKind): Promise<IntakeImport> {
  authorize(canTakeIn(ctx.viewer), 'take in a file');
  const fileName = fileNameInput(file.name);
  const table = await readTable({ name: fileName, bytes: file.bytes }, INTAKE_LIMITS);
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  const list = findList(table);
  if (!list || list === 'SEVERAL_SHEETS') throw badInput('file', list ?? 'NO_LIST_FOUND');
  if (list.rows.length === 0) throw badInput('file', 'EMPTY');
  const headerKey = createHash('sha256').update(list.headings.join('\u0001')).digest('hex');

  return inTransaction(ctx, async (tx) => {
    const kept = await tx.em.findOne(IntakeMapping, { headerKey });
    const found = tx.em.create(IntakeImport, {
      fileName,
      sha256: table.sha256,
      kind,
      source: kept?.source ?? null,
      columns: columnsOf(list, kept),
      headerKey,
      rowCount: list.rows.length,
      uploadedBy: accountIdOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    tx.em.persist(found);
    await tx.em.flush();
    await keepRows(tx, found.id, list.rows);
    tx.record(fileReceived({ importId: found.id, rows: list.rows.length }));
    return found;
  });
}

function columnsOf(list: List, kept: IntakeMapping | null): KeptColumn[] {
  const suggested = suggestMapping(list);
  return list.headings.map((heading, column) => {
    const field = kept ? (kept.fields[column] ?? null) : (suggested[column]?.field ?? null);
    return {
      heading,
      samples: samplesOf(list, column),
      field,
      reason: kept ? IntakeReason.KEPT : (suggested[column]?.reason ?? null),
    };
  });
}

function samplesOf({ rows }: List, column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') samples.push(text.length > SAMPLE_CHARACTERS ? `${text.slice(0, SAMPLE_CHARACTERS)}…` : text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

async function keepRows(tx: Transaction, importId: string, rows: readonly ListRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const batch = rows.slice(from, from + ROWS_PER_STATEMENT).map(({ rowNumber, cells, brokenColumns }) => ({
      id: v7(),
      n: rowNumber,
      cells,
      broken: `{${brokenColumns.join(',')}}`,
    }));
    await tx.em.execute(
      `insert into intake_row (id, created_at, import_id, row_number, cells, broken_columns)
       select r.id, ?, ?::uuid, r.n, r.cells, r.broken::int[]
       from jsonb_to_recordset(?::jsonb) as r(id uuid, n int, cells jsonb, broken text)`,
      [tx.ctx.now().toISOString(), importId, JSON.stringify(batch)],
    );
  }
}
