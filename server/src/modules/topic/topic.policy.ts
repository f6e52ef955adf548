import { committeeScope, isInScope } from '../../kernel/scope.js';
import { hasRole, holdsCommittee, Role, type Viewer } from '../../kernel/viewer.js';

interface Placed {
  readonly committeeId: string | null;
}

/** Seen by staff: the secretariat and leaders see all, a committee's staff its own. */
export function canReadTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return isInScope(committeeScope(viewer), committeeId);
}

/** Screened by the committee it is for, or by the secretariat; one without a committee only by the secretariat. */
export function canScreenTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return (
    hasRole(viewer, Role.SECRETARIAT) ||
    (committeeId !== null && holdsCommittee(viewer, committeeId, Role.DIRECTOR, Role.LIAISON_OFFICER))
  );
}

/** 代录: written down by staff for someone who came or called. */
export function canSubmitOnBehalf(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return canScreenTopic(viewer, { committeeId });
}
