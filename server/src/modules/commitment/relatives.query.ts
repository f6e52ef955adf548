import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';

const relativesQuery = prepared<{ id: string }, { id: string }>(
  'commitment.relatives',
  `select l.id from commitment l where l.split_from_id = :id::uuid
   union select c.merged_into_id from commitment c where c.id = :id::uuid and c.merged_into_id is not null`,
);

/** What it was split into, and what it was merged into: an act that touches them locks them with it. */
export async function relativesOf(ctx: RequestContext, commitmentId: string): Promise<string[]> {
  return (await ctx.read.all(relativesQuery, { id: knownId(commitmentId) })).map(({ id }) => id);
}
