import './browser';

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { together } from '@bandeng/ui';
import { expect, test } from '@jest/globals';
import { chinese } from '../../../../packages/features/src/words';
import appraisalWords from '../features/appraisal/appraisal.zh-CN';
import { ACTS as BRIEF, type DeskAct } from '../features/brief/acts';
import briefWords from '../features/brief/brief.zh-CN';
import { ACTS as INSTRUCTION, type InstructionAct } from '../features/brief/instruction-acts';
import { withdrawSubmission } from '../features/brief/withdraw-submission';
import consultationWords from '../features/consultation/consultation.zh-CN';
import * as MENDING from '../features/consultation/workspace/mending-acts';
import { ACTS as PLAN_OF_CONSULTATION } from '../features/consultation/workspace/plan-acts';
import * as WITHDRAWAL from '../features/consultation/workspace/withdraw-acts';
import { WorkspaceContext } from '../features/consultation/workspace/workspace';
import { type PlanAct as EntryAct, ACTS as PLAN } from '../features/plan/acts';
import planWords from '../features/plan/plan.zh-CN';
import privacyWords from '../features/privacy/privacy.zh-CN';
import publicityWords from '../features/publicity/publicity.zh-CN';
import renewalWords from '../features/renewal/renewal.zh-CN';
import reportingWords from '../features/reporting/reporting.zh-CN';
import { mergeGroup, removeGroup, renameGroup, restoreGroup, retireGroup } from '../features/roster/member-group-acts';
import rosterWords from '../features/roster/roster.zh-CN';
import { correctAnswer } from '../features/screening/correct-answer';
import { keepLetter } from '../features/screening/keep-letter';
import screeningWords from '../features/screening/screening.zh-CN';
import displayWords from '../features/screens/display.zh-CN';
import signageWords from '../features/signage/signage.zh-CN';
import successionWords from '../features/succession/succession.zh-CN';
import taskWords from '../features/task/task.zh-CN';
import { ACTS as DECISIONS, type Decision } from '../features/topic/acts';
import { correctTopic } from '../features/topic/CorrectTopic';
import { correctSubmitter, eraseSubmitter } from '../features/topic/own-data-acts';
import topicWords from '../features/topic/topic.zh-CN';
import lineWords from '../features/worklist/line.zh-CN';
import { assign, setAside } from '../features/worklist/line-acts';
import type { PlanAct } from '../generated/graphql';
import shellWords from '../shell/shell.zh-CN';
import { appraisalTrials } from './appraisal-acts';
import { choose, enterTag, pickDay, tick, type } from './at-desk';
import { commitmentTrials } from './commitment-acts';
import { coordinationTrials } from './coordination-acts';
import { directiveTrials } from './directive-acts';
import { memberTrials } from './member-acts';
import { practiceTrials } from './practice-acts';
import { privacyTrials } from './privacy-acts';
import { renewalTrials } from './renewal-acts';
import { reportTrials } from './report-acts';
import { researchTrials } from './research-acts';
import { rightsTrials } from './rights-acts';
import { storyTrials } from './story-acts';
import { studioTrials } from './studio-acts';
import { taskTrials } from './task-acts';
import { type Trial, trial, tryAct } from './try-act';
import { habitTrial, wallTrials } from './wall-acts';

const words = together(chinese as never, {
  appraisal: appraisalWords,
  brief: briefWords,
  consultation: consultationWords,
  line: lineWords,
  display: displayWords,
  signage: signageWords,
  plan: planWords,
  privacy: privacyWords,
  publicity: publicityWords,
  reporting: reportingWords,
  roster: rosterWords,
  screening: screeningWords,
  renewal: renewalWords,
  succession: successionWords,
  task: taskWords,
  topic: topicWords,
  shell: shellWords,
});

const once = { clientMutationId: expect.any(String) };
type Rows<Key extends string> = Readonly<Record<Key, Omit<Trial, 'act' | 'subject'>>>;
/** Every act of a table with its row. */
const rowsOf = <Key extends string>(acts: Readonly<Record<Key, unknown>>, subject: object, rows: Rows<Key>): Trial[] =>
  (Object.keys(rows) as Key[]).map((key) => trial(acts[key] as never, subject, rows[key]));

