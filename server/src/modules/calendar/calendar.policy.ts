import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** One calendar holds for the whole district: the secretariat keeps it. */
export function canEditCalendar(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
