import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { storyEvent } from '../publicity.events.js';
import type { StoryActInput, StoryReasonInput } from '../publicity.inputs.js';
import { PublicityRefusal } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { acceptFindings } from './accept-findings.js';
import { keepStep, onStory } from './hold-story.js';
import type { Story } from './story.entity.js';

/** 核实无误: it stays as it is. The signer says why; where the checker still says otherwise, that is in spite of it. */
export function clearStoryDoubt(ctx: RequestContext, input: StoryReasonInput): Promise<Story | PublicityRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.CLEAR }, async (tx, { story, accountId }) => {
    const accepted = await acceptFindings(
      tx,
      story,
      story,
      { waivers: [], inSpiteOf: reason, forAll: true },
      accountId,
    );
    if (accepted instanceof PublicityRefusal) return accepted;
    Object.assign(story, { status: StoryStatus.PUBLISHED, needsReviewSince: null });
    if (accepted.inSpite !== null) {
      Object.assign(story, { forcedBecause: accepted.inSpite, forcedSeenBy: null, signerId: accountId });
    }
    keepStep(tx, story, StoryStepKind.CLEARED, reason);
    tx.record(storyEvent('cleared', story));
    return story;
  });
}

/** What was signed in spite of an error: somebody else has looked at it since. */
export function seeStoryInSpite(ctx: RequestContext, input: StoryActInput): Promise<Story | PublicityRefusal> {
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.SEE_IN_SPITE }, async (tx, { story }) => {
    story.forcedSeenBy = accountIdOf(ctx.viewer);
    keepStep(tx, story, StoryStepKind.SEEN_IN_SPITE);
    tx.record(storyEvent('inSpiteSeen', story));
    return story;
  });
}
