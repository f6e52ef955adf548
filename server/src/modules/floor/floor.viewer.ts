import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canKeepPointsOfOrder } from './queue/points-of-order.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class FloorOfViewer {
  @FieldResolver(() => Boolean, { description: "The district's list of what is a point of order." })
  canKeepPointsOfOrder(@Ctx() { viewer }: RequestContext) {
    return canKeepPointsOfOrder(viewer);
  }
}
