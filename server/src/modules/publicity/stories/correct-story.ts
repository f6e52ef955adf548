import { isDeepStrictEqual } from 'node:util';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { storyEvent } from '../publicity.events.js';
import type { CorrectStoryInput, SignStoryCorrectionInput, StoryActInput } from '../publicity.inputs.js';
import { PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { aboutIds } from '../subjects/subjects.js';
import { acceptFindings } from './accept-findings.js';
import { keepStep, onStory } from './hold-story.js';
import { type PendingCorrection, type Story, StoryVersion } from './story.entity.js';
import { holdPictures, keepVersion, storyWordsInput } from './story-words.js';

type Answered = Promise<Story | PublicityRefusal>;

/** 更正: another text, with a reason everybody will read. It stands once somebody else has signed it. */
export function correctStory(ctx: RequestContext, input: CorrectStoryInput): Answered {
  const texts = storyWordsInput(input);
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.WRITE_CORRECTION }, async (tx, { story, accountId }) => {
    if (isSame(story, texts)) return refuse('NOTHING_CHANGED');
    await holdPictures(tx, story, texts);
    story.pending = { ...texts, reason, by: accountId, at: ctx.now().toISOString() };
    keepStep(tx, story, StoryStepKind.CORRECTION_WRITTEN, reason);
    tx.record(storyEvent('correctionWritten', story));
    return story;
  });
}

const isSame = (story: Story, texts: Pick<Story, 'title' | 'summary' | 'body' | 'coverId'>) =>
  story.title === texts.title &&
  story.summary === texts.summary &&
  story.coverId === texts.coverId &&
  isDeepStrictEqual(story.body, texts.body);

export function dropStoryCorrection(ctx: RequestContext, { storyId, version }: StoryActInput): Answered {
  return onStory(ctx, { storyId, version, act: StoryAct.DROP_CORRECTION }, async (tx, { story }) => {
    story.pending = null;
    keepStep(tx, story, StoryStepKind.CORRECTION_DROPPED);
    tx.record(storyEvent('correctionDropped', story));
    return story;
  });
}

/** Numbered, with its reason, on the page from now on; what was in doubt is not any more. */
export function signStoryCorrection(ctx: RequestContext, input: SignStoryCorrectionInput): Answered {
  const { storyId, version } = input;
  return onStory(
    ctx,
    { storyId, version, act: StoryAct.SIGN_CORRECTION },
    async (tx, { story, accountId, subjects }) => {
      const { title, summary, body, coverId, reason, by } = story.pending as PendingCorrection;
      const texts = { title, summary, body, coverId };
      const accepted = await acceptFindings(tx, story, texts, input, accountId);
      if (accepted instanceof PublicityRefusal) return accepted;
      Object.assign(story, {
        ...texts,
        aboutIds: await aboutIds(tx, subjects, body),
        pending: null,
        status: StoryStatus.PUBLISHED,
        needsReviewSince: null,
        signerId: accountId,
        forcedBecause: accepted.inSpite,
        forcedSeenBy: null,
      });
      const number = 1 + (await tx.em.count(StoryVersion, { story: story.id, correctionNumber: { $ne: null } }));
      await keepVersion(tx, story, by, { number, reason });
      keepStep(tx, story, StoryStepKind.CORRECTED, reason);
      tx.record(storyEvent('corrected', story, { number }));
      return story;
    },
  );
}