const topic = { id: '7', version: 3, committeeId: '31', followers: 0, checks: [] };
const decided = {
  topic,
  lists: {
    screeningLists: {
      criteria: [
        { id: '41', kind: 'TAKE_UP', text: '群众普遍关心', active: true },
        { id: '42', kind: 'LEAVE_OUT', text: '已进入诉讼', active: true },
      ],
      declineReasons: [{ code: 'SMALL', wordsZh: '事情太小', wordsEn: 'Too small', needsNote: true, active: true }],
      departments: [{ id: '11', name: '住建局' }],
      replyDueOn: '2026-12-20',
    },
    topicDestinations: [
      { committeeId: '31', committeeName: '城东联络委' },
      { committeeId: '32', committeeName: '城西联络委' },
    ],
  },
};
const onTopic = { topicId: '7', version: 3 };
const note = (text: string) => (at: (key: string) => RegExp) => type(at('topic:decide.note'), text);
const topics = rowsOf<Decision>(DECISIONS, decided, {
  ACCEPTED: {
    lacks: 1,
    sends: { input: { ...onTopic, committeeId: '31', note: '', answers: [], reason: '群众都在等' } },
    fill: (at) => type(at('checklist:against.reason'), '群众都在等'),
  },
  RETURNED: { lacks: 1, sends: { input: { ...onTopic, note: '请写明哪一栋' } }, fill: note('请写明哪一栋') },
  DECLINED: {
    lacks: 1,
    sends: { input: { ...onTopic, reason: 'SMALL', note: '物业可以办' } },
    fill: async (at) => {
      await choose(at('topic:decide.reason'), '事情太小');
      await note('物业可以办')(at);
    },
  },
  MERGED: {
    lacks: 1,
    reads: { MergeChoices: { topics: { nodes: [{ id: '8', number: '2026-8', title: '电梯' }] } } },
    sends: { input: { ...onTopic, note: '', intoId: '8' } },
    fill: (at) => choose(at('topic:decide.into'), '2026-8 电梯'),
  },
  TRANSFERRED: {
    lacks: 1,
    sends: { input: { ...onTopic, note: '', departmentId: '11', replyDueOn: '2026-12-20' } },
    fill: (at) => choose(at('screening:transfer.DEPARTMENT'), '住建局', 1),
  },
  TO_BRIEF: { sends: { input: { ...onTopic, note: '全区都有' } }, fill: note('全区都有') },
  UNMERGED: { lacks: 1, sends: { input: { ...onTopic, reason: '不是一件事' } }, fill: note('不是一件事') },
  REOPENED: { lacks: 1, sends: { input: { ...onTopic, reason: '看错了' } }, fill: note('看错了') },
});
const who = { id: '7', version: 3, submitterName: '陈阿婆', submitterPhone: '13800000321' };
const owned = [
  trial(correctSubmitter as never, who, {
    sends: { input: { ...onTopic, submitterName: '陈秀珍', submitterPhone: '13800000321', noticeNumber: null } },
    fill: (at) => type(at('topic:detail.submitter'), '陈秀珍'),
  }),
  trial(eraseSubmitter as never, who, { sends: { input: onTopic } }),
];
const corrected = trial(
  correctTopic as never,
  { id: '7', version: 3, title: '电梯', body: '坏了', place: '南门' },
  {
    lacks: 1,
    sends: { input: { ...onTopic, title: '老电梯', body: '坏了', place: '南门', reason: '写漏了' } },
    fill: async (at) => {
      await type(at('corrections:field.title'), '老电梯');
      await type(at('corrections:reason'), '写漏了');
    },
  },
);

const planned = { id: '7', version: 3, title: '电梯', place: '社区', startsAt: '2026-12-10T01:00:00Z' };
const onPlan = { consultationId: '7', version: 3 };
const placed = { place: '社区', startsAt: '2026-12-10T01:00:00.000Z' };
const why = (at: (key: string) => RegExp) => type(at('consultation:plan.reason'), '下大雪');
const consultations = rowsOf<PlanAct>(PLAN_OF_CONSULTATION, planned, {
  EDIT: {
    sends: { input: { ...onPlan, ...placed, title: '加装电梯' } },
    fill: (at) => type(at('consultation:list.title'), '加装电梯'),
  },
  CHANGE_NOTICE: { lacks: 1, sends: { input: { ...onPlan, ...placed, reason: '下大雪' } }, fill: why },
  POSTPONE: { lacks: 1, sends: { input: { ...onPlan, reason: '下大雪' } }, fill: why },
  RESCHEDULE: { sends: { input: { ...onPlan, ...placed } } },
  CANCEL: { lacks: 1, sends: { input: { ...onPlan, reason: '下大雪' } }, fill: why },
  REINSTATE: { lacks: 1, sends: { input: { ...onPlan, reason: '下大雪' } }, fill: why },
});

