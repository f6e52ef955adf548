import { expect } from '@jest/globals';
import { ACTS, type DeskAct } from '../features/reporting/acts';
import { draft } from '../features/reporting/acts/draft';
import { withdrawFeedback } from '../features/reporting/acts/withdraw-feedback';
import { choose, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const report = {
  ...{ id: '7', version: 3, addressee: null, kind: 'CONSULTATION' },
  unbound: [{ block: 0, words: '开成12场。', number: '12' }],
};
const on = { reportId: '7', version: 3 };
const bare = { sends: { input: on } };
const because = (at: At) => type(at('reporting:reason'), '情况属实');
const reasoned = { lacks: 1, sends: { input: { ...on, reason: '情况属实' } }, fill: because };
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const key = { clientMutationId: expect.any(String) };

const rows: Readonly<Record<DeskAct, Omit<Trial, 'act' | 'subject'>>> = {
  SUBMIT: bare,
  TAKE_BACK: reasoned,
  DISCARD: bare,
  SIGN: {
    lacks: 1,
    sends: { input: { ...on, inSpite: '口径如此' } },
    fill: (at) => type(at('reporting:inSpite'), '口径如此'),
  },
  SEND: {
    lacks: 1,
    sends: { input: { ...on, addressee: '区委', sentOn: day } },
    fill: (at) => type(at('reporting:addressee'), '区委'),
  },
  CORRECT: reasoned,
  WITHDRAW: reasoned,
  RECORD_FEEDBACK: {
    lacks: 2,
    sends: {
      input: { ...on, ...key, kind: 'ADOPTED', onDay: day, source: '区政府', note: null, wording: null, readerIds: [] },
    },
    fill: async (at) => {
      await choose(at('reporting:col.feedback'), '采纳');
      await type(at('reporting:source'), '区政府');
    },
  },
};

/** Every act on a report with its row. */
export const reportTrials: readonly Trial[] = [
  ...(Object.keys(rows) as DeskAct[]).map((code) => trial(ACTS[code] as never, report, rows[code])),
  trial(
    withdrawFeedback as never,
    { id: '9' },
    { lacks: 1, sends: { input: { feedbackId: '9', reason: '情况属实' } }, fill: because },
  ),
  trial(
    draft as never,
    { isHouse: false },
    {
      lacks: 1,
      reads: { ReportConsultations: { consultations: { nodes: [{ id: '41', title: '东门早市' }] } } },
      sends: { input: { kind: 'CONSULTATION', startsOn: null, committeeId: null, consultationId: '41', ...key } },
      fill: (at) => choose(at('reporting:consultation'), '东门早市'),
    },
  ),
];
