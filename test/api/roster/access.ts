import { randomUUID } from 'node:crypto';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
const staff = ['leader', ...organisers, 'otherDirector', 'otherOfficer'] as const;

/** The directory of organisations. */
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
};
