import { committeeScope, isStaff } from '../../kernel/scope.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** The ledger of others: the house all of it, a committee's staff that of their own committee. */
export function canReadLedger(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/** 履职积分 are those of members and informants. */
export function canEarnPoints(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.MEMBER, Role.INFORMANT);
}

export function canChangeRules(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Which entries a viewer reads: their own, and those of the committees they are staff of. */
export interface LedgerScope extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly viewerId: string | null;
}

export function ledgerScope(viewer: Viewer | null): LedgerScope {
  return { ...committeeScope(viewer), viewerId: accountIdOf(viewer) };
}

export const IN_SCOPE = `(:all::boolean or e.committee_id = any(:committeeIds::uuid[]) or e.account_id = :viewerId::uuid)`;
