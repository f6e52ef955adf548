import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import type { Appraisal, AppraisalRound } from './appraisal.entity.js';
import {
  AnswerAppraisalObjectionInput,
  AppraisalInput,
  AppraisalReasonInput,
  CallBackAppraisalRoundInput,
  CorrectAppraisalGradeInput,
  CorrectAppraisalRoundInput,
  GiveAppraisalOpinionInput,
  GradeAppraisalsInput,
  ObjectToAppraisalInput,
  OpenAppraisalRoundInput,
  WithdrawAppraisalOpinionInput,
  WriteAppraisalInput,
} from './appraisal.inputs.js';
import {
  readAppraisalReport,
  readAppraisalRoll,
  readAppraisalRounds,
  readAppraisalsToOpine,
  readOwnAppraisals,
} from './appraisal.queries.js';
import { AppraisalRefusal } from './appraisal.refusal.js';
import {
  AppraisalKept,
  AppraisalListed,
  AppraisalReport,
  AppraisalRoll,
  AppraisalRoundKept,
  AppraisalRoundView,
  AppraisalsGraded,
  REPORT_READERS,
} from './appraisal.types.js';
import { gradeAppraisals, withdrawAppraisalGrade } from './decide-grade.js';
import { giveAppraisalOpinion, withdrawAppraisalOpinion } from './give-opinion.js';
import { correctAppraisalGrade } from './keep-reports.js';
import { answerAppraisalObjection, objectToAppraisal, withdrawAppraisalObjection } from './object-to-grade.js';
import { callBackAppraisalRound, correctAppraisalRound, openAppraisalRound } from './run-round.js';
import { takeBackAppraisal, writeAppraisal } from './write-appraisal.js';

const RoundResult = resultUnion('AppraisalRoundResult', AppraisalRoundKept, AppraisalRefusal);
const Result = resultUnion('AppraisalResult', AppraisalKept, AppraisalRefusal);
const GradedResult = resultUnion('AppraisalsGradedResult', AppraisalsGraded, AppraisalRefusal);

async function kept(answer: Promise<Appraisal | AppraisalRefusal>) {
  const found = await answer;
  if (found instanceof AppraisalRefusal) return found;
  return Object.assign(new AppraisalKept(), { id: found.id, version: found.version });
}
async function keptRound(answer: Promise<AppraisalRound | AppraisalRefusal>) {
  const found = await answer;
  if (found instanceof AppraisalRefusal) return found;
  return Object.assign(new AppraisalRoundKept(), { id: found.id, version: found.version });
}

@Resolver()
export class AppraisalResolver {
  @Audience('SECRETARIAT')
  @Query(() => [AppraisalRoundView], { description: 'The newest year first, those called back too.' })
  appraisalRounds(@Ctx() ctx: RequestContext) {
    return readAppraisalRounds(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => AppraisalRoll, { nullable: true, description: 'Everybody of a round and how they compare.' })
  appraisalRoll(@Arg('roundId', () => ID) roundId: string, @Ctx() ctx: RequestContext) {
    return readAppraisalRoll(ctx, roundId);
  }

  @Audience('MEMBER')
  @Query(() => [AppraisalListed], { description: "One's own, the newest year first." })
  ownAppraisals(@Ctx() ctx: RequestContext) {
    return readOwnAppraisals(ctx);
  }

  @Audience('DIRECTOR', 'GROUP_OFFICER')
  @Query(() => [AppraisalListed], {
    description: 'Those of the committees one directs and of the groups whose office one is, until they have a grade.',
  })
  appraisalsToOpine(@Ctx() ctx: RequestContext) {
    return readAppraisalsToOpine(ctx);
  }

  @Audience(...REPORT_READERS)
  @Query(() => AppraisalReport, {
    nullable: true,
    description: 'Null: there is none, or it is none of one’s business.',
  })
  appraisal(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readAppraisalReport(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RoundResult, { description: 'Everybody who served in that year is asked for a report.' })
  openAppraisalRound(
    @Arg('input', () => OpenAppraisalRoundInput) input: OpenAppraisalRoundInput,
    @Ctx() ctx: RequestContext,
  ) {
    return keptRound(openAppraisalRound(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RoundResult, { description: 'Until the first grade is decided.' })
  correctAppraisalRound(
    @Arg('input', () => CorrectAppraisalRoundInput) input: CorrectAppraisalRoundInput,
    @Ctx() ctx: RequestContext,
  ) {
    return keptRound(correctAppraisalRound(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RoundResult, { description: 'Until the first grade is decided.' })
  callBackAppraisalRound(
    @Arg('input', () => CallBackAppraisalRoundInput) input: CallBackAppraisalRoundInput,
    @Ctx() ctx: RequestContext,
  ) {
    return keptRound(callBackAppraisalRound(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => Result, { description: 'Handed in, the facts are kept as they stand.' })
  writeAppraisal(@Arg('input', () => WriteAppraisalInput) input: WriteAppraisalInput, @Ctx() ctx: RequestContext) {
    return kept(writeAppraisal(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => Result, { description: 'Until somebody gave an opinion.' })
  takeBackAppraisal(@Arg('input', () => AppraisalInput) input: AppraisalInput, @Ctx() ctx: RequestContext) {
    return kept(takeBackAppraisal(ctx, input));
  }

  @Audience('SECRETARIAT', 'DIRECTOR', 'GROUP_OFFICER')
  @Mutation(() => Result, { description: 'The same side again corrects what it said.' })
  giveAppraisalOpinion(
    @Arg('input', () => GiveAppraisalOpinionInput) input: GiveAppraisalOpinionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(giveAppraisalOpinion(ctx, input));
  }

  @Audience('SECRETARIAT', 'DIRECTOR', 'GROUP_OFFICER')
  @Mutation(() => Result, { description: 'Until there is a grade.' })
  withdrawAppraisalOpinion(
    @Arg('input', () => WithdrawAppraisalOpinionInput) input: WithdrawAppraisalOpinionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(withdrawAppraisalOpinion(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => GradedResult, { description: 'As proposed, or all the same with a reason. All of them, or none.' })
  async gradeAppraisals(
    @Arg('input', () => GradeAppraisalsInput) input: GradeAppraisalsInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await gradeAppraisals(ctx, input);
    if (answer instanceof AppraisalRefusal) return answer;
    return Object.assign(new AppraisalsGraded(), { graded: answer.length });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => Result, { description: 'Until its member objects or it is archived.' })
  withdrawAppraisalGrade(
    @Arg('input', () => AppraisalReasonInput) input: AppraisalReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(withdrawAppraisalGrade(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => Result, { description: 'Once, within the days.' })
  objectToAppraisal(
    @Arg('input', () => ObjectToAppraisalInput) input: ObjectToAppraisalInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(objectToAppraisal(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => Result, { description: 'Until it is answered.' })
  withdrawAppraisalObjection(@Arg('input', () => AppraisalInput) input: AppraisalInput, @Ctx() ctx: RequestContext) {
    return kept(withdrawAppraisalObjection(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => Result, { description: 'By another person than who decided; again, to correct the answer.' })
  answerAppraisalObjection(
    @Arg('input', () => AnswerAppraisalObjectionInput) input: AnswerAppraisalObjectionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(answerAppraisalObjection(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => Result, { description: 'Of what is archived, with a reason.' })
  correctAppraisalGrade(
    @Arg('input', () => CorrectAppraisalGradeInput) input: CorrectAppraisalGradeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(correctAppraisalGrade(ctx, input));
  }
}
