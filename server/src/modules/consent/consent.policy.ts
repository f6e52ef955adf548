import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Says to the public who answers for what is kept of people. */
export function canSayNotice(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
