import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import { canReadStory } from './publicity.policy.js';
import type { Story } from './stories/story.entity.js';

const KIND = 'publicity.story';

/** What a photograph that was brought for a story hangs on. */
export const storyFiles = (id: string): FileSubject => ({ kind: KIND, id });

const storyQuery = prepared<Pick<Story, 'writerId' | 'status' | 'committeeId'>, { id: string }>(
  'publicity.file-access',
  'select writer_id as "writerId", status, committee_id as "committeeId" from story where id = :id',
);

/** Whoever may read the story sees what was brought for it. */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [KIND]: async ({ read, viewer }, id) => {
    const story = await read.one(storyQuery, { id });
    return story !== null && canReadStory(viewer, story);
  },
};
