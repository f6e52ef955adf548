import type { Row } from '../access-matrix.js';

/** Everybody with an account has something to do, or nothing. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.worklist': {
    may: [
      'secretariat',
      'leader',
      'reviewer',
      'signer',
      'director',
      'otherDirector',
      'acting',
      'actedBefore',
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
    ],
  },
};
