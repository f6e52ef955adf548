import { codedError, useServerNow } from '@bandeng/graphql-client';
import { Tag, todayInChina, useFormats } from '@bandeng/ui';
import { Segmented, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ComparedBy, ComparedTaskCountsQuery, FigureComparisonQuery, FigureName } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import './dashboard.css';
import { FigureLink, FigureScope } from './FigureLink';
import { PeriodFilters } from './PeriodFilters';
import { periodFrom } from './period';
import { byShare, Share, Spark } from './Share';

const FigureComparison = graphql(`
  query FigureComparison($by: ComparedBy!, $period: PeriodInput!) {
    figureComparison(by: $by, period: $period) {
      seal { asOf damaged }
      leads
      rows {
        id
        name
        figures { name n counted }
        spark { start n counted }
      }
    }
  }
`);
const TaskCounts = graphql(`
  query ComparedTaskCounts($from: LocalDate!, $to: LocalDate!) {
    taskCounts(from: $from, to: $to) { committeeId given accepted late }
  }
`);
type Counts = ComparedTaskCountsQuery['taskCounts'];
type Row = FigureComparisonQuery['figureComparison']['rows'][number];

const KEYS = ['period', 'from', 'to', 'by'] as const;
const SIDES: readonly ComparedBy[] = ['DEPARTMENT', 'COMMITTEE', 'SECTOR', 'SPECIAL_COMMITTEE'];
const COLUMNS: Readonly<Record<ComparedBy, readonly FigureName[]>> = {
  DEPARTMENT: [
    ...(['REPLIED_ON_TIME', 'ACKNOWLEDGED_ON_TIME', 'COMPLETED_ON_TIME', 'SUBSTANTIVE_RESPONSE'] as const),
    ...(['ADOPTION_RATE', 'IMPLEMENTATION_RATE', 'REPROCESSED', 'RELAPSED', 'SATISFACTION_RESULT'] as const),
  ],
  COMMITTEE: [
    ...(['CLOSED_LOOP', 'ADOPTION_RATE', 'IMPLEMENTATION_RATE', 'FEEDBACK_RATE', 'REPLIED_ON_TIME'] as const),
    ...(['SATISFACTION_RESULT', 'ACTIVE_MEMBERS', 'BRIEFS_ADOPTED'] as const),
  ],
  SECTOR: ['ACTIVE_MEMBERS'],
  SPECIAL_COMMITTEE: ['ACTIVE_MEMBERS'],
};
const of = ({ figures }: Row, name: FigureName) => figures.find((figure) => figure.name === name);

/** Where somebody's own page is. */
const pathOf: Readonly<Record<ComparedBy, (id: string, days: URLSearchParams) => string>> = {
  DEPARTMENT: (id, days) => `/compare/departments/${id}?${days}`,
  COMMITTEE: (id, days) => `/compare/committees/${id}?${days}`,
  SECTOR: (id, days) => `/compare/groups/sectors/${id}?${days}`,
  SPECIAL_COMMITTEE: (id, days) => `/compare/groups/special-committees/${id}?${days}`,
};

/** Departments, committees, sectors beside each other: sorted by any figure, with what is too few to be a rate last. */
export function Component() {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { preset, period } = periodFrom(filters, todayInChina(useServerNow(60_000)));
  const by = SIDES.find((side) => side === filters.by) ?? 'DEPARTMENT';
  const { from, to } = period;
  const variables = useMemo(() => ({ by, period: { from, to } }), [by, from, to]);
  const [{ data, error, fetching }, again] = useQuery({ query: FigureComparison, variables });
  const [{ data: tasks }] = useQuery({ query: TaskCounts, variables: { from, to }, pause: by !== 'COMMITTEE' });
  const found = data?.figureComparison;
  const days = useMemo(() => new URLSearchParams({ from, to }), [from, to]);
  const figures = useColumns(by, days, found?.leads ?? null);
  const counts = useTaskColumn(tasks?.taskCounts ?? []);
  const columns = by === 'COMMITTEE' ? [...figures, counts] : figures;
  return (
    <Page
      title={t('compare.title')}
      subtitle={
        found?.seal && !found.seal.damaged ? t('seal.title', { day: date(found.seal.asOf) }) : t('compare.lead')
      }
      filters={
        <>
          <Segmented
            aria-label={t('compare.by')}
            value={by}
            onChange={(value) => setFilters({ by: value === 'DEPARTMENT' ? null : value })}
            options={SIDES.map((value) => ({ value, label: t(`compare.side.${value}`) }))}
          />
          <PeriodFilters preset={preset} period={period} onChange={setFilters} />
        </>
      }
    >
      <FigureScope.Provider value={days}>
        <DataTable<Row>
          key={by}
          label={t('compare.title')}
          rows={found?.rows}
          loading={fetching}
          error={error ? codedError(error) : null}
          onRetry={() => again({ requestPolicy: 'network-only' })}
          empty={{ title: t('records.empty'), hint: t('records.emptyHint') }}
          total={found?.rows.length}
          rowKey="id"
          columns={columns}
        />
      </FigureScope.Provider>
    </Page>
  );
}

/** 任务 n/m of each committee, and how many are late. */
function useTaskColumn(counts: Counts): TableColumnsType<Row>[number] {
  const { t } = useTranslation('task');
  const of = (id: string) => counts.find(({ committeeId }) => committeeId === id);
  return {
    title: t('count'),
    key: 'tasks',
    className: 'num',
    width: 96,
    sorter: (a: Row, b: Row) => (of(a.id)?.late ?? 0) - (of(b.id)?.late ?? 0),
    render: (_: unknown, { id }: Row) => {
      const { given = 0, accepted, late = 0 } = of(id) ?? {};
      return given === 0 ? null : (
        <Link to={`/tasks?committee=${id}`}>
          {t('countOf', { accepted, given })} {late > 0 && <Tag tone="bad">{t('countLate', { count: late })}</Tag>}
        </Link>
      );
    },
  };
}

function useColumns(by: ComparedBy, days: URLSearchParams, leads: FigureName | null): TableColumnsType<Row> {
  const { t } = useTranslation('insight');
  const whose = ({ id }: Row) =>
    by === 'COMMITTEE' ? { committeeId: id } : by === 'DEPARTMENT' ? { departmentId: id } : null;
  return [
    {
      title: t(`compare.side.${by}`),
      key: 'name',
      fixed: 'left',
      width: 140,
      render: (_, { id, name }) => <Link to={pathOf[by](id, days)}>{name}</Link>,
    },
    ...COLUMNS[by].map((name) => ({
      title: t(`figure.${name}.name`),
      key: name,
      className: 'num',
      width: 78,
      sorter: (a: Row, b: Row, order?: 'ascend' | 'descend' | null) => byShare(of(a, name), of(b, name), order),
      render: (_: unknown, row: Row) => {
        const own = whose(row);
        const share = <Share counts={of(row, name)} />;
        return own ? (
          <FigureLink name={name} {...own}>
            {share}
          </FigureLink>
        ) : (
          share
        );
      },
    })),
    ...(leads
      ? [
          {
            title: t('compare.spark', { name: t(`figure.${leads}.name`) }),
            key: 'spark',
            render: (_: unknown, { spark }: Row) => <Spark points={spark} />,
          },
        ]
      : []),
  ];
}
