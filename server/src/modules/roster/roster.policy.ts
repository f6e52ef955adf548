import { type CommitteeScope, committeeScope, isStaff, organises } from '../../kernel/scope.js';
import { groupIdsOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Committees, departments, members, imports. */
export function canManageRoster(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Is the office of a special committee or a sector. */
export function canServeGroup(viewer: Viewer | null): boolean {
  return groupIdsOf(viewer).length > 0;
}

/** The lists of members and committees: everybody who invites people. */
export function canReadRoster(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/** What a committee knows best about its own members: unit, telephone, skills. */
export function canReviseMember(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

export function canSeePhone(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

/** The same as `canSeePhone`, for use inside a query. A leader reads all, telephones aside. */
export function phoneScope(viewer: Viewer | null): CommitteeScope {
  return { all: canManageRoster(viewer), committeeIds: committeeScope(viewer).committeeIds };
}

/** Slips let their holder set a password: a committee prints its members', never its own director's. */
export function canIssueSlips(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

/** The directory of organisations: whoever works with them, and the secretariat. */
export function canKeepOrganisations(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

export function canReadDepartmentPhones(viewer: Viewer | null): boolean {
  return canReadRoster(viewer);
}
