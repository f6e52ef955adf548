import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  ConsultationFilter,
  ConsultationForm,
  ConsultationOrder,
  ConsultationStatus,
  ConsultationsPageCountsQuery,
  ConsultationsPageQuery,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice, DayRange, TextSearch } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from '../roster/catalog';

const Consultations = graphql(`
  query ConsultationsPage($filter: ConsultationFilter, $order: ConsultationOrder, $first: Int!, $after: String) {
    consultations(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        title
        form
        status
        committeeName
        place
        startsAt
        peopleCount
        demandCount
      }
    }
  }
`);
const Counts = graphql(`
  query ConsultationsPageCounts($filter: ConsultationFilter) {
    consultationCounts(filter: $filter) {
      status
      count
    }
  }
`);

type Row = ConsultationsPageQuery['consultations']['nodes'][number];
const KEYS = ['phase', 'status', 'form', 'committee', 'from', 'to', 'text'] as const;
type Key = (typeof KEYS)[number];
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
const PHASES = {
  preparing: ['PLANNED', 'PREPARING', 'READY'],
  convened: ['NOTIFIED', 'IN_SESSION'],
  after: ['MINUTES_DRAFT', 'MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED'],
  halted: ['POSTPONED', 'CANCELLED'],
} as const satisfies Record<string, readonly ConsultationStatus[]>;
type Phase = keyof typeof PHASES;
const STATUSES: readonly ConsultationStatus[] = Object.values(PHASES).flat();
const isPhase = (value: string | undefined): value is Phase =>
  value !== undefined && Object.keys(PHASES).includes(value);

const filterOf = ({ phase, status, form, committee, from, to, text }: Filters<Key>): ConsultationFilter => ({
  statuses: status ? [status as ConsultationStatus] : isPhase(phase) ? [...PHASES[phase]] : null,
  form: (form as ConsultationForm) ?? null,
  committeeId: committee ?? null,
  from: from ?? null,
  to: to ?? null,
  text: text ?? null,
});

export function Component() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const list = useList({
    name: 'CONSULTATIONS',
    document: Consultations,
    keys: KEYS,
    variables: ({ order, ...filters }) => ({
      filter: filterOf(filters),
      order: (order as ConsultationOrder) ?? null,
    }),
    pick: (found: ConsultationsPageQuery) => found.consultations,
  });
  const { filters, setFilters } = list;
  const [{ data }] = useQuery({
    query: Counts,
    variables: { filter: filterOf(filters) },
    requestPolicy: 'cache-and-network',
  });
  const columns = useConsultationColumns();
  const { canOrganise } = useViewer();
  return (
    <Page
      title={t('nav')}
      subtitle={t('list.lead')}
      action={
        canOrganise && (
          <Link to="/topics?status=ACCEPTED">
            <Button type="primary" tabIndex={-1}>
              {t('list.plan')}
            </Button>
          </Link>
        )
      }
      filters={<ConsultationFilters filters={filters} setFilters={setFilters} data={data} />}
    >
      <DataTable<Row>
        label={t('nav')}
        {...list.table}
        empty={{ title: t('list.empty'), hint: t(canOrganise ? 'list.emptyHint' : 'list.emptyAsHost') }}
        rowKey="id"
        onRow={({ id }) => ({ onClick: () => navigate(`/consultations/${id}`), style: { cursor: 'pointer' } })}
        columns={columns}
      />
    </Page>
  );
}

function ConsultationFilters({
  filters,
  setFilters,
  data,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  data?: ConsultationsPageCountsQuery;
}) {
  const { t } = useTranslation('consultation');
  const { committees } = useCatalog();
  const { canReadDistrict } = useViewer();
  const countOf = (phase: Phase) =>
    (data?.consultationCounts ?? [])
      .filter(({ status }) => (PHASES[phase] as readonly string[]).includes(status))
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Segmented
        value={filters.phase ?? ''}
        onChange={(phase) => setFilters({ phase: String(phase), status: null })}
        options={[
          { label: t('common:all'), value: '' },
          ...(Object.keys(PHASES) as Phase[]).map((phase) => ({
            label: `${t(`phase.${phase}`)} ${countOf(phase)}`,
            value: phase,
          })),
        ]}
      />
      <Choice
        label={t('list.status')}
        value={filters.status}
        onChange={(status) => setFilters({ status, phase: null })}
        options={STATUSES.map((value) => ({ value, label: t(`status:consultation.${value}`) }))}
        style={{ width: 130 }}
      />
      <Choice
        label={t('list.form')}
        value={filters.form}
        onChange={(form) => setFilters({ form })}
        options={FORMS.map((value) => ({ label: t(`words:form.${value}`), value }))}
        style={{ width: 130 }}
      />
      {canReadDistrict && (
        <Choice
          label={t('lists:head.committee')}
          value={filters.committee}
          onChange={(committee) => setFilters({ committee })}
          options={committees}
        />
      )}
      <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
      <TextSearch label={t('list.search')} value={filters.text} onSearch={(text) => setFilters({ text })} />
    </>
  );
}

function useConsultationColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('consultation');
  const { dateTime } = useFormats();
  return [
    {
      title: t('list.title'),
      dataIndex: 'title',
      inFile: [at('title'), at('committeeName', t('lists:head.committee'))],
      render: (title: string, { id, committeeName }) => (
        <>
          <Link to={`/consultations/${id}`} onClick={(event) => event.stopPropagation()}>
            {title}
          </Link>
          <div className="quiet">{committeeName}</div>
        </>
      ),
    },
    {
      title: t('list.form'),
      dataIndex: 'form',
      inFile: { path: 'form', words: wordsOf(i18n, 'words:form') },
      render: (form: ConsultationForm) => t(`words:form.${form}`),
    },
    {
      title: t('list.when'),
      dataIndex: 'startsAt',
      orders: { ascend: 'STARTS_FIRST', descend: 'STARTS_LAST' },
      inFile: [{ path: 'startsAt', as: 'time' }, at('place', t('lists:head.place'))],
      render: (at: string | null, { place }) => (
        <>
          {dateTime(at)}
          {place && <div className="quiet">{place}</div>}
        </>
      ),
    },
    { title: t('list.people'), dataIndex: 'peopleCount', align: 'right' as const },
    { title: t('list.demands'), dataIndex: 'demandCount', align: 'right' as const },
    {
      title: t('list.status'),
      dataIndex: 'status',
      inFile: { path: 'status', words: wordsOf(i18n, 'status:consultation') },
      render: (status: ConsultationStatus) => <StatusTag kind="consultation" value={status} />,
    },
  ];
}
