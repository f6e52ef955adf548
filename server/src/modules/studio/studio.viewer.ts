import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canProposeAny } from './studio.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class StudioOfViewer {
  @FieldResolver(() => Boolean, { description: 'Applies for studios of members: an office, or a member.' })
  canProposeStudio(@Ctx() { viewer }: RequestContext) {
    return canProposeAny(viewer);
  }
}
