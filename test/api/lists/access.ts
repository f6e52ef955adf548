import type { Row } from '../access-matrix.js';

/** Everybody with an account may keep views of lists, whether or not there is a list they may read. */
const EVERYBODY: Row['may'] = [
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
];
const nobodys = '00000000-0000-4000-8000-00000000abcd';

/** Whose it is decides the rest: another person's view is not there (views.test.ts). */
export const rows: Readonly<Record<string, Row>> = {
  'Query.listViews': { may: EVERYBODY },
  'Mutation.keepListView': { may: EVERYBODY, with: () => ({ list: 'TOPICS', name: '看', query: '', isShared: false }) },
  'Mutation.reviseListView': { may: [], with: () => ({ id: nobodys, version: 1, name: '看', isShared: false }) },
  'Mutation.removeListView': { may: [], with: () => ({ id: nobodys }) },
};
