import { codedError, useConnection } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { Button, Checkbox, Input, Segmented, Select, Tag } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Client } from 'urql';
import { type CombinedError, type UseQueryExecute, useQuery } from 'urql';
import { readFragment } from '../../generated';
import type {
  CommitmentColumns_RowFragment,
  CommitmentStatus,
  CommitmentsQuery,
  SupervisionState,
  Timeliness,
  WaitingFor,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { holds, useViewer } from '../../viewer';
import { CommitmentColumns_row, useColumns } from './columns';
import { CommitmentsDocument } from './documents';
import { OwnFigures } from './OwnFigures';
import { WhereStuck } from './WhereStuck';

const KEYS = [
  'timeliness',
  'status',
  'party',
  'late',
  'supervision',
  'departmentId',
  'leadDepartmentId',
  'committeeId',
  'consultationId',
  'mine',
  'text',
] as const;
type Key = (typeof KEYS)[number];
const TIMELINESS: readonly Timeliness[] = ['LONG_OVERDUE', 'OVERDUE', 'DUE_SOON', 'ON_TIME'];
const STATUSES: readonly CommitmentStatus[] = [
  'ASSIGNED',
  'WRONG_UNIT',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'EXTENSION_REQUESTED',
  'REPLIED',
  'VERIFIED',
  'ACCEPTANCE_OPEN',
  'REPROCESSING',
  'CLOSED',
  'RELAPSED',
  'HELD',
  'SPLIT',
  'MERGED',
];
const PARTIES: readonly WaitingFor[] = ['DEPARTMENT', 'HOUSE', 'MEMBER', 'RESIDENTS'];
const SUPERVISION: readonly SupervisionState[] = ['AWAITS_LEADER', 'SUPERVISED'];
const PAGE = 50;

/** Staff look after what their committees promised; an officer sees what the department has in hand, most pressing first. */
export function Component() {
  const { t } = useTranslation('commitment');
  const viewer = useViewer();
  const officer = holds(viewer, 'DEPARTMENT_OFFICER') && !holds(viewer, 'SECRETARIAT', 'DIRECTOR', 'LIAISON_OFFICER');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const filter = useMemo(
    () => ({
      timeliness: (TIMELINESS as readonly string[]).includes(filters.timeliness ?? '')
        ? (filters.timeliness as Timeliness)
        : null,
      statuses: (STATUSES as readonly string[]).includes(filters.status ?? '')
        ? [filters.status as CommitmentStatus]
        : null,
      waitingFor: (PARTIES as readonly string[]).includes(filters.party ?? '') ? (filters.party as WaitingFor) : null,
      partyLate: filters.late === '1' ? true : null,
      supervision: (SUPERVISION as readonly string[]).includes(filters.supervision ?? '')
        ? (filters.supervision as SupervisionState)
        : null,
      departmentId: filters.departmentId ?? null,
      leadDepartmentId: filters.leadDepartmentId ?? null,
      committeeId: filters.committeeId ?? null,
      consultationId: filters.consultationId ?? null,
      mine: filters.mine === '1',
      text: filters.text ?? null,
    }),
    [filters],
  );
  const [{ data, error, fetching }, again] = useQuery({
    query: CommitmentsDocument,
    variables: { filter, first: PAGE, after: null },
  });
  const page = data?.commitments;
  const { client } = useConnection();
  const [more, setMore] = useState<readonly CommitmentsQuery['commitments'][]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page starts the list anew
  useEffect(() => setMore([]), [page]);
  const columns = useColumns(officer);

  return (
    <Page
      title={t(officer ? 'inbox' : 'title')}
      subtitle={page && t('lead', { count: page.totalCount })}
      action={
        <Link to={officer ? '/commitments/progress-sheet' : '/commitments/look-backs'}>
          {t(officer ? 'sheet.title' : 'lookBack.list')}
        </Link>
      }
      filters={
        <CommitmentFilters
          filters={filters}
          setFilters={setFilters}
          officer={officer}
          filtered={filtered}
          clear={clear}
          page={page}
          data={data}
        />
      }
    >
      {officer ? (
        <OwnFigures />
      ) : (
        page && (
          <WhereStuck
            parties={page.parties}
            awaitLeader={page.awaitLeader}
            chosen={filters}
            onChoose={(next) => setFilters({ party: null, late: null, supervision: null, ...next })}
          />
        )
      )}
      <CommitmentTable
        columns={columns}
        fetching={fetching}
        error={error}
        again={again}
        officer={officer}
        filtered={filtered}
        clear={clear}
        page={page}
        client={client}
        filter={filter}
        setMore={setMore}
        more={more}
      />
    </Page>
  );
}

function CommitmentTable({
  columns,
  fetching,
  error,
  again,
  officer,
  filtered,
  clear,
  page,
  client,
  filter,
  setMore,
  more,
}: {
  columns?: TableColumnsType<CommitmentColumns_RowFragment>;
  fetching: boolean;
  error?: CombinedError;
  again: UseQueryExecute;
  officer: boolean;
  filtered: boolean;
  clear: () => void;
  page?: CommitmentsQuery['commitments'];
  client: Client;
  filter: {
    timeliness: Timeliness | null;
    statuses: CommitmentStatus[] | null;
    waitingFor: WaitingFor | null;
    partyLate: boolean | null;
    supervision: SupervisionState | null;
    departmentId: string | null;
    leadDepartmentId: string | null;
    committeeId: string | null;
    consultationId: string | null;
    mine: boolean;
    text: string | null;
  };
  setMore: (next: readonly CommitmentsQuery['commitments'][]) => void;
  more: readonly CommitmentsQuery['commitments'][];
}) {
  const { t } = useTranslation('commitment');
  const pages = page && [page, ...more];
  const rows = pages?.flatMap(({ nodes }) => nodes.map((node) => readFragment(CommitmentColumns_row, node)));
  const after = pages?.[pages.length - 1]?.endCursor ?? null;
  const readOn = async () => {
    const next = await client.query(CommitmentsDocument, { filter, first: PAGE, after }).toPromise();
    if (next.data) setMore([...more, next.data.commitments]);
  };
  return (
    <DataTable
      label={t('title')}
      rowKey="id"
      columns={columns}
      rows={rows}
      loading={fetching}
      error={error && codedError(error)}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      empty={{
        title: t(officer ? 'emptyInbox' : 'empty'),
        hint: t('emptyHint'),
        action: !officer && <Link to="/consultations">{t('meeting')}</Link>,
      }}
      filtered={filtered}
      onClearFilters={clear}
      total={page?.totalCount}
      hasMore={after !== null}
      onMore={readOn}
    />
  );
}

function CommitmentFilters({
  filters,
  setFilters,
  officer,
  filtered,
  clear,
  page,
  data,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  officer: boolean;
  filtered: boolean;
  clear: () => void;
  page?: CommitmentsQuery['commitments'];
  data?: CommitmentsQuery;
}) {
  const { t } = useTranslation('commitment');
  const choices = data?.commitmentFilterChoices;
  const options = (list: readonly { id: string; name: string }[] | undefined) =>
    list?.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ByTimeliness filters={filters} setFilters={setFilters} page={page} />
      <Select
        aria-label={t('state')}
        allowClear
        placeholder={t('anyStatus')}
        style={{ width: 140 }}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
        options={STATUSES.map((value) => ({ value, label: <StatusTag kind="commitment" value={value} /> }))}
      />
      {(choices?.departments.length ?? 0) > 1 && (
        <Select
          aria-label={t('department')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('anyDepartment')}
          style={{ width: 150 }}
          value={filters.departmentId}
          onChange={(departmentId) => setFilters({ departmentId })}
          options={options(choices?.departments)}
        />
      )}
      {(choices?.committees.length ?? 0) > 1 && (
        <Select
          aria-label={t('committee')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('anyCommittee')}
          style={{ width: 170 }}
          value={filters.committeeId}
          onChange={(committeeId) => setFilters({ committeeId })}
          options={options(choices?.committees)}
        />
      )}
      <Input.Search
        aria-label={t('common:verb.search')}
        allowClear
        maxLength={120}
        placeholder={t('searchHint')}
        style={{ width: 240 }}
        key={filters.text ?? ''}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text: text.trim() })}
      />
      <Select
        aria-label={t('supervision.title')}
        allowClear
        placeholder={t('supervision.title')}
        style={{ width: 130 }}
        value={filters.supervision}
        onChange={(supervision) => setFilters({ supervision })}
        options={SUPERVISION.map((value) => ({ value, label: t(`supervision.${value}`) }))}
      />
      {filters.leadDepartmentId && (
        <Tag closable onClose={() => setFilters({ leadDepartmentId: null })}>
          {t('department')} {choices?.departments.find(({ id }) => id === filters.leadDepartmentId)?.name}
        </Tag>
      )}
      {!officer && (
        <Checkbox
          checked={filters.mine === '1'}
          onChange={({ target }) => setFilters({ mine: target.checked ? '1' : null })}
        >
          {t('mine')}
        </Checkbox>
      )}
      {filtered && <Button onClick={clear}>{t('common:list.clearFilters')}</Button>}
    </>
  );
}

function ByTimeliness({
  filters,
  setFilters,
  page,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  page?: CommitmentsQuery['commitments'];
}) {
  const { t } = useTranslation('commitment');
  const { number } = useFormats();
  const countOf = (value: Timeliness) => page?.counts.find(({ timeliness }) => timeliness === value)?.count ?? 0;
  const everything = page?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Segmented<string>
      aria-label={t('byTimeliness')}
      value={filters.timeliness ?? ''}
      onChange={(timeliness) => setFilters({ timeliness })}
      options={[
        { value: '', label: `${t('all')} ${number(everything)}` },
        ...TIMELINESS.map((value) => ({
          value,
          label: (
            <>
              <StatusTag kind="timeliness" value={value} /> <span className="num">{countOf(value)}</span>
            </>
          ),
        })),
      ]}
    />
  );
}
