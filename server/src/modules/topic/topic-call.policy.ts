import { hasRole, holdsCommittee, Role, type Viewer } from '../../kernel/viewer.js';

/** The secretariat calls in the district; a committee's director and liaison officers call in their own. */
export function canRunCall(viewer: Viewer | null, { committeeId }: { readonly committeeId: string | null }): boolean {
  return (
    hasRole(viewer, Role.SECRETARIAT) ||
    (committeeId !== null && holdsCommittee(viewer, committeeId, Role.DIRECTOR, Role.LIAISON_OFFICER))
  );
}

/** Staff see the calls that are put to them: the secretariat and leaders all of them. */
export function canReadCall(viewer: Viewer | null, committeeIds: readonly string[] | null): boolean {
  if (hasRole(viewer, Role.SECRETARIAT, Role.LEADER)) return true;
  if (!hasRole(viewer, Role.DIRECTOR, Role.LIAISON_OFFICER)) return false;
  return (
    committeeIds === null || committeeIds.some((id) => holdsCommittee(viewer, id, Role.DIRECTOR, Role.LIAISON_OFFICER))
  );
}
