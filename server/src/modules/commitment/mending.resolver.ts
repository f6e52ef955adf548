import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { removeAssistingDepartment } from './assignment/remove-assisting-department.js';
import { decideReturn, requestReturn } from './assignment/request-return.js';
import { HANDLERS } from './commitment.policy.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { correctProgress } from './mending/correct-progress.js';
import { correctReply } from './mending/correct-reply.js';
import { correctVerification } from './mending/correct-verification.js';
import { CorrectProgressInput, CorrectReplyInput, CorrectVerificationInput } from './mending/mending.inputs.js';
import { takeBack, undoLastAct } from './mending/undo-last-act.js';

/** The ways back: what was done, said or given to the wrong one is put right, and nothing is overwritten. */
@Resolver()
export class MendingResolver {
  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '更正进展' })
  correctProgress(@Arg('input', () => CorrectProgressInput) input: CorrectProgressInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, correctProgress(ctx, input));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '更正办复: until somebody has gone to look.' })
  correctReply(@Arg('input', () => CorrectReplyInput) input: CorrectReplyInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, correctReply(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => CommitmentResult, { description: '更正核实: on the same day.' })
  correctVerification(
    @Arg('input', () => CorrectVerificationInput) input: CorrectVerificationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, correctVerification(ctx, input));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: "撤回: the department's own last step, before anything followed." })
  takeBackLastAct(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, takeBack(ctx, commitmentId, reason));
  }

  @Audience('MEMBER', ...ORGANISERS)
  @Mutation(() => CommitmentResult, {
    description: '撤销: the last step of the committee, or of the following member on the same day.',
  })
  undoLastAct(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, undoLastAct(ctx, commitmentId, reason));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '申请退办: after it has reported.' })
  requestReturn(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, requestReturn(ctx, commitmentId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '答复退办申请' })
  decideReturn(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('consent', () => Boolean) consent: boolean,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, decideReturn(ctx, commitmentId, consent, note));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '取消协办单位' })
  removeAssistingDepartment(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('departmentId', () => ID) departmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, removeAssistingDepartment(ctx, commitmentId, departmentId, reason));
  }
}
