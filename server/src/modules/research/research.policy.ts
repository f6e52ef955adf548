import { isOrganiser, organises } from '../../kernel/scope.js';
import { holdsDepartment, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { TripLed } from './research-trip.entity.js';

export interface Whose {
  readonly committeeId: string | null;
  readonly leadMemberId: string | null;
}

/** 机关牵头 by whoever organises there; 委员自主 by any member. */
export function canPlan(viewer: Viewer | null, led: TripLed, committeeId: string | null): boolean {
  return organises(viewer, committeeId) || (led === TripLed.MEMBERS && memberIdOf(viewer) !== null);
}

export function canPlanAny(viewer: Viewer | null): boolean {
  return isOrganiser(viewer) || memberIdOf(viewer) !== null;
}

/** Whoever organises where it belongs, and the member who leads it. */
export function leads(viewer: Viewer | null, { committeeId, leadMemberId }: Whose): boolean {
  const memberId = memberIdOf(viewer);
  return organises(viewer, committeeId) || (memberId !== null && memberId === leadMemberId);
}

/** The department it is addressed to; an organisation has no accounts, so whoever organises writes down what it says. */
export function canAnswer(
  viewer: Viewer | null,
  { departmentId, committeeId }: { departmentId: string | null; committeeId: string | null },
): boolean {
  return departmentId === null ? organises(viewer, committeeId) : holdsDepartment(viewer, departmentId);
}
