import { expect } from '@jest/globals';
import * as ACT from '../features/coordination/acts';
import * as RECORD from '../features/coordination/record-acts';
import { choose, tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const one = {
  ...{ id: '7', version: 3, startsAt: '2026-03-04T07:00:00.000Z', place: '镇政府', agreed: null },
  parties: [{ id: '41', name: '住建局', came: null, who: null, said: null }],
  steps: [],
};
const recorded = {
  ...one,
  parties: [{ id: '41', name: '住建局', came: true, who: '李股长', said: '由我们改' }],
  steps: [{ id: '51', partyId: '41', what: '换主管', dueOn: '2026-03-16' }],
};
const on = { coordinationId: '7', version: 3 };
const once = { clientMutationId: expect.any(String) };
const words = (field: string, sends: object) => ({
  lacks: 1,
  sends: { input: sends },
  fill: (at: At) => type(at(`coordination:field.${field}`), '还没有'),
});
const minute = '2026-03-05T15:00';
const asked = '2026-03-05T07:00:00.000Z';
const reads = {
  CoordinationChoicesAtDesk: {
    coordinationChoices: {
      ...{ assistingIds: [], departments: [{ id: '11', name: '水务局' }] },
      organisations: [{ id: '61', name: '东街物业' }],
    },
  },
};
const calls = {
  ...{ lacks: 3, reads },
  sends: {
    input: {
      ...{ commitmentId: '5', stuck: '没有定', startsAt: asked, place: '镇政府', ...once },
      ...{ departmentIds: ['11'], organisationIds: [], withTownship: true, others: null },
    },
  },
  fill: async (at: At) => {
    await type(at('coordination:field.stuck'), '没有定');
    await type(at('coordination:field.startsAt'), minute);
    await type(at('coordination:field.place'), '镇政府');
    await choose(at('coordination:field.units'), '水务局');
  },
};
const line = { partyId: '41', came: true, who: '李股长', said: '由我们改' };

/** Every act of the desk of coordinations with its row. */
export const coordinationTrials: readonly Trial[] = [
  trial(ACT.callAsFollower as never, { commitmentId: '5' }, calls),
  trial(ACT.callForCommittee as never, { commitmentId: '5' }, calls),
  trial(ACT.agree as never, one, { sends: { input: { ...on, agree: true, reason: null } } }),
  trial(ACT.refuse as never, one, words('why', { ...on, agree: false, reason: '还没有' })),
  trial(ACT.move as never, one, {
    lacks: 1,
    sends: { input: { ...on, startsAt: asked, place: '镇政府', reason: '部门有会' } },
    fill: async (at: At) => {
      await type(at('coordination:field.startsAt'), minute);
      await type(at('coordination:field.why'), '部门有会');
    },
  }),
  trial(ACT.cancel as never, one, words('why', { ...on, reason: '还没有' })),
  trial(ACT.confirm as never, one, { sends: { input: { ...on, confirms: true, words: null } } }),
  trial(ACT.contest as never, one, words('wrong', { ...on, confirms: false, words: '还没有' })),
  trial(ACT.report as never, { id: '51' }, words('report', { stepId: '51', words: '还没有' })),
  trial(ACT.markDone as never, { id: '51' }, { sends: { input: { stepId: '51', outcome: 'DONE', words: null } } }),
  trial(ACT.markNotDone as never, { id: '51' }, words('left', { stepId: '51', outcome: 'NOT_DONE', words: '还没有' })),
  trial(RECORD.record as never, one, {
    sends: { input: { ...on, lines: [line], agreed: '先改主管', steps: [] } },
    fill: async (at: At) => {
      await tick(at('coordination:field.came'));
      await type(at('coordination:field.who'), '李股长');
      await type(at('coordination:field.said'), '由我们改');
      await type(at('coordination:field.agreed'), '先改主管');
    },
  }),
  trial(RECORD.correct as never, recorded, {
    lacks: 1,
    sends: {
      input: {
        ...{ ...on, lines: [line], agreed: null, reason: '写漏了' },
        steps: [{ id: '51', partyId: '41', what: '换主管', dueOn: '2026-03-16' }],
      },
    },
    fill: (at: At) => type(at('coordination:field.why'), '写漏了'),
  }),
];
