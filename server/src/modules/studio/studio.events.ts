import { defineEvents, type EventsOf, id, oneOf, optional } from '../../kernel/event.js';
import { VisitOutcome } from './day/visit.entity.js';
import { StudioStatus } from './studio.entity.js';

const ofStudio = { studioId: id };
const ofReception = { ...ofStudio, receptionId: id };
/** `memberId`: whom it concerns. */
const ofDuty = { ...ofReception, memberId: id };
const ofVisit = { ...ofReception, visitId: id };

export const studioEvents = defineEvents('studio', {
  proposed: ofStudio,
  corrected: ofStudio,
  turned: { ...ofStudio, status: oneOf(StudioStatus) },
  receptionPlanned: ofReception,
  receptionMoved: ofReception,
  receptionCancelled: ofReception,
  receptionRestored: ofReception,
  putOnDuty: ofDuty,
  takenOffDuty: ofDuty,
  checkedIn: ofDuty,
  checkedOut: ofDuty,
  visitNoted: { ...ofVisit, outcome: oneOf(VisitOutcome) },
  visitCorrected: ofVisit,
  visitorAnonymised: { topicId: optional(id), visitId: id },
  visitWithdrawn: ofVisit,
  visitRestored: ofVisit,
  receptionClosed: ofReception,
  receptionReopened: ofReception,
});

export const {
  visitorAnonymised,
  proposed,
  corrected,
  turned,
  receptionPlanned,
  receptionMoved,
  receptionCancelled,
  receptionRestored,
  putOnDuty,
  takenOffDuty,
  checkedIn,
  checkedOut,
  visitNoted,
  visitCorrected,
  visitWithdrawn,
  visitRestored,
  receptionClosed,
  receptionReopened,
} = studioEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof studioEvents> {}
}
