import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { readAuthorChoices, readBrief, readOwnBriefs } from './brief.queries.js';
import { readBriefCounts, readBriefs } from './brief-list.queries.js';
import { archiveBrief, retrieveBrief } from './desk/archive-brief.js';
import { correctBrief } from './desk/correct-brief.js';
import { editBrief } from './desk/edit-brief.js';
import { issueBrief } from './desk/issue-brief.js';
import { reopenBrief, retainBrief } from './desk/retain-brief.js';
import { returnBrief } from './desk/return-brief.js';
import { reviewBrief } from './desk/review-brief.js';
import { sendBackBrief } from './desk/send-back-brief.js';
import { signBrief } from './desk/sign-brief.js';
import { passBrief, takeUpBrief } from './desk/take-up-brief.js';
import { undoBriefStep } from './desk/undo-brief-step.js';
import { BRIEF_READERS, DESK, WRITERS } from './opinion.audience.js';
import {
  BriefActInput,
  BriefDecisionInput,
  BriefFilter,
  CorrectBriefInput,
  EditBriefInput,
  IssueBriefInput,
  SaveBriefInput,
  StartBriefInput,
} from './opinion.inputs.js';
import { BriefResult, briefAnswer } from './opinion.results.js';
import { BriefAuthorChoice, BriefDetail, BriefPage, BriefStatusCount } from './opinion.types.js';
import { readBriefsOfDemands } from './sources/briefs-of-demands.query.js';
import { DemandBrief } from './sources/demand-brief.types.js';
import { discardBrief } from './writing/discard-brief.js';
import { saveBrief } from './writing/save-brief.js';
import { startBrief } from './writing/start-brief.js';
import { takeBackBrief } from './writing/take-back-brief.js';

@Resolver()
export class OpinionResolver {
  @Audience(...STAFF)
  @Query(() => [DemandBrief], { description: 'What became of the demands of a consultation that went up as briefs.' })
  briefsOfDemands(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readBriefsOfDemands(ctx, consultationId);
  }

  @Audience(...DESK)
  @Query(() => BriefPage, { description: 'What was handed in, newest first.' })
  briefs(
    @Arg('filter', () => BriefFilter, { nullable: true }) filter: BriefFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readBriefs(ctx, { filter, first, after });
  }

  @Audience(...DESK)
  @Query(() => [BriefStatusCount])
  briefCounts(
    @Arg('filter', () => BriefFilter, { nullable: true }) filter: BriefFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readBriefCounts(ctx, filter);
  }

  @Audience(...BRIEF_READERS)
  @Query(() => BriefDetail, { nullable: true })
  brief(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readBrief(ctx, id);
  }

  @Audience(...WRITERS)
  @Query(() => BriefPage, { description: 'What the viewer writes and wrote, alone or with others.' })
  myBriefs(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOwnBriefs(ctx, { first, after });
  }

  @Audience(...WRITERS)
  @Query(() => [BriefAuthorChoice], { description: 'By name, twenty at most.' })
  briefAuthorChoices(@Arg('text', () => String) text: string, @Ctx() ctx: RequestContext) {
    return readAuthorChoices(ctx, text);
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult)
  async saveBrief(@Arg('input', () => SaveBriefInput) input: SaveBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await saveBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult, { description: 'A draft out of records, each linked as its source.' })
  async startBrief(@Arg('input', () => StartBriefInput) input: StartBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await startBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult)
  async discardBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await discardBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult, { description: 'As long as nobody has taken it up.' })
  async takeBackBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await takeBackBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '开始初审' })
  async takeUpBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await takeUpBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '退回补充, with the reason its author reads.' })
  async returnBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await returnBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '留存未用' })
  async retainBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await retainBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: 'A retained one is taken up again.' })
  async reopenBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await reopenBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: 'Past first review: the desk edits its copy.' })
  async passBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await passBrief(ctx, input));
  }

  @Audience('SECRETARIAT', 'REVIEWER')
  @Mutation(() => BriefResult, { description: 'Saves the copy of the desk.' })
  async editBrief(@Arg('input', () => EditBriefInput) input: EditBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await editBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '核稿' })
  async reviewBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await reviewBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, {
    description: '撤回上一步: of first review and copy-editing, before anything followed.',
  })
  async undoBriefStep(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await undoBriefStep(ctx, input));
  }

  @Audience('SIGNER', 'LEADER')
  @Mutation(() => BriefResult, { description: '签发, by somebody who neither wrote nor edited nor reviewed it.' })
  async signBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await signBrief(ctx, input));
  }

  @Audience('SIGNER', 'LEADER')
  @Mutation(() => BriefResult, { description: 'Back to editing, with a reason.' })
  async sendBackBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await sendBackBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '编发: it gets the next number of the year.' })
  async issueBrief(@Arg('input', () => IssueBriefInput) input: IssueBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await issueBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '更正原文: after it went out; what it said before is kept.' })
  async correctBrief(@Arg('input', () => CorrectBriefInput) input: CorrectBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await correctBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult)
  async archiveBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await archiveBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: 'Late news: out of the archive.' })
  async retrieveBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await retrieveBrief(ctx, input));
  }
}
