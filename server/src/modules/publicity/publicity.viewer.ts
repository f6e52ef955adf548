import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import {
  canChangePublicitySettings,
  canReadDesk,
  canReviewStories,
  canSignStories,
  canWriteStories,
} from './publicity.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class PublicityOfViewer {
  @FieldResolver(() => Boolean, { description: 'Reads the desk of stories: slots, gaps, lists.' })
  canReadPublicity(@Ctx() { viewer }: RequestContext) {
    return canReadDesk(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'May begin a story.' })
  canWriteStories(@Ctx() { viewer }: RequestContext) {
    return canWriteStories(viewer);
  }

  @FieldResolver(() => Boolean)
  canReviewStories(@Ctx() { viewer }: RequestContext) {
    return canReviewStories(viewer);
  }

  @FieldResolver(() => Boolean)
  canSignStories(@Ctx() { viewer }: RequestContext) {
    return canSignStories(viewer);
  }

  @FieldResolver(() => Boolean)
  canChangePublicitySettings(@Ctx() { viewer }: RequestContext) {
    return canChangePublicitySettings(viewer);
  }
}
