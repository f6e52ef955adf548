import { committeeScope, isInScope, organises } from '../../kernel/scope.js';
import { type Viewer } from '../../kernel/viewer.js';

interface Placed {
  /** null: the whole district. */
  readonly committeeId: string | null;
}

/** Opened and closed by the committee's staff; the district's by the secretariat. */
export function canRunRanking(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return organises(viewer, committeeId);
}

/** Staff of the committee, and of every committee for the district's. */
export function canReadRankingAsStaff(viewer: Viewer | null, { committeeId }: Placed): boolean {
  const scope = committeeScope(viewer);
  return committeeId === null ? scope.all || scope.committeeIds.length > 0 : isInScope(scope, committeeId);
}
