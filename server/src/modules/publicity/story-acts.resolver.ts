import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { closeFactCheck } from './fact-check/close-fact-check.js';
import { WRITERS } from './publicity.audience.js';
import {
  CloseFactCheckInput,
  CorrectStoryInput,
  ReleaseStoryPhotosInput,
  SaveStoryInput,
  ScheduleStoryInput,
  SignStoryCorrectionInput,
  SignStoryInput,
  StartStoryInput,
  StoryActInput,
  StoryReasonInput,
} from './publicity.inputs.js';
import { StoryResult, storyAnswer } from './publicity.results.js';
import { correctStory, dropStoryCorrection, signStoryCorrection } from './stories/correct-story.js';
import { clearStoryDoubt, seeStoryInSpite } from './stories/doubt-story.js';
import {
  discardStory,
  passStory,
  returnStory,
  sendStoryBack,
  submitStory,
  takeBackStory,
} from './stories/hand-in-story.js';
import { publishStory, scheduleStory } from './stories/publish-story.js';
import { releaseStoryPhotos } from './stories/release-story-photos.js';
import { saveStory } from './stories/save-story.js';
import { signStory } from './stories/sign-story.js';
import { startStory } from './stories/start-story.js';
import { restoreStory, withdrawStory } from './stories/withdraw-story.js';

/** What is done with a story, from its first word to its withdrawal. */
@Resolver()
export class StoryActsResolver {
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, { description: 'A draft: from a slot, or from the spot.' })
  startStory(@Arg('input', () => StartStoryInput) input: StartStoryInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(startStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, { description: 'As long as it is a draft; every version is kept.' })
  saveStory(@Arg('input', () => SaveStoryInput) input: SaveStoryInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(saveStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, { description: '送审' })
  submitStory(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(submitStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, { description: 'Before the reviewer has decided.' })
  takeBackStory(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(takeBackStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, { description: 'A draft that is given up.' })
  discardStory(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(discardStory(ctx, input));
  }
  @Audience('SECRETARIAT', 'REVIEWER')
  @Mutation(() => StoryResult, { description: '退改, with a reason.' })
  returnStory(@Arg('input', () => StoryReasonInput) input: StoryReasonInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(returnStory(ctx, input));
  }
  @Audience('SECRETARIAT', 'REVIEWER')
  @Mutation(() => StoryResult, { description: '审核通过, by somebody who did not write it.' })
  passStory(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(passStory(ctx, input));
  }
  @Audience('SECRETARIAT', 'REVIEWER', 'SIGNER')
  @Mutation(() => StoryResult, {
    description: 'Photographs from the spot, looked at by somebody who did not bring them.',
  })
  releaseStoryPhotos(
    @Arg('input', () => ReleaseStoryPhotosInput) input: ReleaseStoryPhotosInput,
    @Ctx() ctx: RequestContext,
  ) {
    return storyAnswer(releaseStoryPhotos(ctx, input));
  }
  @Audience(...ORGANISERS)
  @Mutation(() => StoryResult, { description: 'Done, or skipped with a reason.' })
  closeFactCheck(@Arg('input', () => CloseFactCheckInput) input: CloseFactCheckInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(closeFactCheck(ctx, input));
  }
  @Audience('SECRETARIAT', 'REVIEWER', 'SIGNER')
  @Mutation(() => StoryResult, { description: 'After the review: the writer works on it again.' })
  sendStoryBack(@Arg('input', () => StoryReasonInput) input: StoryReasonInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(sendStoryBack(ctx, input));
  }
  @Audience('SIGNER')
  @Mutation(() => StoryResult, { description: '签发, by a third person; errors only in spite, with a reason.' })
  signStory(@Arg('input', () => SignStoryInput) input: SignStoryInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(signStory(ctx, input));
  }
  @Audience('SIGNER', 'SECRETARIAT')
  @Mutation(() => StoryResult, { description: 'Sets the day or clears it; clearing never publishes.' })
  scheduleStory(@Arg('input', () => ScheduleStoryInput) input: ScheduleStoryInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(scheduleStory(ctx, input));
  }
  @Audience('SIGNER')
  @Mutation(() => StoryResult, { description: 'At once.' })
  publishStory(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(publishStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult, {
    description: 'Another text for a published story; stands once somebody else has signed it.',
  })
  correctStory(@Arg('input', () => CorrectStoryInput) input: CorrectStoryInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(correctStory(ctx, input));
  }
  @Audience(...WRITERS)
  @Mutation(() => StoryResult)
  dropStoryCorrection(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(dropStoryCorrection(ctx, input));
  }
  @Audience('SIGNER')
  @Mutation(() => StoryResult, { description: 'Numbered, with its reason, on the page from now on.' })
  signStoryCorrection(
    @Arg('input', () => SignStoryCorrectionInput) input: SignStoryCorrectionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return storyAnswer(signStoryCorrection(ctx, input));
  }
  @Audience('SIGNER')
  @Mutation(() => StoryResult, { description: '核实无误: it stays as it is.' })
  clearStoryDoubt(@Arg('input', () => StoryReasonInput) input: StoryReasonInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(clearStoryDoubt(ctx, input));
  }
  @Audience('SECRETARIAT', 'REVIEWER', 'SIGNER')
  @Mutation(() => StoryResult, { description: 'Signed in spite of an error: somebody else has looked.' })
  seeStoryInSpite(@Arg('input', () => StoryActInput) input: StoryActInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(seeStoryInSpite(ctx, input));
  }
  @Audience('SECRETARIAT', 'SIGNER')
  @Mutation(() => StoryResult, { description: '撤下: gone everywhere at once; its address says when.' })
  withdrawStory(@Arg('input', () => StoryReasonInput) input: StoryReasonInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(withdrawStory(ctx, input));
  }
  @Audience('SIGNER')
  @Mutation(() => StoryResult, { description: '恢复' })
  restoreStory(@Arg('input', () => StoryReasonInput) input: StoryReasonInput, @Ctx() ctx: RequestContext) {
    return storyAnswer(restoreStory(ctx, input));
  }
}
