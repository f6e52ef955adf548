import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { Page } from '../../../shell/Page';
import { Contests } from './Contests';

const ContestsOfConsultation = graphql(`
  query ContestsOfConsultation($id: ID!) {
    contests(consultationId: $id) {
      responseId
      ...Contests_contest
    }
  }
`);

/** Where a notice of an objection leads, also days after the meeting: ruled on standing up, and taken back there. */
export function Component() {
  const { t } = useTranslation('live');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ContestsOfConsultation,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('contests.title')} onRetry={refresh} />;
  return (
    <Page title={t('contests.title')} back="/" lead={t('contests.lead')}>
      {data.contests.length === 0 ? (
        <EmptyState icon="checkRing" title={t('contests.none')} />
      ) : (
        <Contests contests={data.contests} changed={refresh} />
      )}
    </Page>
  );
}
