import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { pageOf } from '../../kernel/page.js';
import { DESK, WRITERS } from './publicity.audience.js';
import { CheckStoryInput, StoryFilter } from './publicity.inputs.js';
import { factRow, findingRow } from './publicity.rows.js';
import {
  PublicityDesk,
  PublicStory,
  PublicStoryRow,
  StoryDetail,
  StoryFindings,
  StoryMaterial,
  StoryRow,
  StoryVersionText,
} from './publicity.types.js';
import { checkStory } from './stories/check-story.js';
import { previewStory, readPublicStories, readPublicStory, readStoriesAbout } from './stories/public-story.queries.js';
import { readPublicityDesk, readStories, readStory, readStoryVersion } from './stories/story.queries.js';
import { readStoryMaterial } from './stories/story-material.queries.js';

const StoryPage = pageOf('StoryPage', StoryRow, ...WRITERS);
const PublicStoryPage = pageOf('PublicStoryPage', PublicStoryRow, 'PUBLIC', 'SCREEN');

/** What is read of stories, at the desk and by everybody. */
@Resolver()
export class StoryResolver {
  @Audience(...DESK)
  @Query(() => PublicityDesk)
  publicityDesk(@Ctx() ctx: RequestContext) {
    return readPublicityDesk(ctx);
  }

  @Audience(...WRITERS)
  @Query(() => StoryPage, { description: 'Those the viewer may read, newest first.' })
  stories(
    @Arg('filter', () => StoryFilter, { nullable: true }) filter: StoryFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readStories(ctx, { filter, first, after });
  }

  @Audience(...WRITERS)
  @Query(() => StoryDetail, { nullable: true })
  story(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readStory(ctx, id);
  }

  @Audience(...WRITERS)
  @Query(() => StoryVersionText, { nullable: true })
  storyVersion(@Arg('id', () => ID) id: string, @Arg('number', () => Int) number: number, @Ctx() ctx: RequestContext) {
    return readStoryVersion(ctx, id, number);
  }

  @Audience(...WRITERS)
  @Query(() => PublicStory, { nullable: true, description: 'A story at the desk as everybody would read it.' })
  async storyPreview(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return (await readStory(ctx, id)) && previewStory(ctx, id);
  }

  @Audience(...WRITERS)
  @Query(() => StoryFindings, { description: 'What a text says that the record does not, as it is being written.' })
  async storyFindings(@Arg('input', () => CheckStoryInput) input: CheckStoryInput, @Ctx() ctx: RequestContext) {
    const { findings, facts } = await checkStory(ctx, input);
    return Object.assign(new StoryFindings(), {
      findings: findings.map(findingRow),
      facts: [...facts.values()].map(factRow),
    });
  }

  @Audience(...WRITERS)
  @Query(() => StoryMaterial, {
    nullable: true,
    description: 'What it can be written from: of a story, or of a slot before there is one.',
  })
  storyMaterial(
    @Arg('storyId', () => ID, { nullable: true }) storyId: string | null,
    @Arg('slotId', () => ID, { nullable: true }) slotId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readStoryMaterial(ctx, { storyId, slotId });
  }

  @Audience('PUBLIC', 'SCREEN')
  @Query(() => PublicStory, { nullable: true, description: 'By its code; its facts as they stand at this moment.' })
  publicStory(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readPublicStory(ctx, code);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Query(() => PublicStoryPage, { description: 'Published stories, newest first: of one committee, or all.' })
  publicStories(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPublicStories(ctx, { committeeId, first, after });
  }

  @Audience('PUBLIC', 'SCREEN')
  @Query(() => [PublicStoryRow], { description: 'What was told of the matter behind a tracking code, newest first.' })
  storiesAbout(@Arg('trackingCode', () => String) trackingCode: string, @Ctx() ctx: RequestContext) {
    return readStoriesAbout(ctx, trackingCode);
  }
}
