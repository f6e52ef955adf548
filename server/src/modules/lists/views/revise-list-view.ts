import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { viewRevised } from '../lists.events.js';
import { canReviseListView, canShareListViews } from '../lists.policy.js';
import { ListView } from './list-view.entity.js';
import { ListsRefusal, ListsRefusalCode, ListViewChanged, type ReviseListViewInput } from './list-view.types.js';
import { viewName } from './view-fields.js';

/** The view, locked, if the viewer may put it right; what is another's is not there. */
export async function ownView({ em, ctx }: Transaction, id: string): Promise<ListView> {
  const view = await em.findOne(ListView, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!view || !canReviseListView(ctx.viewer, { accountId: view.account.id, isShared: view.isShared }))
    throw notFound();
  return view;
}

/** Another name, or shared from now on, or no longer. */
export async function reviseListView(
  ctx: RequestContext,
  input: ReviseListViewInput,
): Promise<ListViewChanged | ListsRefusal> {
  const { isShared } = input;
  const name = viewName(input.name);
  authorize(!isShared || canShareListViews(ctx.viewer), 'share a view of a list');
  try {
    return await inTransaction(ctx, async (tx) => {
      const view = await ownView(tx, input.id);
      expectVersion(view, input.version, { name: view.name });
      Object.assign(view, { name, isShared });
      await tx.em.flush();
      tx.record(viewRevised({ list: view.list, viewId: view.id, isShared }));
      return new ListViewChanged(view.id);
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return new ListsRefusal(ListsRefusalCode.NAME_TAKEN);
    throw error;
  }
}
