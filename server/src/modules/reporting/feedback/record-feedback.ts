import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { holdReport } from '../acts/on-report.js';
import { Report, ReportFeedback, ReportWording, ReportWordingReader } from '../report.entity.js';
import { FeedbackKind } from '../report.enums.js';
import { ReportAct } from '../report-acts.rules.js';
import { reportEvent } from '../reporting.events.js';
import type { RecordReportFeedbackInput } from '../reporting.inputs.js';
import { ReportingRefusal, refuse } from '../reporting.refusal.js';

const MOST_READERS = 30;

/** 登记反馈: what the addressee did with it, told back to the committee and to everybody who sat at the table. */
export function recordFeedback(
  ctx: RequestContext,
  input: RecordReportFeedbackInput,
): Promise<Report | ReportingRefusal> {
  const words = {
    kind: input.kind,
    onDay: dayInput(input.onDay, 'onDay'),
    source: textInput(input.source, { field: 'source', max: TITLE_MAX, required: true }),
    note: textInput(input.note, { field: 'note', max: NOTE_MAX }),
  };
  const wording = textInput(input.wording, { field: 'wording', max: NOTE_MAX });
  const { clientMutationId, ...rest } = input;
  const { reportId, version } = input;
  return inTransaction(ctx, (tx) =>
    once<Report, Report | ReportingRefusal>(
      tx,
      { act: 'recordReportFeedback', clientMutationId, input: rest },
      () =>
        holdReport<Report>(tx, { reportId, version, act: ReportAct.RECORD_FEEDBACK }, async ({ report, accountId }) => {
          if (words.onDay > ctx.today()) return refuse('DAY_IN_FUTURE');
          if (report.sentOn !== null && words.onDay < report.sentOn) return refuse('DAY_BEFORE_SENT');
          if (wording !== null && words.kind !== FeedbackKind.INSTRUCTED) return refuse('WORDING_WITHOUT_INSTRUCTION');
          const feedback = tx.em.create(ReportFeedback, {
            ...{ ...words, report: report.id, enteredBy: accountId, createdAt: ctx.now() },
          });
          tx.em.persist(feedback);
          await tx.em.flush();
          if (wording !== null)
            await keepWording(tx, report, { feedback, wording, accountId, readerIds: input.readerIds });
          tx.record(
            reportEvent('feedbackRecorded', report, {
              ...{ consultationId: report.consultationId, feedbackId: feedback.id },
              ...{ outcome: words.kind, day: words.onDay },
            }),
          );
          return report;
        }),
      (id) => tx.em.findOneOrFail(Report, id),
    ),
  );
}

interface Kept {
  readonly feedback: ReportFeedback;
  readonly wording: string;
  readonly accountId: string;
  readonly readerIds: readonly string[];
}

/** Whoever wrote it down and those they named read it, and nobody else (decision 40). */
async function keepWording(tx: Transaction, report: Report, { feedback, wording, accountId, readerIds }: Kept) {
  const readers = await readersInput(tx, [...readerIds, accountId]);
  tx.em.persist(tx.em.create(ReportWording, { feedback: feedback.id, wording, createdAt: tx.ctx.now() }));
  for (const reader of readers)
    tx.em.persist(tx.em.create(ReportWordingReader, { feedback: feedback.id, accountId: reader }));
  for (const readerId of readers)
    if (readerId !== accountId) tx.record(reportEvent('readerNamed', report, { feedbackId: feedback.id, readerId }));
}

async function readersInput(tx: Transaction, given: readonly string[]): Promise<string[]> {
  const ids = knownIds(given);
  if (ids.length > MOST_READERS) throw badInput('readerIds', 'TOO_MANY');
  const [row] = await tx.em.execute(
    `select count(*)::int as known from account where id = any(?::uuid[]) and status <> 'DISABLED'`,
    [`{${ids.join(',')}}`],
  );
  if (Number(row?.known) !== ids.length) throw badInput('readerIds', 'UNKNOWN');
  return ids;
}
