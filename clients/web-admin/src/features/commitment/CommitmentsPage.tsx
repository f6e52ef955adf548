import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Checkbox, Input, Segmented, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../generated';
import type {
  CommitmentFilter,
  CommitmentStatus,
  CommitmentsQuery,
  SupervisionState,
  Timeliness,
  WaitingFor,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
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
  'WITHDRAWN',
];
/** All that still asks something of somebody. */
const OPEN = 'OPEN';
const OVER: readonly CommitmentStatus[] = ['CLOSED', 'SPLIT', 'MERGED', 'WITHDRAWN'];
const PARTIES: readonly WaitingFor[] = ['DEPARTMENT', 'HOUSE', 'MEMBER', 'RESIDENTS'];
const SUPERVISION: readonly SupervisionState[] = ['AWAITS_LEADER', 'SUPERVISED'];

/** What stands in the address may be old or typed by hand: what is no value of the list asks for nothing. */
const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | null =>
  values.find((value) => value === text) ?? null;

function filterOf(filters: Filters<Key>): CommitmentFilter {
  const status = oneOf(STATUSES, filters.status);
  return {
    timeliness: oneOf(TIMELINESS, filters.timeliness),
    statuses: filters.status === OPEN ? STATUSES.filter((one) => !OVER.includes(one)) : status && [status],
    waitingFor: oneOf(PARTIES, filters.party),
    partyLate: filters.late === '1' ? true : null,
    supervision: oneOf(SUPERVISION, filters.supervision),
    departmentId: filters.departmentId ?? null,
    leadDepartmentId: filters.leadDepartmentId ?? null,
    committeeId: filters.committeeId ?? null,
    consultationId: filters.consultationId ?? null,
    mine: filters.mine === '1',
    text: filters.text ?? null,
  };
}

/** The list as it stands, with what it counts. */
function useCommitments() {
  const list = useList({
    name: 'COMMITMENTS',
    document: CommitmentsDocument,
    keys: KEYS,
    variables: (chosen) => ({ filter: filterOf(chosen) }),
    pick: ({ commitments: { nodes, ...page } }: CommitmentsQuery) => ({
      ...page,
      nodes: nodes.map((node) => readFragment(CommitmentColumns_row, node)),
    }),
  });
  return { ...list, page: list.data?.commitments, choices: list.data?.commitmentFilterChoices };
}
type Shown = ReturnType<typeof useCommitments>;

/** Staff look after what their committees promised; an officer sees what the department has in hand, most pressing first. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { canAnswerCommitments, canOrganise } = useViewer();
  const officer = canAnswerCommitments && !canOrganise;
  const shown = useCommitments();
  const { page, filters, setFilters } = shown;
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
      filters={<CommitmentFilters officer={officer} shown={shown} />}
    >
      {officer && <OwnFigures />}
      {!officer && page && (
        <WhereStuck
          parties={page.parties}
          awaitLeader={page.awaitLeader}
          chosen={filters}
          onChoose={(next) => setFilters({ party: null, late: null, supervision: null, ...next })}
        />
      )}
      <DataTable
        label={t('title')}
        rowKey="id"
        columns={columns}
        {...shown.table}
        empty={{
          title: t(officer ? 'emptyInbox' : 'empty'),
          hint: t('emptyHint'),
          action: !officer && <Link to="/consultations">{t('meeting')}</Link>,
        }}
      />
    </Page>
  );
}

function CommitmentFilters({
  officer,
  shown: { filters, setFilters, filtered, clear, page, choices },
}: {
  officer: boolean;
  shown: Shown;
}) {
  const { t } = useTranslation('commitment');
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
        options={[
          { value: OPEN, label: t('openOnes') },
          ...STATUSES.map((value) => ({ value, label: <StatusTag kind="commitment" value={value} /> })),
        ]}
      />
      <ByUnit filters={filters} setFilters={setFilters} choices={choices} />
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

/** By department and by committee, where there is more than one to choose from. */
function ByUnit({
  filters,
  setFilters,
  choices,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  choices: Shown['choices'];
}) {
  const { t } = useTranslation('commitment');
  const units = [
    {
      key: 'departmentId',
      list: choices?.departments ?? [],
      label: t('department'),
      any: t('anyDepartment'),
      width: 150,
    },
    { key: 'committeeId', list: choices?.committees ?? [], label: t('committee'), any: t('anyCommittee'), width: 170 },
  ] as const;
  return units
    .filter(({ list }) => list.length > 1)
    .map(({ key, list, label, any, width }) => (
      <Select
        key={key}
        aria-label={label}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={any}
        style={{ width }}
        value={filters[key]}
        onChange={(id) => setFilters({ [key]: id })}
        options={list.map(({ id, name }) => ({ value: id, label: name }))}
      />
    ));
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
