import { type CommitteeScope, committeeScope, isStaff, organises } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Written, published and withdrawn by the secretariat. */
export function canManageNotices(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** The lists of the desk: the whole district, or what was addressed to one's own committee. */
export function canReadAsStaff(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/** Whose names somebody sees, and whom they may remind: a leader sees numbers, never who has not read. */
export function readerScope(viewer: Viewer | null): CommitteeScope {
  return { all: canManageNotices(viewer), committeeIds: committeeScope(viewer).committeeIds };
}

export function canSeeReaders(viewer: Viewer | null): boolean {
  const { all, committeeIds } = readerScope(viewer);
  return all || committeeIds.length > 0;
}

/** 代录, and what else is done with the records of a committee. */
export function canRecordFor(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

/** Tells others, and says so themselves. */
export function canTell(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.MEMBER, Role.INFORMANT);
}
