import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { nodesOf } from '../../publicity/index.js';
import { type Report, ReportVersion } from '../report.entity.js';
import { ReportStatus } from '../report.enums.js';
import { ReportAct } from '../report-acts.rules.js';
import { reportEvent } from '../reporting.events.js';
import type { ReportActInput, ReportReasonInput } from '../reporting.inputs.js';
import { type ReportingRefusal, refuse } from '../reporting.refusal.js';
import { isTakenDown } from '../taken-down.js';
import { onReport } from './on-report.js';

/** 送签 */
export function submitReport(
  ctx: RequestContext,
  { reportId, version }: ReportActInput,
): Promise<Report | ReportingRefusal> {
  return onReport(ctx, { reportId, version, act: ReportAct.SUBMIT }, async (tx, { report }) => {
    const says = [...nodesOf(report.body)].some(
      (node) => node.type === 'factRef' || (node.type === 'text' && node.text.trim() !== ''),
    );
    if (!says) return refuse('NOTHING_WRITTEN');
    if (await isTakenDown(ctx, report)) return refuse('TAKEN_DOWN');
    Object.assign(report, { status: ReportStatus.SUBMITTED, returnedBecause: null });
    tx.record(reportEvent('submitted', report));
    return report;
  });
}

/** 退回: to whoever writes it, before it goes out. What was signed is signed again. */
export function takeReportBack(ctx: RequestContext, input: ReportReasonInput): Promise<Report | ReportingRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.TAKE_BACK }, async (tx, { report }) => {
    Object.assign(report, {
      ...{ status: ReportStatus.DRAFT, returnedBecause: reason, signerId: null, signedAt: null, signedInSpite: null },
    });
    tx.record(reportEvent('takenBack', report));
    return report;
  });
}

/** A draft that is given up; of a correction: what was signed stands as it did. */
export function discardReport(
  ctx: RequestContext,
  { reportId, version }: ReportActInput,
): Promise<Report | ReportingRefusal> {
  return onReport(ctx, { reportId, version, act: ReportAct.DISCARD }, async (tx, { report }) => {
    if (report.corrects === null) {
      report.status = ReportStatus.DISCARDED;
      tx.record(reportEvent('discarded', report));
      return report;
    }
    const [before] = await tx.em.find(
      ReportVersion,
      { report: report.id },
      { orderBy: { signedAt: 'desc' }, limit: 1 },
    );
    if (!before) throw new Error('what is corrected was signed');
    const { title, body, said, signerId, signedAt, correction, reason } = before;
    const dropped = report.correction;
    Object.assign(report, { title, body, said, signerId, signedAt, correction, correctionReason: reason });
    Object.assign(report, { status: report.corrects, corrects: null, returnedBecause: null });
    tx.record(reportEvent('correctionDropped', report, { number: dropped }));
    return report;
  });
}
