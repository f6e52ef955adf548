import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canEarnPoints } from './duty.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class DutyOfViewer {
  @FieldResolver(() => Boolean, { description: 'Has a duty record of their own.' })
  canEarnPoints(@Ctx() { viewer }: RequestContext) {
    return canEarnPoints(viewer);
  }
}
