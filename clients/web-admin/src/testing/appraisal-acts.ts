import { expect } from '@jest/globals';
import {
  answerObjection,
  correctGrade,
  gradeReports,
  opine,
  withdrawGrade,
  withdrawOpinion,
} from '../features/appraisal/report-acts';
import { callBackRound, correctRound, FIRST_TERMS, openRound } from '../features/appraisal/round-acts';
import { choose, type } from './at-desk';
import { type Trial, trial } from './try-act';

const report = { id: '7', version: 3 };
const round = { ...report, year: 2026, ...FIRST_TERMS };
const because = (at: (key: string) => RegExp) => type(at('appraisal:why'), '点错了');

/** Annual reports: the round, the opinion, the grade. */
export const appraisalTrials: readonly Trial[] = [
  trial(
    openRound as never,
    { year: 2026, ...FIRST_TERMS },
    {
      sends: { input: { year: 2026, ...FIRST_TERMS, writeDays: 20, clientMutationId: expect.any(String) } },
      fill: (at) => type(at('appraisal:days.writeDays'), '20'),
    },
  ),
  trial(correctRound as never, round, {
    lacks: 1,
    sends: { input: { ...report, ...FIRST_TERMS, reason: '点错了' } },
    fill: because,
  }),
  trial(callBackRound as never, round, { lacks: 1, sends: { input: { ...report, reason: '点错了' } }, fill: because }),
  trial(
    gradeReports as never,
    { roundId: '9', reports: [report] },
    {
      sends: { input: { roundId: '9', reports: [report], grade: 'BASIC', reason: '点错了' } },
      fill: async (at) => {
        await choose(at('appraisal:column.grade'), '基本称职');
        await because(at);
      },
    },
  ),
  trial(withdrawGrade as never, report, { lacks: 1, sends: { input: { ...report, reason: '点错了' } }, fill: because }),
  trial(
    opine as never,
    { ...report, side: 'SECTOR', onBehalf: true, text: '', saidBy: '' },
    {
      lacks: 2,
      sends: { input: { ...report, side: 'SECTOR', text: '履职扎实', saidBy: '界别召集人' } },
      fill: async (at) => {
        await type(at('appraisal:opine.text'), '履职扎实');
        await type(at('appraisal:saidBy'), '界别召集人');
      },
    },
  ),
  trial(
    withdrawOpinion as never,
    { ...report, side: 'SECTOR' },
    { lacks: 1, sends: { input: { ...report, side: 'SECTOR', reason: '点错了' } }, fill: because },
  ),
  trial(
    answerObjection as never,
    { ...report, grade: 'BASIC', answer: '' },
    {
      lacks: 1,
      sends: { input: { ...report, grade: 'BASIC', answer: '已核对' } },
      fill: () => type(/^答复$/, '已核对'),
    },
  ),
  trial(
    correctGrade as never,
    { ...report, grade: 'BASIC' },
    { lacks: 1, sends: { input: { ...report, grade: 'BASIC', reason: '点错了' } }, fill: because },
  ),
];
