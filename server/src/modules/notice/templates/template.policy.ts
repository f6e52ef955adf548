import { hasRole, Role, type Viewer } from '../../../kernel/viewer.js';

/** What leaves the house leaves it in the name of the whole installation. */
export const canWriteMessages = (viewer: Viewer | null): boolean => hasRole(viewer, Role.SECRETARIAT);
