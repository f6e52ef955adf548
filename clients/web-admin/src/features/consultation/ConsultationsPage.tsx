import { codedError } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Input, Segmented, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ConsultationForm, ConsultationStatus, ConsultationsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';

const Consultations = graphql(`
  query ConsultationsPage($filter: ConsultationFilter, $first: Int!) {
    consultations(filter: $filter, first: $first) {
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
    consultationCounts(filter: $filter) {
      status
      count
    }
  }
`);

type Row = ConsultationsPageQuery['consultations']['nodes'][number];
const KEYS = ['phase', 'form', 'text'] as const;
type Key = (typeof KEYS)[number];
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
const PHASES = {
  preparing: ['PLANNED', 'PREPARING', 'READY'],
  convened: ['NOTIFIED', 'IN_SESSION'],
  after: ['MINUTES_DRAFT', 'MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED'],
  halted: ['POSTPONED', 'CANCELLED'],
} as const satisfies Record<string, readonly ConsultationStatus[]>;
type Phase = keyof typeof PHASES;
const isPhase = (value: string | undefined): value is Phase =>
  value !== undefined && Object.keys(PHASES).includes(value);

export function Component() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const [first, setFirst] = useState(30);
  const [{ data, error, fetching }, again] = useQuery({
    query: Consultations,
    variables: {
      filter: {
        statuses: isPhase(filters.phase) ? [...PHASES[filters.phase]] : null,
        form: (filters.form as ConsultationForm) ?? null,
        text: filters.text ?? null,
      },
      first,
    },
    requestPolicy: 'cache-and-network',
  });
  const columns = useConsultationColumns();
  return (
    <Page
      title={t('nav')}
      subtitle={t('list.lead')}
      action={
        <Link to="/topics?status=ACCEPTED">
          <Button type="primary" tabIndex={-1}>
            {t('list.plan')}
          </Button>
        </Link>
      }
      filters={<ConsultationFilters filters={filters} setFilters={setFilters} data={data} />}
    >
      <DataTable<Row>
        label={t('nav')}
        rows={data?.consultations.nodes}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
        filtered={filtered}
        onClearFilters={clear}
        total={data?.consultations.totalCount}
        hasMore={Boolean(data?.consultations.endCursor) && first < 100}
        onMore={() => setFirst((count) => Math.min(100, count + 35))}
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
  data?: ConsultationsPageQuery;
}) {
  const { t } = useTranslation('consultation');
  const countOf = (phase: Phase) =>
    (data?.consultationCounts ?? [])
      .filter(({ status }) => (PHASES[phase] as readonly string[]).includes(status))
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Segmented
        value={filters.phase ?? ''}
        onChange={(phase) => setFilters({ phase: String(phase) })}
        options={[
          { label: t('common:all'), value: '' },
          ...(Object.keys(PHASES) as Phase[]).map((phase) => ({
            label: `${t(`phase.${phase}`)} ${countOf(phase)}`,
            value: phase,
          })),
        ]}
      />
      <Select
        value={filters.form ?? ''}
        aria-label={t('list.form')}
        onChange={(form) => setFilters({ form })}
        style={{ width: 150 }}
        options={[
          { label: t('list.anyForm'), value: '' },
          ...FORMS.map((value) => ({ label: t(`words:form.${value}`), value })),
        ]}
      />
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

function useConsultationColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('consultation');
  const { dateTime } = useFormats();
  return [
    {
      title: t('list.title'),
      dataIndex: 'title',
      render: (title: string, { id, committeeName }) => (
        <>
          <Link to={`/consultations/${id}`} onClick={(event) => event.stopPropagation()}>
            {title}
          </Link>
          <div className="quiet">{committeeName}</div>
        </>
      ),
    },
    { title: t('list.form'), dataIndex: 'form', render: (form: ConsultationForm) => t(`words:form.${form}`) },
    {
      title: t('list.when'),
      dataIndex: 'startsAt',
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
      render: (status: ConsultationStatus) => <StatusTag kind="consultation" value={status} />,
    },
  ];
}
