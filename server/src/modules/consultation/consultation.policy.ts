import { committeeScope, isInScope, organises } from '../../kernel/scope.js';
import { hasRole, holdsCommittee, holdsDepartment, Role, type Viewer } from '../../kernel/viewer.js';

interface OfCommittee {
  readonly committeeId: string;
}

/** Who plans, invites and convenes: the secretariat, the committee's director and its liaison officers. */
export function canOrganise(viewer: Viewer | null, { committeeId }: OfCommittee): boolean {
  return organises(viewer, committeeId);
}

/** Who says that the district CPPCC or a special committee holds it: nobody claims another's name. */
export function canNameHost(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Who may convene below the threshold: the director of that committee, in writing. Nobody else, however high. */
export function canOverride(viewer: Viewer | null, { committeeId }: OfCommittee): boolean {
  return holdsCommittee(viewer, committeeId, Role.DIRECTOR);
}

/** Staff see their committee's consultations, leaders and the secretariat all, those invited their own. */
export function canReadConsultation(
  viewer: Viewer | null,
  consultation: OfCommittee,
  participant: { readonly id: string } | null,
): boolean {
  return canTakePart(participant) || isInScope(committeeScope(viewer), consultation.committeeId);
}

/** Those invited prepare, speak and take a stance. `participant` is the viewer's own seat, or null without one. */
export function canTakePart(participant: { readonly id: string } | null): boolean {
  return participant !== null;
}

/** A department answers for itself; staff may write down what it said. */
export function canActForDepartment(viewer: Viewer | null, consultation: OfCommittee, departmentId: string): boolean {
  return holdsDepartment(viewer, departmentId) || canOrganise(viewer, consultation);
}
