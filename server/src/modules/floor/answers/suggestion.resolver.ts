import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { dayInWords, suggestResponse } from './suggest-response.js';
import { ResponseSuggestion, SuggestedDueDate } from './suggestion.types.js';

@Resolver()
export class SuggestionResolver {
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

  @Audience('GUEST', ...PARTIES)
  @Query(() => SuggestedDueDate, {
    nullable: true,
    description: 'The day that words typed for a day name (9月底, 三个工作日); null where they name none.',
  })
  dayInWords(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('words', () => String) words: string,
    @Ctx() ctx: RequestContext,
  ): Promise<SuggestedDueDate | null> {
    return dayInWords(ctx, meetingId, words);
  }
}
