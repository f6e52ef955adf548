import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import said from '../../../../../../packages/features/src/commitment/commitment.zh-CN';
import type { CommitmentAct } from '../../../generated/graphql';
import { ActForm } from '../../../shell/acts/ActForm';
import shellWords from '../../../shell/shell.zh-CN';
import { type Answers, atDesk, choose, complaints, pickDay, press, tick, type } from '../../../testing/at-desk';
import { trial as tried, tryAct } from '../../../testing/try-act';
import { ACTS } from '.';
import type { Shown } from './shown';

const words = { commitment: said, shell: shellWords };

const subject = {
  __typename: 'CommitmentDetail',
  id: '7',
  status: 'IN_PROGRESS',
  resultClass: 'D',
  place: '南门菜市场',
  committeeId: '3',
  action: '修路',
  deliverable: '一条路',
  responsiblePerson: '王工',
  promiseVersion: 4,
  extensionUntil: '2026-12-20',
  extensionLatest: '2027-01-20',
  extensionsAllowed: 2,
  extensionCount: 1,
  promisedDueOn: '2026-12-01',
  completion: { dueOn: '2026-12-10' },
  closedUnsolved: false,
  round: 1,
  progress: [{ id: '91', round: 1, text: '路基已成', reportedAt: '2026-11-20T02:00:00Z' }],
  lastAct: 'REPORT_PROGRESS',
  returnReason: '路归交通局',
  assistingDepartments: [{ id: '12', name: '水务局' }],
  replies: [{ id: '92', round: 1, resultClass: 'A', text: '修好了', delivered: '一条路' }],
  verifications: [{ id: '93', round: 1, finding: 'DONE', text: '都好', place: '南门' }],
  siteFence: { place: '南门', latitude: 30.1, longitude: 104.2, radiusMetres: 150, version: 2 },
} as unknown as Shown;

const READS: Answers = {
  CommitmentChoices: {
    commitmentChoices: {
      departments: [
        { id: '11', name: '住建局' },
        { id: '12', name: '水务局' },
      ],
      members: [{ id: '21', name: '李委员' }],
    },
  },
  MergeTargets: {
    commitments: { nodes: [{ id: '8', number: '2026-8', action: '修桥', leadDepartmentName: '住建局' }] },
  },
  SitePlacesToChoose: { sitePlaces: [] },
  StagesToChoose: { progressStages: [{ id: '5', wordsZh: '施工', wordsEn: 'building', active: true }] },
};

const files = { photoIds: [], fileUses: [] };
const once = { clientMutationId: expect.any(String) };

interface Trial {
  /** The field that answers. */
  readonly answers: string;
  readonly fill?: () => unknown;
  readonly sends: object;
  /** Of so many fields it says that they are missing, when nothing is filled in. */
  readonly lacks: number;
}

const trial = (answers: string, lacks: number, sends: object, fill?: () => unknown): Trial => ({
  answers,
  lacks,
  sends,
  fill,
});

