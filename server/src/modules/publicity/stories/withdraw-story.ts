import type { RequestContext } from '../../../kernel/context.js';
import { publishFiles, withdrawFile } from '../../../kernel/files/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { storyEvent } from '../publicity.events.js';
import type { StoryReasonInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { keepStep, onStory } from './hold-story.js';
import { saysWhatIsNotSo } from './publish-story.js';
import type { Story } from './story.entity.js';

type Answered = Promise<Story | PublicityRefusal>;

const reasonInput = ({ reason }: StoryReasonInput) =>
  textInput(reason, { field: 'reason', max: NOTE_MAX, required: true });

/** 撤下: gone from every page at once. Its address says that it was withdrawn, and when; why stays in the house. */
export function withdrawStory(ctx: RequestContext, input: StoryReasonInput): Answered {
  const reason = reasonInput(input);
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.WITHDRAW }, async (tx, { story }) => {
    Object.assign(story, {
      status: StoryStatus.WITHDRAWN,
      withdrawnAt: ctx.now(),
      withdrawnBecause: reason,
      needsReviewSince: null,
      pending: null,
    });
    for (const id of story.releasedIds) await withdrawFile(tx, id);
    keepStep(tx, story, StoryStepKind.WITHDRAWN, reason);
    tx.record(storyEvent('withdrawn', story));
    return story;
  });
}

/** 恢复: what it says has to be so. */
export function restoreStory(ctx: RequestContext, input: StoryReasonInput): Answered {
  const reason = reasonInput(input);
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.RESTORE }, async (tx, { story }) => {
    if (await saysWhatIsNotSo(tx, story)) return refuse('CLAIMS_UNTRUE');
    Object.assign(story, { status: StoryStatus.PUBLISHED, withdrawnAt: null, withdrawnBecause: null });
    await publishFiles(tx, story.releasedIds);
    keepStep(tx, story, StoryStepKind.RESTORED, reason);
    tx.record(storyEvent('restored', story));
    return story;
  });
}
