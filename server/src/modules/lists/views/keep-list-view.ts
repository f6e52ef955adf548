import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { viewKept } from '../lists.events.js';
import { canShareListViews } from '../lists.policy.js';
import { ListView } from './list-view.entity.js';
import { type KeepListViewInput, ListsRefusal, ListsRefusalCode, ListViewChanged } from './list-view.types.js';
import { viewName, viewQuery } from './view-fields.js';

/** A bar of them is there to be read. */
const MOST_VIEWS = 20;

/** Kept under its name; sent twice, or under the name of one that is there, it is one view with the newest filters. */
export async function keepListView(
  ctx: RequestContext,
  input: KeepListViewInput,
): Promise<ListViewChanged | ListsRefusal> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  authorize(!input.isShared || canShareListViews(ctx.viewer), 'share a view of a list');
  const { list, isShared } = input;
  const name = viewName(input.name);
  const query = viewQuery(input.query);
  return inTransaction(ctx, async (tx) => {
    // One at a time of one person: how many there are is counted, and a name is there once.
    await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`list_view ${accountId}`]);
    const own = await tx.em.find(ListView, { account: accountId, list });
    const known = own.find((one) => one.name === name);
    if (!known && own.length >= MOST_VIEWS) return new ListsRefusal(ListsRefusalCode.TOO_MANY);
    const view = known ?? tx.em.create(ListView, { account: accountId, list, name, query, isShared });
    Object.assign(view, { query, isShared });
    await tx.em.persist(view).flush();
    tx.record(viewKept({ list, viewId: view.id, isShared }));
    return new ListViewChanged(view.id);
  });
}
