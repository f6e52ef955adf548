import { todayInChina, useFormats } from '@bandeng/ui';
import { Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PlacementsPageQuery, TallyGrouping } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable, type DataTableProps } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { DayRange } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page, Panel } from '../../shell/Page';
import type { Filters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { correctPlacement } from './acts/place';
import { withdrawPlacement } from './acts/withdraw-placement';

const Placements = graphql(`
  query PlacementsPage($filter: PlacementFilter!, $first: Int!, $after: String) {
    placements(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id version storyId storyTitle storyKind writerName committeeName outlet level medium link usedOn
        withdrawnAt withdrawnBecause viewerCanKeep
      }
    }
  }
`);
const Tally = graphql(`
  query PlacementTally($filter: PlacementFilter!, $grouping: TallyGrouping!) {
    placementTally(filter: $filter, grouping: $grouping) {
      name published stories own district city province national total
    }
  }
`);
type Row = PlacementsPageQuery['placements']['nodes'][number];
type Filter = { readonly from: string; readonly to: string; readonly committeeId: null };

const KEYS = ['from', 'to'] as const;
/** This year so far, unless another period was chosen. */
function periodOf({ from, to }: Filters<(typeof KEYS)[number]>): Filter {
  const today = todayInChina();
  return { from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today, committeeId: null };
}

/** 用稿登记: where stories were used, and the tally of a period. */
export function Component() {
  const { t } = useTranslation('publicity');
  const list = useList({
    name: 'PLACEMENTS',
    document: Placements,
    keys: KEYS,
    variables: (chosen) => ({ filter: periodOf(chosen) }),
    pick: ({ placements }: PlacementsPageQuery) => placements,
  });
  const filter = periodOf(list.filters);
  const { canReadReports } = useViewer();
  return (
    <Page
      title={t('navPlacements')}
      action={canReadReports && <Link to="/reports?kind=PLACEMENTS_MONTH">{t('placement.notices')}</Link>}
      filters={<DayRange from={filter.from} to={filter.to} onChange={list.setFilters} />}
    >
      <TallyPanel filter={filter} />
      <PlacementList table={list.table} reload={list.reload} />
    </Page>
  );
}

const GROUPINGS: readonly TallyGrouping[] = ['COMMITTEE', 'WRITER', 'KIND', 'LEVEL', 'MONTH'];
const COUNTS = ['published', 'stories', 'own', 'district', 'city', 'province', 'national', 'total'] as const;

function TallyPanel({ filter }: { filter: Filter }) {
  const { t } = useTranslation('publicity');
  const [grouping, setGrouping] = useState<TallyGrouping>('COMMITTEE');
  const [{ data }] = useQuery({ query: Tally, variables: { filter, grouping }, requestPolicy: 'cache-and-network' });
  const heads: Readonly<Record<(typeof COUNTS)[number], string>> = {
    ...{ published: t('placement.published'), stories: t('placement.used'), total: t('placement.total') },
    ...{ own: t('placement.levels.OWN'), district: t('placement.levels.DISTRICT'), city: t('placement.levels.CITY') },
    ...{ province: t('placement.levels.PROVINCE'), national: t('placement.levels.NATIONAL') },
  };
  const nameOf = (name: string) =>
    grouping === 'KIND'
      ? t(`kind.${name}` as 'kind.TOPICAL')
      : grouping === 'LEVEL'
        ? t(`placement.levels.${name}` as 'placement.levels.OWN')
        : name;
  return (
    <Panel
      title={t('placement.tally')}
      extra={
        <Segmented
          size="small"
          value={grouping}
          onChange={setGrouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`placement.grouping.${value}`) }))}
        />
      }
    >
      <Table
        size="small"
        pagination={false}
        rowKey="name"
        aria-label={t('placement.tally')}
        dataSource={[...(data?.placementTally ?? [])]}
        columns={[
          { title: t(`placement.grouping.${grouping}`), render: (_, { name }) => nameOf(name) },
          ...COUNTS.map((count) => ({
            title: heads[count],
            dataIndex: count,
            align: 'right' as const,
            className: 'num',
          })),
        ]}
      />
    </Panel>
  );
}

function PlacementList({ table, reload }: { table: Pick<DataTableProps<Row>, 'rows' | 'list'>; reload: () => void }) {
  const { t } = useTranslation('publicity');
  const [withdrawing, setWithdrawing] = useState<Row | null>(null);
  const [correcting, setCorrecting] = useState<Row | null>(null);
  return (
    <>
      <DataTable<Row>
        {...table}
        filtered={false}
        label={t('navPlacements')}
        rowKey="id"
        columns={useColumns(setWithdrawing, setCorrecting)}
        empty={{ title: t('placement.empty'), hint: t('placement.emptyHint') }}
      />
      {correcting && (
        <ActForm
          act={correctPlacement}
          subject={correcting}
          onDone={reload}
          onConflict={() => {
            setCorrecting(null);
            reload();
          }}
          onClose={() => setCorrecting(null)}
        />
      )}
      {withdrawing && (
        <ActForm act={withdrawPlacement} subject={withdrawing} onDone={reload} onClose={() => setWithdrawing(null)} />
      )}
    </>
  );
}

function useColumns(onWithdraw: (row: Row) => void, onCorrect: (row: Row) => void): ListColumns<Row> {
  const { t, i18n } = useTranslation('publicity');
  const { date } = useFormats();
  return [
    {
      title: t('placement.usedOn'),
      inFile: at('usedOn'),
      width: 130,
      render: (_, { usedOn }) => <span className="num">{date(usedOn)}</span>,
    },
    { title: t('placement.outlet'), dataIndex: 'outlet' },
    {
      title: t('placement.level'),
      width: 90,
      inFile: { path: 'level', words: wordsOf(i18n, 'publicity:placement.levels') },
      render: (_, { level }) => t(`placement.levels.${level}`),
    },
    {
      title: t('placement.medium'),
      width: 110,
      inFile: { path: 'medium', words: wordsOf(i18n, 'publicity:placement.media') },
      render: (_, { medium }) => t(`placement.media.${medium}`),
    },
    {
      title: t('placement.story'),
      inFile: at('storyTitle'),
      render: (_, { storyId, storyTitle }) => <Link to={`/stories/${storyId}`}>{storyTitle}</Link>,
    },
    { title: t('col.committee'), width: 130, dataIndex: 'committeeName' },
    { title: t('col.writer'), width: 110, dataIndex: 'writerName' },
    {
      title: '',
      width: 200,
      render: (_, row) =>
        row.withdrawnAt ? (
          <span className="quiet">{t('placement.withdrawn', { reason: row.withdrawnBecause })}</span>
        ) : (
          row.viewerCanKeep && (
            <>
              <Button type="text" size="small" onClick={() => onCorrect(row)}>
                {t('placement.correct')}
              </Button>
              <Button type="text" size="small" onClick={() => onWithdraw(row)}>
                {t('placement.withdraw')}
              </Button>
            </>
          )
        ),
    },
  ];
}
