import { hasRole, holdsCommittee, Role, type Viewer } from '../../../kernel/viewer.js';

/** Releases what will be public, or sends it back: the secretariat, or the committee's director. Never who wrote it. */
export function canReview(viewer: Viewer | null, committeeId: string): boolean {
  return hasRole(viewer, Role.SECRETARIAT) || holdsCommittee(viewer, committeeId, Role.DIRECTOR);
}
