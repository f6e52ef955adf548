import { useLive } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, OfflineBanner, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card, Page } from '../../shell/Page';

const NowCard_meeting = graphql(`
  fragment NowCard_meeting on BroadcastLive {
    status
    held
    itemTitle
    itemPart
    speakingParty
    speakingStanding
    settledCount
    demandCount
  }
`);

const Broadcast = graphql(`
  subscription MeetingBroadcast($id: ID!) {
    broadcastLive(id: $id) {
      id
      title
      committeeName
      startsAt
      ...NowCard_meeting
      lines {
        id
        party
        standing
        text
        saidAt
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('broadcast');
  const { dateTime, time } = useFormats();
  const { id = '' } = useParams();
  const { data, error, staleSince } = useLive(Broadcast, { id });
  if (error && !data) return <ErrorState error={error} />;
  if (!data) return <LoadingState what={t('title')} />;
  const meeting = data.broadcastLive;
  if (!meeting) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('none')} hint={t('noneHint')} />
      </Page>
    );
  }
  const { lines } = meeting;
  return (
    <Page title={meeting.title} lead={[meeting.committeeName, dateTime(meeting.startsAt)].join(' · ')}>
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <NowCard meeting={meeting} />
      {lines.length === 0 && <EmptyState title={t('noLines')} />}
      {lines.length > 0 && (
        <Card title={t('lines')}>
          <ol className="broadcast-lines" aria-live="polite">
            {lines.map((line) => (
              <li key={line.id}>
                <small className="num">
                  {time(line.saidAt)} · {[t(`words:party.${line.party}`), line.standing].filter(Boolean).join(' · ')}
                </small>
                <p className="plain-words">{line.text}</p>
              </li>
            ))}
          </ol>
        </Card>
      )}
      <p className="quiet">{t('note')}</p>
    </Page>
  );
}

function NowCard({ meeting: given }: { meeting: FragmentType<typeof NowCard_meeting> }) {
  const meeting = readFragment(NowCard_meeting, given);
  const { t } = useTranslation('broadcast');
  const { held, itemPart, itemTitle, speakingParty, speakingStanding, status } = meeting;
  const item =
    itemPart && (itemTitle || (itemPart === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${itemPart}`)));
  return (
    <Card
      title={t('now')}
      extra={
        held ? (
          <Tag tone="soon" icon="clock">
            {t('held')}
          </Tag>
        ) : (
          <Tag tone={status === 'LIVE' ? 'brand' : 'calm'} icon="bench" filled={status === 'LIVE'}>
            {t(`meeting:status.${status}`)}
          </Tag>
        )
      }
    >
      {held ? (
        <p>{t('heldHint')}</p>
      ) : (
        <>
          {item && <p>{t('item', { item })}</p>}
          {speakingParty && (
            <p>
              {t('speaking', {
                who: [t(`words:party.${speakingParty}`), speakingStanding].filter(Boolean).join(' · '),
              })}
            </p>
          )}
        </>
      )}
      <p className="num quiet">{t('settled', { settled: meeting.settledCount, total: meeting.demandCount })}</p>
    </Card>
  );
}
