import { randomUUID } from 'node:crypto';
import { ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Fresh ones: other rows call, hold and take down those of the district. */
const planned = async (d: WorkingDistrict) => ({
  consultationId: (await d.aTable(ConsultationStatus.PREPARING)).consultation.id,
});
const earlier = async (d: WorkingDistrict) => ({
  ...(await planned(d)),
  fromId: (await d.aTable(ConsultationStatus.TRACKING)).consultation.id,
});

const readers = [
  ...['leader', 'secretariat', 'director', 'officer', 'otherDirector', 'otherOfficer', 'acting'],
  ...['member', 'neighbour', 'otherMember', 'chair', 'scribe', 'observer'],
] as const;
const practice =
  (status: string, more: object = {}) =>
  async (d: WorkingDistrict) => ({ practiceId: await d.aPractice(status), version: 1, ...more });
const part = (text: string) => ({ text, kept: true });
const words = {
  ...{ title: '早市怎么摆', matter: '占道', worked: '先看现场', effect: '划了线', caution: '雨天另说', intro: '请填' },
  ...{ groups: [part('商户')], questions: [part('盼着什么')], agenda: [part('先看现场'), part('看货位')] },
};
const using = async (d: WorkingDistrict) => ({
  ...{ practiceId: await d.aPractice('RELEASED'), ...(await planned(d)) },
});

/** 照上一次办: of the committee that prepares. 经验库: of whoever writes it, reviews it, or starts from it. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.copySources': { may: organisers, with: planned },
  'Query.copyPreview': { may: organisers, with: earlier },
  'Query.copiedInto': { may: organisers, with: planned },
  'Mutation.copyConsultation': {
    may: organisers,
    with: async (d) => ({
      ...(await earlier(d)),
      form: true,
      groupIds: [],
      participantIds: [],
      questions: false,
      agenda: false,
    }),
  },
  'Mutation.dropCopied': {
    may: organisers,
    with: async (d) => ({ ...(await planned(d)), participantIds: [], agenda: true }),
  },
  'Query.practices': { may: readers, with: () => ({ filter: null, order: null }) },
  'Query.practiceCategories': { may: readers, with: () => ({}) },
  'Query.practice': { may: readers, with: async (d) => ({ id: await d.aPractice('RELEASED') }) },
  'Query.practice that is a draft': { may: organisers, with: async (d) => ({ id: await d.aPractice() }) },
  'Query.practicePaper': { may: readers, with: async (d) => ({ id: await d.aPractice('RELEASED') }) },
  'Query.practiceTargets': { may: [...organisers, 'otherDirector', 'otherOfficer', 'acting'], with: () => ({}) },
  'Query.consultationPractices': { may: organisers, with: planned },
  'Mutation.drawUpPractice': {
    may: organisers,
    with: async (d) => ({
      consultationId: (await d.aTable(ConsultationStatus.TRACKING)).consultation.id,
      clientMutationId: randomUUID(),
    }),
  },
  'Mutation.savePractice': { may: organisers, with: practice('DRAFT', words) },
  'Mutation.proposePractice': { may: organisers, with: practice('DRAFT') },
  'Mutation.takePracticeBack': { may: organisers, with: practice('PROPOSED') },
  'Mutation.returnPractice': { may: ['secretariat'], with: practice('PROPOSED', { reason: '再改' }) },
  'Mutation.releasePractice': { may: ['secretariat'], with: practice('PROPOSED') },
  'Mutation.revisePractice': { may: organisers, with: practice('RELEASED', { reason: '补充' }) },
  'Mutation.discardPractice': { may: organisers, with: practice('DRAFT') },
  'Mutation.retirePractice': { may: organisers, with: practice('RELEASED', { reason: '政策变了' }) },
  'Mutation.restorePractice': { may: ['secretariat'], with: practice('RETIRED') },
  'Mutation.usePractice': {
    may: organisers,
    with: async (d) => ({ ...(await using(d)), form: true, groups: ['商户'], questions: false, agenda: false }),
  },
  'Mutation.dropPracticeUse': { may: organisers, with: using },
};
