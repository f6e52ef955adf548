import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { memberIdOf, type Viewer } from '../../kernel/viewer.js';

/** Who asks, for a query. */
export interface Asking extends CommitteeScope {
  readonly memberId: string | null;
}
export const asking = (viewer: Viewer | null): Asking => ({ ...committeeScope(viewer), memberId: memberIdOf(viewer) });

/** The part `p` is the viewer's business: the house, its committee, and members named for it. */
export const IN_SIGHT = `(:all::boolean or p.committee_id = any(:committeeIds::uuid[])
  or exists (select from task_helper mine where mine.part_id = p.id and mine.member_id = :memberId::uuid
    and mine.taken_off_at is null))`;

const mayReadQuery = prepared<{ one: number }, Asking & { id: string }>(
  'task.mayRead',
  `select 1 as one from task_part p where p.task_id = :id::uuid and ${IN_SIGHT} limit 1`,
);

export async function mayReadTask(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(mayReadQuery, { ...asking(ctx.viewer), id })) !== null;
}
