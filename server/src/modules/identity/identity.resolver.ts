import { Arg, Ctx, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { activateAccount } from './accounts/activate-account.js';
import { confirmAccountRequest } from './accounts/confirm-account-request.js';
import { createAccount } from './accounts/create-account.js';
import { createFirstAccount } from './accounts/create-first-account.js';
import { declineAccountRequest } from './accounts/decline-account-request.js';
import { disableAccount, enableAccount } from './accounts/disable-account.js';
import { endPost, grantPost } from './accounts/grant-post.js';
import { issueActivationSlip } from './accounts/issue-activation-slip.js';
import { resetSecondFactor } from './accounts/reset-second-factor.js';
import { revokeSession } from './accounts/revoke-session.js';
import { unlockAccount } from './accounts/unlock-account.js';
import {
  AccountFilter,
  ActivateAccountInput,
  BeginSecondFactorInput,
  ChangePasswordInput,
  CreateAccountInput,
  CreateFirstAccountInput,
  PostInput,
  SignInInput,
} from './identity.inputs.js';
import { readAccount, readAccountRequests, readAccounts, readOwnSessions, readViewer } from './identity.queries.js';
import {
  AccountDetail,
  AccountPage,
  AccountRequestRow,
  BeginSecondFactorResult,
  ChangeAccountResult,
  ChangePasswordResult,
  ConfirmAccountRequestResult,
  ConfirmSecondFactorResult,
  CreateAccountResult,
  DeviceSession,
  IssueActivationSlipResult,
  SignInResult,
  ViewerProfile,
} from './identity.types.js';
import { beginSecondFactor } from './signing-in/begin-second-factor.js';
import { changePassword } from './signing-in/change-password.js';
import { confirmSecondFactor } from './signing-in/confirm-second-factor.js';
import { signIn } from './signing-in/sign-in.js';
import { signOut } from './signing-in/sign-out.js';

const knownPost = (post: PostInput) => ({
  role: post.role,
  committeeId: knownIdOrNull(post.committeeId),
  departmentId: knownIdOrNull(post.departmentId),
  memberId: knownIdOrNull(post.memberId),
  groupId: knownIdOrNull(post.groupId),
});

@Resolver()
export class IdentityResolver {
  @Audience('PUBLIC')
  @Extensions({ whilePasswordExpired: true })
  @Query(() => ViewerProfile, { nullable: true, description: 'Whoever is asking; null when nobody is signed in.' })
  viewer(@Ctx() ctx: RequestContext) {
    return readViewer(ctx);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => SignInResult)
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: RequestContext) {
    return signIn(ctx, { ...input, code: input.code || null });
  }

  @Audience('PUBLIC', 'SCREEN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => Boolean)
  signOut(@Ctx() ctx: RequestContext) {
    return signOut(ctx);
  }

  @Audience('SIGNED_IN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => ChangePasswordResult)
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() ctx: RequestContext) {
    return changePassword(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => BeginSecondFactorResult, { description: 'A secret for the own account, to scan and then confirm.' })
  beginSecondFactor(
    @Arg('input', () => BeginSecondFactorInput) input: BeginSecondFactorInput,
    @Ctx() ctx: RequestContext,
  ) {
    return beginSecondFactor(ctx, { password: input.password, code: input.code ?? null });
  }

  @Audience('SIGNED_IN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => ConfirmSecondFactorResult)
  confirmSecondFactor(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return confirmSecondFactor(ctx, code);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Mutation(() => SignInResult, { description: 'Sets the first password with the code of a slip, and signs in.' })
  activateAccount(@Arg('input', () => ActivateAccountInput) input: ActivateAccountInput, @Ctx() ctx: RequestContext) {
    return activateAccount(ctx, input);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Mutation(() => SignInResult, { description: 'Makes the first account, while there is none.' })
  createFirstAccount(
    @Arg('input', () => CreateFirstAccountInput) input: CreateFirstAccountInput,
    @Ctx() ctx: RequestContext,
  ) {
    return createFirstAccount(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Query(() => [DeviceSession], { description: 'The devices the viewer is signed in on.' })
  mySessions(@Ctx() ctx: RequestContext) {
    return readOwnSessions(ctx);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => Boolean, { description: "Signs a device out: one's own, or anybody's for the secretariat." })
  revokeSession(@Arg('sessionId', () => ID) sessionId: string, @Ctx() ctx: RequestContext) {
    return revokeSession(ctx, knownId(sessionId));
  }

  @Audience('SECRETARIAT')
  @Query(() => AccountPage)
  accounts(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: AccountFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readAccounts(ctx, filter ?? {}, first, after);
  }

  @Audience('SECRETARIAT')
  @Query(() => AccountDetail, { nullable: true })
  account(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readAccount(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => CreateAccountResult)
  createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Ctx() ctx: RequestContext) {
    return createAccount(ctx, {
      loginName: input.loginName?.trim() || null,
      displayName: input.displayName,
      post: knownPost(input.post),
      clientMutationId: input.clientMutationId ?? null,
    });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult)
  grantPost(
    @Arg('accountId', () => ID) accountId: string,
    @Arg('post', () => PostInput) post: PostInput,
    @Ctx() ctx: RequestContext,
  ) {
    return grantPost(ctx, knownId(accountId), knownPost(post));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult)
  endPost(@Arg('postId', () => ID) postId: string, @Ctx() ctx: RequestContext) {
    return endPost(ctx, knownId(postId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult)
  disableAccount(
    @Arg('accountId', () => ID) accountId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return disableAccount(ctx, knownId(accountId), version);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult)
  enableAccount(
    @Arg('accountId', () => ID) accountId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return enableAccount(ctx, knownId(accountId), version);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult, { description: 'Ends a lock-out by wrong tries.' })
  unlockAccount(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return unlockAccount(ctx, knownId(accountId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult, { description: 'For whoever lost the telephone; their sessions end.' })
  resetSecondFactor(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return resetSecondFactor(ctx, knownId(accountId));
  }

  @Audience('SECRETARIAT')
  @Query(() => [AccountRequestRow], { description: 'What waits for a second person, oldest first.' })
  accountRequests(@Ctx() ctx: RequestContext) {
    return readAccountRequests(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ConfirmAccountRequestResult, {
    description: 'Said by a second person of the secretariat: neither who asked nor whom it is about.',
  })
  confirmAccountRequest(@Arg('requestId', () => ID) requestId: string, @Ctx() ctx: RequestContext) {
    return confirmAccountRequest(ctx, knownId(requestId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult)
  declineAccountRequest(@Arg('requestId', () => ID) requestId: string, @Ctx() ctx: RequestContext) {
    return declineAccountRequest(ctx, knownId(requestId));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => IssueActivationSlipResult, {
    description: 'A new code for one account; its password and sessions end.',
  })
  issueActivationSlip(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return issueActivationSlip(ctx, knownId(accountId));
  }
}
