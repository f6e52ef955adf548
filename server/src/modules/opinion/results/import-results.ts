import { ref } from '@mikro-orm/core';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { lockBrief, move, tellStep } from '../act-on-brief.js';
import { BriefStatus, BriefStepKind } from '../brief.entity.js';
import { tableImport } from '../imports/table-import.js';
import { applyOutcome } from '../ladder/send-up.js';
import { BriefResultImport, Submission, SubmissionOutcome } from '../ladder/submission.entity.js';
import { resultsDiscarded, resultsImported, resultsPreviewed } from '../opinion.events.js';
import { canImportResults } from '../opinion.policy.js';
import {
  type ComparedResult,
  compareResults,
  type KnownIssue,
  type ReadResult,
  readResults,
} from './compare-results.js';

const knownQuery = prepared<KnownIssue, { years: readonly number[] }>(
  'opinion.knownIssues',
  `select b.id as "briefId", b.issue_year as year, b.issue_number as number, coalesce(b.edited_title, b.title) as title,
     b.issued_on as "issuedOn",
     coalesce((select json_agg(json_build_object('id', s.id, 'level', s.level, 'recipient', s.recipient,
       'sentOn', s.sent_on, 'outcome', s.outcome, 'adoptedAs', s.adopted_as, 'outcomeOn', s.outcome_on))
       from submission s where s.brief_id = b.id), '[]') as submissions
   from opinion_brief b where b.issue_year = any(:years::int[])`,
);

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
    tellStep(tx, brief, BriefStepKind.SENT_UP, 'sentUp', `${level} ${row.recipient}`, {
      submissionId: submission.id,
      level,
    });
  }
  const { result, adoptedAs, outcomeOn, letterIn, note } = row;
  if (result && result !== SubmissionOutcome.SENT)
    applyOutcome(tx, brief, submission, { outcome: result, adoptedAs, outcomeOn, letterIn, note }, null);
}

/** A ledger that came back with results: writes down its good rows, with each brief locked. */
export const resultImports = tableImport<BriefResultImport, ReadResult, ComparedResult>({
  entity: BriefResultImport,
  table: 'brief_result_import',
  tell: {
    previewed: (resultImportId) => resultsPreviewed({ resultImportId }),
    imported: (resultImportId, count) => resultsImported({ resultImportId, count }),
    discarded: (resultImportId) => resultsDiscarded({ resultImportId }),
  },
  may: canImportResults,
  maxRows: 5000,
  read: readResults,
  unrecognised: 'NO_LEDGER_FOUND',
  async compare(ctx, read) {
    const years = [...new Set(read.flatMap(({ year }) => year ?? []))].filter((year) => year >= 2000 && year <= 2100);
    return compareResults(read, await ctx.read.all(knownQuery, { years }), ctx.today());
  },
  locks: 'submission',
  write,
});
