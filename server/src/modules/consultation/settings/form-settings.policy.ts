import { hasRole, Role, type Viewer } from '../../../kernel/viewer.js';

/** What a form asks for holds for the whole district: the secretariat settles it. */
export function canEditFormSettings(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
