import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { hasRole, Role } from '../../kernel/viewer.js';
import { ViewerProfile } from '../identity/index.js';
import { canOpineAny, canRunAppraisals } from './appraisal.policy.js';

/** What somebody may do, before there is a report to do it to. */
@Resolver(() => ViewerProfile)
export class AppraisalOfViewer {
  @FieldResolver(() => Boolean, { description: 'Opens rounds of annual reports and decides grades.' })
  canRunAppraisals(@Ctx() { viewer }: RequestContext) {
    return canRunAppraisals(viewer);
  }

  @FieldResolver(() => Boolean, {
    description: 'Directs a committee, or is the office of a group, whose members write reports.',
  })
  canOpineOnAppraisals(@Ctx() { viewer }: RequestContext) {
    return canOpineAny(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Is asked for annual reports of their own.' })
  canWriteAppraisals(@Ctx() { viewer }: RequestContext) {
    return hasRole(viewer, Role.MEMBER);
  }
}
