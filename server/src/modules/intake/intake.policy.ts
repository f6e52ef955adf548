import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Files of messages and work orders are the whole district's: the secretariat takes them in. */
export function canTakeIn(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
