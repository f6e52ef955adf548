import { ref } from '@mikro-orm/core';
import { type ImportReading, keptImport, readList } from '../../../kernel/imports/index.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { lockBrief, move, tellStep } from '../act-on-brief.js';
import { BriefStatus, BriefStepKind } from '../brief.entity.js';
import { applyOutcome } from '../ladder/send-up.js';
import { BriefResultImport, Submission, SubmissionOutcome } from '../ladder/submission.entity.js';
import { resultsCorrected, resultsDiscarded, resultsImported, resultsPreviewed } from '../opinion.events.js';
import { canImportResults } from '../opinion.policy.js';
import { type ComparedResult, compareResults, type KnownIssue, saysSomething } from './compare-results.js';
import { LEDGER_COLUMNS, type LedgerField } from './ledger-file.js';
import { RESULT_PROBLEM_WORDS } from './result-problem.words.js';

const knownQuery = prepared<KnownIssue, { years: readonly number[] }>(
  'opinion.knownIssues',
  `select b.id as "briefId", b.issue_year as year, b.issue_number as number, coalesce(b.edited_title, b.title) as title,
     b.issued_on as "issuedOn",
     coalesce((select json_agg(json_build_object('id', s.id, 'level', s.level, 'recipient', s.recipient,
       'sentOn', s.sent_on, 'outcome', s.outcome, 'adoptedAs', s.adopted_as, 'outcomeOn', s.outcome_on))
       from submission s where s.brief_id = b.id), '[]') as submissions
   from opinion_brief b where b.issue_year = any(:years::int[])`,
);

async function write(tx: Transaction, { recordId, told }: ComparedResult): Promise<void> {
  if (!told) return;
  const { briefId, level, recipient, letterOut, result, adoptedAs, outcomeOn, letterIn, note } = told;
  const brief = await lockBrief(tx, briefId);
  if (brief.status === BriefStatus.ARCHIVED) tellStep(tx, brief, BriefStepKind.RETRIEVED, 'retrieved');
  move(brief, BriefStatus.FEEDBACK);
  let submission = recordId ? await tx.em.findOneOrFail(Submission, recordId) : null;
  if (!submission) {
    submission = tx.em.create(Submission, {
      brief: ref(brief),
      level,
      recipient,
      sentOn: told.sentOn as string,
      letterOut,
      createdAt: tx.ctx.now(),
    });
    tx.em.persist(submission);
    tellStep(tx, brief, BriefStepKind.SENT_UP, 'sentUp', `${level} ${recipient}`, {
      submissionId: submission.id,
      level,
    });
  }
  if (result !== SubmissionOutcome.SENT)
    applyOutcome(tx, brief, submission, { outcome: result, adoptedAs, outcomeOn, letterIn, note }, null);
}

/** A ledger that came back with results: writes down its good rows, with each brief locked. */
export const resultImports = keptImport({
  entity: BriefResultImport,
  statement: 'opinion.resultImport',
  table: 'brief_result_import',
  tell: {
    previewed: (resultImportId) => resultsPreviewed({ resultImportId }),
    corrected: (resultImportId, cell) => resultsCorrected({ resultImportId, ...cell }),
    confirmed: (resultImportId, { created, updated }) => resultsImported({ resultImportId, count: created + updated }),
    discarded: (resultImportId) => resultsDiscarded({ resultImportId }),
  },
  may: canImportResults,
  limits: { rows: 5000, columns: 100 },
  unrecognised: 'NO_LEDGER_FOUND',
  correctable: [
    'NUMBER',
    'TITLE',
    'LEVEL',
    'RECIPIENT',
    'SENT_ON',
    'LETTER_OUT',
    'RESULT',
    'ADOPTED_AS',
    'OUTCOME_ON',
    'LETTER_IN',
    'NOTE',
  ],
  recognise(table, { corrections }: ImportReading<LedgerField, null>) {
    const list = readList(table, LEDGER_COLUMNS, corrections);
    return list && { ...list, rows: list.rows.filter(saysSomething) };
  },
  choose: () => null,
  async compare({ ctx }, { rows }) {
    const years = [...new Set(rows.flatMap(({ values }) => values.NUMBER?.year ?? []))].filter(
      (year) => year >= 2000 && year <= 2100,
    );
    return { rows: compareResults(rows, await ctx.read.all(knownQuery, { years }), ctx.today()), also: null };
  },
  lock: (tx) => tx.em.execute('lock table submission in share row exclusive mode'),
  async write(tx, rows: readonly ComparedResult[]) {
    for (const row of rows) await write(tx, row);
  },
  words: RESULT_PROBLEM_WORDS,
});
