import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MeetingsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';

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

const tones = { SCHEDULED: 'calm', LIVE: 'brand', ENDED: 'ok' } as const;
const icons = { SCHEDULED: 'clock', LIVE: 'bench', ENDED: 'checkRing' } as const;

export function Component() {
  const { t } = useTranslation('console');
  const { dateTime } = useFormats();
  const [first, setFirst] = useState(50);
  const [{ data, error, fetching }, again] = useQuery({ query: Meetings, variables: { first, after: null } });
  const page = data?.meetings;
  return (
    <Page title={t('list.title')} subtitle={page && t('list.subtitle', { count: page.totalCount })}>
      <DataTable<Row>
        label={t('list.title')}
        rows={page?.nodes}
        rowKey="id"
        loading={fetching}
        error={error && codedError(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
        total={page?.totalCount}
        hasMore={page !== undefined && page.endCursor !== null && first < 100}
        onMore={() => setFirst(100)}
        columns={[
          {
            title: t('list.meeting'),
            key: 'title',
            render: (_, { id, title, form, committeeName }) => (
              <>
                <Link to={`/meetings/${id}`}>{title}</Link>
                <br />
                <span className="quiet">
                  {committeeName} · {t(`words:form.${form}`)}
                </span>
              </>
            ),
          },
          {
            title: t('list.status'),
            key: 'status',
            render: (_, { status }) => (
              <Tag tone={tones[status]} icon={icons[status]}>
                {t(`meeting:status.${status}`)}
              </Tag>
            ),
          },
          {
            title: t('list.time'),
            key: 'time',
            render: (_, { startsAt, place }) => (
              <>
                {dateTime(startsAt)}
                <br />
                <span className="quiet">{place}</span>
              </>
            ),
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
        ]}
      />
    </Page>
  );
}
