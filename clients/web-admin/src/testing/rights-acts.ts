import { expect } from '@jest/globals';
import * as ACT from '../features/rights/acts';
import { tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const on = { personalRequestId: '7', version: 3 };
const subject = { id: '7', version: 3 };
const because = (at: At) => type(at('rights:field.reason'), '写错了');

/** Every act of the desk of personal data requests with its row. */
export const rightsTrials: readonly Trial[] = [
  trial(ACT.receive as never, ACT.NEW, {
    lacks: 2,
    sends: {
      input: {
        ...{ kind: 'ERASE', name: '陈秀珍', phone: null, recordCode: null, words: null },
        ...{ shownBy: '当面出示', receivedOn: null, clientMutationId: expect.any(String) },
      },
    },
    fill: async (at: At) => {
      await tick(at('rights:kind.ERASE'));
      await type(at('rights:field.name'), '陈秀珍');
      await type(at('rights:field.shownBy'), '当面出示');
    },
  }),
  trial(ACT.withdraw as never, subject, { lacks: 1, sends: { input: { ...on, reason: '写错了' } }, fill: because }),
  trial(
    ACT.prepare as never,
    { ...subject, erase: ['Topic.submitterName:9'] },
    {
      lacks: 1,
      sends: { input: { ...on, answer: '已删除', refused: false, erase: ['Topic.submitterName:9'] } },
      fill: (at: At) => type(at('rights:field.answer'), '已删除'),
    },
  ),
  trial(ACT.confirm as never, subject, { sends: { input: on } }),
  trial(ACT.giveBack as never, subject, { lacks: 1, sends: { input: { ...on, reason: '写错了' } }, fill: because }),
];
