import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import {
  RecordOutcomeInput,
  SendBriefUpInput,
  SubmissionFilter,
  WithdrawSubmissionInput,
} from './ladder/ladder.inputs.js';
import { readLadder, readLetters } from './ladder/ladder.queries.js';
import { LadderRung, LetterPage } from './ladder/ladder.types.js';
import { recordOutcome, sendBriefUp } from './ladder/send-up.js';
import { withdrawSubmission } from './ladder/withdraw-submission.js';
import { DESK } from './opinion.audience.js';
import { BriefResult, briefAnswer } from './opinion.results.js';

@Resolver()
export class LadderResolver {
  @Audience(...DESK)
  @Query(() => [LadderRung])
  briefLadder(@Arg('year', () => Int) year: number, @Ctx() ctx: RequestContext) {
    return readLadder(ctx, year);
  }

  @Audience(...DESK)
  @Query(() => LetterPage, { description: 'The register of letters out and in.' })
  briefLetters(
    @Arg('filter', () => SubmissionFilter, { nullable: true }) filter: SubmissionFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readLetters(ctx, { filter, first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '报送' })
  async sendBriefUp(@Arg('input', () => SendBriefUpInput) input: SendBriefUpInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await sendBriefUp(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: 'What became of a submission.' })
  async recordOutcome(@Arg('input', () => RecordOutcomeInput) input: RecordOutcomeInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await recordOutcome(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '撤销报送登记: it was never sent there.' })
  async withdrawSubmission(
    @Arg('input', () => WithdrawSubmissionInput) input: WithdrawSubmissionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return briefAnswer(await withdrawSubmission(ctx, input));
  }
}
