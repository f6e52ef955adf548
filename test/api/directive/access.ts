import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Leaders, whoever organises there, and the department it was given to. */
const readers = ['leader', ...organisers, 'department'] as const;
const leader = ['leader'] as const;
const of =
  (given: object = {}) =>
  async (d: WorkingDistrict) => ({ directiveId: (await d.aDirective()).id, version: 1, ...given });
const toAnswer =
  (given: object = {}, answered = false) =>
  async (d: WorkingDistrict) => ({
    ...{ answerId: (await d.aDirective(answered)).committeeAnswerId, version: 1, words: '已排在下周' },
    ...given,
  });

/** 督办协商: written by a leader, answered by those it was given to, and nobody else's business. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.directive': { may: readers, with: async (d) => ({ id: (await d.aDirective()).id }) },
  'Query.directivesOf': {
    may: readers,
    with: async (d) => ({ consultationId: (await d.aDirective()).consultationId }),
  },
  'Query.directives': {
    may: readers,
    with: async (d) => ({ first: (await d.aDirective()) && 20 }),
    finds: (d) => d.tracked.consultation.id,
  },
  'Query.stuckConsultations': { may: ['leader', 'secretariat'] },
  'Mutation.writeDirective': {
    may: leader,
    with: (d) => ({
      ...{ consultationId: d.tracked.consultation.id, toCommittee: true, toSecretariat: false, departmentIds: [] },
      ...{ words: '请说明为何还没有结果', dueOn: null },
    }),
  },
  'Mutation.correctDirective': { may: leader, with: of({ words: '请两周内说明', dueOn: null, reason: '补上期限' }) },
  'Mutation.withdrawDirective': { may: leader, with: of({ reason: '写错了' }) },
  'Mutation.answerDirective': { may: ['director', 'officer'], with: toAnswer({ directiveVersion: 1 }) },
  'Mutation.correctDirectiveAnswer': { may: ['director', 'officer'], with: toAnswer({ reason: '补一句' }, true) },
};
