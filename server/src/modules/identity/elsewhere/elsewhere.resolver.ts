import { Arg, Ctx, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { ChangeAccountResult, SignInResult } from '../identity.types.js';
import { beginBindingElsewhere, beginSignInElsewhere } from './begin-elsewhere.js';
import { bindAccountElsewhere, unbindElsewhere } from './bind.js';
import { readArrivals, readIdentitiesOf, readOwnIdentities } from './elsewhere.queries.js';
import {
  BeginElsewhereResult,
  BindAccountInput,
  BindMineInput,
  ElsewhereUnbound,
  OutsideArrivalRow,
  OutsideIdentityRow,
  SignInElsewhereInput,
  SignInProvider,
} from './elsewhere.types.js';
import { finishSignInElsewhere } from './finish-sign-in-elsewhere.js';
import { providersOf } from './providers.js';

@Resolver()
export class ElsewhereResolver {
  @Audience('PUBLIC')
  @Extensions({ whilePasswordExpired: true })
  @Query(() => [SignInProvider], { description: 'Empty where nothing is set up.' })
  signInProviders(@Ctx() ctx: RequestContext) {
    return providersOf(ctx).map(({ code, name }) => Object.assign(new SignInProvider(), { code, name }));
  }

  @Audience('PUBLIC', 'SCREEN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => BeginElsewhereResult, { description: 'Where the browser goes to sign in elsewhere.' })
  beginSignInElsewhere(
    @Arg('input', () => SignInElsewhereInput) input: SignInElsewhereInput,
    @Ctx() ctx: RequestContext,
  ) {
    return beginSignInElsewhere(ctx, input);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Extensions({ whilePasswordExpired: true })
  @Mutation(() => SignInResult, { description: 'For whoever came back from a provider and has a second factor here.' })
  finishSignInElsewhere(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return finishSignInElsewhere(ctx, code);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => BeginElsewhereResult, { description: 'Where the browser goes to bind the own account.' })
  beginBindingElsewhere(@Arg('input', () => BindMineInput) input: BindMineInput, @Ctx() ctx: RequestContext) {
    return beginBindingElsewhere(ctx, { ...input, code: input.code ?? null });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeAccountResult, { description: 'Binds an account to somebody a provider knows.' })
  bindAccountElsewhere(@Arg('input', () => BindAccountInput) input: BindAccountInput, @Ctx() ctx: RequestContext) {
    return bindAccountElsewhere(ctx, { ...input, accountId: knownId(input.accountId) });
  }

  @Audience('SIGNED_IN')
  @Mutation(() => ElsewhereUnbound, { description: "Ends a binding: one's own, or anybody's for the secretariat." })
  async unbindElsewhere(@Arg('identityId', () => ID) identityId: string, @Ctx() ctx: RequestContext) {
    return Object.assign(new ElsewhereUnbound(), { id: await unbindElsewhere(ctx, knownId(identityId)) });
  }

  @Audience('SIGNED_IN')
  @Query(() => [OutsideIdentityRow], { description: 'Who the viewer is elsewhere.' })
  myOutsideIdentities(@Ctx() ctx: RequestContext) {
    return readOwnIdentities(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => [OutsideIdentityRow])
  outsideIdentities(@Arg('accountId', () => ID) accountId: string, @Ctx() ctx: RequestContext) {
    return readIdentitiesOf(ctx, accountId);
  }

  @Audience('SECRETARIAT')
  @Query(() => [OutsideArrivalRow], { description: 'Who came by a provider and has no account here.' })
  outsideArrivals(@Ctx() ctx: RequestContext) {
    return readArrivals(ctx);
  }
}
