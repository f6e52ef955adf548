import type { Row } from '../access-matrix.js';

/** Everybody with an account has something to do, or nothing. */
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

const line = { kind: 'TOPIC_TO_SCREEN', recordId: '00000000-0000-4000-8000-00000000abcd' };

/** Whoever does not have the line is told that it does not wait for them. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.worklist': { may: EVERYBODY },
  'Query.lineColleagues': { may: EVERYBODY, with: () => ({ line }) },
  'Mutation.setLineAside': { may: EVERYBODY, with: () => ({ ...line, until: '2026-03-05' }) },
  'Mutation.takeLineUpAgain': { may: EVERYBODY, with: () => line },
  'Mutation.assignLine': { may: EVERYBODY, with: () => ({ ...line, accountId: line.recordId }) },
  'Mutation.giveLineBack': { may: EVERYBODY, with: () => line },
};
