import { TextDecoder, TextEncoder } from 'node:util';
import { ConnectionProvider, createClient } from '@bandeng/graphql-client';
import { createI18n, together } from '@bandeng/ui';
import { expect, jest, test } from '@jest/globals';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import said from '../../../../../packages/features/src/commitment/commitment.zh-CN';
import { chinese } from '../../../../../packages/features/src/words';
import evidence from '../../../../../packages/ui/src/evidence/evidence.zh-CN';
import status from '../../../../../packages/ui/src/status.zh-CN';
import type { Written } from '../../shell/useSend';

// Every browser has these; jsdom does not.
Object.assign(globalThis, { TextEncoder, TextDecoder });
window.matchMedia ??= (() => ({
  matches: false,
  addListener: () => undefined,
  removeListener: () => undefined,
})) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
configure({ asyncUtilTimeout: 30_000 });

// What a phone keeps is tried with the outbox itself; here it hands on what it is given.
const handedIn: Written[] = [];
let outcomes: ('NO' | 'SENT')[] = [];
jest.unstable_mockModule('../../phone', () => ({ outbox: {}, phone: {}, hasSignal: () => true }));
jest.unstable_mockModule('../../shell/useSend', () => ({
  useSend: () => [
    async (written: Written) => {
      handedIn.push(written);
      return outcomes.shift();
    },
    { busy: false },
  ],
}));
const draft = { key: 'k', round: 0, words: null, save: () => undefined, id: () => 'k', goOnAs: () => undefined };
jest.unstable_mockModule('../../shell/useDraft', () => ({ useDraft: () => draft }));
const nothing = () => null;
jest.unstable_mockModule('../../shell/DraftNotice', () => ({ DraftNotice: nothing }));
jest.unstable_mockModule('../../shell/WaitingList', () => ({ WaitingList: nothing }));
jest.unstable_mockModule('../../shell/kept', () => ({ useKeptQuery: () => ({ data: { commitment: matter } }) }));

await import('../../draw-outside');
const { MemoryRouter, Route, Routes } = await import('react-router');
const { Component, PAGES } = await import('./ActPage');

const matter = {
  __typename: 'CommitmentDetail',
  id: '7',
  round: 1,
  demandTitle: '修路',
  status: 'IN_PROGRESS',
  place: '南门',
  lastAct: 'REPORT_PROGRESS',
  viewerActs: [],
  lookBacks: [],
  progress: [{ id: '91', round: 1, text: '路基已成', reportedAt: '2026-11-20T02:00:00Z', photoIds: [], documents: [] }],
  replies: [{ id: '92', round: 1, resultClass: 'A', text: '修好了', delivered: '一条路' }],
  verifications: [{ id: '93', round: 1, finding: 'DONE', text: '都好', place: '南门' }],
  siteFence: { place: '南门', latitude: 30.1, longitude: 104.2, radiusMetres: 200, version: 2 },
};

interface Trial {
  /** Its mutation in the document, the field that answers; none where it goes through the outbox. */
  readonly mutation: string;
  readonly answers: string;
  /** What is said when it is sent as it is; none where it is whole at once. */
  readonly lacks?: string;
  readonly fill?: () => unknown;
  readonly sends: object;
}

const field = (label: string | RegExp) => screen.findByLabelText(label);
const write = async (label: string | RegExp, value: string) =>
  fireEvent.change(await field(label), { target: { value } });
const lacking = (what: string) => `必填：${what}`;
const once = { clientMutationId: expect.any(String) };

