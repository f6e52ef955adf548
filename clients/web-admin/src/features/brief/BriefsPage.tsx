import { yearInChina } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  BriefFilter,
  BriefKind,
  BriefLevel,
  BriefStatus,
  BriefsPageCountsQuery,
  BriefsPageQuery,
} from '../../generated/graphql';
import { DataTable, type DataTableProps } from '../../shell/DataTable';
import { Choice, TextSearch } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page, Panel } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from '../roster/catalog';
import { useBriefColumns } from './columns';

const Briefs = graphql(`
  query BriefsPage($filter: BriefFilter, $first: Int!, $after: String) {
    briefs(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id status ...BriefLine_brief }
    }
  }
`);
const Counts = graphql(`
  query BriefsPageCounts($filter: BriefFilter, $year: Int!) {
    briefCounts(filter: $filter) { status count }
    briefLadder(year: $year) { level sent adoptedSingle adoptedComposite forwarded notAdopted awaited }
  }
`);

type Row = BriefsPageQuery['briefs']['nodes'][number];
const KEYS = ['status', 'kind', 'level', 'year', 'committee', 'text'] as const;
type Key = (typeof KEYS)[number];
const TABS: readonly BriefStatus[] = [
  'SUBMITTED',
  'FIRST_REVIEW',
  'EDITING',
  'REVIEWED',
  'SIGNED',
  'ISSUED',
  'FEEDBACK',
  'RETURNED',
  'RETAINED',
  'ARCHIVED',
];
const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];

const filterOf = ({ status, kind, level, year, committee, text }: Filters<Key>): BriefFilter => ({
  status: (status as BriefStatus) ?? null,
  kind: (kind as BriefKind) ?? null,
  adoptedAt: (level as BriefLevel) ?? null,
  text: text ?? null,
  year: Number(year) || null,
  committeeId: committee ?? null,
});
/** Years that issues can be of. */
const YEARS = Array.from({ length: 8 }, (_, ago) => String(yearInChina() - ago));

/** The desk: what came in, where it stands, and what each rung of the ladder came to this year. */
export function Component() {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const list = useList({
    name: 'BRIEFS',
    document: Briefs,
    keys: KEYS,
    variables: (chosen) => ({ filter: filterOf(chosen) }),
    pick: (found: BriefsPageQuery) => found.briefs,
  });
  const { filters, setFilters } = list;
  const year = Number(filters.year) || yearInChina();
  const [{ data }] = useQuery({
    query: Counts,
    variables: { filter: { ...filterOf(filters), status: null }, year },
    requestPolicy: 'cache-and-network',
  });
  const counts = new Map(data?.briefCounts.map(({ status, count }) => [status, count]));
  const waiting = (counts.get('SUBMITTED') ?? 0) + (counts.get('FIRST_REVIEW') ?? 0);
  const composes = viewer.canComposeBriefs;
  return (
    <Page
      title={t('nav')}
      subtitle={data && (waiting > 0 ? t('list.waiting', { count: waiting }) : t('list.noneWaiting'))}
      action={<BriefActs year={year} composes={composes} />}
      filters={<BriefFilters filters={filters} setFilters={setFilters} counts={counts} />}
    >
      {data?.briefLadder.some(({ sent }) => sent > 0) && <BriefLadder year={year} data={data} />}
      {picked.length > 0 && (
        <div className="bulk-bar num">
          {t('compose.picked', { count: picked.length })}
          <StartBrief
            sources={picked.map((recordId) => ({ kind: 'BRIEF', recordId }))}
            label={t('compose.act')}
            disabled={picked.length < 2}
          />
          <Button onClick={() => setPicked([])}>{t('compose.clear')}</Button>
        </div>
      )}
      <BriefTable table={list.table} picking={composes ? { picked, setPicked } : undefined} />
    </Page>
  );
}

