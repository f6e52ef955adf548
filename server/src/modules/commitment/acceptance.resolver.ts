import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { AcceptanceInvitationRow } from './acceptance/acceptance.types.js';
import { inviteToAcceptance, withdrawAcceptanceInvitation } from './acceptance/invite.js';
import { readAcceptanceInvitations } from './acceptance-invitations.query.js';
import { CommitmentResult, shown } from './commitment.result.js';

@Resolver()
export class AcceptanceResolver {
  @Audience(...ORGANISERS)
  @Query(() => [AcceptanceInvitationRow], { nullable: true, description: 'Null: not for the viewer to ask.' })
  acceptanceInvitations(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return readAcceptanceInvitations(ctx, commitmentId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: '邀请验收: a slip with a code of its own for each.' })
  inviteToAcceptance(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('labels', () => [String], { description: 'Whom each slip is for; at most 200, of 40 characters.' })
    labels: string[],
    @Arg('clientMutationId', () => String, { nullable: true }) clientMutationId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, inviteToAcceptance(ctx, commitmentId, labels, clientMutationId));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CommitmentResult, { description: 'An answer that was given with it stays.' })
  withdrawAcceptanceInvitation(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('invitationId', () => ID) invitationId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, withdrawAcceptanceInvitation(ctx, commitmentId, invitationId));
  }
}
