import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Page } from '../../kernel/page.js';
import { PersonalFilter, PersonalPage, type PersonalRow } from './privacy.types.js';
import { readRegister } from './register.js';

@Resolver()
export class PrivacyResolver {
  @Audience('SECRETARIAT')
  @Query(() => PersonalPage, { description: 'What the house keeps of people: whose, what, why, how long.' })
  personalRegister(
    @Arg('filter', () => PersonalFilter, { nullable: true }) filter: PersonalFilter | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Page<PersonalRow> {
    return readRegister(ctx, filter ?? {}, first, after ?? null);
  }
}
