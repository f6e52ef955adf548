import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card, Page, RowLink } from '../../shell/Page';
import { LettersDocument } from './documents';

/** Every letter this department ever got, the newest first. */
export function Component() {
  const { t } = useTranslation('screening');
  const { date, due } = useFormats();
  const [first, setFirst] = useState(20);
  const [{ data, error }, again] = useQuery({
    query: LettersDocument,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('title')} />;
  const { nodes, totalCount } = data.transferLetters;
  return (
    <Page title={t('title')} back="/">
      {nodes.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      {nodes.length > 0 && (
        <Card>
          {nodes.map(({ id, title, replyDueOn, workingDaysLeft, answeredAt, returnedAt }) => (
            <RowLink
              key={id}
              to={`/letters/${id}`}
              note={
                answeredAt
                  ? t('answeredOn', { at: date(answeredAt) })
                  : returnedAt
                    ? t('returnedOn', { at: date(returnedAt) })
                    : due(replyDueOn, workingDaysLeft)
              }
            >
              {title}{' '}
              {answeredAt && (
                <Tag tone="ok" icon="checkRing">
                  {t('answered')}
                </Tag>
              )}
            </RowLink>
          ))}
        </Card>
      )}
      {nodes.length < Math.min(totalCount, 100) && (
        <Button block onClick={() => setFirst((count) => Math.min(100, count + 20))}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