/** What is asked at once, act by act as the address names them. */
const ASKED: Readonly<Record<string, Trial>> = {
  request_extension: {
    mutation: 'AskForMoreTime',
    answers: 'requestExtension',
    lacks: lacking(said.form.until),
    sends: { input: { commitmentId: '7', until: '2026-12-18', reason: '连日下雨', ...once } },
    fill: async () => {
      await write(said.form.until, '2026-12-18');
      await write(said.reason, '连日下雨');
    },
  },
  return_wrong_unit: {
    mutation: 'SendBackMatter',
    answers: 'returnWrongUnit',
    lacks: lacking(said.reason),
    sends: { id: '7', reason: '归交通局' },
    fill: () => write(said.why.RETURN_WRONG_UNIT, '归交通局'),
  },
  request_return: {
    mutation: 'AskToReturnMatter',
    answers: 'requestReturn',
    lacks: lacking(said.reason),
    sends: { id: '7', reason: '归交通局' },
    fill: () => write(said.why.REQUEST_RETURN, '归交通局'),
  },
  take_back: {
    mutation: 'TakeBackOnMatter',
    answers: 'takeBackLastAct',
    lacks: lacking(said.reason),
    sends: { id: '7', reason: '点错了' },
    fill: () => write(said.why.UNDO, '点错了'),
  },
  undo: {
    mutation: 'UndoOnMatter',
    answers: 'undoLastAct',
    lacks: lacking(said.reason),
    sends: { id: '7', reason: '点错了' },
    fill: () => write(said.why.UNDO, '点错了'),
  },
  supervise: {
    mutation: 'SuperviseMatter',
    answers: 'superviseCommitment',
    lacks: lacking(said.form.instruction),
    sends: { id: '7', instruction: '十日内办结', ...once },
    fill: () => write(said.form.instruction, '十日内办结'),
  },
  withdraw_supervision: {
    mutation: 'WithdrawSupervisionOfMatter',
    answers: 'withdrawSupervision',
    lacks: lacking(said.reason),
    sends: { id: '7', reason: '已经协调好' },
    fill: () => write(said.why.UNDO, '已经协调好'),
  },
  correct_progress: {
    mutation: 'CorrectProgressOfMatter',
    answers: 'correctProgress',
    lacks: lacking(said.why.CORRECT),
    sends: { input: { commitmentId: '7', entryId: '91', seen: '路基已成', text: '路面已成', reason: '写错了' } },
    fill: async () => {
      await write(said.corrections.field.TEXT, '路面已成');
      await write(said.why.CORRECT, '写错了');
    },
  },
  correct_reply: {
    mutation: 'CorrectReplyToMatter',
    answers: 'correctReply',
    lacks: lacking(said.why.CORRECT),
    sends: {
      input: {
        ...{ commitmentId: '7', seen: '修好了', text: '修好了', resultClass: 'A', delivered: '两条路' },
        ...{ nextLookOn: null, reason: '写错了' },
      },
    },
    fill: async () => {
      await write(said.corrections.field.DELIVERED, '两条路');
      await write(said.why.CORRECT, '写错了');
    },
  },
  correct_verification: {
    mutation: 'CorrectVerificationOfMatter',
    answers: 'correctVerification',
    lacks: lacking(said.why.CORRECT),
    sends: {
      input: {
        commitmentId: '7',
        seen: '都好',
        text: '灯不亮',
        finding: 'PARTLY_DONE',
        place: '南门',
        reason: '写错了',
      },
    },
    fill: async () => {
      await write(said.corrections.field.FINDING, 'PARTLY_DONE');
      await write(said.corrections.field.TEXT, '灯不亮');
      await write(said.why.CORRECT, '写错了');
    },
  },
  set_site_fence: {
    mutation: 'SetFenceOnThePhone',
    answers: 'setSiteFence',
    sends: {
      input: { commitmentId: '7', place: '南门口', latitude: 30.1, longitude: 104.2, radiusMetres: 200, version: 2 },
    },
    fill: () => write(evidence.fence.place, '南门口'),
  },
};

const READS: Readonly<Record<string, object>> = {
  Matter: { commitment: matter },
  FenceOnThePhone: { commitment: matter, sitePlaces: [] },
  StagesOnThePhone: { progressStages: [] },
};

async function onPhone(what: ReactElement, answer: (name: string) => object) {
  const sent: { name: string; variables: object }[] = [];
  const fetch = async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const [, kind, name = ''] = /^\s*(query|mutation) (\w+)/.exec(query) ?? [];
    if (kind === 'mutation') sent.push({ name, variables });
    const body = JSON.stringify({ data: READS[name] ?? answer(name) });
    return { ok: true, status: 200, headers: new Map([['content-type', 'application/json']]), text: async () => body };
  };
  Object.assign(globalThis, { fetch });
  const namespaces = together(chinese as never, {});
  await createI18n({ namespaces, loadEnglish: async () => ({}) });
  render(<ConnectionProvider connection={createClient({ sendText: true })}>{what}</ConnectionProvider>);
  return sent;
}

const at = (act: string) => (
  <MemoryRouter initialEntries={[`/commitments/7/${act}`]}>
    <Routes>
      <Route path="/commitments/:id/:act" element={<Component />} />
      <Route path="/commitments/:id" element={<p>回到这一件</p>} />
    </Routes>
  </MemoryRouter>
);
const send = async (act: string) =>
  fireEvent.click(await screen.findByRole('button', { name: said.act[act.toUpperCase() as keyof typeof said.act] }));
