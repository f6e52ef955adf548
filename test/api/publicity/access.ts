import { bodyOf, paragraph, text } from '../../support/stories.js';
import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const committee = ['secretariat', 'director', 'officer'] as const;
const desk = ['leader', ...committee, 'otherDirector', 'otherOfficer', 'reviewer', 'signer'] as const;
const staff = ['leader', ...committee, 'otherDirector', 'otherOfficer'] as const;
const members = ['member', 'neighbour', 'otherMember', 'chair', 'scribe', 'observer'] as const;
const writers = [...desk, ...members, 'informant'] as const;
/** Of a story that was handed in: its writer, its committee, and the house. */
const readers = ['leader', ...committee, 'reviewer', 'signer', 'member'] as const;
const editors = [...committee, 'member'] as const;
const reviewers = ['secretariat', 'reviewer'] as const;
const anybody = [
  ...writers,
  ...[
    'department',
    'otherDepartment',
    'actedBefore',
    'office',
    'otherOffice',
    'officeBefore',
    'guest',
    'otherGuest',
    'anonymous',
    'observerByPass',
  ],
] as Row['may'];
const everyone: Row['may'] = [...anybody, 'screen', 'pairing'];

const words = { title: '板凳上的商量', summary: '', body: bodyOf(paragraph(text('街坊们说了话。'))), coverId: null };
const story =
  (status: string, more: object = {}, given: object = {}) =>
  async (d: WorkingDistrict) => ({ storyId: (await d.aStory(status, given)).storyId, version: 1, ...more });
const slot =
  (more: object = {}, given: object = {}) =>
  async (d: WorkingDistrict) => ({ slotId: await d.aStorySlot(given), version: 1, ...more });
const subjectOf = (d: WorkingDistrict) => ({ consultationId: d.tracked.consultation.id });
const closed = { fact_check_closed_at: '2026-03-02T00:00:00Z' };
const pending = {
  pending: JSON.stringify({
    ...{ title: '另一个题目', summary: '', body: JSON.parse(words.body), coverId: null, reason: '题目不准' },
    ...{ by: '00000000-0000-4000-8000-000000000000', at: '2026-03-02T00:00:00Z' },
  }),
};
const today = '2026-03-02';
const period = { from: '2026-01-01', to: '2026-12-31', committeeId: null };
const placed = { outlet: '区报', level: 'DISTRICT', medium: 'PAPER', link: null, usedOn: today };

