import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canReadReports, canWriteReports } from './reporting.policy.js';

/** What somebody may do, before there is a report to do it to. */
@Resolver(() => ViewerProfile)
export class ReportingOfViewer {
  @FieldResolver(() => Boolean, { description: 'Reads the list of reports.' })
  canReadReports(@Ctx() { viewer }: RequestContext) {
    return canReadReports(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'May draft a report.' })
  canWriteReports(@Ctx() { viewer }: RequestContext) {
    return canWriteReports(viewer);
  }
}
