import { Ctx, Query, Resolver } from 'type-graphql';
import { Audience } from './audience.js';
import type { RequestContext } from './context.js';
import { DateTime } from './scalars.js';

@Resolver()
export class ServerTimeResolver {
  @Query(() => DateTime, { description: "The server's clock. Countdowns are drawn against it." })
  @Audience('PUBLIC')
  serverTime(@Ctx() ctx: RequestContext): Date {
    return ctx.now();
  }
}
