import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { dismissRelapseReport, reopenRelapseReport } from './relapse-report/dismiss-relapse-report.js';
import { RelapseReported, ReportRelapseResult } from './relapse-report/relapse-report.types.js';
import { reportRelapse } from './relapse-report/report-relapse.js';

@Resolver()
export class RelapseReportResolver {
  @Audience('PUBLIC')
  @Mutation(() => ReportRelapseResult, { description: '又反弹了: without an account, by the matter’s code.' })
  async reportRelapse(
    @Arg('trackingCode', () => String, { description: 'Of the matter that was closed.' }) trackingCode: string,
    @Arg('words', () => String, { description: 'What is there again. At most 1,000 characters.' }) words: string,
    @Ctx() ctx: RequestContext,
  ) {
    return (
      (await reportRelapse(ctx, { trackingCode, words })) ?? Object.assign(new RelapseReported(), { trackingCode })
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