const of = { consultationId: '5', id: '7', version: 3 };
const mended = { consultationId: '5', id: '7', version: 3, reason: '记错了' };
const because = (at: (key: string) => RegExp) => type(at('corrections:reason'), '记错了');
const said = (at: (key: string) => RegExp) => type(at('corrections:why'), '记错了');
const demand = { id: '7', version: 3, number: 1, title: '加电梯' };
const takenBack = { demandId: '7', version: 3, reason: '记错了' };
const { replaceMaterial, mergeDemand, ...OTHERS } = MENDING;
const mending = rowsOf(OTHERS, of, {
  correctResearch: {
    lacks: 4,
    sends: { input: { ...mended, place: '南门', heldOn: '2026-11-20', findings: '都好', peopleMet: '' } },
    fill: async (at) => {
      await type(at('corrections:field.place'), '南门');
      await pickDay(at('corrections:field.heldOn'), '2026-11-20');
      await type(at('corrections:field.findings'), '都好');
      await because(at);
    },
  },
  correctSuggestion: {
    lacks: 4,
    sends: { input: { ...mended, problem: '堵', cause: '窄', measure: '拓' } },
    fill: async (at) => {
      await type(at('corrections:field.problem'), '堵');
      await type(at('corrections:field.cause'), '窄');
      await type(at('corrections:field.measure'), '拓');
      await because(at);
    },
  },
  correctPolicyClause: {
    lacks: 3,
    sends: { input: { ...mended, document: '条例', documentNumber: '', clause: '第三条', link: null } },
    fill: async (at) => {
      await type(at('corrections:field.document'), '条例');
      await type(at('corrections:field.clause'), '第三条');
      await because(at);
    },
  },
  withdrawMaterial: { lacks: 1, sends: { input: mended }, fill: said },
  restoreMaterial: { lacks: 1, sends: { input: mended }, fill: said },
  withdrawDemand: { lacks: 1, sends: { input: takenBack }, fill: said },
  restoreDemand: { lacks: 1, sends: { input: takenBack }, fill: said },
});
const turned = { lacks: 1, sends: { input: mended }, fill: said };
const withdrawals = rowsOf(WITHDRAWAL, of, {
  withdrawResearch: turned,
  restoreResearch: turned,
  withdrawSuggestion: turned,
  restoreSuggestion: turned,
  withdrawPolicyClause: turned,
  restorePolicyClause: turned,
});
const material = trial(
  replaceMaterial as never,
  { ...of, title: '方案', body: '第一稿', files: [] },
  {
    lacks: 1,
    sends: { input: { ...mended, title: '方案', body: '第一稿', fileIds: [], readAgain: false } },
    fill: said,
  },
);
const merged = trial(mergeDemand as never, demand, {
  lacks: 2,
  sends: { input: { ...takenBack, intoId: '8' } },
  around: (form) => (
    <WorkspaceContext.Provider
      value={{ consultation: { demands: [demand, { id: '8', number: 2, title: '修电梯' }] } } as never}
    >
      {form}
    </WorkspaceContext.Provider>
  ),
  fill: async (at) => {
    await choose(at('consultation:demands.into'), '2. 修电梯');
    await said(at);
  },
});

