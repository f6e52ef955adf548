import { isStaff, organises } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Who may list screens at all. */
export function canSeeScreens(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/** Who may pair, switch and retire a screen of this committee; a screen of the district's hall has none. */
export function canRunScreen(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

/** The committees whose screens the viewer sees; null for all. */
export function committeesOfScreens(viewer: Viewer | null): string[] | null {
  if (hasRole(viewer, Role.SECRETARIAT, Role.LEADER)) return null;
  return viewer?.kind === 'ACCOUNT' ? viewer.posts.flatMap(({ committeeId }) => committeeId ?? []) : [];
}
