import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { prepared } from '../../../kernel/read.js';
import { canEditStory, canReadStory } from '../publicity.policy.js';
import type { Story } from './story.entity.js';

type Written = Pick<Story, 'writerId' | 'status' | 'committeeId'>;
const writtenQuery = prepared<Written, { id: string }>(
  'publicity.written',
  'select writer_id as "writerId", status, committee_id as "committeeId" from story where id = :id',
);

/** Only whoever may write this story goes on. */
export async function authorizeStoryEditor(ctx: RequestContext, id: string): Promise<void> {
  const story = await ctx.read.one(writtenQuery, { id });
  if (!story || !canReadStory(ctx.viewer, story)) throw notFound();
  authorize(canEditStory(ctx.viewer, story), 'write this story');
}
