import type { RequestContext } from '../../../kernel/context.js';
import { storyEvent } from '../publicity.events.js';
import type { SaveStoryInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryAct } from '../story-acts.rules.js';
import { aboutIds, lookAtSubjects, setSubjects, subjectsInput } from '../subjects/subjects.js';
import { onStory } from './hold-story.js';
import type { Story } from './story.entity.js';
import { holdPictures, keepVersion, storyWordsInput } from './story-words.js';

/** Writes it anew; what it said before is kept as a version. */
export function saveStory(ctx: RequestContext, input: SaveStoryInput): Promise<Story | PublicityRefusal> {
  const texts = storyWordsInput(input);
  const subjects = subjectsInput(input.subjects);
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.EDIT }, async (tx, { story, accountId }) => {
    const found = await lookAtSubjects(tx, subjects);
    if (!found.allPublic) return refuse('SUBJECT_NOT_PUBLIC');
    await holdPictures(tx, story, texts);
    Object.assign(story, texts, { aboutIds: await aboutIds(tx, subjects, texts.body) });
    // Whoever writes from the spot may not have known whose it is.
    if (!story.slot && found.committeeId) story.committeeId = found.committeeId;
    await setSubjects(tx, story.id, subjects);
    await keepVersion(tx, story, accountId);
    tx.record(storyEvent('saved', story));
    return story;
  });
}
