import { readDirectiveLine } from '@bandeng/features/directive';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card, Page, RowLink } from '../../shell/Page';
import { DirectiveState } from './DirectiveState';
import { Directives } from './documents';

/** A consultation as a leader sees it: where it stands, what was asked of it, and the one act. */
export function Component() {
  const { t } = useTranslation('directive');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Directives,
    variables: { consultationId: id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const found = data.directivesOf;
  if (!found)
    return (
      <Page title={t('title')} back="/leader">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return (
    <Page
      title={found.title}
      back="/leader"
      lead={[found.committeeName, found.startsAt && dateTime(found.startsAt), found.place].filter(Boolean).join(' · ')}
      extra={<StatusTag kind="consultation" value={found.status} />}
      foot={
        found.viewerCanWrite && (
          <Link to={`/leader/consultations/${id}/write`}>
            <Button block color="primary" tabIndex={-1}>
              {t('write')}
            </Button>
          </Link>
        )
      }
    >
      {found.takenDown && (
        <p role="status">
          <Tag tone="bad" icon="crossRing">
            {t('takenDown')}
          </Tag>
        </p>
      )}
      <Card title={t('title')}>
        {found.directives.length === 0 && <p className="quiet">{t('none')}</p>}
        {found.directives.map(readDirectiveLine).map((one) => (
          <RowLink key={one.id} to={`/directives/${one.id}`} note={<DirectiveState one={one} />}>
            {one.words}
          </RowLink>
        ))}
      </Card>
    </Page>
  );
}
