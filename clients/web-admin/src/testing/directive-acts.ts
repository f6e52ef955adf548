import { expect } from '@jest/globals';
import * as ACT from '../features/directive/acts';
import { tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const one = { id: '7', version: 3, words: '请说明', dueOn: '2027-03-16' };
const on = { directiveId: '7', version: 3 };
const answering = { id: '41', version: 2, words: null, directiveVersion: 3 };
const because = (at: At) => type(at('directive:field.reason'), '写错了');
const says = (at: At) => type(at('directive:field.answer'), '定在下周');

/** Every act of the desk of directives with its row. */
export const directiveTrials: readonly Trial[] = [
  trial(
    ACT.write as never,
    { id: '5', committeeName: '城南镇', departments: [{ id: '11', name: '水务局' }] },
    {
      lacks: 1,
      sends: {
        input: {
          ...{ consultationId: '5', words: '请说明', dueOn: null, clientMutationId: expect.any(String) },
          ...{ toCommittee: true, toSecretariat: false, departmentIds: ['11'] },
        },
      },
      fill: async (at: At) => {
        await type(at('directive:field.words'), '请说明');
        await tick(/水务局/);
      },
    },
  ),
  trial(ACT.correct as never, one, {
    lacks: 1,
    sends: { input: { ...on, words: '请说明', dueOn: '2027-03-16', reason: '写错了' } },
    fill: because,
  }),
  trial(ACT.withdraw as never, one, { lacks: 1, sends: { input: { ...on, reason: '写错了' } }, fill: because }),
  trial(ACT.answer as never, answering, {
    lacks: 1,
    sends: { input: { answerId: '41', version: 2, directiveVersion: 3, words: '定在下周' } },
    fill: says,
  }),
  trial(
    ACT.correctAnswer as never,
    { ...answering, words: '定在下周' },
    {
      lacks: 1,
      sends: { input: { answerId: '41', version: 2, words: '定在下周', reason: '写错了' } },
      fill: because,
    },
  ),
];
