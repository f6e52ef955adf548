import { codedError } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Alert, Button, Segmented, Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefFigure, BulletinGrouping, BulletinPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { bulletinPeriod, periodWords } from './bulletin-period';

const BulletinQuery = graphql(`
  query BulletinPage($year: Int!, $month: Int, $grouping: BulletinGrouping!) {
    adoptionBulletin(year: $year, month: $month, grouping: $grouping) {
      viewerSeesAll
      viewerSeesPlaces
      total { submitted issued adopted district city province national instructed toTellBack toldBack }
      lines {
        groupId
        name
        place
        isOwn
        submitted
        issued
        adopted
        district
        city
        province
        national
        instructed
        toTellBack
        toldBack
      }
    }
  }
`);

type Line = BulletinPageQuery['adoptionBulletin']['lines'][number];
type Row = Omit<Line, 'place' | '__typename'> & { readonly place: number | null; readonly isTotal?: true };

const BULLETIN_KEYS = ['year', 'month', 'by'] as const;
type Key = (typeof BULLETIN_KEYS)[number];
const GROUPINGS: readonly BulletinGrouping[] = ['COMMITTEE', 'SPECIAL_COMMITTEE', 'SECTOR', 'INFORMANT'];
const FEW = 10;

const COLUMNS = [
  ['submitted', 'BRIEFS_ISSUED', null],
  ['issued', 'BRIEFS_ISSUED', true],
  ['adopted', 'BRIEFS_ADOPTED', true],
  ['district', 'BRIEFS_ADOPTED_DISTRICT', true],
  ['city', 'BRIEFS_ADOPTED_CITY', true],
  ['province', 'BRIEFS_ADOPTED_PROVINCE', true],
  ['national', 'BRIEFS_ADOPTED_NATIONAL', true],
  ['instructed', 'BRIEFS_INSTRUCTED', true],
  ['toldBack', 'BRIEFS_TOLD_BACK', null],
] as const satisfies readonly (readonly [keyof Line, BriefFigure, true | null])[];

/** 采用情况通报: a month or a year, by whom. The order is for the secretariat; leaders read all lines, others their own and the total. */
export function Component() {
  const { t } = useTranslation('brief');
  const { filters, setFilters } = useUrlFilters(BULLETIN_KEYS);
  const { year, month, grouping, years } = bulletinPeriod(filters);
  const [{ data, error, fetching }, again] = useQuery({
    query: BulletinQuery,
    variables: { year, month, grouping },
    requestPolicy: 'cache-and-network',
  });
  const bulletin = data?.adoptionBulletin;
  const seesAll = bulletin?.viewerSeesAll ?? false;
  const seesPlaces = bulletin?.viewerSeesPlaces ?? false;
  const period = periodWords(t, year, month);
  const rows: Row[] | undefined = bulletin && [
    ...bulletin.lines.map(({ place, ...line }) => ({ ...line, place: place ?? null })),
    { ...bulletin.total, groupId: '', name: t('bulletin.total'), place: null, isOwn: false, isTotal: true },
  ];
  const columns = useBulletinColumns({ seesPlaces, grouping, seesAll, year, month });
  return (
    <Page
      title={t('bulletin.nav')}
      subtitle={bulletin ? t('bulletin.summary', { period, ...bulletin.total }) : t('bulletin.lead')}
      action={<BulletinActs grouping={grouping} seesPlaces={seesPlaces} year={year} month={month} />}
      filters={<BulletinFilters year={year} setFilters={setFilters} years={years} month={month} grouping={grouping} />}
    >
      <p className="quiet">{t('bulletin.lead')}</p>
      {bulletin && !seesAll && (
        <Alert showIcon type="info" message={t('bulletin.ownOnly')} style={{ marginBottom: 16 }} />
      )}
      {bulletin && bulletin.total.submitted > 0 && bulletin.total.submitted < FEW && (
        <Alert
          showIcon
          type="warning"
          message={t('bulletin.few', { count: bulletin.total.submitted })}
          style={{ marginBottom: 16 }}
        />
      )}
      <DataTable<Row>
        label={t('bulletin.nav')}
        rows={rows}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('bulletin.none'), hint: t('bulletin.noneHint') }}
        total={bulletin?.lines.length}
        rowKey={({ groupId }) => groupId || 'total'}
        columns={columns}
      />
    </Page>
  );
}

