import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Whoever answers for what is kept of people. */
export function canReadPersonalRegister(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
