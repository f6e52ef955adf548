import { committeeScope, isInScope, isOrganiser, isStaff, organises, servesGroup } from '../../kernel/scope.js';
import { groupIdsOf, type Viewer } from '../../kernel/viewer.js';

interface Organised {
  /** null: a sector or a special committee organises it. */
  readonly committeeId: string | null;
  /** The sector or special committee that does; null: a committee. */
  readonly groupId: string | null;
}

/** The secretariat and leaders see the whole plan, a committee's staff and the office of a group their own. */
export function canReadPlanOf(viewer: Viewer | null, { committeeId, groupId }: Organised): boolean {
  return isInScope(committeeScope(viewer), committeeId) || servesGroup(viewer, groupId);
}

/** The secretariat plans for everybody, a committee's director and liaison officers for it, an office for its group. */
export function canPlanFor(viewer: Viewer | null, { committeeId, groupId }: Organised): boolean {
  return organises(viewer, committeeId) || servesGroup(viewer, groupId);
}

/** Plans for somebody. */
export function canPlanAny(viewer: Viewer | null): boolean {
  return isOrganiser(viewer) || groupIdsOf(viewer).length > 0;
}

/** The plan as far as they see it. */
export function canReadPlans(viewer: Viewer | null): boolean {
  return isStaff(viewer) || groupIdsOf(viewer).length > 0;
}

/** 启动、关联: says which consultation fulfils an entry, as whoever organises consultations. */
export function canFulfil(viewer: Viewer | null, organised: Organised): boolean {
  return isOrganiser(viewer) && canPlanFor(viewer, organised);
}

/** Whoever plans for anybody may bring a file; rows about others are refused one by one. */
export function canImportPlan(viewer: Viewer | null): boolean {
  return isOrganiser(viewer);
}
