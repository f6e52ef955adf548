import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canManageInformants, canNominateInformants } from './informants/informant.policy.js';
import { canCompose, canImportResults, canReadAllBriefs, canWriteBriefs, isInformant } from './opinion.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class OpinionOfViewer {
  @FieldResolver(() => Boolean, { description: '社情民意: writes one.' })
  canWriteBriefs(@Ctx() { viewer }: RequestContext) {
    return canWriteBriefs(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Puts several records together under one heading.' })
  canComposeBriefs(@Ctx() { viewer }: RequestContext) {
    return canCompose(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Reads everything that was handed in.' })
  canReadAllBriefs(@Ctx() { viewer }: RequestContext) {
    return canReadAllBriefs(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Brings the list of what was adopted elsewhere.' })
  canImportBriefResults(@Ctx() { viewer }: RequestContext) {
    return canImportResults(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Puts somebody forward: for any group, or as the office of one.' })
  canNominateInformants(@Ctx() { viewer }: RequestContext) {
    return canNominateInformants(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Appoints informants, and ends their terms.' })
  canManageInformants(@Ctx() { viewer }: RequestContext) {
    return canManageInformants(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Has a term as an informant, with what is expected of it.' })
  canServeAsInformant(@Ctx() { viewer }: RequestContext) {
    return isInformant(viewer);
  }
}
