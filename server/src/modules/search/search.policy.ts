import { committeeScope, isStaff } from '../../kernel/scope.js';
import { accountIdOf, departmentIdsOf, hasRole, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';

/** Which records a viewer may find: the same rules as the lists of the modules they belong to. */
export interface SearchScope extends Record<string, unknown> {
  /** The secretariat and leaders find everything. */
  readonly seesAll: boolean;
  /** A committee's staff find its records. */
  readonly committeeIds: readonly string[];
  /** Those who invite people find members of every committee. */
  readonly readsMembers: boolean;
  /** Members find what every member reads. */
  readonly isMember: boolean;
  /** Departments, the member and the account somebody is: they find what they have a part in. */
  readonly keys: readonly string[];
  /** What the public board shows, everybody with an account finds. */
  readonly readsPublic: boolean;
}

/** `ownCommitteeIds`: where the viewer is a member today; members follow their committee's commitments. */
export function searchScope(viewer: Viewer | null, ownCommitteeIds: readonly string[] = []): SearchScope {
  const { all, committeeIds } = committeeScope(viewer);
  return {
    seesAll: all,
    committeeIds,
    readsMembers: all || committeeIds.length > 0,
    isMember: memberIdOf(viewer) !== null,
    keys: [...departmentIdsOf(viewer), ...ownCommitteeIds, memberIdOf(viewer), accountIdOf(viewer)].filter(
      (key) => key !== null,
    ),
    readsPublic: viewer?.kind === 'ACCOUNT',
  };
}

/** The words of the dictionary are for the whole district. */
export function canEditDictionary(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Problems of the whole district are looked at by those who see the whole district; staff see those they are part of. */
export function canReadRadar(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/** What leaves the radar, what belongs to it: for the whole district, so the secretariat says. */
export function canEditRadar(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

export function canRefreshRadar(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
