import { accountIdOf, hasRole, OPERATOR_ID, Role, type Viewer } from '../../kernel/viewer.js';

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

/** Posts that read or decide for the whole house: nobody gives them to anybody alone. */
export const POSTS_OF_TWO: readonly Role[] = [Role.SECRETARIAT, Role.LEADER, Role.REVIEWER, Role.SIGNER];

/** Whether what this viewer asks for on such a post waits for a second person. The operator is one already. */
export function needsSecondPerson(viewer: Viewer | null): boolean {
  return accountIdOf(viewer) !== OPERATOR_ID;
}

/** A second person: of the secretariat, neither who asked nor whom it is about. */
export function isSecondPerson(
  viewer: Viewer | null,
  { requestedBy, accountId }: { readonly requestedBy: string; readonly accountId: string },
): boolean {
  return canManageAccounts(viewer) && !isOwnAccount(viewer, requestedBy) && !isOwnAccount(viewer, accountId);
}
