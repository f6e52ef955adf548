import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { pageOf } from '../../kernel/page.js';
import { DESK } from './publicity.audience.js';
import {
  ChangePublicitySettingsInput,
  OpenStorySlotInput,
  SetStorySlotAsideInput,
  StorySlotActInput,
  StorySlotFilter,
} from './publicity.inputs.js';
import {
  PublicitySettingsDetail,
  PublicitySettingsResult,
  StorySlotResult,
  settingsAnswer,
  slotAnswer,
} from './publicity.results.js';
import { StorySlotRow } from './publicity.types.js';
import { changePublicitySettings } from './settings/change-publicity-settings.js';
import { readTerms } from './settings/read-settings.js';
import { openStorySlot } from './slots/open-story-slot.js';
import { setStorySlotAside, takeBackStorySlot } from './slots/set-story-slot-aside.js';
import { readStorySlot, readStorySlots } from './slots/slot.queries.js';

const StorySlotPage = pageOf('StorySlotPage', StorySlotRow, ...DESK);

/** What is owed a story. */
@Resolver()
export class SlotResolver {
  @Audience(...DESK)
  @Query(() => StorySlotPage, { description: 'Newest first; gaps are those in the state GAP.' })
  storySlots(
    @Arg('filter', () => StorySlotFilter, { nullable: true }) filter: StorySlotFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readStorySlots(ctx, { filter, first, after });
  }

  @Audience(...DESK)
  @Query(() => StorySlotRow, { nullable: true })
  storySlot(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readStorySlot(ctx, id);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => StorySlotResult, { description: 'IN_DEPTH, by hand.' })
  openStorySlot(@Arg('input', () => OpenStorySlotInput) input: OpenStorySlotInput, @Ctx() ctx: RequestContext) {
    return slotAnswer(openStorySlot(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => StorySlotResult, { description: '不予报道, with a reason.' })
  setStorySlotAside(
    @Arg('input', () => SetStorySlotAsideInput) input: SetStorySlotAsideInput,
    @Ctx() ctx: RequestContext,
  ) {
    return slotAnswer(setStorySlotAside(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => StorySlotResult, { description: 'It is owed a story again.' })
  takeBackStorySlot(@Arg('input', () => StorySlotActInput) input: StorySlotActInput, @Ctx() ctx: RequestContext) {
    return slotAnswer(takeBackStorySlot(ctx, input));
  }

  @Audience(...DESK)
  @Query(() => PublicitySettingsDetail)
  async publicitySettings(@Ctx() ctx: RequestContext) {
    return Object.assign(new PublicitySettingsDetail(), await readTerms(ctx.read));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PublicitySettingsResult, { description: 'What is opened from now on has these days.' })
  changePublicitySettings(
    @Arg('input', () => ChangePublicitySettingsInput) input: ChangePublicitySettingsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return settingsAnswer(changePublicitySettings(ctx, input));
  }
}
