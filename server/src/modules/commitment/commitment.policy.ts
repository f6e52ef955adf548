import { ORGANISERS } from '../../kernel/audience.js';
import { type CommitteeScope, committeeScope, organises, servesCommittee, supervises } from '../../kernel/scope.js';
import {
  departmentIdsOf,
  hasRole,
  holdsDepartment,
  type LinkHolder,
  memberIdOf,
  Role,
  type Viewer,
} from '../../kernel/viewer.js';
import { CommitmentRefusalCode } from './commitment.refusal.js';

/** A department's officers; the committee for an organisation that has no accounts (代录). */
export const HANDLERS = ['DEPARTMENT_OFFICER', ...ORGANISERS] as const;

/** Whose matter a commitment is. */
export interface CommitmentScope {
  readonly committeeId: string;
  readonly leadDepartmentId: string | null;
  /** In its own name; it has no accounts. */
  readonly leadOrganisationId: string | null;
  /** That organisation is an office of the committee's own township. */
  readonly ledByOwnTownship: boolean;
  readonly assistingDepartmentIds: readonly string[];
  readonly followingMemberId: string | null;
  /** Another member than the one who verified: looks again after it was closed. */
  readonly lookBackMemberId: string | null;
}

/** What a viewer is to one commitment. */
export interface Capacity {
  readonly reads: boolean;
  /** Acts for the unit in the lead. */
  readonly leads: boolean;
  /** Writes down what an organisation without accounts does (代录): its committee. */
  readonly entersForLead: boolean;
  /** Serves the committee of the very township whose office leads: of the house that handles it, and no judge of it. */
  readonly ofLeadingTownship: boolean;
  /** Acts for an assisting department. */
  readonly assists: boolean;
  /** Is the member who follows it. */
  readonly follows: boolean;
  /** Is the member who looks back at it. */
  readonly looksBack: boolean;
  /** Staff of the liaison committee, or the secretariat. */
  readonly organiser: boolean;
  readonly leader: boolean;
}

/** `inCommittee`: whether the viewer's own membership is in the commitment's committee today. `link`: whose they act by. */
export function capacityOf(
  viewer: Viewer | null,
  scope: CommitmentScope,
  inCommittee: boolean,
  link?: LinkHolder,
): Capacity {
  const memberId = memberIdOf(viewer);
  const byLink = link !== undefined && link.organisationId === scope.leadOrganisationId;
  const leads = byLink || (scope.leadDepartmentId !== null && holdsDepartment(viewer, scope.leadDepartmentId));
  const assists = scope.assistingDepartmentIds.some((id) => holdsDepartment(viewer, id));
  const follows = memberId !== null && memberId === scope.followingMemberId;
  const looksBack = memberId !== null && memberId === scope.lookBackMemberId;
  const leader = supervises(viewer);
  const organiser = organises(viewer, scope.committeeId);
  const entersForLead = organiser && scope.leadOrganisationId !== null;
  const ofLeadingTownship = scope.ledByOwnTownship && servesCommittee(viewer, scope.committeeId);
  const reads = leads || assists || follows || looksBack || leader || organiser || (memberId !== null && inCommittee);
  return { reads, leads, entersForLead, ofLeadingTownship, assists, follows, looksBack, organiser, leader };
}

/** Staff of the committee, or the secretariat: hand the outcomes over. */
export function canHandOver(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

/** The handling department never judges its own matter, whatever other posts its officer holds. */
export function handles({ leads, assists }: Pick<Capacity, 'leads' | 'assists'>): boolean {
  return leads || assists;
}

/** Who decides nothing about how it is handled, and why. */
export function whyNoJudge(capacity: Capacity): CommitmentRefusalCode | null {
  if (handles(capacity)) return CommitmentRefusalCode.HANDLING_DEPARTMENT;
  return capacity.ofLeadingTownship ? CommitmentRefusalCode.OWN_TOWNSHIP_HANDLES : null;
}

/** Whoever brings or looks after evidence may cover a face in it; nobody needs to wait for somebody else. */
export function canCoverPhotos({ leads, assists, follows, looksBack, organiser }: Capacity): boolean {
  return leads || assists || follows || looksBack || organiser;
}

/** Which commitments a viewer may read at all: the same rule as `Capacity.reads`, for statements. */
export interface ReadScope extends CommitteeScope {
  readonly departmentIds: readonly string[];
  readonly memberId: string | null;
}

export function readScopeOf(viewer: Viewer | null): ReadScope {
  return { ...committeeScope(viewer), departmentIds: departmentIdsOf(viewer), memberId: memberIdOf(viewer) };
}
