import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Report, ReportFeedback, ReportWording, ReportWordingReader, ReportWordingReading } from '../report.entity.js';
import { reportEvent } from '../reporting.events.js';
import type { WordingOfReport } from '../reporting.types.js';

/** The words of an instruction, for somebody named; that they read them is written down before they do. */
export function readReportWording(ctx: RequestContext, feedbackId: string): Promise<WordingOfReport> {
  return inTransaction(ctx, async (tx) => {
    const id = knownId(feedbackId);
    const accountId = accountIdOf(ctx.viewer);
    const named = accountId === null ? null : await tx.em.findOne(ReportWordingReader, { feedback: id, accountId });
    const feedback = named && (await tx.em.findOne(ReportFeedback, id));
    if (!feedback || accountId === null) throw notFound();
    const report = await tx.em.findOneOrFail(Report, feedback.report.id);
    tx.em.persist(tx.em.create(ReportWordingReading, { feedback: id, accountId, readAt: ctx.now() }));
    tx.record(reportEvent('wordingRead', report, { feedbackId: id }));
    const { wording } = await tx.em.findOneOrFail(ReportWording, { feedback: id });
    return { id, wording };
  });
}
