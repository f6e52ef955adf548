import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { readMentions } from './mentions.queries.js';
import { Mention } from './mentions.types.js';

@Resolver()
export class MentionsResolver {
  @Audience('SECRETARIAT')
  @Query(() => [Mention], {
    description: 'Where else something may be said of what is taken down: to look at, one by one.',
  })
  mentions(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('recordId', () => ID, { description: 'As `publicRecord` names it.' }) recordId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return readMentions(ctx, { consultationId, recordId });
  }
}
