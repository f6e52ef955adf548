import { organises } from '../../kernel/scope.js';
import { holdsDepartment, memberIdOf, type Viewer } from '../../kernel/viewer.js';
import { CoordinationPartyKind as Kind, CoordinationSide as Side } from './coordination.entity.js';

/** Whose a coordination is. */
export interface CoordinationScope {
  readonly committeeId: string;
  readonly followingMemberId: string | null;
  /** Those that handle the matter and those asked along. */
  readonly departmentIds: readonly string[];
}

/** On which side somebody sits; an officer of a unit on no other, whatever other posts they hold. */
export function sideOf(viewer: Viewer | null, scope: CoordinationScope): Side | null {
  if (scope.departmentIds.some((id) => holdsDepartment(viewer, id))) return Side.UNIT;
  const memberId = memberIdOf(viewer);
  if (memberId !== null && memberId === scope.followingMemberId) return Side.FOLLOWER;
  return organises(viewer, scope.committeeId) ? Side.COMMITTEE : null;
}

/** Calls it, moves it, calls it off, writes the record, and says whether a step was done: never the unit itself. */
export const mayRun = (side: Side | null) => side === Side.FOLLOWER || side === Side.COMMITTEE;

/** The committee says whether it is held; where its own township handles the matter, the secretariat does. */
export const mayDecide = (side: Side | null, ofLeadingTownship: boolean) =>
  side === Side.COMMITTEE && !ofLeadingTownship;

interface Judge {
  readonly side: Side | null;
  readonly ofLeadingTownship: boolean;
  /** Serves the committee, whose director is of its township. */
  readonly serves: boolean;
}

/** Whether a step was done is said by nobody of the house that handles the matter, and by nobody of their own step. */
export function mayMark({ side, ofLeadingTownship, serves }: Judge, whose: Kind): boolean {
  if (!mayRun(side) || ofLeadingTownship) return false;
  if (whose === Kind.FOLLOWER) return side !== Side.FOLLOWER;
  return !(serves && side === Side.COMMITTEE && (whose === Kind.TOWNSHIP || whose === Kind.COMMITTEE));
}

interface Recorded {
  readonly recordedSide: Side | null;
  readonly recordedBy: string | null;
  /** A department that was asked came. */
  readonly departmentCame: boolean;
}

/**
 * The other side of a record: a department that was asked, whoever wrote it. Where none came, also the committee of what
 * the follower wrote, and the follower of what the committee wrote.
 */
export function mayAnswerRecord(side: Side | null, accountId: string | null, record: Recorded): boolean {
  if (side === null || accountId === null || accountId === record.recordedBy) return false;
  if (side === Side.UNIT) return true;
  return !record.departmentCame && side !== record.recordedSide;
}
