import { codedError, useServerNow } from '@bandeng/graphql-client';
import { Tag, todayInChina, useFormats } from '@bandeng/ui';
import { Pagination, Segmented, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { FigureName, FigureRecordsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { ExportButtons } from './ExportButtons';
import { PeriodFilters } from './PeriodFilters';
import { type Period, periodFrom } from './period';
import { pathOf } from './record-path';
import { SinceSealed } from './SinceSealed';

const FigureRecords = graphql(`
  query FigureRecords(
    $name: FigureName!
    $period: PeriodInput!
    $committeeId: ID
    $departmentId: ID
    $counted: Boolean
    $first: Int!
    $skip: Int!
  ) {
    figureRecords(
      name: $name
      period: $period
      committeeId: $committeeId
      departmentId: $departmentId
      counted: $counted
      first: $first
      skip: $skip
    ) {
      totalCount
      ...SinceSealed_records
      nodes {
        kind
        id
        consultationId
        title
        committeeName
        departmentName
        at
        counted
        value
      }
    }
  }
`);

const KEYS = ['period', 'from', 'to', 'committee', 'department', 'counted', 'page'] as const;
type Key = (typeof KEYS)[number];
const PAGE = 50;

type Row = FigureRecordsQuery['figureRecords']['nodes'][number];

/** The records behind one number, those that do not count first: what is missing is what people come to see. */
export function Component() {
  const { t, i18n } = useTranslation('insight');
  const name = useParams().name ?? '';
  if (!i18n.exists(`insight:figure.${name}.name`)) return <NotFound />;
  return <Records key={name} name={name as FigureName} title={t(`figure.${name}.name`)} />;
}

function Records({ name, title }: { name: FigureName; title: string }) {
  const { t } = useTranslation('insight');
  const { filters, setFilters, clear } = useUrlFilters(KEYS);
  const [search] = useSearchParams();
  const today = todayInChina(useServerNow(60_000));
  const { preset, period } = periodFrom(filters, today);
  const counted = filters.counted === 'yes' ? true : filters.counted === 'no' ? false : null;
  const page = Math.min(200, Math.max(1, Number(filters.page) || 1));
  const variables = useMemo(
    () => ({
      name,
      period: { from: period.from, to: period.to },
      committeeId: filters.committee ?? null,
      departmentId: filters.department ?? null,
      counted,
      first: PAGE,
      skip: (page - 1) * PAGE,
    }),
    [name, period.from, period.to, filters.committee, filters.department, counted, page],
  );
  const [{ data, error, fetching }, again] = useQuery({ query: FigureRecords, variables });
  const records = data?.figureRecords;

  const columns = useRecordColumns({ name, records });
  return (
    <Page
      title={title}
      subtitle={t(`figure.${name}.means`)}
      action={
        <ExportButtons
          path={`/exports/figures/${name}`}
          filters={{
            ...{ from: period.from, to: period.to, counted: filters.counted },
            ...{ committee: filters.committee, department: filters.department },
          }}
        />
      }
      back={{ to: `/dashboard?${backTo(search)}`, label: t('title') }}
      filters={<RecordFilters preset={preset} period={period} filters={filters} setFilters={setFilters} />}
    >
      {records && <SinceSealed records={records} />}
      <DataTable<Row>
        label={title}
        rows={records?.nodes}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('records.empty'), hint: t('records.emptyHint') }}
        filtered={counted !== null || Boolean(filters.department)}
        onClearFilters={clear}
        total={records?.totalCount}
        rowKey={(row) => `${row.kind}${row.id}${row.at}`}
        columns={columns}
      />
      <Pages total={records?.totalCount ?? 0} page={page} onPage={(next) => setFilters({ page: next })} />
    </Page>
  );
}

function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: string | null) => void }) {
  if (total <= PAGE) return null;
  return (
    <Pagination
      style={{ marginTop: 16 }}
      align="end"
      current={page}
      pageSize={PAGE}
      showSizeChanger={false}
      total={Math.min(total, 200 * PAGE)}
      onChange={(next) => onPage(next === 1 ? null : String(next))}
    />
  );
}

function RecordFilters({
  preset,
  period,
  filters,
  setFilters,
}: {
  preset: 'lastQuarter' | 'lastYear' | 'month' | 'quarter' | 'year' | null;
  period: Period;
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
}) {
  const { t } = useTranslation('insight');
  return (
    <>
      <PeriodFilters
        preset={preset}
        period={period}
        committeeId={filters.committee ?? null}
        onChange={(change) => setFilters({ ...change, page: null })}
      />
      <Segmented
        aria-label={t('records.which')}
        value={filters.counted ?? 'all'}
        onChange={(value) => setFilters({ counted: value === 'all' ? null : String(value), page: null })}
        options={[
          { value: 'all', label: t('records.all') },
          { value: 'yes', label: t('records.counted') },
          { value: 'no', label: t('records.notCounted') },
        ]}
      />
    </>
  );
}

function useRecordColumns({
  name,
  records,
}: {
  name: FigureName;
  records?: FigureRecordsQuery['figureRecords'];
}): TableColumnsType<Row> {
  const { t } = useTranslation('insight');
  const { dateTime, number } = useFormats();
  const isMeasured = records?.nodes.some(({ value }) => value != null) ?? false;
  return [
    {
      title: t('records.title'),
      key: 'title',
      width: 420,
      render: (_, row) => {
        const to = pathOf(row);
        const words = row.title ?? t('seal.gone');
        return to ? <Link to={to}>{words}</Link> : words;
      },
    },
    { title: t('records.kind'), key: 'kind', render: (_, { kind }) => t(`kind.${kind}`) },
    { title: t('committee'), dataIndex: 'committeeName', key: 'committee' },
    { title: t('records.department'), dataIndex: 'departmentName', key: 'department' },
    { title: t('records.at'), key: 'at', render: (_, { at }) => dateTime(at ?? null) },
    ...(isMeasured
      ? [
          {
            title: t('records.value'),
            key: 'value',
            render: (_: unknown, { value }: Row) =>
              value == null
                ? ''
                : name === 'READINESS'
                  ? `${Math.round(value * 100)}%`
                  : t('days', { days: number(value), count: value }),
          },
        ]
      : [
          {
            title: t('records.counts'),
            key: 'counted',
            render: (_: unknown, row: Row) =>
              row.counted ? (
                <Tag tone="ok" icon="check">
                  {t('records.counted')}
                </Tag>
              ) : (
                <Tag tone="calm" icon="minus">
                  {t('records.notCounted')}
                </Tag>
              ),
          },
        ]),
  ];
}

/** The dashboard as it was: same period, same committee. */
function backTo(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const key of ['period', 'from', 'to', 'committee']) {
    const value = search.get(key);
    if (value) kept.set(key, value);
  }
  return kept.toString();
}
