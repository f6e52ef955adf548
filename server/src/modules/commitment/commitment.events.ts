import type { DomainEvent } from '../../kernel/event.js';
import type { Commitment } from './commitment.entity.js';

export type CommitmentHappening =
  | 'assigned'
  | 'acknowledged'
  | 'sentBack'
  | 'reassigned'
  | 'assistingDepartmentAdded'
  | 'followingMemberAssigned'
  | 'progressReported'
  | 'extensionRequested'
  | 'extensionDecided'
  | 'corrected'
  | 'reminded'
  | 'urged'
  | 'putToLeader'
  | 'partyPressed'
  | 'supervised'
  | 'split'
  | 'merged'
  | 'replied'
  | 'verified'
  | 'acceptanceOpened'
  | 'acceptanceAnswered'
  | 'acceptanceInvited'
  | 'acceptanceInvitationWithdrawn'
  | 'evidenceRedacted'
  | 'siteFenceSet'
  | 'progressStageSaved'
  | 'progressImportPreviewed'
  | 'progressImportCorrected'
  | 'progressImportConfirmed'
  | 'progressImportDiscarded'
  | 'closed'
  | 'lookBackMemberAssigned'
  | 'lookedBack'
  | 'held'
  | 'relapsed'
  | 'archiveTaken'
  | 'reprocessed';

/** Everything that happens to a commitment touches its own page, its consultation and the boards it stands on. */
export function commitmentEvent(
  happening: CommitmentHappening,
  commitment: Commitment,
  data: DomainEvent['data'] = {},
): DomainEvent {
  const committeeId = commitment.committee.id;
  const consultationId = commitment.consultation.id;
  return {
    type: `commitment.${happening}`,
    data: { commitmentId: commitment.id, consultationId, round: commitment.round, ...data },
    wakes: [
      { view: 'commitment', id: commitment.id },
      { view: 'consultation', id: consultationId },
      { view: 'results-board', id: 'district' },
      { view: 'results-board', id: committeeId },
    ],
  };
}
