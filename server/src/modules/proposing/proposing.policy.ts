import type { Viewer } from '../../kernel/viewer.js';
import { canWriteBriefs } from '../opinion/index.js';

/** Whoever writes what words are proposed for. */
export function canHaveProposed(viewer: Viewer | null): boolean {
  return canWriteBriefs(viewer);
}
