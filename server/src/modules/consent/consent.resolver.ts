import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { ConsentRefusal } from './consent.refusal.js';
import { PersonalNoticeText, SayPersonalNoticeInput } from './consent.types.js';
import { readNotice, readNoticeOf } from './notice.queries.js';
import { sayPersonalNotice } from './say-notice.js';

const SayPersonalNoticeResult = resultUnion('SayPersonalNoticeResult', PersonalNoticeText, ConsentRefusal);

@Resolver()
export class ConsentResolver {
  @Audience('PUBLIC')
  @Query(() => PersonalNoticeText, { description: 'What is kept of people outside, by whom, what for and how long.' })
  personalNotice(@Ctx() ctx: RequestContext) {
    return readNotice(ctx);
  }

  @Audience(...STAFF)
  @Query(() => PersonalNoticeText, { nullable: true, description: 'What was said under this number.' })
  personalNoticeOf(@Arg('number', () => Int) number: number, @Ctx() ctx: RequestContext) {
    return readNoticeOf(ctx, number);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => SayPersonalNoticeResult, { description: 'Who keeps what people leave, and where they are asked.' })
  async sayPersonalNotice(
    @Arg('input', () => SayPersonalNoticeInput) input: SayPersonalNoticeInput,
    @Ctx() ctx: RequestContext,
  ) {
    const said = await sayPersonalNotice(ctx, input);
    return said instanceof ConsentRefusal ? said : Object.assign(new PersonalNoticeText(), await readNotice(ctx));
  }
}
