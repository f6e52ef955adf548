import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';

const PlacesDocument = graphql(`
  query Places {
    topicDestinations { committeeId committeeName townshipName }
  }
`);

/** Every township with its own page. */
export function Component() {
  const { t } = useTranslation('board');
  const { viewer } = useViewerState();
  const [{ data, error }, again] = useQuery({ query: PlacesDocument });
  const retry = () => again({ requestPolicy: 'network-only' });
  return (
    <Page title={t('place.all')} lead={t('place.lead')} back={viewer ? '/me' : '/welcome'}>
      {error && !data && <ErrorState error={codedError(error)} onRetry={retry} />}
      {!data && !error && <LoadingState what={t('place.all')} onRetry={retry} />}
      {data && (
        <Card>
          {data.topicDestinations.map(({ committeeId, townshipName }) => (
            <RowLink key={committeeId} to={`/place/${committeeId}`}>
              {townshipName}
            </RowLink>
          ))}
        </Card>
      )}
    </Page>
  );
}
