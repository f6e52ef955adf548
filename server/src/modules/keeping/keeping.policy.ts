import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** How the house stands is for who answers for it. */
export function canReadHouseStatus(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.LEADER);
}