export const rows: Readonly<Record<string, Row>> = {
  'Query.publicityDesk': { may: desk },
  'Query.stories': { may: writers, with: () => ({ filter: null }) },
  'Query.story': { may: readers, with: async (d) => ({ id: (await d.aStory('IN_REVIEW')).storyId }) },
  'Query.story that is a draft': { may: editors, with: async (d) => ({ id: (await d.aStory('DRAFT')).storyId }) },
  'Query.storyVersion': {
    may: readers,
    with: async (d) => ({ id: (await d.aStory('IN_REVIEW')).storyId, number: 1 }),
  },
  'Query.storyPreview': { may: readers, with: async (d) => ({ id: (await d.aStory('IN_REVIEW')).storyId }) },
  'Query.storyFindings': {
    may: readers,
    with: async (d) => ({ storyId: (await d.aStory('IN_REVIEW')).storyId, ...words }),
  },
  'Query.storyMaterial': {
    may: readers,
    with: async (d) => ({ storyId: (await d.aStory('IN_REVIEW')).storyId, slotId: null }),
  },
  'Query.publicStory': { may: everyone, with: async (d) => ({ code: (await d.aStory('PUBLISHED')).code }) },
  'Query.publicStories': { may: everyone },
  'Query.storiesAbout': { may: everyone, with: () => ({ trackingCode: 'ABCD2345' }) },
  'Query.storySlots': { may: desk, with: () => ({ filter: null }) },
  'Query.storySlot': {
    may: ['leader', ...committee, 'reviewer', 'signer'],
    with: async (d) => ({ id: await d.aStorySlot() }),
  },
  'Query.publicitySettings': { may: desk },
  'Query.factCheck': { may: everyone, with: async (d) => ({ token: (await d.aFactCheck()).token }) },
  'Query.placements': { may: staff, with: () => ({ filter: period }) },
  'Query.placementTally': { may: staff, with: () => ({ filter: period, grouping: 'COMMITTEE' }) },

  'Mutation.openStorySlot': {
    may: committee,
    with: (d) => ({ ...subjectOf(d), commitmentId: null, briefId: null, note: '值得写' }),
  },
  'Mutation.setStorySlotAside': { may: committee, with: slot({ reason: '不宜报道' }) },
  'Mutation.takeBackStorySlot': {
    may: committee,
    with: slot({}, { set_aside_at: '2026-03-02T00:00:00Z', set_aside_because: '不宜' }),
  },
  'Mutation.changePublicitySettings': { may: ['secretariat'], with: (d) => d.newPublicityDays() },
  'Mutation.startStory': {
    may: [...committee, 'otherDirector', 'otherOfficer', ...members, 'informant'],
    with: (d) => ({
      ...{ slotId: null, kind: 'TOPICAL', title: '板凳上的商量', body: words.body },
      subjects: [{ ...subjectOf(d), commitmentId: null, briefId: null }],
    }),
  },
  'Mutation.saveStory': {
    may: editors,
    with: async (d) => ({
      ...(await story('DRAFT', words)(d)),
      subjects: [{ ...subjectOf(d), commitmentId: null, briefId: null }],
    }),
  },
  'Mutation.submitStory': { may: editors, with: story('DRAFT') },
  'Mutation.takeBackStory': { may: editors, with: story('IN_REVIEW') },
  'Mutation.discardStory': { may: editors, with: story('DRAFT') },
  'Mutation.returnStory': { may: reviewers, with: story('IN_REVIEW') },
  'Mutation.passStory': { may: reviewers, with: story('IN_REVIEW') },
  'Mutation.releaseStoryPhotos': { may: [...reviewers, 'signer'], with: story('IN_REVIEW', { fileIds: [] }) },
  'Mutation.sendFactCheck': {
    may: committee,
    with: async (d) => ({
      ...{ storyId: (await d.aStory('FACT_CHECK')).storyId, departmentId: d.handler.id, committeeId: null },
      unitName: null,
    }),
  },
  'Mutation.revokeFactCheck': {
    may: committee,
    with: async (d) => {
      const { storyId, linkId } = await d.aFactCheck();
      return { storyId, linkId };
    },
  },
  // Whoever gave the link out is not the one who answers it.
  'Mutation.answerFactCheck': {
    may: anybody.filter((who) => !(committee as readonly string[]).includes(who)),
    with: async (d) => ({
      token: (await d.aFactCheck()).token,
      answers: [{ factKey: `CONSULTATION:${d.tracked.consultation.id}:TITLE`, verdict: 'CONFIRMED', note: null }],
    }),
  },
  'Mutation.closeFactCheck': { may: committee, with: story('FACT_CHECK', { skippedBecause: '已电话核对' }) },
  'Mutation.sendStoryBack': { may: [...reviewers, 'signer'], with: story('FACT_CHECK') },
  'Mutation.signStory': {
    may: ['signer'],
    with: story('FACT_CHECK', { waivers: [], inSpiteOf: null, publishOn: null }, closed),
  },
  'Mutation.scheduleStory': { may: ['secretariat', 'signer'], with: story('SCHEDULED', { publishOn: today }) },
  'Mutation.publishStory': { may: ['signer'], with: story('SCHEDULED') },
  'Mutation.correctStory': { may: editors, with: story('PUBLISHED', { ...words, reason: '题目不准' }) },
  'Mutation.dropStoryCorrection': { may: [...editors, 'signer'], with: story('PUBLISHED', {}, pending) },
  'Mutation.signStoryCorrection': {
    may: ['signer'],
    with: story('PUBLISHED', { waivers: [], inSpiteOf: null }, pending),
  },
  'Mutation.clearStoryDoubt': { may: ['signer'], with: story('NEEDS_REVIEW') },
  'Mutation.seeStoryInSpite': {
    may: [...reviewers, 'signer'],
    with: story('PUBLISHED', {}, { forced_because: '已核实' }),
  },
  'Mutation.withdrawStory': { may: ['secretariat', 'signer'], with: story('PUBLISHED') },
  'Mutation.restoreStory': { may: ['signer'], with: story('WITHDRAWN') },
  'Mutation.recordPlacement': {
    may: committee,
    with: async (d) => ({ storyId: (await d.aStory('PUBLISHED')).storyId, ...placed }),
  },
  'Mutation.correctPlacement': {
    may: committee,
    with: async (d) => ({ placementId: await d.aPlacement(), version: 1, ...placed, outlet: '区报客户端' }),
  },
  'Mutation.withdrawPlacement': {
    may: committee,
    with: async (d) => ({ placementId: await d.aPlacement(), version: 1, reason: '登记错了' }),
  },
};
