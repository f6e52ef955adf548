import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type Scoped, scoped, VISIBLE } from './commitment-row.js';

const mayReadQuery = prepared<{ id: string }, Scoped & { id: string }>(
  'commitment.mayRead',
  `select c.id from commitment c where c.id = :id::uuid and ${VISIBLE}`,
);

/** The same rule as the page itself. */
export async function mayReadCommitment(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(mayReadQuery, { ...scoped(ctx), id })) !== null;
}
