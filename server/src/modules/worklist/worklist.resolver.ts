import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { readWorklist } from './worklist.queries.js';
import { Worklist } from './worklist.types.js';

@Resolver()
export class WorklistResolver {
  @Audience('SIGNED_IN')
  @Query(() => Worklist, { description: 'What waits for the viewer.' })
  worklist(
    @Arg('committeeId', () => ID, { nullable: true, description: 'What waits there, for the secretariat to look at.' })
    committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readWorklist(ctx, committeeId ?? null);
  }
}
