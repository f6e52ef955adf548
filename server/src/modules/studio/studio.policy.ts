import { isOrganiser, organises } from '../../kernel/scope.js';
import { hasRole, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';

/** Applied for by whoever organises there, or by members who are to keep it. */
export function canProposeStudio(viewer: Viewer | null, committeeId: string, memberIds: readonly string[]): boolean {
  const own = memberIdOf(viewer);
  return organises(viewer, committeeId) || (own !== null && memberIds.includes(own));
}

export function canProposeAny(viewer: Viewer | null): boolean {
  return isOrganiser(viewer) || memberIdOf(viewer) !== null;
}

/** Agreed to, suspended and retired by the secretariat. */
export function canTurnStudio(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
