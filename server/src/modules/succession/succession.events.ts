import { code, count, day, defineEvents, type EventsOf, id, oneOf } from '../../kernel/event.js';
import { CommitteeDuty } from '../roster/index.js';
import { RenewalFate } from './renewal/renewal.entity.js';

const ofRenewal = { renewalId: id };
const ofImport = { importId: id };

export const successionEvents = defineEvents('succession', {
  handedOver: { memberId: id, count },
  passedOnGivenBack: { accountId: id, count },
  renewalBegun: ofRenewal,
  renewalRevised: ofRenewal,
  renewalPeopleDecided: { ...ofRenewal, count, fate: oneOf(RenewalFate) },
  renewalPersonKept: { ...ofRenewal, personId: id },
  renewalPersonDropped: { ...ofRenewal, personId: id },
  renewalThingsGiven: { ...ofRenewal, memberId: id, count },
  renewalAppointed: { ...ofRenewal, committeeId: id, duty: oneOf(CommitteeDuty) },
  renewalAppointmentDropped: { ...ofRenewal, committeeId: id, duty: oneOf(CommitteeDuty) },
  renewalConfirmed: { ...ofRenewal, startsOn: day },
  leaveAnnounced: { ...ofRenewal, memberId: id, startsOn: day },
  leaveCalledOff: { ...ofRenewal, memberId: id },
  renewalTakenBack: ofRenewal,
  renewalCalledOff: ofRenewal,
  renewalCarriedOut: { ...ofRenewal, stayed: count, left: count, came: count },
  memberJoined: { ...ofRenewal, memberId: id, committeeId: id },
  renewalStopped: { ...ofRenewal, why: code },
  importPreviewed: ofImport,
  importConfirmed: { ...ofImport, created: count, updated: count, failed: count },
  importCellCorrected: { ...ofImport, rowNumber: count, field: code },
  importDiscarded: ofImport,
});

export const {
  handedOver,
  passedOnGivenBack,
  renewalBegun,
  renewalRevised,
  renewalPeopleDecided,
  renewalPersonKept,
  renewalPersonDropped,
  renewalThingsGiven,
  renewalAppointed,
  renewalAppointmentDropped,
  renewalConfirmed,
  leaveAnnounced,
  leaveCalledOff,
  renewalTakenBack,
  renewalCalledOff,
  renewalCarriedOut,
  memberJoined,
  renewalStopped,
  importPreviewed,
  importConfirmed,
  importCellCorrected,
  importDiscarded,
} = successionEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof successionEvents> {}
}
