import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { MeetingRefusal } from '../meeting/index.js';
import { answerMinutes } from './answer-minutes.js';
import { checkMinutes } from './check/check-minutes.js';
import type { Finding } from './check/check-minutes.rules.js';
import { CheckMinutesInput, MinutesFinding } from './check/check-minutes.types.js';
import { confirmMinutes } from './confirm-minutes.js';
import { Minutes } from './minutes.entity.js';
import { SaveMinutesInput } from './minutes.inputs.js';
import {
  AnswerMinutesInput,
  MinutesDesk,
  MinutesOverlap,
  MinutesRedraft,
  MinutesText,
  RedraftMinutesInput,
} from './minutes.types.js';
import { readMinutesTexts, reportMinutesPlace } from './minutes-desk.js';
import { MinutesPage } from './minutes-page.types.js';
import { putMinutesToParties } from './put-minutes-to-parties.js';
import { readMinutes } from './read-minutes.js';
import { redraftMinutes } from './redraft-minutes.js';
import { saveMinutes } from './save-minutes.js';
import { readMinutesSentences, readMinutesSources } from './sources/read-sources.js';
import {
  MinutesSentence,
  MinutesSentencesInput,
  MinutesSourceInput,
  MinutesSourceRecord,
} from './sources/sources.types.js';

const MinutesResult = resultUnion('MinutesResult', Minutes, MeetingRefusal);
const SaveMinutesResult = resultUnion('SaveMinutesResult', Minutes, MinutesOverlap, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class MinutesResolver {
  @Audience(...AT_THE_TABLE)
  @Query(() => MinutesPage)
  meetingMinutes(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<MinutesPage> {
    return readMinutes(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [MinutesText], { description: 'Every text that was ever saved, newest first; at most 200.' })
  minutesTexts(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<MinutesText[]> {
    return readMinutesTexts(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => MinutesRedraft, { description: 'Takes into a text what changed in the record since it was drafted.' })
  redraftMinutes(
    @Arg('input', () => RedraftMinutesInput) input: RedraftMinutesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MinutesRedraft> {
    return redraftMinutes(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [MinutesFinding], { description: 'What the minutes say and the record does not have, in their order.' })
  minutesCheck(
    @Arg('input', () => CheckMinutesInput) input: CheckMinutesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Finding[]> {
    return checkMinutes(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [MinutesSentence], {
    description: 'A text of the minutes sentence by sentence, with what each rests on.',
  })
  minutesSentences(
    @Arg('input', () => MinutesSentencesInput) input: MinutesSentencesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MinutesSentence[]> {
    return readMinutesSentences(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [MinutesSourceRecord], {
    description: 'What sentences rest on, opened; at most 20 at once. What the record does not have is left out.',
  })
  minutesSources(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('sources', () => [MinutesSourceInput]) sources: MinutesSourceInput[],
    @Ctx() ctx: RequestContext,
  ): Promise<MinutesSourceRecord[]> {
    return readMinutesSources(ctx, meetingId, sources);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SaveMinutesResult)
  saveMinutes(@Arg('input', () => SaveMinutesInput) input: SaveMinutesInput, @Ctx() ctx: RequestContext) {
    return saveMinutes(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MinutesDesk, { description: 'Asked every few seconds while somebody writes; leaves no trace.' })
  reportMinutesPlace(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('place', () => String, { nullable: true, description: 'The first words of the paragraph one is in.' })
    place: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<MinutesDesk> {
    return reportMinutesPlace(ctx, meetingId, place ?? null);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MinutesResult)
  putMinutesToParties(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return putMinutesToParties(ctx, meetingId, version);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MinutesResult)
  answerMinutes(@Arg('input', () => AnswerMinutesInput) input: AnswerMinutesInput, @Ctx() ctx: RequestContext) {
    return answerMinutes(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => MinutesResult)
  confirmMinutes(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why they are confirmed although a party they were put to has not answered; printed.',
    })
    reason: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmMinutes(ctx, meetingId, version, reason ?? null);
  }
}
