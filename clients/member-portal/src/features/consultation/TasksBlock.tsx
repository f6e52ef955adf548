import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
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
export function TasksBlock() {
  const { t } = useTranslation('consultation');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({ query: Mine, variables: {}, requestPolicy: 'cache-and-network' });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('tasks.title')} />;
  const byDate = [...data.myConsultations.nodes].sort((a, b) =>
    (a.startsAt ?? '9999').localeCompare(b.startsAt ?? '9999'),
  );
  const coming = byDate.filter(({ status }) => isPrepared(status) || status === 'IN_SESSION');
  const past = byDate.filter((one) => !coming.includes(one)).reverse();
  if (byDate.length === 0) return <EmptyState title={t('tasks.none')} hint={t('tasks.noneHint')} />;
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
      {past.length > 0 && (
        <Card title={t('tasks.past')}>
          {past.map((one) => (
            <RowLink key={one.id} to={`/consultations/${one.id}`} note={dateTime(one.startsAt)}>
              {one.title} <StatusTag kind="consultation" value={one.status} />
            </RowLink>
          ))}
        </Card>
      )}
    </>
  );
}
