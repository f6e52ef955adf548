import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { readSitePlaces } from './site-places.query.js';
import { SitePlace } from './verification/site-place.types.js';

@Resolver()
export class VerificationResolver {
  @Audience(...ORGANISERS)
  @Query(() => [SitePlace], {
    nullable: true,
    description: 'Places to choose a fence from. Null: not the viewer’s to set.',
  })
  sitePlaces(@Arg('commitmentId', () => ID) commitmentId: string, @Ctx() ctx: RequestContext) {
    return readSitePlaces(ctx, commitmentId);
  }
}
