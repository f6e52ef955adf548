import { codedError } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ReviewsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { UntilCell } from '../../shell/UntilCell';

const ReviewsDocument = graphql(`
  query Reviews {
    publicationReviews(first: 100) {
      totalCount
      nodes {
        id
        title
        committeeName
        form
        standing
        viewerCanReview
        until {
          dueOn
          provisional
          workingDaysLeft
          timeliness
        }
      }
    }
  }
`);
type Row = ReviewsQuery['publicationReviews']['nodes'][number];

/** What waits to be published, the longest first. */
export function Component() {
  const { t } = useTranslation('review');
  const [{ data, error, fetching }, again] = useQuery({ query: ReviewsDocument, requestPolicy: 'cache-and-network' });
  const page = data?.publicationReviews;
  const columns = useColumns();
  return (
    <Page title={t('title')} subtitle={t('lead')}>
      <DataTable<Row>
        label={t('title')}
        rowKey="id"
        rows={page?.nodes}
        total={page?.totalCount}
        loading={fetching}
        error={error && codedError(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        columns={columns}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('review');
  return [
    {
      title: t('until'),
      key: 'until',
      width: 220,
      render: (_, { until }) => <UntilCell until={until} />,
    },
    {
      title: t('consultation'),
      key: 'title',
      render: (_, { id, title, form }) => (
        <div className="stack">
          <Link to={`/reviews/${id}`}>{title}</Link>
          <small>{t(`words:form.${form}`)}</small>
        </div>
      ),
    },
    { title: t('committee'), key: 'committee', dataIndex: 'committeeName', width: 180 },
    {
      title: t('standing'),
      key: 'standing',
      width: 200,
      render: (_, { standing, viewerCanReview }) => (
        <div className="stack">
          <StatusTag kind="review" value={standing} />
          {viewerCanReview && <small>{t('yours')}</small>}
        </div>
      ),
    },
  ];
}
