import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canManageRoster, canServeGroup } from './roster.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class RosterOfViewer {
  @FieldResolver(() => Boolean, { description: 'Committees, departments, members.' })
  canManageRoster(@Ctx() { viewer }: RequestContext) {
    return canManageRoster(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Is the office of a special committee or a sector.' })
  canServeGroup(@Ctx() { viewer }: RequestContext) {
    return canServeGroup(viewer);
  }
}
