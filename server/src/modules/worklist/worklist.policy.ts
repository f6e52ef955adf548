import { servesCommittee } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** The secretariat looks at any committee's list, and does not have it as its own; staff look at theirs. */
export function canLookAtCommittee(viewer: Viewer | null, committeeId: string): boolean {
  return hasRole(viewer, Role.SECRETARIAT) || servesCommittee(viewer, committeeId);
}
