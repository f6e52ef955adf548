import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../../kernel/context.js';
import { ViewerProfile } from '../../identity/index.js';
import { canReadPractices } from './practice.policy.js';

/** What somebody may do, before there is a practice to do it to. */
@Resolver(() => ViewerProfile)
export class PracticeOfViewer {
  @FieldResolver(() => Boolean, { description: 'Reads the library of practices.' })
  canReadPractices(@Ctx() { viewer }: RequestContext) {
    return canReadPractices(viewer);
  }
}
