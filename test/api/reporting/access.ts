import { randomUUID } from 'node:crypto';
import { bodyOf, paragraph, text } from '../../support/stories.js';
import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const committee = ['secretariat', 'director', 'officer'] as const;
const desk = ['leader', ...committee, 'otherDirector', 'otherOfficer', 'signer'] as const;
/** Of a committee's report that was handed in. */
const readers = ['leader', ...committee, 'signer'] as const;

const report =
  (status: string, more: object = {}, given: object = {}) =>
  async (d: WorkingDistrict) => ({ reportId: await d.aReport(status, given), version: 1, ...more });
/** Nobody has drafted the report of the one before twice. */
let quarters = 0;
const nextQuarter = () => {
  quarters += 1;
  return `20${String(25 - (Math.floor(quarters / 4) % 25)).padStart(2, '0')}-0${1 + 2 * (quarters % 4)}-01`;
};
const sent = { sent_on: '2026-03-02', addressee: '区委', signed_at: '2026-03-02T00:00:00Z' };
const today = '2026-03-02';

export const rows: Readonly<Record<string, Row>> = {
  'Query.reports': { may: desk, with: () => ({ filter: null }) },
  'Query.report': { may: readers, with: async (d) => ({ id: await d.aReport('SUBMITTED') }) },
  'Query.report that is a draft': { may: committee, with: async (d) => ({ id: await d.aReport('DRAFT') }) },
  'Query.reportPaper': { may: readers, with: async (d) => ({ id: await d.aReport('SUBMITTED'), versionId: null }) },

  'Mutation.draftReport': {
    may: committee,
    with: (d) => ({
      ...{
        kind: 'QUARTER',
        startsOn: nextQuarter(),
      },
      ...{ committeeId: d.committee.id, consultationId: null, clientMutationId: randomUUID() },
    }),
  },
  'Mutation.saveReport': {
    may: committee,
    with: report('DRAFT', { title: '工作报告', body: bodyOf(paragraph(text('街坊们说了话。'))) }),
  },
  'Mutation.renewReport': { may: committee, with: report('DRAFT') },
  'Mutation.submitReport': { may: committee, with: report('DRAFT') },
  'Mutation.takeReportBack': { may: [...committee, 'signer'], with: report('SUBMITTED', { reason: '再改' }) },
  'Mutation.discardReport': { may: committee, with: report('DRAFT') },
  'Mutation.signReport': { may: ['signer'], with: report('SUBMITTED', { inSpite: null }) },
  'Mutation.sendReport': { may: committee, with: report('SIGNED', { addressee: '区委', sentOn: today }) },
  'Mutation.correctReport': { may: committee, with: report('SENT', { reason: '有误' }, sent) },
  'Mutation.withdrawReport': { may: [...committee, 'signer'], with: report('SENT', { reason: '有误' }, sent) },
  'Mutation.recordReportFeedback': {
    may: committee,
    with: async (d) => ({
      ...(await report('SENT', {}, sent)(d)),
      ...{ kind: 'ADOPTED', onDay: today, source: '区政府', note: null, wording: null, readerIds: [] },
      clientMutationId: randomUUID(),
    }),
  },
  'Mutation.withdrawReportFeedback': {
    may: committee,
    with: async (d) => ({ feedbackId: await d.aReportFeedback(), reason: '登记错了' }),
  },
  // Named by the feedback, and nobody else: whoever entered it.
  'Mutation.readReportWording': { may: ['leader'], with: async (d) => ({ feedbackId: await d.aReportFeedback() }) },
};
