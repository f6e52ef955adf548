import { TextDecoder, TextEncoder } from 'node:util';
import { ConnectionProvider, createClient } from '@bandeng/graphql-client';
import { createI18n, together } from '@bandeng/ui';
import { expect, jest, test } from '@jest/globals';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import said from '../../../../../packages/features/src/coordination/coordination.zh-CN';
import { chinese } from '../../../../../packages/features/src/words';

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

const draft = { key: 'k', round: 0, words: null, save: () => undefined, id: () => 'k', discard: () => undefined };
jest.unstable_mockModule('../../phone', () => ({ outbox: {}, phone: {}, hasSignal: () => true }));
jest.unstable_mockModule('../../shell/useDraft', () => ({ useDraft: () => draft }));
const nothing = () => null;
jest.unstable_mockModule('../../shell/DraftNotice', () => ({ DraftNotice: nothing }));

await import('../../draw-outside');
const { MemoryRouter, Route, Routes } = await import('react-router');
const { Component } = await import('./RecordPage');

const coordination = {
  ...{ __typename: 'CoordinationDetail', id: '7', version: 3, status: 'CONTESTED', commitmentId: '5' },
  ...{ commitmentNumber: 'CN-1', demandTitle: '路灯', committeeName: '东街', startsAt: '2026-03-04T07:00:00.000Z' },
  ...{ place: '镇政府', stuck: '没有定', calledByName: '叶广平', refusedReason: null, cancelledReason: null },
  parties: [
    {
      ...{ __typename: 'CoordinationPartyRow', id: '41', kind: 'DEPARTMENT', name: '住建局' },
      ...{ came: true, who: null, said: '由我们改' },
    },
  ],
  agreed: '先改主管',
  steps: [
    {
      ...{ __typename: 'CoordinationStepRow', id: '51', partyId: '41', partyName: '住建局', what: '换主管' },
      ...{ dueOn: '2026-03-16', overdue: false, reportedWords: '换了', outcome: null, outcomeWords: null },
      ...{ corrections: [], viewerCanReport: false, viewerCanMark: false },
    },
  ],
  ...{ recordedAt: '2026-03-04T09:00:00Z', recordedByName: '叶广平', correctionNumber: 0, answerBy: '2026-03-11' },
  ...{ answerWords: '没有说过', corrections: [], viewerReadsMatter: true, viewerCanDecide: false },
  ...{ viewerCanMove: false, viewerCanRecord: false, viewerCanCorrect: true },
  ...{ viewerCanConfirm: false, viewerCanContest: false },
};

test('a record that is put right keeps its steps the ones they are, and asks why', async () => {
  const sent: object[] = [];
  const fetch = async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const isMutation = /^\s*mutation/.test(query);
    if (isMutation) sent.push(variables);
    const data = isMutation
      ? { correctCoordinationRecord: { __typename: 'CoordinationChanged', id: '7' } }
      : { coordination };
    return {
      ...{ ok: true, status: 200, headers: new Map([['content-type', 'application/json']]) },
      text: async () => JSON.stringify({ data }),
    };
  };
  Object.assign(globalThis, { fetch });
  await createI18n({ namespaces: together(chinese as never, {}), loadEnglish: async () => ({}) });
  render(
    <ConnectionProvider connection={createClient({ sendText: true })}>
      <MemoryRouter initialEntries={['/coordinations/7/record']}>
        <Routes>
          <Route path="/coordinations/:id/record" element={<Component />} />
          <Route path="/coordinations/:id" element={<p>回到协调会</p>} />
        </Routes>
      </MemoryRouter>
    </ConnectionProvider>,
  );
  fireEvent.change(await screen.findByLabelText(said.field.agreed), { target: { value: '先改主管，再改支管' } });
  fireEvent.click(screen.getByRole('button', { name: said.correct }));
  await screen.findByText(said.needed.replace('{{what}}', said.field.why));
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByLabelText(said.field.why), { target: { value: '漏了支管' } });
  fireEvent.click(screen.getByRole('button', { name: said.correct }));
  await waitFor(() => expect(screen.queryByText('回到协调会')).not.toBeNull());
  expect(sent).toEqual([
    {
      input: {
        ...{ coordinationId: '7', version: 3, agreed: '先改主管，再改支管', reason: '漏了支管' },
        lines: [{ partyId: '41', came: true, who: null, said: '由我们改' }],
        steps: [{ id: '51', partyId: '41', what: '换主管', dueOn: '2026-03-16' }],
      },
    },
  ]);
}, 120_000);
