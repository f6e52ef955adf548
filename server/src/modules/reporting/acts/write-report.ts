import type { RequestContext } from '../../../kernel/context.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { BODY_BOUNDS, bodyInput } from '../../publicity/index.js';
import type { Report } from '../report.entity.js';
import { ReportAct } from '../report-acts.rules.js';
import { reportEvent } from '../reporting.events.js';
import type { ReportActInput, SaveReportInput } from '../reporting.inputs.js';
import type { ReportingRefusal } from '../reporting.refusal.js';
import { reckon } from '../said/reckon.js';
import { type ReportSaid } from '../said/report-said.js';
import { onReport, writtenBy } from './on-report.js';

/** A report says more figures than a story. */
export const REPORT_BOUNDS = { ...BODY_BOUNDS, pictures: 0, facts: 120, figures: 80 } as const;

/** Free text around the figures. A figure that stood there before says what it said; one that is new is read now. */
export function saveReport(ctx: RequestContext, input: SaveReportInput): Promise<Report | ReportingRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = bodyInput(input.body, 'body', REPORT_BOUNDS);
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.EDIT }, async (tx, { report, accountId }) => {
    const now = await reckon(ctx, report, body);
    const kept = new Map(report.said.facts.map((fact) => [fact.key, fact]));
    const said: ReportSaid = { ...report.said, facts: now.facts.map((fact) => kept.get(fact.key) ?? fact) };
    Object.assign(report, { title, body, said });
    writtenBy(report, accountId);
    tx.record(reportEvent('saved', report));
    return report;
  });
}

/** 更新数字: every figure, chart and table as the record has it now. */
export function renewReport(
  ctx: RequestContext,
  { reportId, version }: ReportActInput,
): Promise<Report | ReportingRefusal> {
  return onReport(ctx, { reportId, version, act: ReportAct.RENEW }, async (tx, { report, accountId }) => {
    report.said = await reckon(ctx, report, report.body);
    writtenBy(report, accountId);
    tx.record(reportEvent('renewed', report));
    return report;
  });
}
