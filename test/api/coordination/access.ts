import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Whoever organises there, and the member who follows the matter. */
const runs = [...organisers, 'member'] as const;
/** Whoever reads the matter: also the leader, the handler, and members of the committee. */
const readers = ['leader', ...runs, 'chair', 'scribe', 'neighbour', 'department'] as const;

const DAY = '2026-06-01';
const of =
  (state: Parameters<WorkingDistrict['aCoordination']>[0], given: object = {}) =>
  async (d: WorkingDistrict) => ({ coordinationId: (await d.aCoordination(state)).id, version: 1, ...given });
const record = async (state: Parameters<WorkingDistrict['aCoordination']>[0], d: WorkingDistrict) => {
  const { id, partyId } = await d.aCoordination(state);
  return {
    coordinationId: id,
    version: 1,
    lines: [{ partyId, came: true }],
    steps: [{ partyId, what: '换灯', dueOn: DAY }],
  };
};

/** 协调会 on matters that are stuck. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.coordination': { may: readers, with: async (d) => ({ id: (await d.aCoordination('AGREED')).id }) },
  'Query.coordinationsOf': {
    may: readers,
    with: async (d) => ({ commitmentId: (await d.aCoordination('AGREED')).commitmentId }),
  },
  'Query.coordinationChoices': {
    may: runs,
    with: async (d) => ({ commitmentId: (await d.aCoordination('AGREED')).commitmentId }),
  },
  'Mutation.callCoordination': {
    may: runs,
    with: async (d) => ({
      commitmentId: (await d.aCommitment()).id,
      ...{ startsAt: '2099-01-04T01:00:00Z', departmentIds: [], organisationIds: [] },
    }),
  },
  'Mutation.decideCoordination': { may: organisers, with: of('PROPOSED', { agree: false, reason: '先催办' }) },
  'Mutation.moveCoordination': { may: runs, with: of('AGREED', { startsAt: '2099-01-04T01:00:00Z' }) },
  'Mutation.cancelCoordination': { may: runs, with: of('AGREED') },
  'Mutation.recordCoordination': { may: runs, with: (d) => record('HELD', d) },
  'Mutation.correctCoordinationRecord': { may: runs, with: (d) => record('RECORDED', d) },
  'Mutation.answerCoordinationRecord': { may: ['department'], with: of('RECORDED', { confirms: true }) },
  'Mutation.reportCoordinationStep': {
    may: ['department'],
    with: async (d) => ({ stepId: (await d.aCoordination('CONFIRMED')).stepId }),
  },
  'Mutation.markCoordinationStep': {
    may: runs,
    with: async (d) => ({ stepId: (await d.aCoordination('CONFIRMED')).stepId, outcome: 'DONE' }),
  },
};
