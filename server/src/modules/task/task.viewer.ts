import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canGive, canSee } from './task.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class TaskOfViewer {
  @FieldResolver(() => Boolean, { description: 'Gives tasks on the party group’s behalf.' })
  canGiveTasks(@Ctx() { viewer }: RequestContext) {
    return canGive(viewer);
  }

  @FieldResolver(() => Boolean, {
    description: 'Reads tasks: the house, committees, and members, who may be named for one.',
  })
  canSeeTasks(@Ctx() { viewer }: RequestContext) {
    return canSee(viewer);
  }
}
