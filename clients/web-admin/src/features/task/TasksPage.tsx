import { toneOf } from '@bandeng/features/task';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { TaskAsk, TaskStatus, TasksPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { CommitteeFilter } from '../../shell/list/CommitteeFilter';
import { at, type ListColumn, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { ASKS, STATUSES } from './asks';

const Tasks = graphql(`
  query TasksPage($filter: TaskFilter, $first: Int!, $after: String) {
    tasks(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        title
        ask
        wanted
        dueOn
        givenAt
        parts
        received
        reported
        accepted
        late
        status
      }
    }
  }
`);
const FILTERS = ['status', 'ask', 'committee', 'late'] as const;
type Key = (typeof FILTERS)[number];
type Row = TasksPageQuery['tasks']['nodes'][number];

/** Tasks in sight, newest first: how many committees have it, and how far they are. */
export function Component() {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const mayGive = useViewer().canGiveTasks;
  const list = useList({
    name: 'TASKS',
    document: Tasks,
    keys: FILTERS,
    variables: ({ status, ask, committee, late }) => ({
      filter: {
        ...{ status: (status as TaskStatus) ?? null, ask: (ask as TaskAsk) ?? null },
        ...{ committeeId: committee ?? null, late: late === '1' },
      },
    }),
    pick: (found: TasksPageQuery) => found.tasks,
  });
  const { filters, setFilters } = list;
  const give = mayGive && (
    <Button type="primary" onClick={() => navigate('/tasks/new')}>
      {t('give')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      subtitle={t('lead')}
      action={give}
      filters={<TaskFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('title')}
        rowKey="id"
        columns={useColumns()}
        {...list.table}
        empty={{ title: t('none'), hint: t('noneHint') }}
      />
    </Page>
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('task');
  const { date } = useFormats();
  const counted = (key: 'received' | 'reported' | 'accepted'): ListColumn<Row> => ({
    key,
    title: t(`column.${key}`),
    inFile: at(key),
    render: (_, row) => <span className="num">{t('ofAll', { done: row[key], count: row.parts })}</span>,
  });
  return [
    {
      title: t('field.title'),
      dataIndex: 'title',
      render: (_, { id, title }) => <Link to={`/tasks/${id}`}>{title}</Link>,
    },
    {
      key: 'ask',
      title: t('field.ask'),
      inFile: [at('ask', undefined, wordsOf(i18n, 'task:ask')), at('wanted', t('field.wanted'))],
      render: (_, { ask, wanted }) =>
        wanted === null ? t(`ask.${ask}`) : t('asks', { ask: t(`ask.${ask}`), count: wanted }),
    },
    {
      title: t('field.dueOn'),
      dataIndex: 'dueOn',
      inFile: { path: 'dueOn', as: 'day' },
      render: (_, { dueOn }) => <span className="num">{date(dueOn)}</span>,
    },
    {
      key: 'status',
      title: t('column.status'),
      inFile: at('status', undefined, wordsOf(i18n, 'task:status')),
      render: (_, { status }) => status && <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>,
    },
    { key: 'parts', title: t('field.committees'), inFile: at('parts'), render: (_, { parts }) => parts },
    counted('received'),
    counted('reported'),
    counted('accepted'),
    {
      key: 'late',
      title: t('column.late'),
      inFile: at('late'),
      render: (_, { late }) => late > 0 && <Tag tone="bad">{late}</Tag>,
    },
  ];
}

function TaskFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('task');
  return (
    <>
      <Choice
        label={t('column.status')}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <Choice
        label={t('field.ask')}
        value={filters.ask}
        onChange={(ask) => setFilters({ ask })}
        options={ASKS.map((value) => ({ value, label: t(`ask.${value}`) }))}
      />
      <CommitteeFilter
        label={t('field.committees')}
        value={filters.committee}
        onChange={(committee) => setFilters({ committee })}
      />
      <Switch
        checked={filters.late === '1'}
        aria-label={t('onlyLate')}
        onChange={(on) => setFilters({ late: on ? '1' : null })}
      />{' '}
      {t('onlyLate')}
    </>
  );
}
