import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type CombinedError, type UseQueryExecute, useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefFigure, BulletinRecordsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { bulletinPeriod, periodWords } from './bulletin-period';

const Records = graphql(`
  query BulletinRecordsPage(
    $year: Int!
    $month: Int
    $grouping: BulletinGrouping!
    $figure: BriefFigure!
    $groupId: ID
    $counted: Boolean
  ) {
    bulletinRecords(
      year: $year
      month: $month
      grouping: $grouping
      figure: $figure
      groupId: $groupId
      counted: $counted
    ) {
      totalCount
      nodes { id title authorNames committeeName at counted }
    }
  }
`);

type Row = BulletinRecordsPageQuery['bulletinRecords']['nodes'][number];
const KEYS = ['year', 'month', 'by', 'group', 'name', 'counted'] as const;
type Key = (typeof KEYS)[number];

/** The briefs behind one number of the bulletin, those that do not count first. */
export function Component() {
  const { t, i18n } = useTranslation('brief');
  const { figure = '' } = useParams();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { year, month, grouping } = bulletinPeriod(filters);
  const counted = filters.counted === 'yes' ? true : filters.counted === 'no' ? false : null;
  const known = i18n.exists(`brief:bulletin.figure.${figure}`);
  const [{ data, error, fetching }, again] = useQuery({
    query: Records,
    variables: { year, month, grouping, figure: figure as BriefFigure, groupId: filters.group ?? null, counted },
    requestPolicy: 'cache-and-network',
    pause: !known,
  });
  if (!known) return <NotFound />;
  const title = t('bulletin.records', {
    name: filters.name ?? t('bulletin.district'),
    what: t(`bulletin.figure.${figure as BriefFigure}`),
  });
  return (
    <Page
      title={title}
      subtitle={periodWords(t, year, month)}
      back={{
        to: `/bulletin?year=${year}&month=${month ?? 0}&by=${grouping}`,
        label: t('bulletin.nav'),
      }}
      filters={<BulletinRecordFilters filters={filters} setFilters={setFilters} />}
    >
      <BulletinRecordsTable title={title} fetching={fetching} error={error} again={again} data={data} />
    </Page>
  );
}

function BulletinRecordFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('brief');
  return (
    <Segmented
      aria-label={t('bulletin.which')}
      value={filters.counted ?? 'all'}
      onChange={(value) => setFilters({ counted: value === 'all' ? null : String(value) })}
      options={[
        { value: 'all', label: t('bulletin.all') },
        { value: 'yes', label: t('bulletin.counted') },
        { value: 'no', label: t('bulletin.notCounted') },
      ]}
    />
  );
}

function BulletinRecordsTable({
  title,
  fetching,
  error,
  again,
  data,
}: {
  title: string;
  fetching: boolean;
  error?: CombinedError;
  again: UseQueryExecute;
  data?: BulletinRecordsPageQuery;
}) {
  const { t } = useTranslation('brief');
  const { dateTime } = useFormats();
  const found = data?.bulletinRecords;
  return (
    <DataTable<Row>
      label={title}
      rows={found?.nodes}
      loading={fetching}
      error={error ? codedError(error) : null}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      empty={{ title: t('bulletin.noRecords'), hint: t('bulletin.noRecordsHint') }}
      total={found?.totalCount}
      rowKey="id"
      columns={[
        {
          title: t('opinion:part.title'),
          key: 'title',
          render: (_, { id, title: called }) => <Link to={`/briefs/${id}`}>{called}</Link>,
        },
        { title: t('opinion:authors'), key: 'authors', render: (_, { authorNames }) => authorNames.join('、') },
        {
          title: t('list.committee'),
          key: 'committee',
          render: (_, { committeeName }) => committeeName ?? t('common:none'),
        },
        { title: t('list.at'), key: 'at', render: (_, { at }) => dateTime(at ?? null) },
        {
          title: t('bulletin.counts'),
          key: 'counted',
          render: (_, row) =>
            row.counted ? (
              <Tag tone="ok" icon="check">
                {t('bulletin.counted')}
              </Tag>
            ) : (
              <Tag tone="calm" icon="minus">
                {t('bulletin.notCounted')}
              </Tag>
            ),
        },
      ]}
    />
  );
}
