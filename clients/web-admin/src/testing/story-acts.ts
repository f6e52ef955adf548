import { expect } from '@jest/globals';
import { ACTS, type DeskAct } from '../features/publicity/acts';
import { changeDays } from '../features/publicity/acts/change-days';
import { openSlot } from '../features/publicity/acts/open-slot';
import { correctPlacement } from '../features/publicity/acts/place';
import { setSlotAside } from '../features/publicity/acts/set-slot-aside';
import { withdrawPlacement } from '../features/publicity/acts/withdraw-placement';
import { choose, tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const warning = { key: 'w1', severity: 'WARNING', words: '多数满意', record: '7 人中 6 人' };
const story = {
  ...{ id: '7', version: 3, committeeId: '31', committeeName: '城南镇联络委', publishOn: '2026-12-20' },
  ...{ findings: [warning], waivers: [], factChecks: [], pictures: [{ fileId: '41', path: null }] },
};
const on = { storyId: '7', version: 3 };
const bare = { sends: { input: on } };
const because = (at: At) => type(at('publicity:reason'), '情况属实');
const reasoned = { lacks: 1, sends: { input: { ...on, reason: '情况属实' } }, fill: because };
const waived = { waivers: [{ findingKey: 'w1', reason: '有原话' }], inSpiteOf: null };
const waive = () => type(/多数满意/, '有原话');
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);

const rows: Readonly<Record<DeskAct, Omit<Trial, 'act' | 'subject'>>> = {
  SUBMIT: bare,
  TAKE_BACK: bare,
  DISCARD: bare,
  RETURN: reasoned,
  PASS: bare,
  RELEASE_PHOTOS: {
    lacks: 1,
    sends: { input: { ...on, fileIds: ['41'] } },
    fill: () => tick(/第 1 张/),
  },
  SEND_FACT_CHECK: {
    reads: { FactCheckDepartments: { departments: { nodes: [{ id: '11', name: '住建局' }] } } },
    sends: { input: { storyId: '7', departmentId: null, committeeId: '31', unitName: null } },
  },
  CLOSE_FACT_CHECK: { lacks: 1, sends: { input: { ...on, skippedBecause: '情况属实' } }, fill: because },
  SEND_BACK: reasoned,
  SIGN: { lacks: 1, sends: { input: { ...on, ...waived, publishOn: day } }, fill: waive },
  SCHEDULE: { sends: { input: { ...on, publishOn: '2026-12-20' } } },
  PUBLISH: bare,
  DROP_CORRECTION: bare,
  SIGN_CORRECTION: { lacks: 1, sends: { input: { ...on, ...waived } }, fill: waive },
  CLEAR: reasoned,
  WITHDRAW: reasoned,
  RESTORE: reasoned,
  SEE_IN_SPITE: bare,
  PLACE: {
    lacks: 1,
    sends: {
      input: {
        ...{ storyId: '7', outlet: '区报', level: 'CITY', medium: 'PAPER', link: null, usedOn: day },
        clientMutationId: expect.any(String),
      },
    },
    fill: async (at) => {
      await type(at('publicity:placement.outlet'), '区报');
      await choose(at('publicity:placement.level'), '市');
    },
  },
};

/** Every act of the desk of stories with its row. */
export const storyTrials: readonly Trial[] = [
  ...(Object.keys(rows) as DeskAct[]).map((code) => trial(ACTS[code] as never, story, rows[code])),
  trial(
    setSlotAside as never,
    { id: '7', version: 3 },
    {
      lacks: 1,
      sends: { input: { slotId: '7', version: 3, reason: '情况属实' } },
      fill: because,
    },
  ),
  trial(
    openSlot as never,
    {},
    {
      lacks: 2,
      reads: {
        ConsultationsToTell: { consultations: { nodes: [{ id: '5', title: '摩配大市场', committeeName: '城南镇' }] } },
      },
      sends: { input: { consultationId: '5', note: '街坊在问', clientMutationId: expect.any(String) } },
      fill: async (at) => {
        await choose(at('publicity:subjects'), '摩配大市场 · 城南镇');
        await type(at('publicity:slotAct.note'), '街坊在问');
      },
    },
  ),
  trial(
    changeDays as never,
    {
      version: 3,
      topicalWorkingDays: 10,
      inDepthWorkingDays: 20,
      followUpWorkingDays: 10,
      followUpDays: 60,
      factCheckWorkingDays: 5,
    },
    {
      lacks: 1,
      sends: {
        input: {
          ...{ version: 3, topicalWorkingDays: 10, inDepthWorkingDays: 20, followUpWorkingDays: 10, followUpDays: 60 },
          ...{ factCheckWorkingDays: 5, reason: '情况属实' },
        },
      },
      fill: because,
    },
  ),
  trial(
    correctPlacement as never,
    { id: '7', version: 3, outlet: '区报', level: 'CITY', medium: 'PAPER', link: null, usedOn: '2026-12-01' },
    {
      lacks: 1,
      sends: {
        input: {
          ...{ placementId: '7', version: 3, outlet: '区报', level: 'CITY', medium: 'PAPER', link: null },
          ...{ usedOn: '2026-12-01', reason: '情况属实' },
        },
      },
      fill: because,
    },
  ),
  trial(
    withdrawPlacement as never,
    { id: '7', version: 3 },
    {
      lacks: 1,
      sends: { input: { placementId: '7', version: 3, reason: '情况属实' } },
      fill: because,
    },
  ),
];
