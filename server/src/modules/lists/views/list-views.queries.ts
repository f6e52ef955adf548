import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { ListName } from '../list-name.js';
import { canReviseListView, canShareListViews } from '../lists.policy.js';
import type { ListViewRow, ListViews } from './list-view.types.js';

type Stored = Pick<ListViewRow, 'id' | 'version' | 'name' | 'query' | 'isShared'> & { accountId: string };

const viewsQuery = prepared<Stored, { list: ListName; accountId: string; shares: boolean }>(
  'lists.views',
  `select v.id, v.version, v.name, v.query, v.is_shared as "isShared", v.account_id as "accountId" from list_view v
   where v.list = :list and (v.account_id = :accountId::uuid or (v.is_shared and :shares::bool))
   order by v.is_shared desc, v.id limit 100`,
);

/** Their own, and what their office shares; nobody without an account keeps any. */
export async function readListViews(ctx: RequestContext, list: ListName): Promise<ListViews> {
  const accountId = accountIdOf(ctx.viewer);
  const viewerCanShare = canShareListViews(ctx.viewer);
  if (!accountId) return { views: [], viewerCanShare };
  const stored = await ctx.read.all(viewsQuery, { list, accountId, shares: viewerCanShare });
  const views = stored.map(({ accountId: keeper, ...view }) => ({
    ...view,
    isOwn: keeper === accountId,
    viewerCanRevise: canReviseListView(ctx.viewer, { accountId: keeper, isShared: view.isShared }),
  }));
  return { views, viewerCanShare };
}
