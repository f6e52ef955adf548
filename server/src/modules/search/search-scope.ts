import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { membershipOn } from '../roster/index.js';
import { type SearchScope, searchScope } from './search.policy.js';

const ownCommitteesQuery = prepared<{ id: string }, { memberId: string; today: string }>(
  'search.ownCommittees',
  `select s.committee_id as id from membership s where s.member_id = :memberId and ${membershipOn('s')}`,
);

/** What this person may find, as conditions of a statement. */
export async function readSearchScope(ctx: RequestContext): Promise<SearchScope> {
  const memberId = memberIdOf(ctx.viewer);
  const own = memberId ? await ctx.read.all(ownCommitteesQuery, { memberId, today: ctx.today() }) : [];
  return searchScope(
    ctx.viewer,
    own.map(({ id }) => id),
  );
}
