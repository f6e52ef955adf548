import { committeeScope, isInScope, isOrganiser, organises } from '../../kernel/scope.js';
import { type Viewer } from '../../kernel/viewer.js';

interface Organised {
  /** null: a sector or a special committee organises it. */
  readonly committeeId: string | null;
}

/** The secretariat and leaders see the whole plan, a committee's staff their own. */
export function canReadPlanOf(viewer: Viewer | null, { committeeId }: Organised): boolean {
  return isInScope(committeeScope(viewer), committeeId);
}

/** The secretariat plans for everybody, a committee's director and liaison officers for it. */
export function canPlanFor(viewer: Viewer | null, { committeeId }: Organised): boolean {
  return organises(viewer, committeeId);
}

/** Whoever plans for anybody may bring a file; rows about others are refused one by one. */
export function canImportPlan(viewer: Viewer | null): boolean {
  return isOrganiser(viewer);
}
