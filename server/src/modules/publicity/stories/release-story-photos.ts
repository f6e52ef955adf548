import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { publishFiles, StoredFile } from '../../../kernel/files/index.js';
import { knownIds } from '../../../kernel/id.js';
import { storyFiles } from '../file-access.js';
import { storyEvent } from '../publicity.events.js';
import type { ReleaseStoryPhotosInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { keepStep, onStory } from './hold-story.js';
import type { Story } from './story.entity.js';

const MOST = 30;

/** Photographs from the spot: somebody who did not bring them has looked for faces and plates. Everybody may see them now. */
export function releaseStoryPhotos(
  ctx: RequestContext,
  input: ReleaseStoryPhotosInput,
): Promise<Story | PublicityRefusal> {
  if (input.fileIds.length > MOST) throw badInput('fileIds', 'TOO_MANY');
  const wanted = knownIds(input.fileIds);
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.RELEASE_PHOTOS }, async (tx, { story, accountId }) => {
    const { kind, id } = storyFiles(story.id);
    const files = await tx.em.find(
      StoredFile,
      { id: { $in: wanted }, subjectKind: kind, subjectId: id, uploadedBy: { $ne: accountId } },
      { fields: ['id'] },
    );
    const fresh = files.map((file) => file.id).filter((file) => !story.releasedIds.includes(file));
    if (fresh.length === 0) return refuse('NO_PHOTO_WAITS');
    story.releasedIds = [...story.releasedIds, ...fresh];
    await publishFiles(tx, fresh);
    keepStep(tx, story, StoryStepKind.PHOTOS_RELEASED);
    tx.record(storyEvent('photosReleased', story, { count: fresh.length }));
    return story;
  });
}
