import { isOrganiser, organises, servesCommittee } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** The secretariat calls in the district; a committee's director and liaison officers call in their own. */
export function canRunCall(viewer: Viewer | null, { committeeId }: { readonly committeeId: string | null }): boolean {
  return organises(viewer, committeeId);
}

/** Staff see the calls that are put to them: the secretariat and leaders all of them. */
export function canReadCall(viewer: Viewer | null, committeeIds: readonly string[] | null): boolean {
  if (hasRole(viewer, Role.SECRETARIAT, Role.LEADER)) return true;
  return isOrganiser(viewer) && (committeeIds === null || committeeIds.some((id) => servesCommittee(viewer, id)));
}
