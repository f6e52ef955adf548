import { code, count, defineEvents, type EventsOf, flag, id, oneOf, optional, orNone } from '../../kernel/event.js';
import { WaitingFor } from './clock/waiting-for.js';
import type { Commitment } from './commitment.entity.js';

const ofCommitment = { commitmentId: id, consultationId: id, round: count };
const byRule = optional(flag);

export const commitmentEvents = defineEvents('commitment', {
  assigned: ofCommitment,
  acknowledged: ofCommitment,
  sentBack: ofCommitment,
  reassigned: { ...ofCommitment, departmentId: orNone(id), organisationId: orNone(id) },
  assistingDepartmentAdded: { ...ofCommitment, departmentId: id },
  followingMemberAssigned: { ...ofCommitment, memberId: id },
  progressReported: ofCommitment,
  extensionRequested: ofCommitment,
  extensionDecided: { ...ofCommitment, approve: flag },
  corrected: { ...ofCommitment, changed: code },
  reminded: { ...ofCommitment, byRule },
  urged: { ...ofCommitment, byRule },
  putToLeader: { ...ofCommitment, byRule },
  partyPressed: { ...ofCommitment, party: oneOf(WaitingFor) },
  supervised: ofCommitment,
  split: ofCommitment,
  /** The one that ends says into which; the one that goes on, from which. */
  merged: { ...ofCommitment, intoId: optional(id), fromId: optional(id) },
  replied: { ...ofCommitment, resultClass: code },
  verified: { ...ofCommitment, finding: code },
  acceptanceOpened: ofCommitment,
  acceptanceAnswered: ofCommitment,
  acceptanceInvited: { ...ofCommitment, count },
  acceptanceInvitationWithdrawn: ofCommitment,
  evidenceRedacted: { ...ofCommitment, fileId: id, coveredId: id },
  siteFenceSet: ofCommitment,
  handlingLinkIssued: { ...ofCommitment, organisationId: id },
  handlingLinkRevoked: { ...ofCommitment, organisationId: id },
  progressStageSaved: { stageId: id },
  progressImportPreviewed: { importId: id },
  progressImportCorrected: { importId: id, rowNumber: count, field: code },
  progressImportConfirmed: { importId: id, added: count },
  progressImportDiscarded: { importId: id },
  closed: { ...ofCommitment, unsolved: flag },
  lookBackMemberAssigned: { ...ofCommitment, memberId: id },
  lookedBack: { ...ofCommitment, finding: code, kind: code },
  held: ofCommitment,
  relapsed: { ...ofCommitment, cause: code },
  archiveTaken: { consultationId: id },
  reprocessed: { ...ofCommitment, cause: code },
});

export const {
  progressStageSaved,
  progressImportPreviewed,
  progressImportCorrected,
  progressImportConfirmed,
  progressImportDiscarded,
  archiveTaken,
} = commitmentEvents.happened;

/** Everything that happens to a commitment touches its own page, its consultation and the boards it stands on. */
export const commitmentEvent = commitmentEvents.about(({ id, consultation, committee, round }: Commitment) => ({
  data: { commitmentId: id, consultationId: consultation.id, round },
  wakes: [
    { view: 'commitment', id },
    { view: 'consultation', id: consultation.id },
    { view: 'results-board', id: 'district' },
    { view: 'results-board', id: committee.id },
  ],
}));

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof commitmentEvents> {}
  interface RegisteredViews {
    commitment: true;
  }
}
