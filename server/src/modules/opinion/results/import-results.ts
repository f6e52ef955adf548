import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { readTable, TableRefusal } from '../../../kernel/tabular/index.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { ImportStatus, RowOutcome } from '../../roster/index.js';
import { BriefStatus, BriefStepKind } from '../brief.entity.js';
import { lockBrief, move, tellStep } from '../commands/act-on-brief.js';
import { applyOutcome } from '../ladder/send-up.js';
import { BriefResultImport, Submission, SubmissionOutcome } from '../ladder/submission.entity.js';
import { opinionEvent } from '../opinion.events.js';
import { canImportResults } from '../opinion.policy.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import type { ResultImportView } from '../opinion.types.js';
import {
  type ComparedResult,
  compareResults,
  type KnownIssue,
  type ReadResult,
  readResults,
} from './compare-results.js';

const MAX_ROWS = 5000;

const knownQuery = prepared<KnownIssue, { years: readonly number[] }>(
  'opinion.knownIssues',
  `select b.id as "briefId", b.issue_year as year, b.issue_number as number, coalesce(b.edited_title, b.title) as title,
     b.issued_on as "issuedOn",
     coalesce((select json_agg(json_build_object('id', s.id, 'level', s.level, 'recipient', s.recipient,
       'sentOn', s.sent_on, 'outcome', s.outcome, 'adoptedAs', s.adopted_as, 'outcomeOn', s.outcome_on))
       from submission s where s.brief_id = b.id), '[]') as submissions
   from opinion_brief b where b.issue_year = any(:years::int[])`,
);

interface Stored {
  readonly read: readonly ReadResult[];
  readonly rows: readonly ComparedResult[];
}

async function compared(ctx: RequestContext, read: readonly ReadResult[]): Promise<Stored> {
  const years = [...new Set(read.flatMap(({ year }) => year ?? []))].filter((year) => year >= 2000 && year <= 2100);
  return { read, rows: compareResults(read, await ctx.read.all(knownQuery, { years }), ctx.today()) };
}

/** Reads a ledger that came back with results. What it would write down is kept to be looked at; nothing is written. */
export async function previewResults(
  ctx: RequestContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<BriefResultImport> {
  authorize(canImportResults(ctx.viewer), 'import results');
  const fileName = textInput(file.name.split(/[\\/]/).at(-1), { field: 'file', max: 200, required: true });
  const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: MAX_ROWS, columns: 100 });
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  const read = readResults(table);
  if (!read) throw badInput('file', 'NO_LEDGER_FOUND');
  const stored = await compared(ctx, read);
  return inTransaction(ctx, async (tx) => {
    const preview = tx.em.create(BriefResultImport, {
      fileName,
      stored,
      uploadedBy: accountIdOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    tx.em.persist(preview);
    tx.record(opinionEvent('resultsPreviewed', { resultImportId: preview.id }));
    return preview;
  });
}

async function openImport(tx: Transaction, id: string): Promise<BriefResultImport | OpinionRefusal> {
  authorize(canImportResults(tx.ctx.viewer), 'import results');
  const found = await tx.em.findOne(BriefResultImport, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound();
  if (found.status === ImportStatus.CONFIRMED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_CONFIRMED);
  if (found.status === ImportStatus.DISCARDED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_DISCARDED);
  return found;
}

/** Writes down the good rows. What was sent and heard since is compared again, with each brief locked. */
export function confirmResults(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<BriefResultImport | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof OpinionRefusal) return found;
    expectVersion(found, version);
    // Nobody else sends or hears between the comparison and the writing; reading goes on.
    await tx.em.execute('lock table submission in share row exclusive mode');
    const stored = await compared(ctx, (found.stored as Stored).read);
    const wanted = stored.rows.filter(({ outcome }) => outcome === RowOutcome.NEW || outcome === RowOutcome.UPDATE);
    if (wanted.length === 0) return new OpinionRefusal(OpinionRefusalCode.NOTHING_TO_IMPORT);
    for (const row of wanted) await write(tx, row);
    found.stored = stored;
    found.status = ImportStatus.CONFIRMED;
    found.confirmedAt = ctx.now();
    tx.record(opinionEvent('resultsImported', { resultImportId: id, count: wanted.length }));
    return found;
  });
}

async function write(tx: Transaction, row: ComparedResult): Promise<void> {
  const brief = await lockBrief(tx, row.briefId as string);
  if (brief.status === BriefStatus.ARCHIVED) tellStep(tx, brief, BriefStepKind.RETRIEVED, 'retrieved');
  move(brief, BriefStatus.FEEDBACK);
  let submission = row.submissionId ? await tx.em.findOneOrFail(Submission, row.submissionId) : null;
  if (!submission) {
    const level = row.level as NonNullable<typeof row.level>;
    submission = tx.em.create(Submission, {
      brief: ref(brief),
      level,
      recipient: row.recipient as string,
      sentOn: row.sentOn as string,
      letterOut: row.letterOut,
      createdAt: tx.ctx.now(),
    });
    tx.em.persist(submission);
    tellStep(tx, brief, BriefStepKind.SENT_UP, 'sentUp', {
      note: `${level} ${row.recipient}`,
      data: { submissionId: submission.id, level },
    });
  }
  const { result, adoptedAs, outcomeOn, letterIn, note } = row;
  if (result && result !== SubmissionOutcome.SENT)
    applyOutcome(tx, brief, submission, { outcome: result, adoptedAs, outcomeOn, letterIn, note }, null);
}

/** Lets a preview go; what the file said is forgotten with it. */
export function discardResults(ctx: RequestContext, id: string): Promise<BriefResultImport | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof OpinionRefusal) return found;
    found.status = ImportStatus.DISCARDED;
    found.stored = null;
    tx.record(opinionEvent('resultsDiscarded', { resultImportId: id }));
    return found;
  });
}

const importQuery = prepared<Omit<ResultImportView, 'rows'> & { stored: Stored | null }, { id: string }>(
  'opinion.resultImport',
  `select id, version, file_name as "fileName", status, stored from brief_result_import where id = :id`,
);

export async function readResultImport(ctx: RequestContext, given: string): Promise<ResultImportView | null> {
  authorize(canImportResults(ctx.viewer), 'see an import of results');
  const found = await ctx.read.one(importQuery, { id: knownId(given) });
  if (!found) return null;
  const { stored, ...view } = found;
  return { ...view, rows: (stored?.rows ?? []).map((row) => ({ ...row, problems: [...row.problems] })) };
}
