import { code, count, defineEvents, type EventsOf, flag, id, oneOf, optional, orNone } from '../../kernel/event.js';
import { CommitteeDuty } from './roster.entity.js';

const ofMember = { memberId: id };
const ofCommittee = { committeeId: id };
const ofOrganisation = { organisationId: id };
const ofImport = { importId: id };

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
    organisationAdded: { ...ofOrganisation, committeeId: id },
    organisationCorrected: { ...ofOrganisation, changed: code },
    organisationRetired: { ...ofOrganisation, successorId: orNone(id), takesOver: optional(flag) },
    organisationRestored: ofOrganisation,
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
  organisationAdded,
  organisationCorrected,
  organisationRetired,
  organisationRestored,
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
