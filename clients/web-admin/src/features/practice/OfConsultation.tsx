import { codedError } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailed } from '../../shell/LoadFailed';
import { OfConsultationDocument } from './library-documents';

/** The practice of a consultation, by the consultation: what messages lead to. */
export function Component() {
  const { t } = useTranslation('practice');
  const { consultationId = '' } = useParams();
  const [{ data, error, stale }, again] = useQuery({
    query: OfConsultationDocument,
    variables: { id: consultationId },
    requestPolicy: 'network-only',
  });
  const back = { to: '/practices', label: t('library.nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  // What was read before it was drawn up would lead back to where nothing is.
  if (!data || stale) return <LoadingState what={t('library.nav')} />;
  const { practiceId } = data.consultationPractices;
  return (
    <Navigate replace to={practiceId ? `/practices/${practiceId}` : `/consultations/${consultationId}/practice`} />
  );
}
