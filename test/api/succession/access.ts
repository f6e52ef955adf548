import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

/** Who leaves, and to whom what they had in hand goes: the roster is the secretariat's. */
const only = ['secretariat'] as const;
const ofRenewal = async (d: WorkingDistrict) => ({ id: (await d.aRenewal()).id, version: 1 });
const ofImport = async (d: WorkingDistrict) => ({ id: await d.theRenewalImport() });
const days = { number: 98, startsOn: '2031-01-01', endsOn: null, rule: 'NOBODY' };

export const rows: Readonly<Record<string, Row>> = {
  'Query.holdings': { may: only, with: async (d) => ({ memberId: (await d.aLeaver()).id }) },
  'Mutation.recordDeparture': {
    may: only,
    with: async (d) => ({ memberId: (await d.aLeaver()).id, lastOn: '2026-03-02', handovers: [] }),
  },
  'Mutation.takeBackDeparture': { may: only, with: async (d) => ({ memberId: (await d.aLeaver()).id }) },
  'Mutation.handOverThings': {
    may: only,
    with: async (d) => ({ memberId: (await d.aLeaver()).id, handovers: [] }),
  },
  'Query.passedOn': { may: only, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Mutation.giveBackPassedOn': { may: only, with: async (d) => ({ accountId: (await d.aStranger()).accountId }) },
  'Query.renewals': { may: only },
  'Query.renewal': { may: only, with: ofRenewal },
  'Query.renewalPeople': { may: only, with: ofRenewal },
  'Query.renewalThings': { may: only, with: ofRenewal },
  'Query.renewalSuccessors': { may: only, with: ofRenewal },
  'Query.renewalAppointments': { may: only, with: ofRenewal },
  'Query.renewalPreview': { may: only, with: ofRenewal },
  'Query.renewalImports': { may: only },
  'Query.renewalImport': { may: only, with: ofImport },
  'Query.renewalImportChoices': { may: only, with: ofImport },
  'Mutation.beginRenewal': { may: only, with: () => days },
  'Mutation.reviseRenewal': { may: only, with: async (d) => ({ ...(await ofRenewal(d)), ...days }) },
  'Mutation.decideRenewalPeople': {
    may: only,
    with: async (d) => ({ renewalId: (await d.aRenewal()).id, memberIds: [(await d.aLeaver()).id], fate: 'STAYS' }),
  },
  'Mutation.keepRenewalPerson': {
    may: only,
    with: async (d) => ({
      ...{ renewalId: (await d.aRenewal()).id, name: '来者', specialCommitteeIds: [], phone: null },
      ...{ memberId: null, personId: null, committeeId: null, sectorId: null, version: null },
    }),
  },
  'Mutation.dropRenewalPerson': { may: only, with: async (d) => ({ id: (await d.aRenewal()).personId, version: 1 }) },
  'Mutation.giveInRenewal': {
    may: only,
    with: async (d) => ({ renewalId: (await d.aRenewal()).id, memberId: (await d.aLeaver()).id, handovers: [] }),
  },
  'Mutation.appointInRenewal': {
    may: only,
    with: async (d) => ({
      ...{ renewalId: (await d.aRenewal()).id, committeeId: d.committee.id, duty: 'DIRECTOR' },
      ...{ accountId: null, phone: null },
    }),
  },
  'Mutation.dropRenewalAppointment': { may: only, with: async (d) => ({ id: (await d.aRenewal()).appointmentId }) },
  'Mutation.confirmRenewal': { may: only, with: ofRenewal },
  'Mutation.takeBackRenewal': { may: only, with: ofRenewal },
  'Mutation.callOffRenewal': { may: only, with: ofRenewal },
  'Mutation.correctRenewalImportCell': {
    may: only,
    with: async (d) => ({ ...(await ofImport(d)), rowKey: '1', field: 'NAME', text: '甲' }),
  },
  'Mutation.adjustRenewalImport': { may: only, with: async (d) => ({ ...(await ofImport(d)), decisions: [] }) },
  'Mutation.confirmRenewalImport': { may: only, with: ofImport },
  'Mutation.discardRenewalImport': { may: only, with: ofImport },
};