const entry = {
  ...{ id: '7', version: 3, year: 2026, fromOn: '2026-12-01', toOn: '2026-12-31', title: '老旧小区', form: 'THEMATIC' },
  ...{ activity: null, responsible: '王主任', departments: null, note: null, heldOn: null },
  organiser: { kind: 'COMMITTEE' },
  linkable: [{ id: '55', title: '加装电梯', committeeName: '城东联络委', startsAt: null }],
  waitingTopics: [],
};
const onEntry = { entryId: '7', version: 3 };
const planReason = (at: (key: string) => RegExp) => type(at('plan:reason'), '统筹安排');
const entries = rowsOf<EntryAct>(
  PLAN,
  { entry, committees: [] },
  {
    start: { sends: { input: { ...onEntry, topicId: null, committeeId: null, ...once } } },
    link: {
      lacks: 1,
      sends: { input: { ...onEntry, consultationId: '55' } },
      fill: (at) => choose(at('plan:consultation'), '加装电梯 · 城东联络委'),
    },
    unlink: { lacks: 1, sends: { input: { ...onEntry, reason: '统筹安排' } }, fill: planReason },
    held: {
      lacks: 1,
      sends: { input: { ...onEntry, heldOn: '2026-12-05' } },
      fill: (at) => pickDay(at('plan:heldOn'), '2026-12-05'),
    },
    postpone: {
      lacks: 1,
      sends: { input: { ...onEntry, period: { fromOn: '2026-12-01', toOn: '2026-12-31' }, reason: '统筹安排' } },
      fill: planReason,
    },
    revise: {
      sends: {
        input: {
          ...onEntry,
          title: '老旧小区改造',
          form: 'THEMATIC',
          activity: null,
          responsible: '王主任',
          departments: '',
          note: '',
        },
      },
      fill: (at) => type(at('plan:what'), '老旧小区改造'),
    },
    withdraw: { lacks: 1, sends: { input: { ...onEntry, reason: '统筹安排' } }, fill: planReason },
    restore: { lacks: 1, sends: { input: { ...onEntry, reason: '统筹安排' } }, fill: planReason },
  },
);

const onBrief = { briefId: '7', version: 3 };
const bare = { sends: { input: onBrief } };
const reasoned = {
  lacks: 1,
  sends: { input: { ...onBrief, reason: '数据要核实' } },
  fill: (at: (key: string) => RegExp) => type(at('brief:reason'), '数据要核实'),
};
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const onTheBrief = { title: '充电难', situation: '没有桩', analysis: '没有电', suggestion: '增容' };
const briefs = rowsOf<DeskAct>(
  BRIEF,
  { id: '7', version: 3, written: onTheBrief, edited: null, sentTo: ['区委办'], copiedTo: [] },
  {
    TAKE_BACK: bare,
    TAKE_UP: bare,
    RETURN: reasoned,
    RETAIN: reasoned,
    REOPEN: bare,
    PASS: bare,
    REVIEW: bare,
    SIGN: bare,
    SEND_BACK: reasoned,
    UNDO: reasoned,
    ISSUE: {
      lacks: 1,
      sends: { input: { ...onBrief, sentTo: ['区委办'], copiedTo: [], ...once } },
      fill: (at) => enterTag(at('brief:sentTo'), '区委办'),
    },
    SEND_UP: {
      lacks: 1,
      sends: { input: { ...onBrief, level: 'CITY', recipient: '市政协', sentOn: day, letterOut: null, ...once } },
      fill: (at) => type(at('brief:recipient'), '市政协'),
    },
    CORRECT: { ...reasoned, sends: { input: { ...onBrief, ...onTheBrief, reason: '数据要核实' } } },
    ARCHIVE: bare,
    RETRIEVE: bare,
    WRITE_INSTRUCTION: {
      lacks: 4,
      reads: {
        InstructionDepartments: { departments: { nodes: [] } },
        InstructionReaderChoicesAtDesk: { instructionReaderChoices: [] },
      },
      sends: {
        input: {
          ...{ ...onBrief, wording: '请研究', addressee: '住建局', duty: '拿方案', dueOn: '2026-12-20' },
          ...{ departmentId: null, readerIds: [], ...once },
        },
      },
      fill: async (at) => {
        await type(at('brief:wording'), '请研究');
        await type(at('brief:addressee'), '住建局');
        await type(at('brief:duty'), '拿方案');
        await pickDay(at('brief:dueOn'), '2026-12-20');
      },
    },
    RECORD_INSTRUCTION: {
      lacks: 7,
      reads: {
        InstructionChoices: { departments: { nodes: [] }, accounts: { nodes: [] } },
      },
      sends: {
        input: {
          ...onBrief,
          ...{ leaderName: '李区长', leaderPost: '区长', level: 'DISTRICT', instructedOn: day, wording: '请研究' },
          ...{ addressee: '住建局', duty: '拿方案', dueOn: '2026-12-20', lookBackOn: '2027-01-20' },
          ...{ departmentId: null, readerIds: [], ...once },
        },
      },
      fill: async (at) => {
        await type(at('brief:leaderName'), '李区长');
        await type(at('brief:leaderPost'), '区长');
        await type(at('brief:wording'), '请研究');
        await type(at('brief:addressee'), '住建局');
        await type(at('brief:duty'), '拿方案');
        await pickDay(at('brief:dueOn'), '2026-12-20');
        await pickDay(at('brief:lookBackOn'), '2027-01-20');
      },
    },
  },
);

