import * as ACT from '../features/task/acts';
import * as GIVER from '../features/task/giver-acts';
import { choose, pickDay, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const part = {
  ...{ id: '7', version: 3, status: 'RECEIVED', committeeName: '城南镇', dueOn: '2026-03-31', askedDueOn: null },
  ...{ report: null, records: [], helpers: [], viewerCanCancel: true, viewerCanRestore: true },
};
const whole = { id: '5', parts: [part] };
const helper = { memberId: '31', name: '周正', words: null };
const on = { partId: '7', version: 3 };
const reads = {
  TaskChoicesAtDesk: {
    taskChoices: {
      records: [{ kind: 'RESEARCH', recordId: '81', title: '看企业', onDay: '2026-03-02', elsewhere: 0, stands: true }],
      members: [{ id: '31', name: '周正' }],
    },
  },
};
const words = (field: string, sends: object) => ({
  lacks: 1,
  sends: { input: sends },
  fill: (at: At) => type(at(`task:field.${field}`), '遇汛期'),
});
const dated = (day: string, sends: object, lacks: number) => ({
  ...{ lacks, sends: { input: sends } },
  fill: async (at: At) => {
    await pickDay(at(`task:field.${day}`), '2026-04-15');
    await type(at('task:field.why'), '遇汛期');
  },
});

/** Every act of the desk of tasks with its row. */
export const taskTrials: readonly Trial[] = [
  trial(ACT.receive as never, part, { sends: { input: { partId: '7' } } }),
  trial(ACT.askExtension as never, part, dated('askedDay', { ...on, dueOn: '2026-04-15', reason: '遇汛期' }, 2)),
  trial(
    ACT.report as never,
    { ...part, records: reads.TaskChoicesAtDesk.taskChoices.records },
    {
      ...{ lacks: 1, reads },
      sends: { input: { ...on, report: '走访三家', records: [{ kind: 'RESEARCH', recordId: '81' }] } },
      fill: (at: At) => type(at('task:field.report'), '走访三家'),
    },
  ),
  trial(ACT.takeBack as never, part, words('why', { ...on, reason: '遇汛期' })),
  trial(ACT.nameHelpers as never, part, {
    ...{ reads, sends: { input: { ...on, memberIds: ['31'] } } },
    fill: (at: At) => choose(at('task:field.helpers'), '周正'),
  }),
  trial(
    ACT.tellFor as never,
    { partId: '7', helper },
    words('ownWords', { partId: '7', memberId: '31', words: '遇汛期' }),
  ),
  trial(GIVER.setDay as never, part, dated('newDay', { ...on, dueOn: '2026-04-15', words: '遇汛期' }, 1)),
  trial(GIVER.refuseExtension as never, part, words('why', { ...on, dueOn: null, words: '遇汛期' })),
  trial(GIVER.accept as never, part, { sends: { input: { ...on, accept: true, words: null, dueOn: null } } }),
  trial(GIVER.giveBack as never, part, words('missing', { ...on, accept: false, words: '遇汛期', dueOn: null })),
  trial(GIVER.takeDecisionBack as never, part, words('why', { ...on, reason: '遇汛期' })),
  trial(GIVER.cancel as never, whole, words('why', { taskId: '5', partIds: ['7'], reason: '遇汛期' })),
  trial(GIVER.restore as never, whole, words('why', { taskId: '5', partIds: ['7'], reason: '遇汛期' })),
];
