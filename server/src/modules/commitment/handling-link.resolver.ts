import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { acknowledgeCommitment } from './assignment/acknowledge-commitment.js';
import { requestReturn } from './assignment/request-return.js';
import { returnWrongUnit } from './assignment/return-wrong-unit.js';
import type { Commitment } from './commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from './commitment.refusal.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { requestExtension } from './extension/request-extension.js';
import { byHandlingLink } from './handling-link/by-handling-link.js';
import { AskExtensionByLinkInput, ReplyByLinkInput, ReportByLinkInput } from './handling-link/handling-link.inputs.js';
import { readHandlingLink, readHandlingMatter } from './handling-link/handling-link.queries.js';
import {
  HandlingLinkRow,
  HandlingMatter,
  HandlingResult,
  IssueHandlingLinkResult,
} from './handling-link/handling-link.types.js';
import { issueHandlingLink, revokeHandlingLink } from './handling-link/keep-handling-link.js';
import { takeBack } from './mending/undo-last-act.js';
import { reportProgress } from './progress/report-progress.js';
import { replyToCommitment } from './reply/reply-to-commitment.js';

/** An organisation without accounts handles its matter by a link that its committee issues. */
@Resolver()
export class HandlingLinkResolver {
  @Audience(...ORGANISERS)
  @Query(() => HandlingLinkRow, { nullable: true, description: 'The link in force, or null.' })
  handlingLink(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return readHandlingLink(ctx, commitmentId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => IssueHandlingLinkResult, {
    description: '发办理链接: shown once; the one before opens nothing any more.',
  })
  issueHandlingLink(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return issueHandlingLink(ctx, commitmentId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '收回办理链接: what was done by it stays.' })
  revokeHandlingLink(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return shown(ctx, revokeHandlingLink(ctx, commitmentId));
  }

  @Audience('PUBLIC')
  @Query(() => HandlingMatter, { nullable: true, description: 'By the code on the slip.' })
  handlingMatter(@Arg('token', () => String) token: string, @Ctx() ctx: RequestContext) {
    return readHandlingMatter(ctx, token);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '签收' })
  acknowledgeByLink(@Arg('token', () => String) token: string, @Ctx() ctx: RequestContext) {
    return answered(ctx, token, byHandlingLink(ctx, token, acknowledgeCommitment));
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '退办' })
  returnByLink(
    @Arg('token', () => String) token: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) => returnWrongUnit(as, commitmentId, reason));
    return answered(ctx, token, act);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '申请退办: after it has reported.' })
  requestReturnByLink(
    @Arg('token', () => String) token: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) => requestReturn(as, commitmentId, reason));
    return answered(ctx, token, act);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: "撤回: the organisation's own last step, before anything followed." })
  takeBackByLink(
    @Arg('token', () => String) token: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) => takeBack(as, commitmentId, reason));
    return answered(ctx, token, act);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '报告进展' })
  reportByLink(
    @Arg('input', () => ReportByLinkInput) { token, ...input }: ReportByLinkInput,
    @Ctx() ctx: RequestContext,
  ) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) =>
      reportProgress(as, { ...input, commitmentId, photoIds: [] }),
    );
    return answered(ctx, token, act);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '申请延期' })
  askExtensionByLink(
    @Arg('input', () => AskExtensionByLinkInput) { token, ...input }: AskExtensionByLinkInput,
    @Ctx() ctx: RequestContext,
  ) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) => requestExtension(as, { ...input, commitmentId }));
    return answered(ctx, token, act);
  }

  @Audience('PUBLIC')
  @Mutation(() => HandlingResult, { description: '办复' })
  replyByLink(@Arg('input', () => ReplyByLinkInput) { token, ...input }: ReplyByLinkInput, @Ctx() ctx: RequestContext) {
    const act = byHandlingLink(ctx, token, (as, commitmentId) => replyToCommitment(as, { ...input, commitmentId }));
    return answered(ctx, token, act);
  }
}

async function answered(
  ctx: RequestContext,
  token: string,
  act: Promise<Commitment | CommitmentRefusal>,
): Promise<HandlingMatter | CommitmentRefusal> {
  const answer = await act;
  if (answer instanceof CommitmentRefusal) return answer;
  const matter = await readHandlingMatter(ctx, token);
  return matter
    ? Object.assign(new HandlingMatter(), matter)
    : new CommitmentRefusal(CommitmentRefusalCode.LINK_UNKNOWN);
}
