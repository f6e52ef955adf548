import { useConnection } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useKeptQuery } from '../../shell/kept';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { isPrepared, owedOf, placeOf, urgencyOf } from './checklist';
import { takeAlong } from './take-along';

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
            dueOn
            isDueProvisional
            workingDaysLeft
          }
        }
      }
    }
  }
`);

/** The first day that asks something of me: what is due, or else the meeting itself. */
const firstDay = ({ seat, startsAt }: { seat: { items: Parameters<typeof owedOf>[0] }; startsAt?: string | null }) =>
  owedOf(seat.items)[0]?.dueOn ?? startsAt ?? '9999';

/** What I owe, by date. */
export function TasksBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { dateTime, due } = useFormats();
  const { client } = useConnection();
  const person = useViewer().id;
  const { data, asOf, why, again } = useKeptQuery(Mine, {}, 'tasks');
  const coming = [...(data?.myConsultations.nodes ?? [])]
    .filter(({ status }) => isPrepared(status) || status === 'IN_SESSION')
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const waits = coming.length > 0;
  useEffect(() => {
    if (data) tell(waits);
  }, [data, waits, tell]);
  const ahead = coming.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (ahead && !asOf) void takeAlong(client, person, ahead.split(' '));
  }, [client, person, ahead, asOf]);
  if (why) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('tasks.title')} />;
  return (
    <>
      {coming.map((one) => {
        const owed = owedOf(one.seat.items);
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
            {owed.map((item) => {
              const place = placeOf[item.kind];
              return (
                <RowLink
                  key={item.kind}
                  to={`/consultations/${one.id}${place ? `/${place}` : ''}`}
                  note={
                    item.dueOn && (
                      <Tag tone={urgencyOf(item)} icon={urgencyOf(item) === 'bad' ? 'alert' : 'clock'}>
                        {due(item.dueOn, item.workingDaysLeft, item.isDueProvisional)}
                      </Tag>
                    )
                  }
                >
                  {t(`item.${item.kind}`)}
                </RowLink>
              );
            })}
            <RowLink to={`/consultations/${one.id}`}>
              {owed.length > 0 ? (
                t('tasks.missing', { count: owed.length })
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
