import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** What the secretariat shares, its people see and put right together. */
export function canShareListViews(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** One's own; a shared one is everybody's who shares. */
export function canReviseListView(
  viewer: Viewer | null,
  view: { readonly accountId: string; readonly isShared: boolean },
): boolean {
  return view.accountId === accountIdOf(viewer) || (view.isShared && canShareListViews(viewer));
}