function BulletinActs({
  grouping,
  seesPlaces,
  year,
  month,
}: {
  grouping: BulletinGrouping;
  seesPlaces: boolean;
  year: number;
  month: number | null;
}) {
  const { t } = useTranslation('brief');
  const address = `${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`;
  return (
    <>
      <Button href={`/exports/bulletin/${address}?by=${grouping.toLowerCase().replaceAll('_', '-')}`}>
        {t('bulletin.export')}
      </Button>
      {seesPlaces && (
        <Link to={`/papers/adoption-bulletin/${address}`}>
          <Button type="primary" tabIndex={-1}>
            {t('bulletin.paper')}
          </Button>
        </Link>
      )}
    </>
  );
}

function BulletinFilters({
  year,
  setFilters,
  years,
  month,
  grouping,
}: {
  year: number;
  setFilters: SetFilters<Key>;
  years: number[];
  month: number | null;
  grouping: BulletinGrouping;
}) {
  const { t } = useTranslation('brief');
  return (
    <>
      <Select
        aria-label={t('bulletin.year')}
        value={year}
        onChange={(value) => setFilters({ year: String(value) })}
        options={years.map((value) => ({ value, label: t('bulletin.period', { year: value }) }))}
        style={{ width: 110 }}
      />
      <Select
        aria-label={t('bulletin.month')}
        value={month ?? 0}
        onChange={(value) => setFilters({ month: String(value) })}
        options={[
          { value: 0, label: t('bulletin.wholeYear') },
          ...Array.from({ length: 12 }, (_, at) => ({
            value: at + 1,
            label: t(`common:date.months.${(at + 1) as 1}`),
          })),
        ]}
        style={{ width: 120 }}
      />
      <Segmented
        aria-label={t('bulletin.by')}
        value={grouping}
        onChange={(by) => setFilters({ by })}
        options={GROUPINGS.map((value) => ({ value, label: t(`bulletin.grouping.${value}`) }))}
      />
    </>
  );
}

function useBulletinColumns({
  seesPlaces,
  grouping,
  seesAll,
  year,
  month,
}: {
  seesPlaces: boolean;
  grouping: BulletinGrouping;
  seesAll: boolean;
  year: number;
  month: number | null;
}): TableColumnsType<Row> {
  const { t } = useTranslation('brief');
  const figureColumns = useFigureColumns({ grouping, seesAll, year, month });
  return [
    ...(seesPlaces
      ? [
          {
            title: t('bulletin.place'),
            key: 'place',
            width: 72,
            render: (_: unknown, { place, submitted }: Row) => (submitted > 0 ? place : ''),
          },
        ]
      : []),
    {
      title: t(`bulletin.grouping.${grouping}`),
      key: 'name',
      render: (_: unknown, { name, isTotal, isOwn }: Row) => (
        <>
          {isTotal ? <b>{name}</b> : name} {isOwn && !seesAll && <Tag tone="info">{t('bulletin.own')}</Tag>}
        </>
      ),
    },
    ...figureColumns,
  ];
}

/** One column a figure; each leads to the list behind it where this person may read that. */
function useFigureColumns({
  grouping,
  seesAll,
  year,
  month,
}: {
  grouping: BulletinGrouping;
  seesAll: boolean;
  year: number;
  month: number | null;
}) {
  const { t } = useTranslation('brief');
  const heading = (key: (typeof COLUMNS)[number][0]) =>
    key === 'district' || key === 'city' || key === 'province' || key === 'national'
      ? t(`opinion:level.${key.toUpperCase() as 'CITY'}`)
      : t(`bulletin.${key}`);
  const listBehind = (row: Row, figure: BriefFigure, counted: boolean | null) => {
    if (!seesAll && !(row.isOwn && grouping === 'COMMITTEE')) return null;
    const search = new URLSearchParams({ year: String(year), by: grouping });
    if (month !== null) search.set('month', String(month));
    if (row.groupId) search.set('group', row.groupId);
    if (row.groupId) search.set('name', row.name);
    if (counted) search.set('counted', 'yes');
    return `/bulletin/${figure}?${search}`;
  };
  return COLUMNS.map(([key, figure, counted]) => ({
    title: heading(key),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => <FigureCell row={row} figure={key} to={listBehind(row, figure, counted)} />,
  }));
}

function FigureCell({ row, figure, to }: { row: Row; figure: (typeof COLUMNS)[number][0]; to: string | null }) {
  const { t } = useTranslation('brief');
  const isToldBack = figure === 'toldBack';
  const nothing = isToldBack ? row.toTellBack === 0 : row[figure] === 0;
  if (nothing) return <span className="quiet num">{isToldBack ? t('common:none') : 0}</span>;
  const shown = isToldBack ? t('bulletin.toldOf', { told: row.toldBack, of: row.toTellBack }) : String(row[figure]);
  if (to === null) return <span className="num">{shown}</span>;
  return (
    <Link className="num" to={to}>
      {shown}
    </Link>
  );
}