const instruction = {
  ...{ id: '7', version: 3, addressee: '住建局', duty: '拿方案', dueOn: '2026-12-20', lookBackOn: '2027-01-20' },
  ...{ departmentId: null, holders: [] },
};
const onInstruction = { instructionId: '7', version: 3 };
const instructions = rowsOf<InstructionAct>(INSTRUCTION, instruction, {
  report: {
    lacks: 1,
    sends: { input: { ...onInstruction, note: '方案已定' } },
    fill: (at) => type(at('brief:instruction.note'), '方案已定'),
  },
  lookBack: {
    lacks: 1,
    sends: {
      input: { ...onInstruction, note: '没有动', holds: false, dueOn: '2027-02-01', lookBackOn: '2027-03-01' },
    },
    fill: async (at) => {
      await tick(at('brief:instruction.notHolds'));
      await type(at('brief:instruction.note'), '没有动');
      await pickDay(at('brief:dueOn'), '2027-02-01');
      await pickDay(at('brief:lookBackOn'), '2027-03-01');
    },
  },
  takeIn: {
    reads: { InstructionDepartments: { departments: { nodes: [{ id: '11', shortName: '住建局' }] } } },
    sends: { input: { ...onInstruction, departmentId: null, reason: null } },
  },
  withdraw: {
    lacks: 1,
    sends: { input: { ...onInstruction, reason: '写错了' } },
    fill: (at) => type(at('brief:reason'), '写错了'),
  },
  correct: {
    lacks: 1,
    sends: {
      input: {
        ...{ ...onInstruction, addressee: '住建局', duty: '拿方案并公示', dueOn: '2026-12-20' },
        ...{ lookBackOn: '2027-01-20', wording: null, reason: '漏了一句' },
      },
    },
    fill: async (at) => {
      await type(at('brief:duty'), '拿方案并公示');
      await type(at('brief:instruction.why'), '漏了一句');
    },
  },
});

const withdrawn = trial(
  withdrawSubmission as never,
  { id: '7', version: 3 },
  {
    lacks: 1,
    sends: { input: { submissionId: '7', version: 3, reason: '其实没有报' } },
    fill: (at) => type(at('brief:reason'), '其实没有报'),
  },
);
const letter = trial(
  correctAnswer as never,
  { id: '7', version: 3, answer: '装了两盏' },
  {
    lacks: 1,
    sends: { input: { letterId: '7', version: 3, answer: '装了三盏', reason: '数错了' } },
    fill: async (at) => {
      await type(at('corrections:field.answer'), '装了三盏');
      await type(at('corrections:reason'), '数错了');
    },
  },
);
const kept = trial(
  keepLetter as never,
  { id: '7', version: 3 },
  {
    lacks: 1,
    sends: { input: { letterId: '7', version: 3, reason: '归我们管' } },
    fill: (at) => type(at('corrections:why'), '归我们管'),
  },
);
const thisDay = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const group = { kind: 'SECTOR', id: '7', version: 3, name: '经济介' };
const onGroup = { kind: 'SECTOR', id: '7', version: 3 };
const groups = [
  trial(renameGroup as never, group, {
    sends: { input: { ...onGroup, name: '经济界', from: null } },
    fill: (at) => type(at('roster:group.name'), '经济界'),
  }),
  trial(removeGroup as never, group, { sends: { input: onGroup } }),
  trial(mergeGroup as never, group, {
    lacks: 2,
    reads: {
      RosterCatalog: {
        rosterCatalog: {
          committees: [],
          sectors: [{ id: '8', name: '经济界' }],
          specialCommittees: [],
          departments: [],
        },
      },
    },
    sends: { input: { ...onGroup, intoId: '8', on: thisDay, reason: '合并' } },
    fill: async (at) => {
      await choose(at('roster:group.into'), '经济界');
      await type(at('corrections:why'), '合并');
    },
  }),
  trial(retireGroup as never, group, {
    lacks: 1,
    sends: { input: { ...onGroup, on: thisDay, reason: '不再设' } },
    fill: (at) => type(at('corrections:why'), '不再设'),
  }),
  trial(restoreGroup as never, group, {
    lacks: 1,
    sends: { input: { ...onGroup, reason: '弄错了' } },
    fill: (at) => type(at('corrections:why'), '弄错了'),
  }),
];

