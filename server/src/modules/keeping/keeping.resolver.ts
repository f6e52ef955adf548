import { Ctx, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { readHouseStatus } from './house-status.js';
import { canReadHouseStatus } from './keeping.policy.js';
import { HouseStatus } from './keeping.types.js';

@Resolver()
export class KeepingResolver {
  @Audience('SECRETARIAT', 'LEADER')
  @Query(() => HouseStatus, {
    description: 'How the house stands: backups, drills, disk, what waits, clock, calendar.',
  })
  async houseStatus(@Ctx() ctx: RequestContext): Promise<HouseStatus> {
    authorize(canReadHouseStatus(ctx.viewer), 'see how the house stands');
    const lines = (await readHouseStatus(ctx)).map(({ at = null, count = null, detail = null, ...line }) => ({
      ...line,
      ...{ at, count, detail },
    }));
    return { readAt: ctx.now(), lines };
  }
}
