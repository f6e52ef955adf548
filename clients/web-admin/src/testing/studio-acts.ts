import { expect } from '@jest/globals';
import * as DAY from '../features/studio/acts';
import { plan } from '../features/studio/plan-act';
import * as VISIT from '../features/studio/visit-acts';
import { choose, pickDay, tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const studio = { id: '7', version: 3, members: [{ memberId: '41', name: '叶广平' }] };
const onStudio = { studioId: '7', version: 3 };
const day = {
  ...{ id: '8', version: 2, onDay: '2027-03-02', half: 'MORNING', startsAt: '09:00', endsAt: '11:30', record: null },
  onDuty: [{ memberId: '41', name: '叶广平', isPresent: false }],
  keepers: [{ memberId: '41', name: '叶广平' }],
  viewerCanSayWhoWasThere: true,
};
const onDay = { receptionId: '8', version: 2 };
const slot = { half: 'MORNING', startsAt: '09:00', endsAt: '11:30', memberIds: ['41'] };
const visit = {
  ...{ id: '9', version: 4, visitorName: '王秀英', visitorPhone: null, groupName: null, village: '东街' },
  ...{ words: '路断了', answer: null, outcome: 'TOPIC', viewerSeesVisitor: true },
};
const onVisit = { visitId: '9', version: 4 };
const nobody = { visitorPhone: null, consents: false, groupName: null, answer: null };
const because = (at: At) => type(at('corrections:why'), '下大雨');
const reasoned = (on: object) => ({ lacks: 1, sends: { input: { ...on, reason: '下大雨' } }, fill: because });
const once = { clientMutationId: expect.any(String) };
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** Every act of the desk of studios with its row. */
export const studioTrials: readonly Trial[] = [
  trial(DAY.agree as never, studio, {
    sends: { input: { ...onStudio, status: 'OPEN', plateOn: soon } },
    fill: (at: At) => pickDay(at('studio:field.plateOn'), soon),
  }),
  trial(DAY.openAgain as never, studio, reasoned({ ...onStudio, status: 'OPEN' })),
  trial(DAY.decline as never, studio, reasoned({ ...onStudio, status: 'DECLINED' })),
  trial(DAY.suspend as never, studio, reasoned({ ...onStudio, status: 'SUSPENDED' })),
  trial(DAY.retire as never, studio, reasoned({ ...onStudio, status: 'RETIRED' })),
  trial(DAY.putBack as never, studio, reasoned({ ...onStudio, status: 'PROPOSED' })),
  trial(plan as never, studio, {
    lacks: 2,
    sends: { input: { studioId: '7', days: [{ onDay: soon, ...slot }], ...once } },
    fill: async (at: At) => {
      await pickDay(at('studio:someDay'), soon);
      await choose(at('studio:field.onDuty'), '叶广平');
    },
  }),
  trial(DAY.move as never, day, {
    lacks: 1,
    sends: { input: { ...onDay, onDay: '2027-03-02', ...slot, reason: '下大雨' } },
    fill: because,
  }),
  trial(DAY.cancel as never, day, reasoned(onDay)),
  trial(DAY.restore as never, day, reasoned(onDay)),
  trial(DAY.close as never, day, {
    sends: { input: { ...onDay, record: '没有人来', presentMemberIds: ['41'] } },
    fill: async (at: At) => {
      await tick('叶广平');
      await type(at('studio:field.record'), '没有人来');
    },
  }),
  trial(DAY.reopen as never, day, reasoned(onDay)),
  trial(VISIT.note as never, day, {
    lacks: 2,
    sends: {
      input: {
        ...{
          ...nobody,
          visitorName: null,
          village: null,
          words: '路断了',
          title: '修路',
          noticeNumber: null,
          outcome: 'TOPIC',
        },
        ...{ receptionId: '8', ...once },
      },
    },
    fill: async (at: At) => {
      await type(at('studio:field.words'), '路断了');
      await type(at('studio:field.topicTitle'), '修路');
    },
  }),
  trial(VISIT.correctVisit as never, visit, {
    lacks: 1,
    sends: {
      input: { ...nobody, ...onVisit, visitorName: '王秀英', village: '东街', words: '路断了半年', reason: '写漏了' },
    },
    fill: async (at: At) => {
      await type(at('studio:field.words'), '路断了半年');
      await type(at('corrections:reason'), '写漏了');
    },
  }),
  trial(VISIT.withdrawVisit as never, visit, reasoned(onVisit)),
  trial(VISIT.restoreVisit as never, visit, reasoned(onVisit)),
];
