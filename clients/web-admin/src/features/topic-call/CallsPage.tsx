import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { TopicCallState, TopicCallsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';

const Calls = graphql(`
  query TopicCallsPage($filter: TopicCallFilter, $first: Int!, $after: String) {
    topicCalls(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id code title committeeName opensOn closesOn state reach channels received }
    }
  }
`);

type Row = TopicCallsPageQuery['topicCalls']['nodes'][number];
const KEYS = ['state'] as const;
type Key = (typeof KEYS)[number];
const STATES: readonly TopicCallState[] = ['OPEN', 'UPCOMING', 'CLOSED'];

export function Component() {
  const { t } = useTranslation('topicCall');
  const viewer = useViewer();
  const list = useList({
    name: 'TOPIC_CALLS',
    document: Calls,
    keys: KEYS,
    variables: ({ state }) => ({ filter: { state: (state as TopicCallState) ?? null } }),
    pick: ({ topicCalls }: TopicCallsPageQuery) => topicCalls,
  });
  const { filters, setFilters } = list;
  const columns = useCallColumns();
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      action={viewer.canOrganise && <CallActs />}
      filters={<CallFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('nav')}
        {...list.table}
        rowKey="id"
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        columns={columns}
      />
    </Page>
  );
}

function CallActs() {
  const { t } = useTranslation('topicCall');
  return (
    <Link to="/topic-calls/new">
      <Button type="primary" tabIndex={-1}>
        {t('announce')}
      </Button>
    </Link>
  );
}

function CallFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('topicCall');
  return (
    <Segmented
      aria-label={t('state')}
      value={filters.state ?? ''}
      onChange={(state) => setFilters({ state: String(state) })}
      options={[
        { value: '', label: t('common:all') },
        ...STATES.map((value) => ({ value, label: t(`status:topicCall.${value}`) })),
      ]}
    />
  );
}

function useCallColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('topicCall');
  const { date } = useFormats();
  return [
    {
      title: t('what'),
      key: 'title',
      inFile: [at('title'), at('code', t('lists:head.code'))],
      render: (_, { id, title }) => <Link to={`/topic-calls/${id}`}>{title}</Link>,
    },
    {
      title: t('by'),
      key: 'by',
      inFile: at('committeeName'),
      render: (_, { committeeName }) => committeeName ?? t('secretariat'),
    },
    {
      title: t('reach.label'),
      key: 'reach',
      inFile: { path: 'reach', words: wordsOf(i18n, 'topicCall:reach') },
      render: (_, { reach }) => t(`reach.${reach}`),
    },
    {
      title: t('window'),
      key: 'window',
      inFile: [at('opensOn', t('lists:head.from')), at('closesOn', t('lists:head.to'))],
      render: (_, { opensOn, closesOn }) => (
        <span className="num">
          {date(opensOn)} – {date(closesOn)}
        </span>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      inFile: { path: 'state', words: wordsOf(i18n, 'status:topicCall') },
      render: (_, { state }) => <StatusTag kind="topicCall" value={state} />,
    },
    {
      title: t('received'),
      key: 'received',
      inFile: at('received'),
      align: 'right',
      render: (_, { id, received }) => (
        <Link className="num" to={`/topics?call=${id}`}>
          {t('count', { count: received })}
        </Link>
      ),
    },
  ];
}
