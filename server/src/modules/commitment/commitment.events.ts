import { code, count, defineEvents, type EventsOf, flag, id, oneOf, optional, orNone } from '../../kernel/event.js';
import { type Consultation, Disposition } from '../consultation/index.js';
import { WaitingFor } from './clock/waiting-for.js';
import type { Commitment } from './commitment.entity.js';
import { CommitmentStepKind } from './commitment-step.entity.js';
import { CorrectedRecord } from './corrected.js';
import { type TakeDown, TakeDownKind } from './take-down/take-down.entity.js';

const ofCommitment = { commitmentId: id, consultationId: id, round: count };
const ofClause = { clauseId: id, consultationId: id };
const ofReview = { consultationId: id };
const ofPublicRecord = { consultationId: id, takeDownId: id, kind: oneOf(TakeDownKind) };
const byRule = optional(flag);

export const commitmentEvents = defineEvents('commitment', {
  assigned: ofCommitment,
  acknowledged: ofCommitment,
  sentBack: ofCommitment,
  returnRequested: ofCommitment,
  returnDecided: { ...ofCommitment, consent: flag },
  reassigned: {
    ...ofCommitment,
    departmentId: orNone(id),
    organisationId: orNone(id),
    formerDepartmentId: optional(id),
  },
  assistingDepartmentAdded: { ...ofCommitment, departmentId: id },
  assistingDepartmentRemoved: { ...ofCommitment, departmentId: id },
  followingMemberAssigned: { ...ofCommitment, memberId: id },
  progressReported: ofCommitment,
  extensionRequested: ofCommitment,
  extensionDecided: { ...ofCommitment, approve: flag },
  /** `record` was not said of corrections of promises before there were others. */
  corrected: { ...ofCommitment, changed: code, record: optional(oneOf(CorrectedRecord)) },
  undone: { ...ofCommitment, step: oneOf(CommitmentStepKind), formerDepartmentId: optional(id) },
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
  noticePosted: ofCommitment,
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
  memberReleased: { ...ofCommitment, memberId: id },
  lookedBack: { ...ofCommitment, finding: code, kind: code },
  /** How many comments, reports of a relapse and slips say no longer who or what it was. */
  residentsAnonymised: { comments: count, reports: count, slips: count },
  relapseReported: ofCommitment,
  relapseReportTakenBack: ofCommitment,
  relapseReportDismissed: ofCommitment,
  relapseReportReopened: ofCommitment,
  held: ofCommitment,
  relapsed: { ...ofCommitment, cause: code },
  /** `writerId`: in whose name the brief begins, where it goes up as one. */
  demandDisposedAgain: { demandId: id, consultationId: id, disposition: oneOf(Disposition), writerId: orNone(id) },
  /** `accountId`: whose it was while they acted. `ownerless`: there is no director to give it to. */
  demandOwnerReturned: { demandId: id, consultationId: id, accountId: orNone(id), ownerless: flag },
  clauseCarriedOut: { ...ofClause, count },
  clauseCarryOutTakenBack: { ...ofClause, count },
  clauseCarryOutRestored: { ...ofClause, count },
  clauseWaived: ofClause,
  clauseWaiverWithdrawn: ofClause,
  archiveTaken: { consultationId: id },
  resultsReleased: ofReview,
  resultsSentBack: ofReview,
  reviewAskedAgain: ofReview,
  demandReworded: { demandId: id, consultationId: id },
  /** Words of a demand, after its minutes were confirmed. */
  demandCorrected: { demandId: id, consultationId: id },
  takenDown: ofPublicRecord,
  putBack: ofPublicRecord,
  reprocessed: { ...ofCommitment, cause: code },
});

export const {
  residentsAnonymised,
  progressStageSaved,
  progressImportPreviewed,
  progressImportCorrected,
  progressImportConfirmed,
  progressImportDiscarded,
  archiveTaken,
  demandReworded,
  demandDisposedAgain,
  demandOwnerReturned,
  clauseCarriedOut,
  clauseCarryOutTakenBack,
  clauseCarryOutRestored,
  clauseWaived,
  clauseWaiverWithdrawn,
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

/** What waits to be published is released or goes back: the boards are drawn anew, and kept answers go. */
export const reviewEvent = commitmentEvents.about(({ id, committee }: Consultation) => ({
  data: { consultationId: id },
  wakes: [
    { view: 'consultation', id },
    { view: 'results-board', id: 'district' },
    { view: 'results-board', id: committee.id },
  ],
}));

interface CorrectedDemand {
  readonly demandId: string;
  readonly consultation: Consultation;
  readonly commitments: readonly Commitment[];
}
/** It stands on every page of its matters, and on the boards. */
const aboutDemand = commitmentEvents.about(({ demandId, consultation, commitments }: CorrectedDemand) => ({
  data: { demandId, consultationId: consultation.id },
  wakes: [
    { view: 'consultation', id: consultation.id },
    { view: 'results-board', id: 'district' },
    { view: 'results-board', id: consultation.committee.id },
    ...commitments.map(({ id }) => ({ view: 'commitment', id }) as const),
  ],
}));
export const demandCorrected = (about: CorrectedDemand) => aboutDemand('demandCorrected', about);

interface PublicRecordChange {
  readonly consultation: Consultation;
  /** What its room, its wall and the street are shown of it. */
  readonly meetingId: string | null;
  readonly takeDown: TakeDown;
}
/** Off or back on the public record: the boards are drawn anew, and kept answers go. */
export const publicRecordEvent = commitmentEvents.about(
  ({ consultation, meetingId, takeDown }: PublicRecordChange) => ({
    data: { consultationId: consultation.id, takeDownId: takeDown.id, kind: takeDown.kind },
    wakes: [
      ...(meetingId ? [{ view: 'meeting', id: meetingId } as const] : []),
      { view: 'consultation', id: consultation.id },
      { view: 'results-board', id: 'district' },
      { view: 'results-board', id: consultation.committee.id },
    ],
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof commitmentEvents> {}
  interface RegisteredViews {
    commitment: true;
  }
}
