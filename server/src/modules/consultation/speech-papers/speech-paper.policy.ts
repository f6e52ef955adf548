import type { Viewer } from '../../../kernel/viewer.js';
import { canOrganise } from '../consultation.policy.js';

/** Those who invite also review; whose words they are is for the rules. */
export function canReviewPapers(viewer: Viewer | null, scope: Parameters<typeof canOrganise>[1]): boolean {
  return canOrganise(viewer, scope);
}

export interface PaperReader {
  /** Account, or participant of a guest. */
  readonly personId: string | null;
  readonly seatId: string | null;
  /** Of the organising committee, the secretariat or a leader. */
  readonly isStaff: boolean;
}

/**
 * A draft is its writer's. Handed in, it is the organisers' to read; accepted, everybody's at the table: they will hear
 * it or find it with the minutes.
 */
export function canReadPaper(
  { personId, seatId, isStaff }: PaperReader,
  paper: { readonly status: string; readonly participantId: string; readonly writtenBy: string },
): boolean {
  if (paper.status === 'ACCEPTED' || paper.participantId === seatId || paper.writtenBy === personId) return true;
  return isStaff && paper.status !== 'DRAFT';
}
