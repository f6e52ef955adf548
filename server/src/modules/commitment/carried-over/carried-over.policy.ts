import { organises } from '../../../kernel/scope.js';
import { accountIdOf, departmentIdsOf, holdsDepartment, type Viewer } from '../../../kernel/viewer.js';
import { Disposition } from '../../consultation/index.js';

/** Whose a demand is that is not over. */
export interface OpenDemand {
  readonly committeeId: string;
  readonly ownerId: string | null;
  /** The department it was put to. */
  readonly departmentId: string | null;
  readonly disposition: Disposition | null;
}

interface Settled {
  readonly disposition: Disposition | null;
  /** Since the minutes; what was settled at the table stays settled. */
  readonly disposedAfterwards: boolean | null;
}

const GOES_ON: readonly (Disposition | null)[] = [Disposition.CARRIED_OVER, Disposition.ESCALATED];
const SETTLED_SINCE: readonly (Disposition | null)[] = [Disposition.SOLVED_ON_SPOT, Disposition.DECLINED];

/**
 * Settled for good: what was carried over or went up is not, nor what somebody settled since the minutes the wrong way. What
 * was promised is a commitment of its own, once somebody has acted on it.
 */
export function isOver({ disposition, disposedAfterwards }: Settled): boolean {
  return !GOES_ON.includes(disposition) && !(disposedAfterwards === true && SETTLED_SINCE.includes(disposition));
}

/** Promised since the minutes: it may have been the wrong demand. */
export function isPromisedSince({ disposition, disposedAfterwards }: Settled): boolean {
  return disposition === Disposition.COMMITMENT && disposedAfterwards === true;
}

function owns(viewer: Viewer | null, { ownerId }: OpenDemand): boolean {
  return ownerId !== null && accountIdOf(viewer) === ownerId;
}

/** Its owner, staff of the committee, or the secretariat. */
export function canDispose(viewer: Viewer | null, demand: OpenDemand): boolean {
  return organises(viewer, demand.committeeId) || owns(viewer, demand);
}

/**
 * The department that was asked never settles it, whatever other posts its officer holds; an officer of another, who owns
 * it, answers for no committee. Both may say until when, and pass it on.
 */
export function mayOnlyPassOn(viewer: Viewer | null, { committeeId, departmentId }: OpenDemand): boolean {
  if (departmentId !== null && holdsDepartment(viewer, departmentId)) return true;
  return departmentIdsOf(viewer).length > 0 && !organises(viewer, committeeId);
}
