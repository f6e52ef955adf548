import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Report, ReportFeedback } from '../report.entity.js';
import { reportEvent } from '../reporting.events.js';
import type { WithdrawReportFeedbackInput } from '../reporting.inputs.js';
import { canReadReport, canWriteReport } from '../reporting.policy.js';
import { type ReportingRefusal, refuse } from '../reporting.refusal.js';

/** 撤回登记: it was written down wrongly. It stays, with why, and counts no more. */
export function withdrawFeedback(
  ctx: RequestContext,
  input: WithdrawReportFeedbackInput,
): Promise<Report | ReportingRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const feedback = await tx.em.findOne(ReportFeedback, knownId(input.feedbackId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const report = feedback && (await tx.em.findOne(Report, feedback.report.id));
    if (!feedback || !report || !canReadReport(ctx.viewer, report)) throw notFound();
    authorize(canWriteReport(ctx.viewer, report.committeeId), 'withdraw a feedback');
    if (feedback.withdrawnAt) return refuse('ALREADY_WITHDRAWN');
    Object.assign(feedback, { withdrawnAt: ctx.now(), withdrawnBecause: reason });
    tx.record(
      reportEvent('feedbackWithdrawn', report, {
        ...{ consultationId: report.consultationId, feedbackId: feedback.id, outcome: feedback.kind },
      }),
    );
    return report;
  });
}