/** Every act the server may offer: what a person fills in, and what goes out. */
const TRIALS: Readonly<Record<CommitmentAct, Trial>> = {
  ACKNOWLEDGE: trial('acknowledgeCommitment', 0, { id: '7' }),
  OPEN_ACCEPTANCE: trial('openAcceptance', 0, { id: '7' }),
  POST_NOTICE: trial('postAcceptanceNotice', 0, { id: '7' }),
  RETURN_WRONG_UNIT: trial('returnWrongUnit', 1, { id: '7', reason: '归交通局' }, async () => {
    await type(/说明为什么不归本部门/, '归交通局');
  }),
  REASSIGN: trial(
    'reassignCommitment',
    1,
    { id: '7', departmentId: '12', organisationId: null, note: '请接办' },
    async () => {
      await choose(/单位/, '水务局');
      await type(/改派说明/, '请接办');
    },
  ),
  ADD_ASSISTING_DEPARTMENT: trial('addAssistingDepartment', 1, { id: '7', departmentId: '11' }, () =>
    choose(/部门/, '住建局'),
  ),
  ASSIGN_FOLLOWING_MEMBER: trial('assignFollowingMember', 1, { id: '7', memberId: '21' }, () =>
    choose(/^委员/, '李委员'),
  ),
  ASSIGN_LOOK_BACK_MEMBER: trial('assignLookBackMember', 1, { id: '7', memberId: '21' }, () =>
    choose(/^委员/, '李委员'),
  ),
  REPORT_PROGRESS: trial(
    'reportProgress',
    1,
    { input: { commitmentId: '7', stageId: '5', text: '铺了一半', ...files, ...once } },
    async () => {
      await choose(/办到哪一步/, '施工');
      await type(/做了什么/, '铺了一半');
    },
  ),
  REQUEST_EXTENSION: trial(
    'requestExtension',
    2,
    { input: { commitmentId: '7', until: '2026-12-18', reason: '连日下雨', ...once } },
    async () => {
      await pickDay(/延到哪一天/, '2026-12-18');
      await type(/原因/, '连日下雨');
    },
  ),
  DECIDE_EXTENSION: trial('decideExtension', 0, { id: '7', approve: false, note: '不能再拖' }, async () => {
    await tick('不同意');
    await type(/答复说明/, '不能再拖');
  }),
  URGE: trial('urgeCommitment', 0, { id: '7', note: '请抓紧', ...once }, () => type(/催办说明/, '请抓紧')),
  SUPERVISE: trial('superviseCommitment', 1, { id: '7', instruction: '月底前办好', ...once }, () =>
    type(/督办意见/, '月底前办好'),
  ),
  CORRECT: trial(
    'correctCommitment',
    1,
    {
      input: {
        ...{ commitmentId: '7', version: 4, action: '修两条路', deliverable: '一条路', responsiblePerson: '王工' },
        ...{ promisedDueOn: '2026-12-01', reason: '听错了' },
      },
    },
    async () => {
      await type(/做什么/, '修两条路');
      await type(/更正理由/, '听错了');
    },
  ),
  REQUEST_RETURN: trial('requestReturn', 1, { id: '7', reason: '归交通局' }, () => type(/为什么要退办/, '归交通局')),
  DECIDE_RETURN: trial('decideReturn', 0, { id: '7', consent: false, note: '归你们' }, async () => {
    await tick('不同意');
    await type(/答复说明/, '归你们');
  }),
  REMOVE_ASSISTING_DEPARTMENT: trial(
    'removeAssistingDepartment',
    2,
    { id: '7', departmentId: '12', reason: '加错了' },
    async () => {
      await choose(/部门/, '水务局');
      await type(/为什么取消/, '加错了');
    },
  ),
  CORRECT_PROGRESS: trial(
    'correctProgress',
    1,
    { input: { commitmentId: '7', entryId: '91', seen: '路基已成', text: '路基将成', reason: '写早了' } },
    async () => {
      await type(/做了什么/, '路基将成');
      await type(/更正理由/, '写早了');
    },
  ),
  CORRECT_REPLY: trial(
    'correctReply',
    1,
    {
      input: {
        ...{ commitmentId: '7', seen: '修好了', resultClass: 'A', text: '修好一半', delivered: '一条路' },
        reason: '写早了',
      },
    },
    async () => {
      await type(/办复内容/, '修好一半');
      await type(/更正理由/, '写早了');
    },
  ),
  CORRECT_VERIFICATION: trial(
    'correctVerification',
    1,
    { input: { commitmentId: '7', seen: '都好', finding: 'DONE', text: '大半好', place: '南门', reason: '看漏了' } },
    async () => {
      await type(/看到了什么/, '大半好');
      await type(/更正理由/, '看漏了');
    },
  ),
  TAKE_BACK: trial('takeBackLastAct', 1, { id: '7', reason: '按错了' }, () => type(/为什么撤回/, '按错了')),
  UNDO: trial('undoLastAct', 1, { id: '7', reason: '按错了' }, () => type(/为什么撤回/, '按错了')),
  WITHDRAW_SUPERVISION: trial('withdrawSupervision', 1, { id: '7', reason: '按错了' }, () =>
    type(/为什么撤回/, '按错了'),
  ),
  SPLIT: trial(
    'splitCommitment',
    7,
    {
      input: {
        commitmentId: '7',
        reason: '两家各管一段',
        ...once,
        parts: ['住建局', '水务局'].map((_, at) => ({
          action: `修第${at}段`,
          deliverable: `第${at}段路`,
          leadDepartmentId: ['11', '12'][at],
          leadOrganisationId: null,
          responsiblePerson: '王工',
          assistingDepartmentIds: [],
          dueOn: null,
        })),
      },
    },
    async () => {
      for (const at of [0, 1]) {
        await type(/做什么/, `修第${at}段`, at);
        await type(/交付什么/, `第${at}段路`, at);
        await choose(/主办/, ['住建局', '水务局'][at] ?? '', at);
      }
      await type(/为什么分办/, '两家各管一段');
    },
  ),
  MERGE: trial(
    'mergeCommitment',
    2,
    { input: { commitmentId: '7', intoId: '8', reason: '同一条路', ...once } },
    async () => {
      await choose(/并到哪一件/, '2026-8 住建局 · 修桥');
      await type(/为什么并办/, '同一条路');
    },
  ),
  REPLY: trial(
    'replyToCommitment',
    2,
    {
      input: {
        commitmentId: '7',
        resultClass: 'A',
        text: '路已修好',
        delivered: '一条路',
        progressIds: ['91'],
        ...files,
        ...once,
      },
    },
    async () => {
      await tick('已解决');
      await type(/办复内容/, '路已修好');
      await type(/对照承诺/, '一条路');
      await tick(/路基已成/);
    },
  ),
  VERIFY: trial(
    'verifyCommitment',
    2,
    { input: { commitmentId: '7', finding: 'DONE', text: '说得有理', place: '南门菜市场', ...files, ...once } },
    async () => {
      await tick(said.findingD.DONE);
      await type(/看到了什么/, '说得有理');
    },
  ),
  LOOK_BACK: trial(
    'recordLookBack',
    2,
    {
      input: {
        commitmentId: '7',
        finding: 'NEW_PROBLEM',
        newTitle: '路灯不亮',
        text: '路好灯暗',
        place: '南门菜市场',
        ...files,
        ...once,
      },
    },
    async () => {
      await tick('有新问题');
      await type(/新问题叫什么/, '路灯不亮');
      await type(/看到了什么/, '路好灯暗');
    },
  ),
  SET_SITE_FENCE: trial(
    'setSiteFence',
    0,
    {
      input: { commitmentId: '7', place: '南门口', latitude: 30.1, longitude: 104.2, radiusMetres: 150, version: 2 },
    },
    () => type(/地点名称/, '南门口'),
  ),
  INVITE_TO_ACCEPTANCE: trial('inviteToAcceptance', 1, { id: '7', labels: ['商户 1 号', '三单元 402'], ...once }, () =>
    type(/请谁来说/, ' 商户 1 号\n\n三单元 402 '),
  ),
  SETTLE_ACCEPTANCE: trial('settleAcceptance', 0, { id: '7', closeUnsolved: true, reason: '地质不允许' }, async () => {
    await tick(said.form.closeUnsolved);
    await type(/^说明/, '地质不允许');
  }),
};

