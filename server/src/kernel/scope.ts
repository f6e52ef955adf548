import { ORGANISERS, PARTIES, STAFF } from './audience.js';
import { groupIdsOf, hasRole, holdsCommittee, Role, type Viewer } from './viewer.js';

/** Which committees' work a viewer sees as staff: all of them, or those where a post is held. */
export interface CommitteeScope extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
}

export function committeeScope(viewer: Viewer | null): CommitteeScope {
  const posts = viewer?.kind === 'ACCOUNT' ? viewer.posts : [];
  return {
    all: hasRole(viewer, Role.SECRETARIAT, Role.LEADER),
    committeeIds: posts
      .filter(({ role }) => role === Role.DIRECTOR || role === Role.LIAISON_OFFICER)
      .flatMap(({ committeeId }) => committeeId ?? []),
  };
}

export function isInScope(scope: CommitteeScope, committeeId: string | null): boolean {
  return scope.all || (committeeId !== null && scope.committeeIds.includes(committeeId));
}

/** 联络委的主任、联络员: serves this committee. Nobody serves `null`, what belongs to no committee. */
export function servesCommittee(viewer: Viewer | null, committeeId: string | null): boolean {
  return committeeId !== null && holdsCommittee(viewer, committeeId, Role.DIRECTOR, Role.LIAISON_OFFICER);
}

/** 专委会、界别组: is the office of this special committee or sector. Nobody is that of `null`, of no group. */
export function servesGroup(viewer: Viewer | null, groupId: string | null): boolean {
  return groupId !== null && groupIdsOf(viewer).includes(groupId);
}

/** Organises a committee's work: its staff, and the secretariat for every committee and for what belongs to none. */
export function organises(viewer: Viewer | null, committeeId: string | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT) || servesCommittee(viewer, committeeId);
}

/** 督办、批示: takes something up in their own name, by their own hand. */
export function supervises(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.LEADER);
}

/** Whoever organises anything: the audience `ORGANISERS`. */
export function isOrganiser(viewer: Viewer | null): boolean {
  return hasRole(viewer, ...ORGANISERS.map((label) => Role[label]));
}

/** Works on the staff side: the audience `STAFF`. */
export function isStaff(viewer: Viewer | null): boolean {
  return hasRole(viewer, ...STAFF.map((label) => Role[label]));
}

/** Has a part in consultations, as one of the audience `PARTIES` or by an invitation of their own. */
export function takesPart(viewer: Viewer | null): boolean {
  return viewer?.kind === 'GUEST' || hasRole(viewer, ...PARTIES.map((label) => Role[label]));
}
