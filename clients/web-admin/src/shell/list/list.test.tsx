import '../../testing/browser';

import { ViewerProvider } from '@bandeng/features/session';
import { expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import {
  Link,
  MemoryRouter,
  type NavigateFunction,
  Outlet,
  Route,
  Routes,
  useLocation,
  useNavigate,
} from 'react-router';
import { gql } from 'urql';
import { atDesk, press, type } from '../../testing/at-desk';
import { useViewerState } from '../../viewer';
import { DataTable } from '../DataTable';
import { Page } from '../Page';
import shellWords from '../shell.zh-CN';
import type { ListColumns } from './columns';
import words from './lists.zh-CN';
import { useList } from './useList';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}
interface Answer {
  readonly things: { readonly nodes: Row[]; readonly endCursor: string | null; readonly totalCount: number };
}
const Things = Object.assign(
  gql`query Things($filter: F, $order: O, $first: Int!, $after: String) { things(filter: $filter, order: $order, first: $first, after: $after) { id } }`,
  { __meta__: { hash: 'sha256:things' } },
) as never;
const KEYS = ['status', 'text'] as const;
const COLUMNS: ListColumns<Row> = [
  { title: '名称', dataIndex: 'title', orders: { ascend: 'FIRST', descend: 'LAST' } },
  {
    title: '状态',
    key: 'status',
    inFile: { path: 'status', words: { OPEN: '办理中' } },
    render: (_, row) => row.status,
  },
  { title: '', key: 'act', render: () => '办' },
];

function ThingsPage() {
  const list = useList({
    name: 'TOPICS',
    document: Things,
    keys: KEYS,
    variables: ({ status, text, order }) => ({
      filter: { status: status ?? null, text: text ?? null },
      order: order ?? null,
    }),
    pick: ({ things }: Answer) => things,
  });
  return (
    <>
      <button type="button" onClick={() => list.setFilters({ status: 'OPEN' })}>
        只看办理中
      </button>
      <DataTable<Row> label="事项" {...list.table} rowKey="id" columns={COLUMNS} empty={{ title: '没有' }} />
      <Link to="/record">一件</Link>
    </>
  );
}
function Record() {
  return (
    <Page title="一件" back={{ to: '/things', label: '事项' }}>
      内容
    </Page>
  );
}
const router = { search: '', navigate: (() => undefined) as NavigateFunction };
function SignedIn() {
  router.search = useLocation().search;
  router.navigate = useNavigate();
  return useViewerState().viewer ? <Outlet /> : null;
}

const device = {
  outbox: {
    setPerson: async () => undefined,
    keepAnswer: async () => undefined,
    forgetAnswers: async () => undefined,
    answer: async () => null,
  },
  hasSignal: () => true,
} as never;
const VIEW = {
  id: 'v',
  version: 1,
  name: '办理中的',
  query: 'status=OPEN',
  isShared: false,
  isOwn: true,
  viewerCanRevise: true,
};

