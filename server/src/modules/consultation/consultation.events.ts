import {
  type DataAbout,
  defineEvents,
  type EventsOf,
  flag,
  id,
  type NamesAbout,
  oneOf,
  optional,
  orNone,
} from '../../kernel/event.js';
import { ConsultationForm, ConsultationHost, ConsultationStatus } from './consultation.entity.js';
import { AttendanceStatus, ParticipantDuty } from './participant.entity.js';
import { SuggestionOutcome } from './preparation/suggestion-answer.entity.js';
import { ResearchKind } from './preparation.entity.js';
import { SpeechPaperMode } from './speech-papers/speech-paper.entity.js';

const ofConsultation = { consultationId: id };
const ofParticipant = { ...ofConsultation, participantId: id };
const ofDemand = { ...ofConsultation, demandId: id };
const ofGroup = { ...ofConsultation, interestGroupId: id };
const ofMaterial = { ...ofConsultation, materialId: id };
const ofPaper = { ...ofConsultation, paperId: id };

export const consultationEvents = defineEvents('consultation', {
  planned: { ...ofConsultation, topicId: id },
  topicTakenUp: { ...ofConsultation, topicId: id },
  topicGivenBack: { ...ofConsultation, topicId: id },
  /** `formerHostId`: the special committee that holds it no longer. */
  hostNamed: { ...ofConsultation, host: oneOf(ConsultationHost), formerHostId: orNone(id) },
  preparationStarted: ofConsultation,
  advanced: { ...ofConsultation, status: oneOf(ConsultationStatus) },
  planChanged: { ...ofConsultation, moved: flag },
  /** Place or hour after the notice: whether people come is asked again. */
  noticeChanged: ofConsultation,
  postponed: ofConsultation,
  rescheduled: ofConsultation,
  cancelled: ofConsultation,
  reinstated: { ...ofConsultation, status: oneOf(ConsultationStatus) },
  convened: { ...ofConsultation, overridden: flag },
  participantInvited: ofParticipant,
  /** The seat is gone: whose it was, by account, member or department. */
  participantRemoved: {
    ...ofParticipant,
    accountId: optional(id),
    memberId: optional(id),
    departmentId: optional(id),
  },
  invitationReissued: ofParticipant,
  guestJoined: ofParticipant,
  /** `formerParticipantId`: who chaired, or kept the record, until then. */
  dutyAssigned: {
    ...ofParticipant,
    duty: oneOf(ParticipantDuty),
    before: optional(oneOf(ParticipantDuty)),
    formerParticipantId: optional(id),
  },
  /** The chair that an acting director was given is the director's again, or whoever's acts now. */
  chairReturned: { ...ofParticipant, formerParticipantId: id },
  attendanceAnswered: {
    ...ofParticipant,
    attendance: oneOf(AttendanceStatus),
    before: optional(oneOf(AttendanceStatus)),
  },
  delegateNamed: ofParticipant,
  guestPhoneKept: ofParticipant,
  guestPhoneErased: ofParticipant,
  interestGroupAdded: ofGroup,
  interestGroupRemoved: ofGroup,
  demandRaised: ofDemand,
  demandEdited: ofDemand,
  demandWithdrawn: ofDemand,
  demandMerged: { ...ofDemand, intoId: id },
  /** Withdrawn or merged by mistake: it stands again. */
  demandRestored: ofDemand,
  demandsRanked: { ...ofConsultation, interestGroupId: orNone(id) },
  positionSubmitted: { ...ofDemand, departmentId: id },
  policyClauseListed: { ...ofConsultation, clauseId: id },
  policyClauseCorrected: { ...ofConsultation, clauseId: id },
  /** `byOthers`: not by whoever brought it, who hears of it then. */
  policyClauseWithdrawn: { ...ofConsultation, clauseId: id, departmentId: orNone(id), byOthers: flag },
  policyClauseRestored: { ...ofConsultation, clauseId: id, departmentId: orNone(id), byOthers: flag },
  researchRecorded: { ...ofConsultation, researchId: id, kind: oneOf(ResearchKind) },
  researchCorrected: { ...ofConsultation, researchId: id },
  researchWithdrawn: { ...ofConsultation, researchId: id },
  researchRestored: { ...ofConsultation, researchId: id },
  suggestionSubmitted: { ...ofConsultation, suggestionId: id },
  suggestionCorrected: { ...ofConsultation, suggestionId: id },
  suggestionWithdrawn: { ...ofConsultation, suggestionId: id, participantId: id, byOthers: flag },
  suggestionRestored: { ...ofConsultation, suggestionId: id, participantId: id, byOthers: flag },
  suggestionAnswered: { ...ofConsultation, suggestionId: id, participantId: id, outcome: oneOf(SuggestionOutcome) },
  materialAdded: ofMaterial,
  materialReplaced: { ...ofMaterial, readAgain: flag },
  materialWithdrawn: ofMaterial,
  materialRestored: ofMaterial,
  materialRead: ofMaterial,
  surveyRecorded: ofConsultation,
  paperDrafted: ofPaper,
  paperHandedIn: ofPaper,
  paperTakenBack: ofPaper,
  paperReturned: ofPaper,
  paperAccepted: { ...ofPaper, mode: oneOf(SpeechPaperMode) },
  papersOrdered: ofConsultation,
  /** What became of it waits to be released. */
  reviewBegun: ofConsultation,
  formSettingsChanged: { form: oneOf(ConsultationForm), changeId: id },
});

/** Something happened while a consultation is being prepared. */
export const consultationEvent = consultationEvents.about((consultationId: string) => ({
  data: { consultationId },
  wakes: { view: 'consultation', id: consultationId },
}));

export type ConsultationHappening = NamesAbout<typeof consultationEvent>;
export type ConsultationData<What> = DataAbout<typeof consultationEvent, What>;

/** What a form asks for is now other, which touches those being prepared. */
export const formEvent = consultationEvents.about(
  ({ touched, ...data }: { form: ConsultationForm; changeId: string; touched: readonly string[] }) => ({
    data,
    wakes: touched.map((id) => ({ view: 'consultation', id })),
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof consultationEvents> {}
  interface RegisteredViews {
    consultation: true;
  }
}
