import { expect } from '@jest/globals';
import { ACTS, type DeskAct } from '../features/practice/acts';
import { use } from '../features/practice/acts/use';
import { choose, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const practice = {
  ...{ id: '7', version: 3 },
  parts: {
    ...{ form: 'BENCH', intro: '' },
    groups: [{ name: '商户', kept: true }],
    questions: [{ text: '盼着什么', kind: 'TEXT', options: [], kept: true }],
    agenda: [{ title: '先看现场', part: 'OTHER', plannedMinutes: 10, isPart: false, kept: true }],
  },
};
const on = { practiceId: '7', version: 3 };
const bare = { sends: { input: on } };
const reasoned = {
  lacks: 1,
  sends: { input: { ...on, reason: '情况属实' } },
  fill: (at: At) => type(at('practice:library.reason'), '情况属实'),
};

const rows: Readonly<Record<DeskAct, Omit<Trial, 'act' | 'subject'>>> = {
  PROPOSE: bare,
  TAKE_BACK: bare,
  RETURN: reasoned,
  RELEASE: bare,
  REVISE: reasoned,
  DISCARD: bare,
  RETIRE: reasoned,
  RESTORE: bare,
};
const target = { id: '41', title: '东门早市', committeeName: '城南', form: 'BENCH', hasQuestions: false };

/** Every act on a practice with its row. */
export const practiceTrials: readonly Trial[] = [
  ...(Object.keys(rows) as DeskAct[]).map((code) => trial(ACTS[code] as never, practice, rows[code])),
  trial(use as never, practice, {
    lacks: 1,
    reads: { PracticeTargets: { practiceTargets: [target] } },
    sends: {
      input: {
        ...{ practiceId: '7', consultationId: '41', form: true, groups: ['商户'], questions: true, agenda: true },
        clientMutationId: expect.any(String),
      },
    },
    fill: (at) => choose(at('practice:library.target'), '东门早市 · 城南'),
  }),
];