const line = { kind: 'TOPIC_TO_SCREEN', recordId: '7' };
const waits = { ...line, dueOn: null, heldById: null };
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const lines = [
  trial(setAside as never, waits, {
    lacks: 1,
    sends: { input: { ...line, until: soon } },
    fill: (at) => pickDay(at('line:until'), soon),
  }),
  trial(assign as never, waits, {
    lacks: 1,
    reads: { LineColleagues: { lineColleagues: [{ accountId: '31', name: '叶广平' }] } },
    sends: { input: { ...line, accountId: '31', heldById: null } },
    fill: (at) => choose(at('line:to'), '叶广平'),
  }),
];

const TRIALS: readonly (readonly [code: string, trials: readonly Trial[]])[] = [
  ['STEP_NOT_ALLOWED', [...topics, corrected, ...consultations, ...mending, ...withdrawals, material, merged, letter]],
  ['RETURN_ACTED_ON', [kept]],
  ['ALREADY_HELD', entries],
  ['NOTHING_CORRECTED', researchTrials],
  ['NOTHING_CHANGED', coordinationTrials],
  ['NOTHING_CHANGED', directiveTrials],
  ['NOTICE_SAYS_SO', privacyTrials],
  ['OWN_ANSWER', rightsTrials],
  ['NOTHING_KEPT', owned],
  ['NOTHING_CORRECTED', studioTrials],
  ['HAS_REPORTS', taskTrials],
  ['WRONG_STATUS', [...briefs, ...instructions, withdrawn, ...storyTrials, ...practiceTrials, ...reportTrials]],
  ['GROUP_IN_USE', [...groups, habitTrial]],
  ['LEFT_ALREADY', memberTrials],
  ['RENEWAL_OVER', renewalTrials],
  ['HELD_BY_ANOTHER', lines],
  ['CALLED_BACK', appraisalTrials],
  ['PLAYLIST_RETIRED', wallTrials.slice(2)],
  ['ANNOUNCEMENT_TOO_LONG', wallTrials.slice(0, 2)],
];
const all = TRIALS.flatMap(([code, trials]) => trials.map((one) => [operationName(one), code, one] as const));
function operationName({ act }: Trial): string {
  const [definition] = act.document.definitions;
  return definition?.kind === 'OperationDefinition' ? (definition.name?.value ?? '') : '';
}

test.each(all)('%s is sent when it is whole, and a refusal loses nothing', (_name, code, one) =>
  tryAct(one, { words, code }),
);

/** `features/commitment/acts/acts.test.tsx` tries those of commitments. */
test('every act of the desk has a row', () => {
  const features = join(import.meta.dirname, '../features');
  const files = readdirSync(features, { recursive: true, withFileTypes: true })
    .filter((file) => /\.tsx$/.test(file.name) && !/\.test\./.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !path.includes('/commitment/acts/'));
  // An act's document stands in it, or above it where several acts send the same.
  const acts = files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const above = new Map(
      [...text.matchAll(/const (\w+) = graphql\(\s*`\s*mutation (\w+)/g)].map(([, name, mutation]) => [name, mutation]),
    );
    return [...text.matchAll(/(?:define|correct)Act\(\{\s*document: (?:graphql\(\s*`\s*mutation (\w+)|(\w+),)/g)].map(
      ([, name, constant]) => `${relative(features, path)} ${name ?? above.get(constant)}`,
    );
  });
  const defined = files.reduce(
    (sum, path) =>
      sum + [...readFileSync(path, 'utf8').matchAll(/(?: =|=>|return)\s+(?:define|correct)Act[(<]/g)].length,
    0,
  );
  const tried = new Set(all.map(([name]) => name));

  expect(acts).toHaveLength(defined);
  expect(acts.filter((act) => !tried.has(act.split(' ')[1] as string))).toEqual([]);
  expect(tried.size).toBe(new Set(acts.map((act) => act.split(' ')[1])).size);
});
