import { defineEvents, type EventsOf, id, oneOf, orNone } from '../../kernel/event.js';
import { SuggestionOutcome } from '../consultation/index.js';
import { TripAnswer, TripLed } from './research-trip.entity.js';

const ofTrip = { researchTripId: id };
/** `memberId`: whom it concerns. */
const ofGoer = { ...ofTrip, memberId: id };
const ofFinding = { ...ofTrip, findingId: id };
/** `departmentId`: whom it is addressed to; none where an organisation answers through `committeeId`. */
const ofSuggestion = { ...ofTrip, researchSuggestionId: id, departmentId: orNone(id), committeeId: orNone(id) };

export const researchEvents = defineEvents('research', {
  planned: { ...ofTrip, led: oneOf(TripLed) },
  planCorrected: ofTrip,
  cancelled: ofTrip,
  planRestored: ofTrip,
  asked: ofGoer,
  takenOff: ofGoer,
  answered: { ...ofGoer, answer: oneOf(TripAnswer) },
  presenceNoted: ofTrip,
  handedOver: { ...ofTrip, memberId: orNone(id) },
  findingRecorded: ofFinding,
  findingCorrected: ofFinding,
  findingWithdrawn: ofFinding,
  findingRestored: ofFinding,
  reportWritten: ofTrip,
  suggestionMade: ofSuggestion,
  suggestionCorrected: ofSuggestion,
  suggestionWithdrawn: ofSuggestion,
  suggestionRestored: ofSuggestion,
  suggestionAnswered: { ...ofSuggestion, outcome: oneOf(SuggestionOutcome) },
  becameTopic: { ...ofTrip, researchSuggestionId: id, topicId: id },
  joined: { ...ofTrip, consultationId: id, researchId: id },
});

export const {
  planned,
  planCorrected,
  cancelled,
  planRestored,
  asked,
  takenOff,
  answered,
  presenceNoted,
  handedOver,
  findingRecorded,
  findingCorrected,
  findingWithdrawn,
  findingRestored,
  reportWritten,
  suggestionMade,
  suggestionCorrected,
  suggestionWithdrawn,
  suggestionRestored,
  suggestionAnswered,
  becameTopic,
  joined,
} = researchEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof researchEvents> {}
}