function BriefLadder({ year, data }: { year: number; data: BriefsPageCountsQuery }) {
  const { t } = useTranslation('brief');
  return (
    <Panel title={t('ladder.title', { year })}>
      <ul className="ladder num">
        {data.briefLadder.map((rung) => (
          <li key={rung.level}>
            <h3>{t(`opinion:level.${rung.level}`)}</h3>
            <p>
              <Link to={`/briefs/letters?level=${rung.level}&year=${year}`}>
                {t('ladder.sent', { count: rung.sent })}
              </Link>
            </p>
            <p>{t('ladder.adopted', { single: rung.adoptedSingle, composite: rung.adoptedComposite })}</p>
            <p className="quiet">
              {t('ladder.rest', { forwarded: rung.forwarded, notAdopted: rung.notAdopted, awaited: rung.awaited })}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function BriefTable({
  table,
  picking,
}: {
  table: Pick<DataTableProps<Row>, 'rows' | 'list'>;
  /** Left out: nothing can be put together here. */
  picking: { picked: readonly string[]; setPicked: (next: readonly string[]) => void } | undefined;
}) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const columns = useBriefColumns<Row>();
  return (
    <DataTable<Row>
      label={t('nav')}
      rowSelection={
        picking && {
          selectedRowKeys: [...picking.picked],
          onChange: (keys) => picking.setPicked(keys.map(String)),
        }
      }
      {...table}
      empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
      rowKey="id"
      onRow={({ id }) => ({ onDoubleClick: () => navigate(`/briefs/${id}`) })}
      columns={columns}
    />
  );
}

function BriefActs({ year, composes }: { year: number; composes: boolean }) {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  return (
    <>
      <Link to="/briefs/letters">
        <Button tabIndex={-1}>{t('letters.nav')}</Button>
      </Link>
      <Button href={`/exports/briefs/${year}`}>{t('list.export', { year })}</Button>
      {viewer.canImportBriefResults && (
        <Link to="/briefs/results">
          <Button tabIndex={-1}>{t('results.nav')}</Button>
        </Link>
      )}
      {composes && (
        <>
          <Link to="/briefs/mine">
            <Button tabIndex={-1}>{t('navOwn')}</Button>
          </Link>
          <Link to="/briefs/new">
            <Button type="primary" tabIndex={-1}>
              {t('write')}
            </Button>
          </Link>
        </>
      )}
    </>
  );
}

function BriefFilters({
  filters,
  setFilters,
  counts,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  counts: Map<BriefStatus, number>;
}) {
  const { t } = useTranslation('brief');
  const { committees } = useCatalog();
  return (
    <>
      <Segmented
        value={filters.status ?? ''}
        onChange={(status) => setFilters({ status: String(status) })}
        options={[
          { label: t('common:all'), value: '' },
          // What there is none of takes no room.
          ...TABS.filter((one) => one === 'SUBMITTED' || one === filters.status || (counts.get(one) ?? 0) > 0).map(
            (status) => ({
              label: `${t(`status:brief.${status}`)} ${counts.get(status) ?? 0}`,
              value: status,
            }),
          ),
        ]}
      />
      <Choice
        label={t('list.kind')}
        value={filters.kind}
        onChange={(kind) => setFilters({ kind })}
        options={(['SINGLE', 'COMPOSITE'] as const).map((value) => ({ label: t(`opinion:kind.${value}`), value }))}
        style={{ width: 120 }}
      />
      <Choice
        label={t('list.level')}
        value={filters.level}
        onChange={(level) => setFilters({ level })}
        options={LEVELS.map((value) => ({ label: t(`opinion:adoptedAt.${value}`), value }))}
        style={{ width: 130 }}
      />
      <Choice
        label={t('lists:head.issueYear')}
        value={filters.year}
        onChange={(year) => setFilters({ year })}
        options={YEARS.map((value) => ({ value, label: value }))}
        style={{ width: 120 }}
      />
      <Choice
        label={t('list.committee')}
        value={filters.committee}
        onChange={(committee) => setFilters({ committee })}
        options={committees}
      />
      <TextSearch label={t('list.search')} value={filters.text} onSearch={(text) => setFilters({ text })} />
    </>
  );
}
