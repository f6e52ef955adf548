import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Tag as Chip, Input, Segmented, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { TopicChannel, TopicStatus, TopicsPageCountsQuery, TopicsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type Pages, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { BulkBar } from './BulkBar';
import { ResultTag } from './Checklist';

const Topics = graphql(`
  query TopicsPage($filter: TopicFilter, $first: Int!, $after: String) {
    topics(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        number
        title
        place
        category
        status
        channel
        committeeName
        submitterName
        submittedAt
        version
        screeningResult
        followers
        viewerCanScreen
        viewerCanReopen
      }
    }
  }
`);
const Counts = graphql(`
  query TopicsPageCounts($filter: TopicFilter) {
    topicCounts(filter: $filter) {
      status
      count
    }
    topicCategories {
      category
      count
    }
  }
`);

type Row = TopicsPageQuery['topics']['nodes'][number];
const KEYS = ['status', 'channel', 'category', 'import', 'call', 'committee', 'text'] as const;
type Key = (typeof KEYS)[number];
const CHANNELS: readonly TopicChannel[] = ['PORTAL', 'QR', 'ON_BEHALF', 'IMPORT', 'PLAN'];
const TABS: readonly TopicStatus[] = [
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'DECLINED',
  'TRANSFERRED',
  'SCHEDULED',
  'CONSULTED',
  'CLOSED',
];
const mayScreen = ({ status, viewerCanScreen }: Row) => viewerCanScreen && status === 'SUBMITTED';
/** Decided on together, or taken back together: the first one picked says which. */
const mayPick = (row: Row, first: Row | undefined) =>
  first
    ? row.viewerCanReopen === first.viewerCanReopen && (mayScreen(row) || row.viewerCanReopen)
    : mayScreen(row) || row.viewerCanReopen;

export function Component() {
  const { t } = useTranslation('topic');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const filter = {
    status: (filters.status as TopicStatus) ?? null,
    channel: (filters.channel as TopicChannel) ?? null,
    category: filters.category ?? null,
    importId: filters.import ?? null,
    callId: filters.call ?? null,
    committeeId: filters.committee ?? null,
    text: filters.text ?? null,
  };
  const list = usePages(Topics, { filter }, (found) => found.topics);
  const [{ data }, count] = useQuery({ query: Counts, variables: { filter }, requestPolicy: 'cache-and-network' });
  const nameOf = (category: string) => t(`category.${category}`, { defaultValue: category });
  const counts = new Map(data?.topicCounts.map(({ status, count }) => [status, count]));
  const waiting = counts.get('SUBMITTED') ?? 0;
  const columns = useTopicColumns({ nameOf });
  return (
    <Page
      title={t('nav')}
      subtitle={data && (waiting > 0 ? t('list.waiting', { count: waiting }) : t('list.noneWaiting'))}
      action={
        <Link to="/topics/new">
          <Button type="primary" tabIndex={-1}>
            {t('onBehalf.act')}
          </Button>
        </Link>
      }
      filters={<TopicFilters filters={filters} setFilters={setFilters} counts={counts} data={data} nameOf={nameOf} />}
    >
      <BulkBar
        topics={(list.rows ?? []).filter((row) => picked.includes(row.id) && mayPick(row, undefined))}
        onClear={() => setPicked([])}
        onChanged={() => {
          list.reload();
          count({ requestPolicy: 'network-only' });
        }}
      />
      <TopicTable
        list={list}
        picked={picked}
        setPicked={setPicked}
        filtered={filtered}
        clear={clear}
        columns={columns}
      />
    </Page>
  );
}

function TopicTable({
  list,
  picked,
  setPicked,
  filtered,
  clear,
  columns,
}: {
  list: Pages<Row>;
  picked: readonly string[];
  setPicked: (next: readonly string[]) => void;
  filtered: boolean;
  clear: () => void;
  columns: TableColumnsType<Row>;
}) {
  const { t } = useTranslation('topic');
  const navigate = useNavigate();
  const first = list.rows?.find(({ id }) => picked.includes(id));
  return (
    <DataTable<Row>
      rowSelection={
        list.rows?.some((row) => mayPick(row, undefined))
          ? {
              selectedRowKeys: [...picked],
              onChange: (keys) => setPicked(keys.map(String)),
              getCheckboxProps: (row) => ({
                disabled: !mayPick(row, first),
                'aria-label': t('screening:bulk.pick', { number: row.number }),
              }),
            }
          : undefined
      }
      label={t('nav')}
      rows={list.rows}
      loading={list.loading}
      error={list.error}
      onRetry={list.reload}
      empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
      filtered={filtered}
      onClearFilters={clear}
      total={list.total}
      hasMore={list.hasMore}
      onMore={list.more}
      rowKey="id"
      onRow={({ id }) => ({ onClick: () => navigate(`/topics/${id}`), style: { cursor: 'pointer' } })}
      columns={columns}
    />
  );
}

function TopicFilters({
  filters,
  setFilters,
  counts,
  data,
  nameOf,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  counts: Map<TopicStatus, number>;
  data?: TopicsPageCountsQuery;
  nameOf: (category: string) => string;
}) {
  const { t } = useTranslation('topic');
  return (
    <>
      <StatusChoice filters={filters} setFilters={setFilters} counts={counts} />
      <Select
        value={filters.channel ?? ''}
        aria-label={t('list.channel')}
        onChange={(channel) => setFilters({ channel })}
        options={[
          { label: t('list.anyChannel'), value: '' },
          ...CHANNELS.map((value) => ({ label: t(`channel.${value}`), value })),
        ]}
        style={{ width: 140 }}
      />
      <Select
        value={filters.category ?? ''}
        aria-label={t('detail.category')}
        onChange={(category) => setFilters({ category })}
        options={[
          { label: t('list.anyCategory'), value: '' },
          ...(data?.topicCategories ?? []).map(({ category, count }) => ({
            label: `${nameOf(category)} ${count}`,
            value: category,
          })),
        ]}
        style={{ width: 180 }}
      />
      {(['import', 'call', 'committee'] as const)
        .filter((key) => filters[key])
        .map((key) => (
          <Chip key={key} closable onClose={() => setFilters({ [key]: null })}>
            {t(`list.of.${key}`)}
          </Chip>
        ))}
      <Input.Search
        allowClear
        key={filters.text ?? ''}
        defaultValue={filters.text}
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        maxLength={120}
        onSearch={(text) => setFilters({ text })}
        style={{ width: 240 }}
      />
    </>
  );
}

function StatusChoice({
  filters,
  setFilters,
  counts,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  counts: Map<TopicStatus, number>;
}) {
  const { t } = useTranslation('topic');
  return (
    <Segmented
      value={filters.status ?? ''}
      onChange={(status) => setFilters({ status: String(status) })}
      options={[
        { label: t('common:all'), value: '' },
        ...TABS.map((status) => ({
          label: `${t(`status:topic.${status}`)} ${counts.get(status) ?? 0}`,
          value: status,
        })),
      ]}
    />
  );
}

function useTopicColumns({ nameOf }: { nameOf: (category: string) => string }): TableColumnsType<Row> {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  return [
    { title: t('list.number'), dataIndex: 'number', width: 110 },
    {
      title: t('list.title'),
      dataIndex: 'title',
      render: (title: string, { id, place, screeningResult, followers }) => (
        <>
          <Link to={`/topics/${id}`} onClick={(event) => event.stopPropagation()}>
            {title}
          </Link>
          {screeningResult && (
            <>
              {' '}
              <ResultTag result={screeningResult} />
            </>
          )}
          {followers > 0 && (
            <>
              {' '}
              <Tag tone="calm">{t('screening:followers', { count: followers })}</Tag>
            </>
          )}
          {place && <div className="quiet">{place}</div>}
        </>
      ),
    },
    {
      title: t('detail.category'),
      dataIndex: 'category',
      render: (category: string | null) => category && nameOf(category),
    },
    { title: t('list.committee'), dataIndex: 'committeeName', render: (name) => name ?? t('list.noCommittee') },
    {
      title: t('list.channel'),
      dataIndex: 'channel',
      render: (channel: TopicChannel) => t(`channel.${channel}`),
    },
    { title: t('list.submittedAt'), dataIndex: 'submittedAt', render: (at: string | null) => dateTime(at) },
    {
      title: t('list.status'),
      dataIndex: 'status',
      render: (status: TopicStatus) => <StatusTag kind="topic" value={status} />,
    },
  ];
}
