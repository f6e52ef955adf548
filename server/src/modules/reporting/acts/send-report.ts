import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Report } from '../report.entity.js';
import { ReportStatus } from '../report.enums.js';
import { ReportAct } from '../report-acts.rules.js';
import { reportEvent } from '../reporting.events.js';
import type { ReportReasonInput, SendReportInput } from '../reporting.inputs.js';
import { type ReportingRefusal, refuse } from '../reporting.refusal.js';
import { isTakenDown } from '../taken-down.js';
import { onReport } from './on-report.js';

/** 报送: to whom, and on which day; a correction goes out like the first. */
export function sendReport(ctx: RequestContext, input: SendReportInput): Promise<Report | ReportingRefusal> {
  const addressee = textInput(input.addressee, { field: 'addressee', max: TITLE_MAX, required: true });
  const sentOn = dayInput(input.sentOn, 'sentOn');
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.SEND }, async (tx, { report }) => {
    if (sentOn > ctx.today()) return refuse('DAY_IN_FUTURE');
    if (report.signedAt && sentOn < chinaDay(report.signedAt)) return refuse('DAY_BEFORE_SIGNED');
    if (await isTakenDown(ctx, report)) return refuse('TAKEN_DOWN');
    Object.assign(report, { status: ReportStatus.SENT, addressee, sentOn: report.sentOn ?? sentOn });
    tx.record(reportEvent('sent', report, { day: sentOn }));
    return report;
  });
}

const chinaDay = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** 更正: what went out is written anew, signed by somebody else and sent again, under the next number. */
export function correctReport(ctx: RequestContext, input: ReportReasonInput): Promise<Report | ReportingRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.CORRECT }, async (tx, { report }) => {
    Object.assign(report, {
      ...{ corrects: report.status, status: ReportStatus.DRAFT, correction: report.correction + 1 },
      ...{ correctionReason: reason, returnedBecause: null, signerId: null, signedAt: null, signedInSpite: null },
    });
    tx.record(reportEvent('correctionBegun', report, { number: report.correction }));
    return report;
  });
}

/** 撤回: nobody goes by it any more, and it is in no figure. */
export function withdrawReport(ctx: RequestContext, input: ReportReasonInput): Promise<Report | ReportingRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.WITHDRAW }, async (tx, { report }) => {
    Object.assign(report, { status: ReportStatus.WITHDRAWN, withdrawnBecause: reason });
    tx.record(reportEvent('withdrawn', report, { consultationId: report.consultationId }));
    return report;
  });
}