/** The list with 250 rows in pages of a hundred; `asked` are the variables it was read with, `views` what is kept of it. */
async function theList({
  at = '/things',
  viewer = 'zhao',
  views = [] as object[],
  canShare = true,
  there = '第0件',
} = {}) {
  const asked: Record<string, unknown>[] = [];
  const desk = await atDesk(
    <ViewerProvider device={device}>
      <div id="page">
        <MemoryRouter initialEntries={[at]}>
          <Routes>
            <Route element={<SignedIn />}>
              <Route path="/things" element={<ThingsPage />} />
              <Route path="/record" element={<Record />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </div>
    </ViewerProvider>,
    {
      Viewer: { viewer: { id: viewer, posts: [] }, publicAddress: null },
      ListViews: { listViews: { viewerCanShare: canShare, views } },
      KeepListView: { keepListView: { __typename: 'ListViewChanged', id: 'n' } },
      ReviseListView: { reviseListView: { __typename: 'ListViewChanged', id: 'v' } },
      RemoveListView: { removeListView: { id: 'v' } },
      // biome-ignore lint/correctness/noComponentHookFactories: an answer, by the name of what is asked
      Things: (variables) => {
        asked.push(variables);
        const from = Number(variables.after ?? 0);
        const count = variables.first === 1 ? 1 : Math.min(100, 250 - from);
        const nodes = Array.from({ length: count }, (_, n) => ({
          id: String(from + n),
          title: `第${from + n}件`,
          status: 'OPEN',
        }));
        const endCursor = from + count < 250 ? String(from + count) : null;
        return { things: { nodes, endCursor, totalCount: (variables.filter as { status: unknown }).status ? 7 : 250 } };
      },
    },
    { lists: words, shell: shellWords } as never,
  );
  await screen.findAllByText(there);
  const files: { url: string; body: Record<string, unknown> }[] = [];
  const before = globalThis.fetch;
  Object.assign(globalThis, {
    fetch: async (url: string, init?: RequestInit) => {
      if (!String(url).startsWith('/exports/')) return before(url, init);
      files.push({ url, body: JSON.parse(String(init?.body)) });
      return { ok: true, blob: async () => new Blob(['x']), headers: new Headers() };
    },
  });
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  return { ...desk, asked, files };
}
const headings = () => [...document.querySelectorAll('th')].map((one) => one.textContent).filter(Boolean);
const last = <One,>(all: readonly One[]) => all[all.length - 1];

test('filters and order are the address: read from it, written to it, and nothing else of it', async () => {
  const { asked } = await theList({ at: '/things?status=HELD&order=LAST&other=1' });
  expect(asked).toEqual([{ filter: { status: 'HELD', text: null }, order: 'LAST', first: 100, after: null }]);
  fireEvent.click(screen.getByText('只看办理中'));
  await waitFor(() => expect(router.search).toBe('?status=OPEN&order=LAST&other=1'));
  const heading = () => document.querySelector('.ant-table-column-sorters') as HTMLElement;
  fireEvent.click(heading());
  await waitFor(() => expect(last(asked)).toMatchObject({ filter: { status: 'OPEN' }, order: null }));
  fireEvent.click(heading());
  await waitFor(() => expect(last(asked)).toMatchObject({ order: 'FIRST' }));
  expect(router.search).toContain('order=FIRST');
});

test('whoever comes back from a record finds the list as it was left, as far as it was read', async () => {
  const { asked } = await theList({ at: '/things?text=x' });
  await press('加载更多');
  await screen.findByText('第150件');
  fireEvent.click(screen.getByText('一件'));
  const back = await screen.findByText('← 事项');
  asked.length = 0;
  fireEvent.click(back);
  await screen.findByText('第150件');
  expect(router.search).toBe('?text=x');
  expect(asked.map(({ after }) => after)).toEqual([null, '100']);
  await act(async () => router.navigate('/record'));
  asked.length = 0;
  await act(async () => router.navigate('/things'));
  await screen.findByText('第0件');
  expect(asked).toMatchObject([{ filter: { text: null }, after: null }]);
});

test('columns and density are remembered for whoever chose them, and the last column stays', async () => {
  const first = await theList();
  fireEvent.click(screen.getByText(words.columns));
  fireEvent.click(await screen.findByRole('checkbox', { name: '名称' }));
  expect(headings()).toEqual(['状态']);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '状态' }).disabled).toBe(true);
  fireEvent.click(screen.getByText(words.dense));
  expect(document.querySelector('.ant-table-small')).toBeTruthy();
  first.unmount();
  // The title that stood there is left out: the list is there once its column is.
  const again = await theList({ there: 'OPEN' });
  expect(headings()).toEqual(['状态']);
  expect(document.querySelector('.ant-table-small')).toBeTruthy();
  again.unmount();
  await theList({ viewer: 'somebody else' });
  expect(headings()).toEqual(['名称', '状态']);
  expect(document.querySelector('.ant-table-small')).toBeNull();
});

test('a file has what is shown: filters, order and columns, codes in words', async () => {
  const { files } = await theList({ at: '/things?status=OPEN&order=FIRST', viewer: 'qian' });
  fireEvent.click(screen.getByText(words.takeAway));
  fireEvent.click(await screen.findByText(words.as.csv));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]).toEqual({
    url: '/exports/lists/TOPICS?as=csv',
    body: {
      documentId: 'sha256:things',
      variables: { filter: { status: 'OPEN', text: null }, order: 'FIRST' },
      title: '事项',
      columns: [
        { path: 'title', header: '名称' },
        { path: 'status', header: '状态', words: { OPEN: '办理中' } },
      ],
    },
  });
});

test('what is printed is the whole list', async () => {
  const { asked } = await theList({ viewer: 'sun' });
  const print = jest.fn();
  Object.assign(window, { print });
  fireEvent.click(screen.getByText(words.print));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(screen.getByText('第249件')).toBeTruthy();
  expect(asked.map(({ after }) => after)).toEqual([null, '100', '200']);
});

test('a view is pinned with its count, opens the list as it was kept, and is renamed', async () => {
  const { sent } = await theList({ viewer: 'li', views: [VIEW] });
  const link = await screen.findByRole('link', { name: /办理中的/ });
  await waitFor(() => expect(link.textContent).toBe('办理中的7'));
  fireEvent.click(link);
  await waitFor(() => expect(router.search).toBe('?status=OPEN'));
  expect(screen.getByRole('link', { name: /办理中的/ }).getAttribute('aria-current')).toBe('true');
  expect(screen.queryByText(words.keep)).toBeNull();
  fireEvent.click(screen.getByText(words.revise));
  await type(words.name, '在办');
  fireEvent.click(await screen.findByText(words.share));
  await press('保存');
  await waitFor(() =>
    expect(sent).toEqual([
      { name: 'ReviseListView', variables: { input: { id: 'v', version: 1, name: '在办', isShared: true } } },
    ]),
  );
});

test('what is filtered is kept under a name; who may not share is not asked', async () => {
  const { sent } = await theList({ at: '/things?text=路&status=OPEN', viewer: 'zhou', canShare: false });
  fireEvent.click(await screen.findByText(words.keep));
  await type(words.name, '修路');
  expect(screen.queryByText(words.share)).toBeNull();
  await press('保存');
  await waitFor(() =>
    expect(sent).toEqual([
      {
        name: 'KeepListView',
        variables: {
          input: {
            list: 'TOPICS',
            query: `status=OPEN&text=${encodeURIComponent('路')}`,
            name: '修路',
            isShared: false,
          },
        },
      },
    ]),
  );
});
