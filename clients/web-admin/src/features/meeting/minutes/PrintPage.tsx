import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { PrintedCorrigenda } from './Corrigenda';
import { MinutesQuery } from './documents';
import '../console.css';
import './minutes.css';

/** The minutes on paper: the text, what each party says to it, dissent in its own words, who confirmed. */
export function Component() {
  const { t } = useTranslation('record');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: MinutesQuery, variables: { meetingId: id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('console:minutes.title')} />;
  const minutes = data.meetingMinutes;
  const dissents = minutes.answers.filter(({ dissent }) => dissent !== null);
  return (
    <main className="record-print">
      <nav>
        <Link to={`/meetings/${id}/minutes`}>← {t('console:minutes.title')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <div className="minutes-text">{minutes.bodyGivenOut}</div>
      <section>
        <h2>{t('parties.title')}</h2>
        {minutes.putToPartiesAt === null ? (
          <p>{t('parties.notPut')}</p>
        ) : (
          <ul>
            {minutes.parties.map(({ party, standing }) => (
              <li key={party}>
                {t(`words:party.${party}`)}:{t(`standing.${standing}`)}
              </li>
            ))}
          </ul>
        )}
        {dissents.map((one) => (
          <p key={one.participantId}>
            {t('parties.dissent', { name: `${one.name} · ${t(`words:party.${one.party}`)}`, words: one.dissent })}
          </p>
        ))}
        {minutes.unansweredReason && <p>{t('parties.unanswered', { reason: minutes.unansweredReason })}</p>}
      </section>
      <PrintedCorrigenda meetingId={id} />
      {minutes.confirmedAt && (
        <p>
          {t('console:minutes.confirmed', {
            name: minutes.confirmedAsActing
              ? t('signedActing', { name: minutes.confirmedByName ?? '' })
              : minutes.confirmedByName,
            time: dateTime(minutes.confirmedAt),
          })}
        </p>
      )}
    </main>
  );
}
