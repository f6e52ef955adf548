import { isLate, toneOf } from '@bandeng/features/directive';
import { Tag, useFormats } from '@bandeng/ui';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { DirectiveStatus, DirectivesPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { CommitteeFilter } from '../../shell/list/CommitteeFilter';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';

const Directives = graphql(`
  query DirectivesPage($filter: DirectiveFilter, $first: Int!, $after: String) {
    directives(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        status
        consultationTitle
        committeeName
        words
        dueOn
        workingDaysLeft
        leaderName
        writtenAt
        answers { name answeredAt }
        answeredAt
      }
    }
  }
`);
const STATUSES: readonly DirectiveStatus[] = ['WAITING', 'ANSWERED', 'WITHDRAWN'];
const FILTERS = ['status', 'committee', 'late'] as const;
type Key = (typeof FILTERS)[number];
type Row = DirectivesPageQuery['directives']['nodes'][number];

/** 督办协商: those that are one's business, the newest first; who has answered, who owes it. */
export function Component() {
  const { t } = useTranslation('directive');
  const list = useList({
    name: 'DIRECTIVES',
    document: Directives,
    keys: FILTERS,
    variables: ({ status, committee, late }) => ({
      filter: { status: (status as DirectiveStatus) ?? null, committeeId: committee ?? null, late: late === '1' },
    }),
    pick: (found: DirectivesPageQuery) => found.directives,
  });
  const { filters, setFilters } = list;
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      filters={<DirectiveFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('nav')}
        rowKey="id"
        columns={useColumns()}
        {...list.table}
        empty={{ title: t('none'), hint: t('noneHint') }}
      />
    </Page>
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('directive');
  const { date } = useFormats();
  return [
    {
      title: t('column.consultation'),
      dataIndex: 'consultationTitle',
      inFile: [at('consultationTitle'), at('committeeName', t('column.committee'))],
      render: (_, { id, consultationTitle, committeeName }) => (
        <div className="stack matter">
          <Link to={`/directives/${id}`}>{consultationTitle}</Link>
          <small>{committeeName}</small>
        </div>
      ),
    },
    { title: t('field.words'), dataIndex: 'words' },
    {
      title: t('column.leader'),
      dataIndex: 'leaderName',
      width: 130,
      inFile: [at('leaderName'), { path: 'writtenAt', header: t('column.writtenAt'), as: 'day' }],
      render: (_, { leaderName, writtenAt }) => (
        <div className="stack">
          <span>{leaderName}</span>
          <small className="num">{date(writtenAt)}</small>
        </div>
      ),
    },
    {
      title: t('field.dueOn'),
      dataIndex: 'dueOn',
      width: 130,
      inFile: { path: 'dueOn', as: 'day' },
      render: (_, { dueOn }) => <span className="num">{dueOn ? date(dueOn) : t('noDay')}</span>,
    },
    {
      title: t('field.answers'),
      key: 'answers',
      inFile: [at('answers.name', t('field.to')), { path: 'answeredAt', header: t('column.answeredAt'), as: 'day' }],
      render: (_, { answers }) => <Answers answers={answers} />,
    },
    {
      key: 'status',
      title: t('column.status'),
      width: 160,
      inFile: at('status', undefined, wordsOf(i18n, 'directive:status')),
      render: (_, one) => (
        <Tag tone={toneOf(one)}>
          {isLate(one) ? t('late', { count: -(one.workingDaysLeft ?? 0) }) : t(`status.${one.status}`)}
        </Tag>
      ),
    },
  ];
}

/** Who has answered and when, and who owes it. */
function Answers({ answers }: Pick<Row, 'answers'>) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  return (
    <div className="stack">
      {answers.map(({ name, answeredAt }) => (
        <span key={name} className="num">
          {name} · {answeredAt ? date(answeredAt) : t('notAnswered')}
        </span>
      ))}
    </div>
  );
}

function DirectiveFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('directive');
  return (
    <>
      <Choice
        label={t('column.status')}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <CommitteeFilter
        label={t('column.committee')}
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
