import { committeeScope, isInScope, organises, servesGroup } from '../../kernel/scope.js';
import { hasRole, holdsCommittee, holdsDepartment, Role, type Viewer } from '../../kernel/viewer.js';
import { type ConsultationStatus, PREPARED_IN } from './consultation.entity.js';

interface OfCommittee {
  readonly committeeId: string;
}

/** Who holds it beside its committee. An act that does not say so is not the host's. */
interface Hosted extends OfCommittee {
  /** The special committee that holds it, or null. */
  readonly hostGroupId?: string | null;
  readonly status?: ConsultationStatus;
}

/**
 * Who plans, invites and convenes: the secretariat, the committee's director and its liaison officers; until the meeting
 * opens, also the office of the special committee that holds it. From then on the committee does the work alone.
 */
export function canOrganise(viewer: Viewer | null, { committeeId, hostGroupId, status }: Hosted): boolean {
  if (organises(viewer, committeeId)) return true;
  return status !== undefined && PREPARED_IN.includes(status) && servesGroup(viewer, hostGroupId ?? null);
}

/** The host's office alone: whoever is of the committee as well acts as that. */
export function isHost(viewer: Viewer | null, { committeeId, hostGroupId }: Hosted): boolean {
  return servesGroup(viewer, hostGroupId ?? null) && !isInScope(committeeScope(viewer), committeeId);
}

/** Sees it as its organisers do, whether or not they may still change it. */
export function readsAsOrganiser(viewer: Viewer | null, { committeeId, hostGroupId }: Hosted): boolean {
  return isInScope(committeeScope(viewer), committeeId) || servesGroup(viewer, hostGroupId ?? null);
}

/** Who says that the district CPPCC or a special committee holds it: nobody claims another's name. */
export function canNameHost(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Who may convene below the threshold: the director of that committee, in writing. Nobody else, however high. */
export function canOverride(viewer: Viewer | null, { committeeId }: OfCommittee): boolean {
  return holdsCommittee(viewer, committeeId, Role.DIRECTOR);
}

/** Staff see their committee's consultations, leaders and the secretariat all, a host's office its own, those invited theirs. */
export function canReadConsultation(
  viewer: Viewer | null,
  consultation: Hosted,
  participant: { readonly id: string } | null,
): boolean {
  return canTakePart(participant) || readsAsOrganiser(viewer, consultation);
}

/** Those invited prepare, speak and take a stance. `participant` is the viewer's own seat, or null without one. */
export function canTakePart(participant: { readonly id: string } | null): boolean {
  return participant !== null;
}

/** A department answers for itself; staff may write down what it said. */
export function canActForDepartment(viewer: Viewer | null, consultation: Hosted, departmentId: string): boolean {
  return holdsDepartment(viewer, departmentId) || canOrganise(viewer, consultation);
}
