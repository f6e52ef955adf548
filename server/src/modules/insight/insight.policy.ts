import { isStaff } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Who may read numbers at all. */
export function canReadFigures(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

/**
 * The committee whose numbers the viewer gets when asking for `wanted` (null: the whole district). The district's house
 * sees all; a committee's staff see their own, whatever they ask for. Undefined: none at all.
 */
export function committeeInSight(viewer: Viewer | null, wanted: string | null): string | null | undefined {
  if (hasRole(viewer, Role.SECRETARIAT, Role.LEADER)) return wanted;
  const own = viewer?.kind === 'ACCOUNT' ? viewer.posts.flatMap(({ committeeId }) => committeeId ?? []) : [];
  return wanted !== null && own.includes(wanted) ? wanted : own[0];
}
