import { Tag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { MeetingsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { statusIcons, statusTones } from './status';

const Meetings = graphql(`
  query MeetingsPage($first: Int!, $after: String) {
    meetings(first: $first, after: $after) {
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

export function Component() {
  const { t } = useTranslation('console');
  const { rows, total, loading, error, hasMore, more, reload } = usePages(Meetings, {}, ({ meetings }) => meetings);
  const columns = useMeetingColumns();
  return (
    <Page title={t('list.title')} subtitle={total !== null && t('list.subtitle', { count: total })}>
      <DataTable<Row>
        label={t('list.title')}
        rows={rows}
        rowKey="id"
        loading={loading}
        error={error}
        onRetry={reload}
        empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
        total={total}
        hasMore={hasMore}
        onMore={more}
        columns={columns}
      />
    </Page>
  );
}

function useMeetingColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('console');
  const { dateTime } = useFormats();
  return [
    {
      title: t('list.meeting'),
      key: 'title',
      render: (_, { id, title, form, committeeName }) => (
        <TwoLines first={<Link to={`/meetings/${id}`}>{title}</Link>}>
          {committeeName} · {t(`words:form.${form}`)}
        </TwoLines>
      ),
    },
    {
      title: t('list.status'),
      key: 'status',
      render: (_, { status }) => (
        <Tag tone={statusTones[status]} icon={statusIcons[status]}>
          {t(`meeting:status.${status}`)}
        </Tag>
      ),
    },
    {
      title: t('list.time'),
      key: 'time',
      render: (_, { startsAt, place }) => <TwoLines first={dateTime(startsAt)}>{place}</TwoLines>,
    },
    {
      title: t('list.attendance'),
      key: 'attendance',
      align: 'right',
      render: (_, row) => `${row.presentCount}/${row.invitedCount}`,
    },
    {
      title: t('list.demands'),
      key: 'demands',
      align: 'right',
      render: (_, row) => `${row.settledCount}/${row.demandCount}`,
    },
    {
      title: '',
      key: 'open',
      render: (_, { id, status }) =>
        status === 'ENDED' ? (
          <Link to={`/meetings/${id}/minutes`}>{t('list.minutes')}</Link>
        ) : (
          <Link to={`/meetings/${id}`}>{t('list.console')}</Link>
        ),
    },
  ];
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
