import { isOrganiser, isStaff, organises, servesCommittee } from '../../../kernel/scope.js';
import { hasRole, memberIdOf, Role, type Viewer } from '../../../kernel/viewer.js';
import { ConsultationStatus } from '../../consultation/index.js';
import { PracticeStatus } from './practice.enums.js';

/** A practice is drawn up once its consultation is over. */
export const OVER: readonly ConsultationStatus[] = [ConsultationStatus.EVALUATED, ConsultationStatus.ARCHIVED];

interface Written {
  readonly status: PracticeStatus;
  readonly committeeId: string;
  readonly edition: number;
}

/** The library: staff and members. */
export function canReadPractices(viewer: Viewer | null): boolean {
  return isStaff(viewer) || memberIdOf(viewer) !== null;
}

/** Whoever draws practices up at all. */
export function canWritePractices(viewer: Viewer | null): boolean {
  return isOrganiser(viewer);
}

/** Of the committee's own consultations; the secretariat of any. */
export function canWritePractice(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

export function canReviewPractices(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** The text that is worked on, and what was never released: whoever writes or reviews it, and the committee's own. */
export function readsWorkingText(viewer: Viewer | null, committeeId: string): boolean {
  return canReviewPractices(viewer) || servesCommittee(viewer, committeeId);
}

export function canReadPractice(viewer: Viewer | null, { status, committeeId, edition }: Written): boolean {
  if (readsWorkingText(viewer, committeeId)) return true;
  return canReadPractices(viewer) && edition > 0 && status !== PracticeStatus.DISCARDED;
}
