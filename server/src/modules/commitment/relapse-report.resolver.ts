import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { CommitmentRefusal } from './commitment.refusal.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { dismissRelapseReport, reopenRelapseReport } from './relapse-report/dismiss-relapse-report.js';
import {
  RelapseReported,
  RelapseReportTakenBack,
  ReportRelapseResult,
  TakeRelapseReportBackResult,
} from './relapse-report/relapse-report.types.js';
import { reportRelapse } from './relapse-report/report-relapse.js';
import { takeRelapseReportBack } from './relapse-report/take-relapse-report-back.js';

@Resolver()
export class RelapseReportResolver {
  @Audience('PUBLIC')
  @Mutation(() => ReportRelapseResult, { description: '又反弹了: without an account, by the matter’s code.' })
  async reportRelapse(
    @Arg('trackingCode', () => String, { description: 'Of the matter that was closed.' }) trackingCode: string,
    @Arg('words', () => String, { description: 'What is there again. At most 1,000 characters.' }) words: string,
    @Arg('deviceToken', () => String, {
      nullable: true,
      description: 'Random, kept on the phone: with it the report can be taken back. 22 to 64 of A-Z a-z 0-9 - _.',
    })
    deviceToken: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await reportRelapse(ctx, { trackingCode, words, deviceToken });
    if (answer instanceof CommitmentRefusal) return answer;
    return Object.assign(new RelapseReported(), { trackingCode, ...answer });
  }

  @Audience('PUBLIC')
  @Mutation(() => TakeRelapseReportBackResult, {
    description: '撤回反映: by the phone it came from, as long as nobody has answered or looked.',
  })
  async takeRelapseReportBack(
    @Arg('trackingCode', () => String) trackingCode: string,
    @Arg('deviceToken', () => String, { description: 'The one it was sent with.' }) deviceToken: string,
    @Ctx() ctx: RequestContext,
  ) {
    return (
      (await takeRelapseReportBack(ctx, { trackingCode, deviceToken })) ??
      Object.assign(new RelapseReportTakenBack(), { trackingCode })
    );
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '不用去看，答复: it is looked at when it was due before.' })
  dismissRelapseReport(
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String, { description: 'Why; everybody reads it. At most 1,000 characters.' }) answer: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, dismissRelapseReport(ctx, id, answer));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '撤回答复，去看' })
  reopenRelapseReport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return shown(ctx, reopenRelapseReport(ctx, id));
  }
}
