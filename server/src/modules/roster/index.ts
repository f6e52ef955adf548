export { foundCommittee } from './committees/create-committee.js';
export { groupNameOn } from './committees/group-name.sql.js';
export { inForceOn, inTermOn, membershipOn, notOverOn, termNotOverOn } from './enrolment.sql.js';
export { type GroupKind, GroupNames } from './import/group-names.js';
export {
  type ComparedMember,
  type ExistingMember,
  planRosterImport,
  type RosterCatalog,
  type RosterField,
  type RowDecision,
  recogniseRoster,
  toRow,
} from './import/index.js';
export { readKnownRoster } from './import/known-roster.js';
export { ROSTER_PROBLEM_WORDS } from './import.words.js';
export { phoneInput } from './member-fields.js';
export { enrol } from './members/create-member.js';
export { Enrolment } from './members/member.types.js';
export { keepDays } from './members/standing/keep-days.js';
export { MemberStanding } from './members/standing/standing.entity.js';
export { specialCommitteesOn, standingOn } from './members/standing/standing.sql.js';
export {
  beginTerm,
  comeIn,
  fillTerm,
  lockRoster,
  type NewMember,
  type NextTerm,
  stayAll,
  stayOnInto,
} from './members/terms/change-term.js';
export { type Leaving, leave, takeBackLeaving } from './members/terms/leave.js';
export { DepartureKind, MemberDeparture, Term } from './members/terms/term.entity.js';
export { dayBefore, stayOn } from './membership.rules.js';
export { organisationIn } from './organisations/keep-organisation.js';
export { Organisation, OrganisationKind } from './organisations/organisation.entity.js';
export { inUseOn } from './organisations/organisation.queries.js';
export { barePhone, isOfficePhone, phonesOfAccounts, phonesOfUnits } from './phones.sql.js';
export { rosterImport, rosterPreview } from './roster.cli.js';
export * from './roster.entity.js';
export { rosterModule } from './roster.module.js';
export { canManageRoster, canReadRoster, phoneScope } from './roster.policy.js';
export { readEnrolment } from './roster.queries.js';
export { RosterRefusal, RosterRefusalCode } from './roster.refusal.js';
export { appoint } from './staff/appoint-staff.js';
