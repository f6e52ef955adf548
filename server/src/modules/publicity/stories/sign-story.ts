import type { RequestContext } from '../../../kernel/context.js';
import { dayInput } from '../../../kernel/text.js';
import { storyEvent } from '../publicity.events.js';
import type { SignStoryInput } from '../publicity.inputs.js';
import { PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { acceptFindings } from './accept-findings.js';
import { keepStep, onStory } from './hold-story.js';
import type { Story } from './story.entity.js';

/** 签发: by somebody who neither wrote nor reviewed it. It is published on its day, or waits for one. */
export function signStory(ctx: RequestContext, input: SignStoryInput): Promise<Story | PublicityRefusal> {
  const publishOn = input.publishOn ? dayInput(input.publishOn, 'publishOn') : null;
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.SIGN }, async (tx, { story, accountId }) => {
    if (publishOn !== null && publishOn < ctx.today()) return refuse('DAY_IN_PAST');
    const accepted = await acceptFindings(tx, story, story, input, accountId);
    if (accepted instanceof PublicityRefusal) return accepted;
    Object.assign(story, {
      status: StoryStatus.SCHEDULED,
      signerId: accountId,
      publishOn,
      forcedBecause: accepted.inSpite,
      forcedSeenBy: null,
    });
    const step = accepted.inSpite === null ? StoryStepKind.SIGNED : StoryStepKind.SIGNED_IN_SPITE;
    keepStep(tx, story, step, accepted.inSpite);
    tx.record(storyEvent('signed', story, { inSpite: accepted.inSpite !== null }));
    return story;
  });
}