/** Nothing that is written has no end: too much is cut where it is typed. */
async function bounded() {
  const typed = [...document.querySelectorAll<HTMLTextAreaElement>('textarea:not([aria-hidden])')];
  for (const one of typed) {
    const before = one.value;
    fireEvent.change(one, { target: { value: '长'.repeat(20_001) } });
    await waitFor(() => expect(one.value.length).toBeLessThan(20_000));
    fireEvent.change(one, { target: { value: before } });
  }
  const lines = [...document.querySelectorAll<HTMLInputElement>('input[type="text"], input:not([type])')];
  expect(lines.every(({ maxLength }) => maxLength > 0)).toBe(true);
}

test.each(Object.entries(ASKED))('%s asks what it needs, and a refusal loses nothing', async (act, one) => {
  const answers = [
    { __typename: 'CommitmentRefusal', code: 'WRONG_STATUS' },
    { __typename: 'CommitmentDetail', id: '7', status: 'IN_PROGRESS' },
  ];
  const sent = await onPhone(at(act), (name) => {
    if (name !== one.mutation) throw new Error(`nobody asked for ${name}`);
    return { [one.answers]: answers.shift() };
  });
  if (one.lacks) {
    await send(act);
    expect((await screen.findByRole('alert')).textContent).toBe(one.lacks);
    expect(sent).toEqual([]);
  }
  await one.fill?.();
  await bounded();
  await send(act);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(said.refusal.WRONG_STATUS));
  await send(act);
  expect(await screen.findByText('回到这一件')).toBeTruthy();
  expect(sent.map(({ variables }) => variables)).toEqual([one.sends, one.sends]);
});

interface Work {
  readonly lacks: string;
  readonly fill: () => unknown;
  readonly act: string;
  readonly input: object;
}
const files = { photoIds: [], fileUses: [] };
const tap = async (words: string) => fireEvent.click(await screen.findByText(words));

/** What is written on the spot goes through the outbox, whole or not at all. */
const WRITTEN: Readonly<Record<string, Work>> = {
  report_progress: {
    act: 'reportProgress',
    lacks: lacking(said.form.text),
    input: { commitmentId: '7', text: '铺了一半', ...files },
    fill: () => write(said.form.text, '铺了一半'),
  },
  verify: {
    act: 'verifyCommitment',
    lacks: lacking(said.form.finding),
    input: { commitmentId: '7', text: '路修好了', finding: 'DONE', place: '南门', position: null, ...files },
    fill: async () => {
      await tap(said.finding.DONE);
      await write(said.form.findingText, '路修好了');
    },
  },
  look_back: {
    act: 'recordLookBack',
    lacks: lacking(said.lookBack.finding),
    input: { commitmentId: '7', text: '还是好的', finding: 'HELD', place: '南门', position: null, ...files },
    fill: async () => {
      await tap(status.lookBack.HELD);
      await write(said.lookBack.text, '还是好的');
    },
  },
  reply: {
    act: 'replyToCommitment',
    lacks: lacking(said.form.resultClass),
    input: {
      ...{ commitmentId: '7', text: '地下是文物', resultClass: 'D', reason: '要先勘探', basis: '文物法' },
      ...{ nextLookOn: '2027-01-20', ...files },
    },
    fill: async () => {
      await tap(status.resultClass.D);
      await write(said.form.replyText, '地下是文物');
      await write(said.reason, '要先勘探');
      await write(said.basis, '文物法');
      await write(evidence.nextLook, '2027-01-20');
    },
  },
};

test.each(Object.entries(WRITTEN))(
  '%s is handed in when nothing is missing, and stays when it did not go',
  async (act, one) => {
    handedIn.length = 0;
    outcomes = ['NO', 'SENT'];
    await onPhone(at(act), () => ({}));
    await send(act);
    expect((await screen.findByRole('alert')).textContent).toBe(one.lacks);
    expect(handedIn).toEqual([]);
    await one.fill();
    await bounded();
    await send(act);
    await waitFor(() => expect(handedIn).toHaveLength(1));
    await send(act);
    expect(await screen.findByText('回到这一件')).toBeTruthy();
    for (const written of handedIn) expect(written).toMatchObject({ act: one.act, lane: '7', input: one.input });
  },
);

test('every act of a matter that has a page on the phone has a row', () => {
  expect([...Object.keys(ASKED), ...Object.keys(WRITTEN)].sort()).toEqual([...PAGES].sort());
});
