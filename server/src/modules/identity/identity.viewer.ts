import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { committeeScope, isOrganiser, isStaff, organises, takesPart } from '../../kernel/scope.js';
import { ViewerProfile } from './identity.types.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class IdentityOfViewer {
  @FieldResolver(() => Boolean, { description: 'Plans, invites and keeps records, in the district or in a committee.' })
  canOrganise(@Ctx() { viewer }: RequestContext) {
    return isOrganiser(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Organises what belongs to no committee, and what belongs to any.' })
  canOrganiseDistrict(@Ctx() { viewer }: RequestContext) {
    return organises(viewer, null);
  }

  @FieldResolver(() => Boolean, { description: 'Reads the records of every committee.' })
  canReadDistrict(@Ctx() { viewer }: RequestContext) {
    return committeeScope(viewer).all;
  }

  @FieldResolver(() => Boolean, {
    description: 'Opens topics, consultations and members at the desk; everybody else has their part of them.',
  })
  canWorkAtDesk(@Ctx() { viewer }: RequestContext) {
    return isStaff(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'May be invited, sit at a table and have a matter in hand.' })
  canTakePart(@Ctx() { viewer }: RequestContext) {
    return takesPart(viewer);
  }
}
