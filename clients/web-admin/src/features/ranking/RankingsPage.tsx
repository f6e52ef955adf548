import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RankingsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';

const Rankings = graphql(`
  query RankingsPage($first: Int!) {
    rankings(first: $first) {
      totalCount
      endCursor
      nodes {
        id
        title
        committeeName
        closesOn
        open
        n
        eligible
        candidateCount
      }
    }
  }
`);
type Row = RankingsPageQuery['rankings']['nodes'][number];

/** Every ranking: who is asked, until when, and how many have answered. */
export function Component() {
  const { t } = useTranslation('ranking');
  const { date } = useFormats();
  const viewer = useViewer();
  const [first, setFirst] = useState(30);
  const [{ data, error, fetching }, again] = useQuery({
    query: Rankings,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  const mayOpen = viewer.canOrganise;
  const begin = mayOpen && (
    <Link to="/rankings/new">
      <Button type="primary" tabIndex={-1}>
        {t('open')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('nav')} subtitle={t('lead')} action={begin}>
      <DataTable<Row>
        label={t('nav')}
        rows={data?.rankings.nodes}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        total={data?.rankings.totalCount}
        hasMore={Boolean(data?.rankings.endCursor) && first < 100}
        onMore={() => setFirst((count) => Math.min(100, count + 35))}
        rowKey="id"
        columns={[
          {
            title: t('title'),
            dataIndex: 'title',
            render: (title: string, { id }) => <Link to={`/rankings/${id}`}>{title}</Link>,
          },
          { title: t('whose'), dataIndex: 'committeeName', render: (name: string | null) => name ?? t('district') },
          { title: t('topics'), dataIndex: 'candidateCount' },
          {
            title: t('answered'),
            render: (_: unknown, { n, eligible }) => t('nOf', { n, eligible }),
          },
          { title: t('closesOn'), dataIndex: 'closesOn', render: (day: string) => date(day) },
          {
            title: t('state'),
            dataIndex: 'open',
            render: (open: boolean) => (
              <Tag tone={open ? 'info' : 'calm'} icon={open ? 'clock' : 'checkRing'}>
                {t(open ? 'isOpen' : 'isClosed')}
              </Tag>
            ),
          },
        ]}
      />
    </Page>
  );
}
