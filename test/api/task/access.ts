import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const giver = ['secretariat'] as const;
const carriers = ['director', 'officer'] as const;
/** Whoever sees one: the house, its committee, and the member named. */
const readers = ['leader', ...giver, ...carriers, 'member'] as const;
const staff = ['leader', ...giver, ...carriers, 'otherDirector', 'otherOfficer'] as const;
const members = ['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer'] as const;

type State = Parameters<WorkingDistrict['aTask']>[0];
const part =
  (state: State, given: object = {}) =>
  async (d: WorkingDistrict) => ({ partId: (await d.aTask(state)).partId, version: 1, ...given });
const turn = (state: State) => async (d: WorkingDistrict) => {
  const { taskId, partId } = await d.aTask(state);
  return { taskId, partIds: [partId] };
};

/** 党组任务, in the hands of the committee. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.tasks': { may: [...staff, ...members], with: async () => ({ first: 5 }) },
  'Query.task': { may: readers, with: async (d) => ({ id: (await d.aTask('RECEIVED')).taskId }) },
  'Query.taskChoices': { may: carriers, with: async (d) => ({ partId: (await d.aTask('RECEIVED')).partId }) },
  'Query.taskCounts': { may: staff, with: async () => ({ from: '2026-01-01', to: '2026-12-31' }) },
  'Mutation.giveTask': {
    may: giver,
    with: async (d) => ({
      ...{ ask: 'WORDS', startsOn: '2026-01-01', dueOn: '2099-12-31', fileIds: [] },
      committeeIds: [d.committee.id],
    }),
  },
  'Mutation.correctTask': {
    may: giver,
    with: async (d) => ({
      ...{ taskId: (await d.aTask('GIVEN')).taskId, version: 1, ask: 'WORDS', startsOn: '2026-01-01' },
      ...{ dueOn: '2099-12-30', fileIds: [], committeeIds: [] },
    }),
  },
  'Mutation.cancelTask': { may: giver, with: turn('RECEIVED') },
  'Mutation.restoreTask': { may: giver, with: turn('CANCELLED') },
  'Mutation.receiveTask': { may: carriers, with: async (d) => ({ partId: (await d.aTask('GIVEN')).partId }) },
  'Mutation.askTaskExtension': { may: carriers, with: part('RECEIVED', { dueOn: '2100-01-31' }) },
  'Mutation.reportTask': { may: carriers, with: part('RECEIVED', { records: [] }) },
  'Mutation.takeTaskBack': { may: carriers, with: part('RECEIVED') },
  'Mutation.nameTaskHelpers': { may: carriers, with: part('RECEIVED', { memberIds: [] }) },
  'Mutation.tellTaskPart': {
    may: [...carriers, 'member'],
    with: async (d) => ({ partId: (await d.aTask('RECEIVED')).partId, memberId: d.people.member.member.id }),
  },
  'Mutation.declineTaskPart': { may: ['member'], with: async (d) => ({ partId: (await d.aTask('RECEIVED')).partId }) },
  'Mutation.setTaskDay': { may: giver, with: part('ASKED', { dueOn: null }) },
  'Mutation.judgeTask': { may: giver, with: part('REPORTED', { accept: true }) },
  'Mutation.takeTaskDecisionBack': { may: giver, with: part('ACCEPTED') },
};
