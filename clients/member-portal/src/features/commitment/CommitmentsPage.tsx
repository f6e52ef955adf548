import { codedError, useConnection } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { MatterCard } from './MatterCard';
import { OwnFigures } from './OwnFigures';

const MyCommitmentsDocument = graphql(`
  query MyCommitments($first: Int!, $after: String) {
    commitments(filter: { mine: true }, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        ...MatterCard_row
      }
    }
  }
`);
const PAGE = 20;

/** Members see what they follow, officers what their department has in hand; both by due date. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { canAnswerCommitments: officer, canFollowCommitments: member } = useViewer();
  const title = t(officer ? 'inbox' : member ? 'following' : 'title');
  const { client } = useConnection();
  const [{ data, error }, again] = useQuery({ query: MyCommitmentsDocument, variables: { first: PAGE, after: null } });
  const page = data?.commitments;
  const [more, setMore] = useState<readonly NonNullable<typeof page>[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page starts the list anew
  useEffect(() => setMore([]), [page]);
  const retry = () => again({ requestPolicy: 'network-only' });

  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!page) return <LoadingState what={title} onRetry={retry} />;
  const pages = [page, ...more];
  const after = pages[pages.length - 1]?.endCursor ?? null;
  const readOn = async () => {
    const next = await client.query(MyCommitmentsDocument, { first: PAGE, after }).toPromise();
    if (next.data) setMore([...more, next.data.commitments]);
  };
  return (
    <Page title={title} lead={page.totalCount > 0 && t('lead', { count: page.totalCount })}>
      {page.totalCount === 0 && (
        <EmptyState icon="flag" title={t(officer ? 'emptyInbox' : 'emptyFollowing')} hint={t('emptyFollowingHint')} />
      )}
      {pages.flatMap(({ nodes }) => nodes.map((node) => <MatterCard key={node.id} row={node} />))}
      {officer && <OwnFigures />}
      {after && (
        <Button block onClick={readOn}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