const acts = Object.entries(TRIALS) as [CommitmentAct, Trial][];
const pressed = (act: CommitmentAct) => press(said.act[act]);

function open(act: CommitmentAct, answer: object) {
  const { document } = ACTS[act];
  const [definition] = document.definitions;
  const name = definition?.kind === 'OperationDefinition' ? (definition.name?.value ?? '') : '';
  const onClose = jest.fn();
  const onDone = jest.fn();
  const form = <ActForm act={ACTS[act]} subject={subject} onClose={onClose} onDone={onDone} />;
  return atDesk(form, { ...READS, [name]: { [TRIALS[act].answers]: answer } }, { commitment: said }).then((desk) => ({
    ...desk,
    onClose,
    onDone,
  }));
}

test.each(acts)('%s is sent when it is whole, and a refusal loses nothing', (act, { fill, sends, lacks }) =>
  tryAct(tried(ACTS[act], subject, { lacks, fill, sends, reads: READS }), { words, code: 'WRONG_STATUS' }),
);

test('a refusal stands above what was filled in, which is not lost, and the second press is the same act', async () => {
  const { sent, onClose } = await open('URGE', { __typename: 'CommitmentRefusal', code: 'WRONG_STATUS' });
  await type(/催办说明/, '请抓紧');
  await pressed('URGE');
  expect((await screen.findByRole('alert')).textContent).toBe(said.refusal.WRONG_STATUS);
  expect((screen.getByLabelText(/催办说明/) as HTMLTextAreaElement).value).toBe('请抓紧');
  await pressed('URGE');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.variables.clientMutationId).toBe(sent[1]?.variables.clientMutationId);
  expect(onClose).not.toHaveBeenCalled();
});

test('somebody else was quicker: both sides, and what is chosen goes over the version that was shown', async () => {
  const words = { action: '修桥', deliverable: '一条路', responsiblePerson: '王工' };
  const theirs = { ...words, promisedDueOn: '2026-12-01' };
  const params = {
    currentVersion: 9,
    ...Object.fromEntries(Object.entries(theirs).map(([k, v]) => [`theirs.${k}`, v])),
  };
  const { sent } = await open('CORRECT', { __typename: 'CommitmentRefusal', code: 'CONFLICT', params });
  await type(/做什么/, '修两条路');
  await type(/更正理由/, '听错了');
  await pressed('CORRECT');
  await tick(/他人的修改/);
  await press('按选好的继续');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.variables).toEqual({
    input: { commitmentId: '7', version: 9, ...words, promisedDueOn: '2026-12-01', reason: '听错了' },
  });
});

test('what cannot be solved asks for its reason, its ground and the day of the next look', async () => {
  const { sent } = await open('REPLY', {});
  await tick('暂难解决');
  await type(/办复内容/, '地下是文物');
  await pressed('REPLY');
  await complaints(3);
  expect(sent).toEqual([]);
});
