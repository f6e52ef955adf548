import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canManageNotices, canTell } from './outreach.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class OutreachOfViewer {
  @FieldResolver(() => Boolean, { description: 'Writes, publishes and withdraws notices.' })
  canManagePolicyNotices(@Ctx() { viewer }: RequestContext) {
    return canManageNotices(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Notices are addressed to them, and they tell others.' })
  canTellPolicies(@Ctx() { viewer }: RequestContext) {
    return canTell(viewer);
  }
}
