import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const secretariat = ['secretariat'] as const;
const members = ['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer'] as const;
const least = { points: 0, presence: 0 };
const rules = { excellent: least, competent: least, basic: least, excellentShare: 100, unwritten: 'BASIC' };
const terms = { writeDays: 10, opineDays: 5, objectionDays: 5, rules };

type State = Parameters<WorkingDistrict['anAppraisal']>[0];
const report =
  (state: State, more: object = {}) =>
  async (d: WorkingDistrict) => {
    const { id, version } = await d.anAppraisal(state);
    return { id, version, ...more };
  };
const round =
  (more: object = {}) =>
  async (d: WorkingDistrict) => {
    const { roundId: id, roundVersion: version } = await d.anAppraisal('WRITING');
    return { id, version, ...more };
  };

/** 年度述职: their own, those a director says something of, and the secretariat's. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.appraisalRounds': { may: secretariat },
  'Query.appraisalRoll': {
    may: secretariat,
    with: async (d) => ({ roundId: (await d.anAppraisal('GRADED')).roundId }),
  },
  'Query.ownAppraisals': { may: members },
  'Query.appraisalsToOpine': { may: ['director', 'otherDirector', 'acting', 'office', 'otherOffice'] },
  'Query.appraisal': { may: ['secretariat', 'director', 'member', 'office'], with: report('HANDED_IN') },
  'Query.appraisal with a grade': { may: ['secretariat', 'member'], with: report('GRADED') },
  'Mutation.openAppraisalRound': { may: secretariat, with: () => ({ year: 2000, ...terms }) },
  'Mutation.correctAppraisalRound': { may: secretariat, with: round(terms) },
  'Mutation.callBackAppraisalRound': { may: secretariat, with: round() },
  'Mutation.writeAppraisal': { may: ['member'], with: report('WRITING', { handIn: false }) },
  'Mutation.takeBackAppraisal': { may: ['member'], with: report('HANDED_IN') },
  'Mutation.giveAppraisalOpinion': {
    may: ['secretariat', 'director'],
    with: report('HANDED_IN', { side: 'COMMITTEE', saidBy: '主任' }),
  },
  'Mutation.giveAppraisalOpinion of a sector': {
    may: ['secretariat', 'office'],
    with: report('HANDED_IN', { side: 'SECTOR', saidBy: '召集人' }),
  },
  'Mutation.withdrawAppraisalOpinion': {
    may: ['secretariat', 'director'],
    with: report('OPINED', { side: 'COMMITTEE' }),
  },
  'Mutation.gradeAppraisals': {
    may: secretariat,
    with: async (d) => {
      const { id, version, roundId } = await d.anAppraisal('OPINED');
      return { roundId, reports: [{ id, version }], grade: 'BASIC' };
    },
  },
  'Mutation.withdrawAppraisalGrade': { may: secretariat, with: report('GRADED') },
  'Mutation.objectToAppraisal': { may: ['member'], with: report('GRADED') },
  'Mutation.withdrawAppraisalObjection': { may: ['member'], with: report('OBJECTED') },
  'Mutation.answerAppraisalObjection': { may: secretariat, with: report('OBJECTED', { grade: 'BASIC' }) },
  'Mutation.correctAppraisalGrade': { may: secretariat, with: report('ARCHIVED', { grade: 'COMPETENT' }) },
};
