import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { MyPolicies } from './documents';
import { PolicyLine } from './PolicyLine';

/** What is addressed to me: unread first. */
export function Component() {
  const { t } = useTranslation('policy');
  const { data, why, again } = useKeptQuery(MyPolicies, {}, 'policies');
  return (
    <Page title={t('title')} lead={t('lead')} back="/me">
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('title')} />}
      {data && data.unread.totalCount + data.read.totalCount === 0 && (
        <EmptyState icon="flag" title={t('none')} hint={t('noneHint')} />
      )}
      {data && data.unread.nodes.length > 0 && (
        <Card title={t('unread', { count: data.unread.totalCount })}>
          {data.unread.nodes.map((notice) => (
            <PolicyLine key={notice.id} notice={notice} />
          ))}
        </Card>
      )}
      {data && data.read.nodes.length > 0 && (
        <Card title={t('readOnes', { count: data.read.totalCount })}>
          {data.read.nodes.map((notice) => (
            <PolicyLine key={notice.id} notice={notice} />
          ))}
        </Card>
      )}
    </Page>
  );
}
