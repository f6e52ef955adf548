import { Tag, useFormats } from '@bandeng/ui';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { ConsultationOrder, MeetingStatus, MeetingsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice, DayRange, TextSearch } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from '../roster/catalog';
import { statusIcons, statusTones } from './status';

const Meetings = graphql(`
  query MeetingsPage($filter: MeetingFilter, $order: ConsultationOrder, $first: Int!, $after: String) {
    meetings(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        title
        form
        committeeName
        place
        status
        startsAt
        invitedCount
        presentCount
        demandCount
        settledCount
      }
    }
  }
`);

type Row = MeetingsPageQuery['meetings']['nodes'][number];

const KEYS = ['status', 'committee', 'from', 'to', 'text'] as const;
type Key = (typeof KEYS)[number];
const STATUSES: readonly MeetingStatus[] = ['SCHEDULED', 'LIVE', 'ENDED'];

export function Component() {
  const { t } = useTranslation('console');
  const list = useList({
    name: 'MEETINGS',
    document: Meetings,
    keys: KEYS,
    variables: ({ status, committee, from, to, text, order }) => ({
      filter: {
        status: STATUSES.find((one) => one === status) ?? null,
        committeeId: committee ?? null,
        from: from ?? null,
        to: to ?? null,
        text: text ?? null,
      },
      order: (order as ConsultationOrder) ?? null,
    }),
    pick: ({ meetings }: MeetingsPageQuery) => meetings,
  });
  const columns = useMeetingColumns();
  return (
    <Page
      title={t('list.title')}
      subtitle={list.total !== null && t('list.subtitle', { count: list.total })}
      filters={<MeetingFilters filters={list.filters} setFilters={list.setFilters} />}
    >
      <DataTable<Row>
        label={t('list.title')}
        {...list.table}
        rowKey="id"
        empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
        columns={columns}
      />
    </Page>
  );
}

function MeetingFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('console');
  const { committees } = useCatalog();
  const { canReadDistrict } = useViewer();
  return (
    <>
      <Segmented
        aria-label={t('list.status')}
        value={filters.status ?? ''}
        onChange={(status) => setFilters({ status })}
        options={[
          { label: t('common:all'), value: '' },
          ...STATUSES.map((value) => ({ value, label: t(`meeting:status.${value}`) })),
        ]}
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
      <TextSearch label={t('lists:head.text')} value={filters.text} onSearch={(text) => setFilters({ text })} />
    </>
  );
}

function useMeetingColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('console');
  const { dateTime } = useFormats();
  return [
    {
      title: t('list.meeting'),
      key: 'title',
      inFile: [
        at('title'),
        at('committeeName', t('lists:head.committee')),
        at('form', t('lists:head.form'), wordsOf(i18n, 'words:form')),
      ],
      render: (_, { id, title, form, committeeName }) => (
        <TwoLines first={<Link to={`/meetings/${id}`}>{title}</Link>}>
          {committeeName} · {t(`words:form.${form}`)}
        </TwoLines>
      ),
    },
    {
      title: t('list.status'),
      key: 'status',
      inFile: { path: 'status', words: wordsOf(i18n, 'meeting:status') },
      render: (_, { status }) => (
        <Tag tone={statusTones[status]} icon={statusIcons[status]}>
          {t(`meeting:status.${status}`)}
        </Tag>
      ),
    },
    {
      title: t('list.time'),
      key: 'time',
      orders: { ascend: 'STARTS_FIRST', descend: 'STARTS_LAST' },
      inFile: [{ path: 'startsAt', as: 'time' }, at('place', t('lists:head.place'))],
      render: (_, { startsAt, place }) => <TwoLines first={dateTime(startsAt)}>{place}</TwoLines>,
    },
    {
      title: t('list.attendance'),
      key: 'attendance',
      inFile: [at('presentCount', t('lists:head.present')), at('invitedCount', t('lists:head.invited'))],
      align: 'right',
      render: (_, row) => `${row.presentCount}/${row.invitedCount}`,
    },
    {
      title: t('list.demands'),
      key: 'demands',
      inFile: [at('demandCount'), at('settledCount', t('lists:head.settled'))],
      align: 'right',
      render: (_, row) => `${row.settledCount}/${row.demandCount}`,
    },
    {
      title: '',
      key: 'open',
      render: (_, row) => <OpenCell row={row} />,
    },
  ];
}

function OpenCell({ row: { id, status } }: { row: Row }) {
  const { t } = useTranslation('console');
  return status === 'ENDED' ? (
    <Link to={`/meetings/${id}/minutes`}>{t('list.minutes')}</Link>
  ) : (
    <Link to={`/meetings/${id}`}>{t('list.console')}</Link>
  );
}

function TwoLines({ first, children }: { first: ReactNode; children: ReactNode }) {
  return (
    <>
      {first}
      <br />
      <span className="quiet">{children}</span>
    </>
  );
}
