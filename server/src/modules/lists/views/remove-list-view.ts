import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { viewRemoved } from '../lists.events.js';
import { ListViewChanged } from './list-view.types.js';
import { ownView } from './revise-list-view.js';

export function removeListView(ctx: RequestContext, id: string): Promise<ListViewChanged> {
  return inTransaction(ctx, async (tx) => {
    const view = await ownView(tx, id);
    tx.em.remove(view);
    tx.record(viewRemoved({ list: view.list, viewId: view.id }));
    return new ListViewChanged(view.id);
  });
}
