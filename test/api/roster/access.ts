import { randomUUID } from 'node:crypto';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
const staff = ['leader', ...organisers, 'otherDirector', 'otherOfficer'] as const;

let term = 0;
const nextTerm = () => {
  term = (term % 99) + 1;
  return term;
};

/** The directory of organisations; terms, what holds of a member by days, and the groups they belong to. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.organisations': { may: staff },
  'Query.organisation': { may: staff, with: async (d) => ({ id: (await d.anOrganisation()).id }) },
  'Query.organisationChoices': { may: staff, with: (d) => ({ committeeId: d.committee.id }) },
  'Query.keptDirectories': { may: staff },
  'Mutation.addOrganisation': {
    may: organisers,
    with: (d) => ({ committeeId: d.committee.id, name: randomUUID().slice(0, 8) }),
  },
  'Mutation.correctOrganisation': {
    may: organisers,
    with: async (d) => ({ id: (await d.anOrganisation()).id }),
  },
  'Mutation.retireOrganisation': {
    may: organisers,
    with: async (d) => ({ id: (await d.anOrganisation()).id, on: '2026-03-02' }),
  },
  'Mutation.restoreOrganisation': {
    may: organisers,
    with: async (d) => ({ id: (await d.anOrganisation()).id }),
  },
  'Query.terms': { may: staff },
  'Mutation.enterTerm': {
    may: ['secretariat'],
    with: () => ({ number: nextTerm(), startsOn: '2026-01-01', endsOn: '2026-12-31' }),
  },
  'Mutation.correctTerm': {
    may: ['secretariat'],
    with: async (d) => ({ id: (await d.aTerm()).id, number: nextTerm(), startsOn: '1950-01-01', endsOn: '1950-12-31' }),
  },
  'Mutation.removeTerm': { may: ['secretariat'], with: async (d) => ({ id: (await d.aTerm()).id }) },
  'Mutation.changeStanding': {
    may: organisers,
    with: async (d) => ({ memberId: (await d.aLeaver()).id, startsOn: '2026-03-02', specialCommitteeIds: [] }),
  },
  'Mutation.takeBackStanding': {
    may: organisers,
    with: async (d) => ({ id: (await d.aStanding()).id }),
  },
  'Mutation.renameOrganisation': {
    may: organisers,
    with: async (d) => ({ id: (await d.anOrganisation()).id, name: randomUUID().slice(0, 8), on: '2026-03-02' }),
  },
  'Mutation.retireMemberGroup': {
    may: ['secretariat'],
    with: async (d) => ({ kind: 'SECTOR', id: await d.aSectorId(), version: 1, on: '2026-03-02' }),
  },
  'Mutation.mergeMemberGroups': {
    may: ['secretariat'],
    with: async (d) => ({
      ...{ kind: 'SECTOR', id: await d.aSectorId(), intoId: await d.aSectorId(), version: 1, on: '2026-03-02' },
    }),
  },
  'Mutation.restoreMemberGroup': {
    may: ['secretariat'],
    with: async (d) => ({ kind: 'SECTOR', id: await d.aSectorId(), version: 1 }),
  },
};
