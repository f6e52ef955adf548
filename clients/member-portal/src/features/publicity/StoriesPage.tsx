import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { LargeType } from '../../shell/LargeType';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { StoryLinks } from './StoryLinks';

const Stories = graphql(`
  query PublicStories {
    publicStories(first: 50) {
      nodes {
        code
        ...StoryLinks_story
      }
    }
  }
`);

/** What was told, newest first: for everybody, without an account. */
export function Component() {
  const { t } = useTranslation('publicity');
  const { viewer } = useViewerState();
  const [{ data, error }, again] = useQuery({ query: Stories, requestPolicy: 'cache-and-network' });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('all')} onRetry={retry} />;
  const { nodes } = data.publicStories;
  return (
    <Page title={t('all')} lead={t('lead')} back={viewer ? '/me' : '/t'} extra={<LargeType />}>
      {nodes.length === 0 ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <Card>
          <StoryLinks stories={nodes} />
        </Card>
      )}
    </Page>
  );
}
