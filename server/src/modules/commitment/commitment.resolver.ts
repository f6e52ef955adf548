import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { AnswerAcceptanceInput } from './acceptance/acceptance.inputs.js';
import { AcceptanceNotice } from './acceptance/acceptance.types.js';
import { answerAcceptance } from './acceptance/answer-acceptance.js';
import { readAcceptanceNotice } from './acceptance/notice.queries.js';
import { openAcceptance } from './acceptance/open-acceptance.js';
import { postAcceptanceNotice } from './acceptance/post-acceptance-notice.js';
import { settleAcceptance } from './acceptance/settle-acceptance.js';
import { acknowledgeCommitment } from './assignment/acknowledge-commitment.js';
import { addAssistingDepartment } from './assignment/add-assisting-department.js';
import { assignFollowingMember } from './assignment/assign-following-member.js';
import { CorrectCommitmentInput } from './assignment/correct-commitment.input.js';
import { correctCommitment } from './assignment/correct-commitment.js';
import { reassignCommitment } from './assignment/reassign-commitment.js';
import { returnWrongUnit } from './assignment/return-wrong-unit.js';
import { CommitmentFilter } from './commitment.inputs.js';
import { HANDLERS } from './commitment.policy.js';
import { CommitmentRefusal } from './commitment.refusal.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { readCommitmentChoices } from './commitment-choices.queries.js';
import { CommitmentChoices, CommitmentFilterChoices } from './commitment-choices.types.js';
import { readCommitment } from './commitment-detail.queries.js';
import { CommitmentDetail } from './commitment-detail.types.js';
import { readCommitments, readFilterChoices } from './commitment-list.queries.js';
import { CommitmentPage } from './commitment-row.types.js';
import { decideExtension } from './extension/decide-extension.js';
import { RequestExtensionInput } from './extension/extension.inputs.js';
import { requestExtension } from './extension/request-extension.js';
import { superviseCommitment } from './ladder/supervise-commitment.js';
import { urgeCommitment } from './ladder/urge-commitment.js';
import { withdrawSupervision } from './ladder/withdraw-supervision.js';
import { MergeCommitmentInput, SplitCommitmentInput } from './lineage/lineage.inputs.js';
import { mergeCommitment } from './lineage/merge-commitments.js';
import { splitCommitment } from './lineage/split-commitment.js';
import { ReportProgressInput } from './progress/progress.inputs.js';
import { reportProgress } from './progress/report-progress.js';
import { readPublicChain } from './public-chain.queries.js';
import { PublicChain } from './public-chain.types.js';
import { ReplyToCommitmentInput } from './reply/reply.inputs.js';
import { replyToCommitment } from './reply/reply-to-commitment.js';
import { setSiteFence } from './verification/set-site-fence.js';
import { SetSiteFenceInput, VerifyCommitmentInput } from './verification/verification.inputs.js';
import { verifyCommitment } from './verification/verify-commitment.js';

const AnswerAcceptanceResult = resultUnion('AnswerAcceptanceResult', AcceptanceNotice, CommitmentRefusal);

@Resolver()
export class CommitmentResolver {
  @Audience(...PARTIES)
  @Query(() => CommitmentPage)
  commitments(
    @Arg('filter', () => CommitmentFilter, { nullable: true }) filter: CommitmentFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readCommitments(ctx, { filter, first, after });
  }

  @Audience(...PARTIES)
  @Query(() => CommitmentDetail, { nullable: true })
  commitment(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readCommitment(ctx, id);
  }

  @Audience(...PARTIES)
  @Query(() => CommitmentFilterChoices)
  commitmentFilterChoices(@Ctx() ctx: RequestContext) {
    return readFilterChoices(ctx);
  }

  @Audience(...STAFF)
  @Query(() => CommitmentChoices)
  commitmentChoices(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readCommitmentChoices(ctx, id);
  }

  @Audience('PUBLIC')
  @Query(() => PublicChain, { nullable: true, description: "By a topic's or a commitment's tracking code." })
  publicChain(@Arg('trackingCode', () => String) trackingCode: string, @Ctx() ctx: RequestContext) {
    return readPublicChain(ctx, trackingCode);
  }

