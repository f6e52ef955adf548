import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canPlanAny } from './research.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class ResearchOfViewer {
  @FieldResolver(() => Boolean, { description: 'Plans field research and visits: an office, or a member.' })
  canPlanResearch(@Ctx() { viewer }: RequestContext) {
    return canPlanAny(viewer);
  }
}
