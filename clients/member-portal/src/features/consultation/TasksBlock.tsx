import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { daysLeft, isPrepared } from './checklist';

const Mine = graphql(`
  query TasksBlock {
    myConsultations(first: 50) {
      nodes {
        id
        title
        form
        status
        place
        startsAt
        seat {
          party
          attendance
          items {
            kind
            isDone
            isWaiting
          }
        }
      }
    }
  }
`);

/** What I owe, by date. */
export function TasksBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({ query: Mine, variables: {}, requestPolicy: 'cache-and-network' });
  const coming = [...(data?.myConsultations.nodes ?? [])]
    .filter(({ status }) => isPrepared(status) || status === 'IN_SESSION')
    .sort((a, b) => (a.startsAt ?? '9999').localeCompare(b.startsAt ?? '9999'));
  const waits = coming.length > 0;
  useEffect(() => {
    if (data) tell(waits);
  }, [data, waits, tell]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('tasks.title')} />;
  return (
    <>
      {coming.map((one) => {
        const missing = one.seat.items.filter(({ isDone, isWaiting }) => !isDone && !isWaiting).length;
        const days = daysLeft(one.startsAt, new Date());
        return (
          <Card key={one.id} title={one.title} extra={<StatusTag kind="consultation" value={one.status} />}>
            <p className="lead num">
              {t(`words:form.${one.form}`)} · {dateTime(one.startsAt)}
              {one.place && ` · ${one.place}`}
            </p>
            {one.seat.attendance === 'INVITED' && (
              <RowLink to={`/consultations/${one.id}`}>
                <Tag tone="soon" icon="dot">
                  {t('tasks.answer')}
                </Tag>
              </RowLink>
            )}
            <RowLink to={`/consultations/${one.id}`}>
              {missing > 0 ? (
                <Tag tone={days !== null && days <= 3 ? 'soon' : 'info'} icon="clock">
                  {t('tasks.missing', { count: missing })}
                  {days !== null && days >= 0 && t('tasks.left', { count: days })}
                </Tag>
              ) : (
                <Tag tone="ok" icon="checkRing">
                  {t('tasks.allDone')}
                </Tag>
              )}
            </RowLink>
          </Card>
        );
      })}
    </>
  );
}