  @Audience('PUBLIC')
  @Query(() => AcceptanceNotice, { nullable: true, description: 'By the code on the notice or the site plate.' })
  acceptanceNotice(
    @Arg('code', () => String) code: string,
    @Arg('deviceToken', () => String, { nullable: true }) deviceToken: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readAcceptanceNotice(ctx, code, deviceToken);
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '签收' })
  acknowledgeCommitment(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return shown(ctx, acknowledgeCommitment(ctx, commitmentId));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '退办' })
  returnWrongUnit(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, returnWrongUnit(ctx, commitmentId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '改派' })
  reassignCommitment(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('organisationId', () => ID, { nullable: true, description: 'Of the directory, instead of a department.' })
    organisationId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, reassignCommitment(ctx, commitmentId, { departmentId, organisationId }, note));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '加协办单位' })
  addAssistingDepartment(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('departmentId', () => ID) departmentId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, addAssistingDepartment(ctx, commitmentId, departmentId));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '指定跟踪委员' })
  assignFollowingMember(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, assignFollowingMember(ctx, commitmentId, memberId));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '报告进展' })
  reportProgress(@Arg('input', () => ReportProgressInput) input: ReportProgressInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, reportProgress(ctx, input));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '申请延期' })
  requestExtension(
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, requestExtension(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '审批延期' })
  decideExtension(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('approve', () => Boolean) approve: boolean,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, decideExtension(ctx, commitmentId, approve, note));
  }

  @Audience(...STAFF)
  @Mutation(() => CommitmentResult, { description: '催办' })
  urgeCommitment(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('clientMutationId', () => String, { nullable: true }) clientMutationId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, urgeCommitment(ctx, commitmentId, note, clientMutationId));
  }

  @Audience('LEADER')
  @Mutation(() => CommitmentResult, { description: "督办: in the leader's own name, with what is to be done." })
  superviseCommitment(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('instruction', () => String) instruction: string,
    @Arg('clientMutationId', () => String, { nullable: true }) clientMutationId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, superviseCommitment(ctx, commitmentId, instruction, clientMutationId));
  }

  @Audience('LEADER')
  @Mutation(() => CommitmentResult, { description: "撤销督办: the leader's own, with why." })
  withdrawSupervision(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, withdrawSupervision(ctx, commitmentId, reason));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '更正' })
  correctCommitment(
    @Arg('input', () => CorrectCommitmentInput) input: CorrectCommitmentInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, correctCommitment(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '分办: answers with the whole, which names its parts.' })
  splitCommitment(@Arg('input', () => SplitCommitmentInput) input: SplitCommitmentInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, splitCommitment(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '并办: answers with the one that was merged.' })
  mergeCommitment(@Arg('input', () => MergeCommitmentInput) input: MergeCommitmentInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, mergeCommitment(ctx, input));
  }

  @Audience(...HANDLERS)
  @Mutation(() => CommitmentResult, { description: '办复' })
  replyToCommitment(
    @Arg('input', () => ReplyToCommitmentInput) input: ReplyToCommitmentInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, replyToCommitment(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => CommitmentResult, { description: '去现场核实' })
  verifyCommitment(
    @Arg('input', () => VerifyCommitmentInput) input: VerifyCommitmentInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, verifyCommitment(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '设定核实地点: verifications say in or out from then on.' })
  setSiteFence(@Arg('input', () => SetSiteFenceInput) input: SetSiteFenceInput, @Ctx() ctx: RequestContext) {
    return shown(ctx, setSiteFence(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '开启群众验收' })
  openAcceptance(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return shown(ctx, openAcceptance(ctx, commitmentId));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, {
    description: '告示已张贴: answers by the open code before it are shown as such.',
  })
  postAcceptanceNotice(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return shown(ctx, postAcceptanceNotice(ctx, commitmentId));
  }

  @Audience('PUBLIC')
  @Mutation(() => AnswerAcceptanceResult, { description: '群众验收: without an account, one voice each.' })
  async answerAcceptance(
    @Arg('input', () => AnswerAcceptanceInput) input: AnswerAcceptanceInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await answerAcceptance(ctx, input);
    return answer instanceof CommitmentRefusal
      ? answer
      : readAcceptanceNotice(ctx, input.code, input.deviceToken ?? null);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: "了结验收: residents' answers decide." })
  settleAcceptance(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('closeUnsolved', () => Boolean, {
      nullable: true,
      description: 'A D-class reply only, with a reason: close it as not solved, visibly.',
    })
    closeUnsolved: boolean | null,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, settleAcceptance(ctx, commitmentId, { closeUnsolved: closeUnsolved ?? false, reason }));
  }
}
