import type { Row } from '../access-matrix.js';

/** Whoever has an account has days of their own. */
const EVERYBODY: Row['may'] = [
  'secretariat',
  'leader',
  'reviewer',
  'signer',
  'director',
  'otherDirector',
  'acting',
  'actedBefore',
  'office',
  'otherOffice',
  'officeBefore',
  'officer',
  'otherOfficer',
  'member',
  'neighbour',
  'otherMember',
  'chair',
  'scribe',
  'observer',
  'informant',
  'department',
  'otherDepartment',
];

export const rows: Readonly<Record<string, Row>> = {
  'Query.calendarFeed': { may: EVERYBODY, nullIsAnAnswer: true },
  'Mutation.makeCalendarFeed': { may: EVERYBODY },
  'Mutation.revokeCalendarFeed': { may: EVERYBODY },
};
