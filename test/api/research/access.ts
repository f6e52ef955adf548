import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Whoever organises there, and the member who leads. */
const leads = [...organisers, 'member'] as const;
/** …and who goes along. */
const goes = [...leads, 'chair'] as const;
const staff = ['leader', ...organisers, 'otherDirector', 'otherOfficer'] as const;
const members = ['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer'] as const;

const DAY = '2026-02-20';
const words = { kind: 'FIELD_RESEARCH', startsOn: DAY, endsOn: DAY, departmentId: null, memberIds: [] };
const trip =
  (more: object = {}, given: object = {}) =>
  async (d: WorkingDistrict) => ({ tripId: (await d.aResearchTrip(more)).tripId, version: 1, ...given });
const suggestion =
  (given: object = {}) =>
  async (d: WorkingDistrict) => ({ suggestionId: (await d.aResearchTrip()).suggestionId, version: 1, ...given });
const finding =
  (given: object = {}) =>
  async (d: WorkingDistrict) => ({ findingId: (await d.aResearchTrip()).findingId, version: 1, ...given });

/** Field research outside any consultation. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.researchTrips': {
    // Everybody has their own rows in it; whose they are: research.test.ts.
    may: [...staff, ...members, 'department', 'otherDepartment'],
    with: () => ({ filter: null }),
  },
  'Query.researchTrip': {
    may: ['leader', ...goes, 'department'],
    with: async (d) => ({ id: (await d.aResearchTrip()).tripId }),
  },
  'Query.researchChoices': { may: [...staff, ...members], with: (d) => ({ committeeId: d.committee.id }) },
  'Mutation.planResearchTrip': {
    may: organisers,
    with: (d) => ({ ...words, led: 'OFFICE', committeeId: d.committee.id, leadMemberId: null }),
  },
  'Mutation.planResearchTrip by members': {
    may: [...organisers, ...members],
    with: (d) => ({ ...words, led: 'MEMBERS', committeeId: d.committee.id, leadMemberId: d.people.member.member.id }),
  },
  'Mutation.correctResearchTrip': { may: leads, with: trip({}, words) },
  'Mutation.cancelResearchTrip': { may: leads, with: trip() },
  'Mutation.restoreResearchTrip': { may: leads, with: trip({ cancelledAt: new Date(), cancelledReason: '下雨' }) },
  'Mutation.answerResearchTrip': { may: ['member', 'chair'], with: trip({}, { version: undefined, isComing: true }) },
  'Mutation.noteResearchPresence': { may: leads, with: trip({}, { memberIds: [] }) },
  'Mutation.handOverResearchTrip': {
    may: leads,
    with: async (d) => ({ ...(await trip()(d)), memberId: d.people.chair.member.id }),
  },
  'Mutation.recordResearchFinding': {
    may: goes,
    with: trip({}, { version: undefined, foundOn: DAY, photoIds: [], memberId: null }),
  },
  'Mutation.correctResearchFinding': { may: leads, with: finding({ foundOn: DAY }) },
  'Mutation.withdrawResearchFinding': { may: leads, with: finding() },
  'Mutation.restoreResearchFinding': { may: leads, with: finding() },
  'Mutation.writeResearchReport': { may: leads, with: trip() },
  'Mutation.makeResearchSuggestion': {
    may: leads,
    with: async (d) => ({
      ...(await trip({}, { version: undefined })(d)),
      ...{ departmentId: d.handler.id, organisationId: null, answerBy: '2026-04-20' },
    }),
  },
  'Mutation.correctResearchSuggestion': { may: leads, with: suggestion({ answerBy: '2026-04-21' }) },
  'Mutation.withdrawResearchSuggestion': { may: leads, with: suggestion() },
  'Mutation.restoreResearchSuggestion': { may: leads, with: suggestion() },
  'Mutation.answerResearchSuggestion': {
    may: ['department'],
    with: suggestion({ version: undefined, answersSeen: 0, outcome: 'TAKEN_UP' }),
  },
  'Mutation.makeTopicOfResearch': { may: leads, with: suggestion({ version: undefined }) },
  'Mutation.joinResearchTrip': {
    may: leads,
    with: async (d) => ({ ...(await trip()(d)), consultationId: d.preparing.consultation.id }),
  },
};
