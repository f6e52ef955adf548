import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { pageOf } from '../../kernel/page.js';
import { OfficialPaperView } from '../document/index.js';
import { draftReport } from './acts/draft-report.js';
import { discardReport, submitReport, takeReportBack } from './acts/hand-in-report.js';
import { correctReport, sendReport, withdrawReport } from './acts/send-report.js';
import { signReport } from './acts/sign-report.js';
import { renewReport, saveReport } from './acts/write-report.js';
import { readReportWording } from './feedback/read-wording.js';
import { recordFeedback } from './feedback/record-feedback.js';
import { withdrawFeedback } from './feedback/withdraw-feedback.js';
import { reportPaper } from './paper/report-paper.js';
import { readReport, readReports } from './report.queries.js';
import { REPORT_DESK } from './reporting.audience.js';
import {
  DraftReportInput,
  RecordReportFeedbackInput,
  ReportActInput,
  ReportFilter,
  ReportReasonInput,
  SaveReportInput,
  SendReportInput,
  SignReportInput,
  WithdrawReportFeedbackInput,
} from './reporting.inputs.js';
import { ReportDetail, ReportResult, ReportRow, reportAnswer, WordingOfReport } from './reporting.types.js';

const ReportPage = pageOf('ReportPage', ReportRow, ...REPORT_DESK);

/** 报告: drafted from the figures, edited around them, signed by another person, sent, and answered. */
@Resolver()
export class ReportingResolver {
  @Audience(...REPORT_DESK)
  @Query(() => ReportPage, { description: 'Those the viewer may read, newest first.' })
  reports(
    @Arg('filter', () => ReportFilter, { nullable: true }) filter: ReportFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readReports(ctx, { filter, first, after });
  }

  @Audience(...REPORT_DESK)
  @Query(() => ReportDetail, { nullable: true })
  report(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readReport(ctx, id);
  }

  @Audience(...REPORT_DESK)
  @Query(() => OfficialPaperView, { nullable: true, description: 'As it is printed; one of its signed versions.' })
  async reportPaper(
    @Arg('id', () => ID) id: string,
    @Arg('versionId', () => ID, { nullable: true }) versionId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const paper = await reportPaper(ctx, id, knownIdOrNull(versionId));
    return paper && OfficialPaperView.of(paper);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '起草: in one act, from the figures or the record.' })
  draftReport(@Arg('input', () => DraftReportInput) input: DraftReportInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(draftReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: 'The free text around its figures.' })
  saveReport(@Arg('input', () => SaveReportInput) input: SaveReportInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(saveReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '更新数字: all of them are read again.' })
  renewReport(@Arg('input', () => ReportActInput) input: ReportActInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(renewReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '送签' })
  submitReport(@Arg('input', () => ReportActInput) input: ReportActInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(submitReport(ctx, input));
  }

  @Audience(...ORGANISERS, 'SIGNER')
  @Mutation(() => ReportResult, { description: '退回修改, before it went out.' })
  takeReportBack(@Arg('input', () => ReportReasonInput) input: ReportReasonInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(takeReportBack(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: 'A draft that is given up; a correction that is not made.' })
  discardReport(@Arg('input', () => ReportActInput) input: ReportActInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(discardReport(ctx, input));
  }

  @Audience('SIGNER')
  @Mutation(() => ReportResult, { description: '签发, by somebody whose words do not stand in it.' })
  signReport(@Arg('input', () => SignReportInput) input: SignReportInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(signReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '报送: to whom, and when.' })
  sendReport(@Arg('input', () => SendReportInput) input: SendReportInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(sendReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '更正: a numbered text in place of what went out.' })
  correctReport(@Arg('input', () => ReportReasonInput) input: ReportReasonInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(correctReport(ctx, input));
  }

  @Audience(...ORGANISERS, 'SIGNER')
  @Mutation(() => ReportResult, { description: '撤回 what went out.' })
  withdrawReport(@Arg('input', () => ReportReasonInput) input: ReportReasonInput, @Ctx() ctx: RequestContext) {
    return reportAnswer(withdrawReport(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: '登记反馈: 批示, 采纳, 转办, 未采纳.' })
  recordReportFeedback(
    @Arg('input', () => RecordReportFeedbackInput) input: RecordReportFeedbackInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reportAnswer(recordFeedback(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReportResult, { description: 'It was written down wrongly.' })
  withdrawReportFeedback(
    @Arg('input', () => WithdrawReportFeedbackInput) input: WithdrawReportFeedbackInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reportAnswer(withdrawFeedback(ctx, input));
  }

  @Audience('SIGNED_IN')
  @Mutation(() => WordingOfReport, { description: 'The words of an instruction, for those named; a reading is kept.' })
  readReportWording(@Arg('feedbackId', () => ID) feedbackId: string, @Ctx() ctx: RequestContext) {
    return readReportWording(ctx, feedbackId);
  }
}
