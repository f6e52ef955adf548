import { committeeScope, isInScope, organises } from '../../kernel/scope.js';
import { hasRole, holdsDepartment, Role, type Viewer } from '../../kernel/viewer.js';

interface Placed {
  readonly committeeId: string | null;
}

/** Seen by staff: the secretariat and leaders see all, a committee's staff its own. */
export function canReadTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return isInScope(committeeScope(viewer), committeeId);
}

/** Screened by the committee it is for, or by the secretariat; one without a committee only by the secretariat. */
export function canScreenTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return organises(viewer, committeeId);
}

/** 代录: written down by staff for someone who came or called. */
export function canSubmitOnBehalf(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return canScreenTopic(viewer, { committeeId });
}

/** 两议三不议 and the reasons for declining are the same for the whole district. */
export function canEditScreeningLists(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** The department a topic was passed to. */
export function canAnswerLetter(viewer: Viewer | null, { departmentId }: { readonly departmentId: string }): boolean {
  return holdsDepartment(viewer, departmentId);
}
