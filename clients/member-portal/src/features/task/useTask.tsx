import { readTask } from '@bandeng/features/task';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../shell/Page';
import { Task } from './documents';

/** The one the address names, or what stands in its place. */
export function useTask() {
  const { t } = useTranslation('task');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Task, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const task = data?.task ? readTask(data.task) : null;
  const instead =
    error && !data ? (
      <ErrorState error={codedError(error)} onRetry={refresh} />
    ) : !data ? (
      <LoadingState what={t('title')} onRetry={refresh} />
    ) : (
      <Page title={t('title')} back="/tasks">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return { task, refresh, instead };
}
