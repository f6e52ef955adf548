import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Accounts, posts, anybody's sessions. */
export function canManageAccounts(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Nobody changes what they themselves may do. */
export function isOwnAccount(viewer: Viewer | null, accountId: string): boolean {
  return accountIdOf(viewer) === accountId;
}

export function canRevokeSession(viewer: Viewer | null, session: { readonly accountId: string | null }): boolean {
  if (canManageAccounts(viewer)) return true;
  return session.accountId !== null && isOwnAccount(viewer, session.accountId);
}
