import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Card, Page } from '../../shell/Page';
import { Slip } from './documents';
import styles from './studio.module.css';

/** 来访回执: the code for whoever sits across the table, large enough to be photographed. The newest, or the one named. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const wanted = useSearchParams()[0].get('visit');
  const navigate = useNavigate();
  const origin = usePublicAddress();
  const [{ data, error }, again] = useQuery({ query: Slip, variables: { id }, requestPolicy: 'network-only' });
  if (error && !data)
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('slip')} />;
  const found = (data.reception?.visits ?? []).filter((one) => one.topic && !one.withdrawnAt && one.viewerSeesVisitor);
  const topic = (wanted ? found.find((one) => one.id === wanted) : found[found.length - 1])?.topic;
  return (
    <Page title={t('slip')} lead={data.reception?.studioName ?? ''} back={`/receptions/${id}`}>
      {topic ? (
        <Card>
          <div className="receipt">
            <p>{t('slipLead')}</p>
            <p>{topic.title}</p>
            <output className={styles.code}>{topic.trackingCode}</output>
            <CodeQr text={`${origin}/portal/t/${topic.trackingCode}`} size={200} label={t('slipQr')} />
            <p className="lead num">{topic.number}</p>
          </div>
        </Card>
      ) : (
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      )}
      <Button block color="primary" onClick={() => navigate(`/receptions/${id}/visit`, { replace: true })}>
        {t('another')}
      </Button>
      <Button block className="below" onClick={() => navigate(`/receptions/${id}`, { replace: true })}>
        {t('toDay')}
      </Button>
    </Page>
  );
}
