import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { PersonalRequestKind, PersonalRequestStatus, PersonalRequestsPageQuery } from '../../generated/graphql';
import { ActButton } from '../../shell/acts/Correctable';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { KINDS, NEW, receive } from './acts';
import { STATUSES, toneOf } from './shown';

const Requests = graphql(`
  query PersonalRequestsPage($filter: PersonalRequestFilter, $first: Int!, $after: String) {
    personalRequests(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id number kind status receivedOn answerBy workingDaysLeft committeeName closedAt }
    }
  }
`);
const KEYS = ['status', 'kind'] as const;
type Row = PersonalRequestsPageQuery['personalRequests']['nodes'][number];

/** 个人信息申请, the newest first: who asks is on the page of one alone. */
export function Component() {
  const { t } = useTranslation('rights');
  const { filters, setFilters, table, reload } = useList({
    name: 'PERSONAL_REQUESTS',
    document: Requests,
    keys: KEYS,
    variables: ({ status, kind }) => ({
      filter: { status: (status as PersonalRequestStatus) ?? null, kind: (kind as PersonalRequestKind) ?? null },
    }),
    pick: (found: PersonalRequestsPageQuery) => found.personalRequests,
  });
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      action={<ActButton act={receive} subject={NEW} onDone={reload} />}
      filters={
        <>
          <Choice
            label={t('field.status')}
            value={filters.status}
            onChange={(status) => setFilters({ status })}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
          <Choice
            label={t('field.kind')}
            value={filters.kind}
            onChange={(kind) => setFilters({ kind })}
            options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </>
      }
    >
      <DataTable<Row>
        label={t('nav')}
        rowKey="id"
        columns={useColumns()}
        {...table}
        empty={{ title: t('none'), hint: t('noneHint') }}
      />
    </Page>
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('rights');
  const { date } = useFormats();
  return [
    {
      title: t('field.number'),
      dataIndex: 'number',
      width: 120,
      inFile: at('number'),
      render: (_, { id, number }) => (
        <Link className="num" to={`/personal-requests/${id}`}>
          {number}
        </Link>
      ),
    },
    {
      key: 'kind',
      title: t('field.kind'),
      inFile: at('kind', undefined, wordsOf(i18n, 'rights:kind')),
      render: (_, { kind }) => t(`kind.${kind}`),
    },
    {
      title: t('field.receivedOn'),
      dataIndex: 'receivedOn',
      width: 150,
      inFile: { path: 'receivedOn', as: 'day' },
      render: (_, { receivedOn }) => <span className="num">{date(receivedOn)}</span>,
    },
    {
      title: t('field.answerBy'),
      dataIndex: 'answerBy',
      width: 150,
      inFile: { path: 'answerBy', as: 'day' },
      render: (_, { answerBy }) => <span className="num">{date(answerBy)}</span>,
    },
    {
      title: t('field.office'),
      dataIndex: 'committeeName',
      inFile: at('committeeName'),
      render: (_, { committeeName }) => committeeName ?? t('secretariat'),
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 160,
      inFile: at('status', undefined, wordsOf(i18n, 'rights:status')),
      render: (_, one) => (
        <Tag tone={toneOf(one)}>
          {(one.workingDaysLeft ?? 0) < 0
            ? t('late', { count: -(one.workingDaysLeft ?? 0) })
            : t(`status.${one.status}`)}
        </Tag>
      ),
    },
  ];
}
