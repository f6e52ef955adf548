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

/** Whose it is decides the rest: another person's view is not there. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.listViews': { may: EVERYBODY },
  'Mutation.keepListView': { may: EVERYBODY, with: () => ({ list: 'TOPICS', name: '看', query: '', isShared: false }) },
  'Mutation.reviseListView': {
    may: ['member'],
    with: async (d) => ({ id: await d.aListView(), version: 1, name: '看', isShared: false }),
  },
  'Mutation.removeListView': { may: ['member'], with: async (d) => ({ id: await d.aListView() }) },
};
