import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Whoever organises there, and the member in front. */
const leads = [...organisers, 'member'] as const;
const staff = ['leader', ...organisers, 'otherDirector', 'otherOfficer'] as const;
const members = ['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer'] as const;

const everyone = [
  ...[...staff, ...members, 'reviewer', 'signer', 'informant', 'department', 'otherDepartment', 'actedBefore'],
  ...['office', 'otherOffice', 'officeBefore'],
  ...['guest', 'otherGuest', 'anonymous', 'observerByPass', 'screen', 'pairing'],
] as Row['may'];

const studio =
  (given: (d: WorkingDistrict) => object = () => ({}), more: object = {}) =>
  async (d: WorkingDistrict) => ({ studioId: (await d.aStudio(more)).studioId, version: 1, ...given(d) });
const day =
  (given: (d: WorkingDistrict) => object = () => ({}), more: object = {}) =>
  async (d: WorkingDistrict) => ({ receptionId: (await d.aStudio({}, more)).receptionId, version: 1, ...given(d) });
const visit =
  (given: object = {}) =>
  async (d: WorkingDistrict) => ({ visitId: (await d.aStudio()).visitId, version: 1, ...given });
const who = (d: WorkingDistrict) => ({
  ...{ sectorId: null, leadMemberId: d.people.member.member.id, memberIds: [d.people.chair.member.id] },
});
const slot = (d: WorkingDistrict) => ({
  ...{ onDay: '2027-01-04', half: 'MORNING', startsAt: '09:00', endsAt: '11:00' },
  memberIds: [d.people.member.member.id],
});
const said = { visitorName: null, visitorPhone: null, outcome: 'ANSWERED', answer: '已登记', title: null };

/** Studios of members, their days and what visitors said. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.studios': { may: [...staff, ...members], with: () => ({ filter: null, order: null }) },
  'Query.studio': {
    may: [...staff, ...members],
    with: async (d) => ({ id: (await d.aStudio()).studioId, from: null, to: null }),
  },
  'Query.studio that is applied for': {
    // Not agreed to: for those it concerns.
    may: ['leader', ...leads, 'chair'],
    with: async (d) => ({
      id: (await d.aStudio({ status: 'PROPOSED', plateNumber: null, plateOn: null })).studioId,
      ...{ from: null, to: null },
    }),
  },
  'Query.studioChoices': { may: [...staff, ...members] },
  'Query.receptions': {
    may: [...staff, ...members],
    with: async (d) => ({ filter: { studioId: (await d.aStudio()).studioId } }),
  },
  'Query.ownReceptions': { may: [...staff, ...members] },
  'Query.reception': { may: [...staff, ...members], with: async (d) => ({ id: (await d.aStudio()).receptionId }) },
  'Query.studioVisits': {
    may: [...staff, ...members],
    with: async (d) => ({ filter: { studioId: (await d.aStudio()).studioId } }),
  },
  'Query.studioByCode': { may: everyone, with: async (d) => ({ code: (await d.aStudio()).code }) },
  'Mutation.proposeStudio': {
    may: leads,
    with: (d) => ({ ...who(d), committeeId: d.committee.id, memberIds: [] }),
  },
  'Mutation.correctStudio': { may: leads, with: studio(who) },
  'Mutation.turnStudio': {
    may: ['secretariat'],
    with: studio(() => ({ status: 'SUSPENDED', plateOn: null, reason: '装修' })),
  },
  'Mutation.planReceptions': {
    may: leads,
    with: async (d) => ({ studioId: (await d.aStudio()).studioId, days: [slot(d)] }),
  },
  'Mutation.moveReception': { may: leads, with: day(slot, { onDay: '2027-01-05' }) },
  'Mutation.cancelReception': { may: leads, with: day(() => ({}), { onDay: '2027-01-05' }) },
  'Mutation.restoreReception': {
    may: leads,
    with: day(() => ({}), { onDay: '2027-01-05', cancelledAt: new Date(), cancelledReason: '停电' }),
  },
  'Mutation.checkInAtReception': { may: ['member'], with: day(() => ({ version: undefined, isPresent: true })) },
  'Mutation.noteVisit': {
    may: leads,
    with: day(() => ({ version: undefined, ...said })),
  },
  'Mutation.correctVisit': { may: leads, with: visit({ visitorName: null, visitorPhone: null, answer: '已登记' }) },
  'Mutation.withdrawVisit': { may: leads, with: visit() },
  'Mutation.restoreVisit': { may: leads, with: visit() },
  'Mutation.closeReception': { may: leads, with: day(() => ({ presentMemberIds: null })) },
  'Mutation.reopenReception': { may: organisers, with: day() },
};
