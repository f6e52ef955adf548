import '../../testing/browser';

import { NOTHING_WRITTEN, type Written } from '@bandeng/features/brief';
import { ViewerProvider } from '@bandeng/features/session';
import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { MemoryRouter } from 'react-router';
import { chinese } from '../../../../../packages/features/src/words';
import words from '../../shell/proposing/proposing.zh-CN';
import { atDesk, press } from '../../testing/at-desk';
import { useViewerState } from '../../viewer';
import { ProposedWords } from './ProposedWords';

const device = {
  outbox: {
    setPerson: async () => undefined,
    keepAnswer: async () => undefined,
    forgetAnswers: async () => undefined,
    answer: async () => null,
  },
  hasSignal: () => true,
} as never;
const source = { kind: 'TOPIC' as const, recordId: 't1', parentId: null, title: '清湖小区充电难' };

let written: Written = NOTHING_WRITTEN;
function Writing() {
  const [form] = Form.useForm<Written>();
  written = { ...NOTHING_WRITTEN, ...Form.useWatch([], form) };
  if (!useViewerState().viewer) return null;
  return (
    <Form form={form} initialValues={{ ...NOTHING_WRITTEN, title: '原来的标题', situation: '已写一句。' }}>
      {(['title', 'situation', 'analysis', 'suggestion'] as const).map((name) => (
        <Form.Item key={name} name={name}>
          <Input />
        </Form.Item>
      ))}
      <ProposedWords brief={{ id: 'b1', sources: [source] }} form={form} onTaken={() => undefined} />
    </Form>
  );
}

const PROPOSAL = {
  __typename: 'BriefProposal',
  sentences: [
    { __typename: 'ProposedSentence', part: 'TITLE', text: '清湖小区晚上没处充电', records: [1] },
    { __typename: 'ProposedSentence', part: 'SITUATION', text: '<b>充电桩</b>只有8个。', records: [1] },
  ],
  records: [{ __typename: 'ProposalRecord', number: 1, kind: 'TOPIC', recordId: 't1', title: '清湖小区充电难' }],
  leftOut: 3,
  withheld: 1,
};
const writing = (canHaveWordsProposed: boolean, answer: object = PROPOSAL) =>
  atDesk(
    <MemoryRouter>
      <ViewerProvider device={device}>
        <Writing />
      </ViewerProvider>
    </MemoryRouter>,
    {
      Viewer: { viewer: { id: 'v', posts: [], canHaveWordsProposed }, publicAddress: null },
      ProposeBrief: { proposeBrief: answer },
    },
    { ...chinese, proposing: words },
  );

test('shows proposals as such, each with its record, and puts them into the form by hand alone', async () => {
  const { sent } = await writing(true);
  await press('请模型拟稿');
  await screen.findByText(words.proposal);
  expect(sent).toEqual([{ name: 'ProposeBrief', variables: { input: { briefId: 'b1' } } }]);
  // Words, whatever marks stand in them.
  expect(screen.getByText('<b>充电桩</b>只有8个。')).toBeTruthy();
  expect(screen.getAllByText('清湖小区充电难')[0]?.closest('a')?.getAttribute('href')).toBe('/topics/t1');
  expect(screen.getByText(/另有 3 句/)).toBeTruthy();
  expect(screen.getByText(/有 1 条记录/)).toBeTruthy();
  expect(written).toMatchObject({ title: '原来的标题', situation: '已写一句。' });

  const pressFirst = (name: string) =>
    fireEvent.click(screen.getAllByRole('button', { name: [...name].join(' ') })[0] as HTMLElement);
  pressFirst('放进');
  await waitFor(() => expect(written).toMatchObject({ title: '清湖小区晚上没处充电', situation: '已写一句。' }));
  pressFirst('放进');
  await waitFor(() => expect(written.situation).toBe('已写一句。<b>充电桩</b>只有8个。'));
  pressFirst('取回');
  pressFirst('取回');
  await waitFor(() => expect(written.situation).toBe('已写一句。'));
  expect(written).toMatchObject({ title: '原来的标题', situation: '已写一句。' });
});

test('says that nothing held, and what the house refused', async () => {
  await writing(true, { ...PROPOSAL, sentences: [], withheld: 0 });
  await press('请模型拟稿');
  await screen.findByText(words.none);
});

test('loses nothing where there is no answer', async () => {
  await writing(true, { __typename: 'ProposingRefusal', code: 'MODEL_TOO_SLOW' });
  await press('请模型拟稿');
  await screen.findByText(words.refusal.MODEL_TOO_SLOW);
  expect(written).toMatchObject({ title: '原来的标题', situation: '已写一句。' });
});

test('is nowhere to be seen without a model', async () => {
  await writing(false);
  await screen.findByDisplayValue('原来的标题');
  expect(screen.queryByText('请模型拟稿')).toBeNull();
});
