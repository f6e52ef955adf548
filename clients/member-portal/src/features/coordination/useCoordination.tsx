import { readCoordination } from '@bandeng/features/coordination';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../shell/Page';
import { Coordination } from './documents';

/** The one the address names, or what stands in its place. */
export function useCoordination() {
  const { t } = useTranslation('coordination');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Coordination,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const one = data?.coordination ? readCoordination(data.coordination) : null;
  const instead =
    error && !data ? (
      <ErrorState error={codedError(error)} onRetry={refresh} />
    ) : !data ? (
      <LoadingState what={t('title')} onRetry={refresh} />
    ) : (
      <Page title={t('title')} back="/">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return { one, refresh, instead };
}
