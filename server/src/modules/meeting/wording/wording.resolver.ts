import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { suggestResponse } from './suggest-response.js';
import { ResponseSuggestion } from './wording.types.js';

@Resolver()
export class WordingResolver {
  @Audience('GUEST', ...PARTIES)
  @Query(() => ResponseSuggestion, {
    description: 'What an answer sounds like, by which words, and the days it names. For whoever keeps the record.',
  })
  suggestResponse(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: RequestContext,
  ): Promise<ResponseSuggestion> {
    return suggestResponse(ctx, meetingId, text);
  }
}
