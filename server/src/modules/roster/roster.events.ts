import {
  code,
  count,
  day,
  defineEvents,
  type EventsOf,
  flag,
  id,
  oneOf,
  optional,
  orNone,
} from '../../kernel/event.js';
import { DepartureKind } from './members/terms/term.entity.js';
import { CommitteeDuty } from './roster.entity.js';

const ofMember = { memberId: id };
const ofCommittee = { committeeId: id };
const ofOrganisation = { organisationId: id };
const ofImport = { importId: id };
const ofStanding = { ...ofMember, standingId: id };
const ofDeparture = { ...ofMember, departureId: id };
const ofTerm = { termId: id };

export const rosterEvents = defineEvents(
  'roster',
  {
    memberCreated: ofMember,
    memberRevised: ofMember,
    memberMoved: { ...ofMember, committeeId: orNone(id) },
    committeeCreated: { ...ofCommittee, townshipId: id },
    committeeRevised: ofCommittee,
    staffAppointed: { ...ofCommittee, staffId: id, accountId: id, duty: oneOf(CommitteeDuty) },
    staffEnded: { ...ofCommittee, staffId: id },
    slipsIssued: { ...ofCommittee, count },
    departmentCreated: { departmentId: id },
    departmentRevised: { departmentId: id },
    sectorCreated: { sectorId: id },
    specialCommitteeCreated: { specialCommitteeId: id },
    memberGroupRenamed: { groupId: id },
    memberGroupRemoved: { groupId: id },
    memberGroupRetired: { groupId: id },
    memberGroupMerged: { groupId: id, intoId: id, count },
    memberGroupRestored: { groupId: id, count },
    organisationAdded: { ...ofOrganisation, committeeId: id },
    organisationCorrected: { ...ofOrganisation, changed: code },
    organisationRetired: { ...ofOrganisation, successorId: orNone(id), takesOver: optional(flag) },
    organisationRestored: ofOrganisation,
    standingChanged: { ...ofStanding, startsOn: day, changed: code },
    standingTakenBack: ofStanding,
    memberLeft: { ...ofDeparture, committeeId: orNone(id), kind: oneOf(DepartureKind), lastOn: optional(day) },
    memberLeftTakenBack: { ...ofDeparture, committeeId: orNone(id) },
    departureCarriedOut: ofDeparture,
    termEntered: { ...ofTerm, takenIn: count },
    termCorrected: { ...ofTerm, takenIn: count },
    termRemoved: ofTerm,
    importPreviewed: ofImport,
    importConfirmed: { ...ofImport, created: count, updated: count, failed: count },
    importCellCorrected: { ...ofImport, rowNumber: count, field: code },
    importDiscarded: ofImport,
  },
  // Whoever shows enrolment or the roster reads again.
  () => ({ view: 'roster', id: 'roster' }),
);

export const {
  memberCreated,
  memberRevised,
  memberMoved,
  committeeCreated,
  committeeRevised,
  staffAppointed,
  staffEnded,
  slipsIssued,
  departmentCreated,
  departmentRevised,
  sectorCreated,
  specialCommitteeCreated,
  memberGroupRenamed,
  memberGroupRemoved,
  memberGroupRetired,
  memberGroupMerged,
  memberGroupRestored,
  organisationAdded,
  organisationCorrected,
  organisationRetired,
  organisationRestored,
  standingChanged,
  standingTakenBack,
  memberLeft,
  memberLeftTakenBack,
  departureCarriedOut,
  termEntered,
  termCorrected,
  termRemoved,
  importPreviewed,
  importCellCorrected,
  importConfirmed,
  importDiscarded,
} = rosterEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof rosterEvents> {}
  interface RegisteredViews {
    roster: true;
  }
}
