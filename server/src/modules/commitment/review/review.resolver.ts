import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { askForReviewAgain } from './ask-for-review-again.js';
import { releaseResults } from './release-results.js';
import { readPublicationReview, readPublicationReviews } from './review.queries.js';
import { PublicationReview, PublicationReviewPage, ReviewResult, RewordDemandInput } from './review.types.js';
import { rewordDemand } from './reword-demand.js';
import { sendResultsBack } from './send-results-back.js';

@Resolver()
export class ReviewResolver {
  @Audience(...STAFF)
  @Query(() => PublicationReviewPage, { description: '待公开审核: what waits to be published, the longest first.' })
  publicationReviews(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPublicationReviews(ctx, { first, after });
  }

  @Audience(...STAFF)
  @Query(() => PublicationReview, { nullable: true, description: 'Null where nothing waits to be published, or did.' })
  publicationReview(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readPublicationReview(ctx, consultationId);
  }

  @Audience('SECRETARIAT', 'DIRECTOR')
  @Mutation(() => ReviewResult, { description: '公开: everybody reads it from now on. `seen` as the review gave it.' })
  releaseResults(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('seen', () => String) seen: string,
    @Ctx() ctx: RequestContext,
  ) {
    return releaseResults(ctx, consultationId, seen);
  }

  @Audience('SECRETARIAT', 'DIRECTOR')
  @Mutation(() => ReviewResult, { description: '退回改正: what must be put right before it is published.' })
  sendResultsBack(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return sendResultsBack(ctx, consultationId, reason);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReviewResult, { description: '再次送审: what was put right.' })
  askForReviewAgain(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: RequestContext,
  ) {
    return askForReviewAgain(ctx, consultationId, note);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ReviewResult, { description: '改公开文字: the words of a demand, before it is published.' })
  rewordDemand(@Arg('input', () => RewordDemandInput) input: RewordDemandInput, @Ctx() ctx: RequestContext) {
    return rewordDemand(ctx, input);
  }
}
