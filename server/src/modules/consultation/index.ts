import type { ModuleDefinition } from '../../kernel/module.js';
import { BalanceResolver } from './balance/balance.resolver.js';
import { Consultation, FormSettings, InterestGroup } from './consultation.entity.js';
import { consultationEvents } from './consultation.events.js';
import { consultationPersonal } from './consultation.personal.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { Demand } from './demand.entity.js';
import { fileAccess } from './file-access.js';
import { eraseGuestPhones } from './guest-phone/erase-guest-phones.js';
import { GuestPhone } from './guest-phone/guest-phone.entity.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { Participant } from './participant.entity.js';
import { PlanningResolver } from './planning/planning.resolver.js';
import { returnActingChairs } from './planning/return-acting-chairs.js';
import { PreparationResolver } from './preparation/preparation.resolver.js';
import { SuggestionAnswer } from './preparation/suggestion-answer.entity.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  MaterialReceipt,
  PolicyClause,
  Suggestion,
  WishSurvey,
} from './preparation.entity.js';
import { ConsultationTermsResolver } from './settings/consultation-terms.resolver.js';
import { FormSettingsResolver } from './settings/form-settings.resolver.js';
import { FormSettingsChange } from './settings/form-settings-change.entity.js';
import { SpeechPaper } from './speech-papers/speech-paper.entity.js';
import { SpeechPaperResolver } from './speech-papers/speech-paper.resolver.js';
import { FurtherTopic } from './topics/further-topic.entity.js';
import { TalksOfTopic } from './topics/meetings-by-code.js';
import { TopicsResolver } from './topics/topics.resolver.js';

export { advanceConsultation } from './advance-consultation.js';
export { announcedInSql } from './announced.sql.js';
export { beginsBetween, byBeginning } from './begins.sql.js';
export * from './consultation.entity.js';
export { consultationEvent } from './consultation.events.js';
export { ConsultationOrder } from './consultation.inputs.js';
export { consultationLifecycle } from './consultation.lifecycle.js';
export { canOrganise, canReadConsultation, canTakePart } from './consultation.policy.js';
export { readConsultation } from './consultation.queries.js';
export { ConsultationRefusal, ConsultationRefusalCode } from './consultation.refusal.js';
export { ConsultationDetail } from './consultation.types.js';
export * from './demand.entity.js';
export { type DemandOwner, demandOwner, directorOf, readDemandOwners } from './demand-owners.js';
export { fileSubject } from './file-access.js';
export { type GuestPhoneGiven, guestPhoneInput, setGuestPhone } from './guest-phone/kept-phone.js';
export { confirmedInSql, HELD_STATUSES, heldInSql, isConfirmed, isHeld, publicInSql } from './held.rules.js';
export {
  alignPreparation,
  holdConsultation,
  inPreparation,
  isBeforeTheMeeting,
  isRecordOpen,
  type Preparation,
} from './in-preparation.js';
export { BEFORE_SESSION, giveDutyOn } from './invitation/give-duty-on.js';
export { bareName, namedLikeOffice } from './named-like-office.js';
export { type OpenChecklist, readOpenChecklists } from './open-checklists.js';
export * from './participant.entity.js';
export { attendanceLifecycle } from './participant.lifecycle.js';
export {
  fromSeat,
  holdersOfSeats,
  MEMBER_OF_SEAT,
  OWN_CONSULTATIONS,
  OWN_SEAT,
  ownSeatIn,
  readSeat,
  readSeatId,
  SEAT_KEYS,
  SEAT_OF_DEPARTMENT,
  type SeatParams,
  seatOf,
  seatParams,
} from './participant-of.js';
export { planConsultation } from './planning/create-consultation.js';
export { hostName } from './planning/host-name.sql.js';
export { policyListSql } from './policy-list.sql.js';
export { SuggestionOutcome } from './preparation/suggestion-answer.entity.js';
export { type GroupTakenOver, isBeforeTheNotice, takeOverForm, takeOverGroups } from './preparation/take-over.js';
export * from './preparation.entity.js';
export { type RaisedDemand, raiseDemand } from './raise-demand.js';
export { ReadinessItemKind } from './readiness.rules.js';
export {
  accountPhones,
  decidesInSql,
  isResident,
  residentsSeated,
  seatPhones,
  speaksForResidents,
} from './residents.js';
export { termsIn } from './settings/form-settings.queries.js';
export { SpeechPaper, SpeechPaperMode, SpeechPaperStatus } from './speech-papers/speech-paper.entity.js';
export { readsItWhole, withoutTakenDownFor, withoutTakenDownOf } from './taken-down/read-taken-down.js';
export {
  isAnythingTakenDown,
  isConsultationTakenDown,
  isDemandTakenDown,
  isTopicTakenDown,
  namesTakenDown,
  TAKEN_DOWN_TITLE,
  titleOnRecord,
} from './taken-down/taken-down.sql.js';
export { TAKEN_DOWN_LINE, type WithoutMatter } from './taken-down/without-matter.rules.js';
export { advanceTopics } from './topics/advance-topics.js';
export { FurtherTopic } from './topics/further-topic.entity.js';
export { consultationsAbout, topicsOf } from './topics/topics.sql.js';

export const consultationModule: ModuleDefinition = {
  name: 'consultation',
  layer: 'consultations',
  entities: [
    Consultation,
    Demand,
    DepartmentPosition,
    FieldResearch,
    FormSettings,
    FormSettingsChange,
    FurtherTopic,
    GuestPhone,
    InterestGroup,
    Material,
    MaterialReceipt,
    Participant,
    PolicyClause,
    SpeechPaper,
    Suggestion,
    SuggestionAnswer,
    WishSurvey,
  ],
  personal: consultationPersonal,
  events: [consultationEvents],
  resolvers: [
    ConsultationResolver,
    PlanningResolver,
    InvitationResolver,
    PreparationResolver,
    BalanceResolver,
    ConsultationTermsResolver,
    FormSettingsResolver,
    SpeechPaperResolver,
    TopicsResolver,
    TalksOfTopic,
  ],
  fileAccess,
  jobs: [
    { name: 'consultation.eraseGuestPhones', schedule: '50 3 * * *', run: eraseGuestPhones },
    { name: 'consultation.returnActingChairs', schedule: '5 0 * * *', run: returnActingChairs },
  ],
  reactions: { 'identity.actingDirectorRevoked': returnActingChairs },
};
