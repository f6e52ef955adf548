import { useLive, useServerNow } from '@bandeng/graphql-client';
import { CodeQr, duration, StatusTag } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import type { LiveMeetingSceneSubscription } from '../generated/graphql';
import type { Scene, SceneProps } from '../registry';
import { Pager } from '../shell/Pager';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import './live-meeting.css';

const LiveMeeting = graphql(`
  subscription LiveMeetingScene($id: ID!) {
    meetingLive(id: $id) {
      title
      form
      committeeName
      status
      joinCode
      activeItem {
        title
        part
      }
      nextItem {
        title
        part
      }
      speaking {
        party
        name
        organisation
        departmentName
        interestGroupName
        endsAt
      }
      pursueCount
      settledCount
      demands {
        id
        number
        title
        status
        disposition
      }
      clauses {
        id
        text
        status
      }
      invitedCount
      presentCount
      observerCount
    }
  }
`);

type Live = NonNullable<LiveMeetingSceneSubscription['meetingLive']>;

/** The meeting on the wall of its room: item, speaker, time, what is still to be pursued, and the code to sign in. */
export function LiveMeetingScene({ meetingId, address }: { meetingId: string; address: string }) {
  const { t } = useTranslation('live');
  const { data, staleSince } = useLive(LiveMeeting, { id: meetingId }, { keepAs: `meeting.${meetingId}` });
  if (!data) return <Waiting message="connecting" />;
  const meeting = data.meetingLive;
  if (!meeting) return <Waiting message="nothing" />;
  const totals = [
    meeting.committeeName,
    t(`words:form.${meeting.form}`),
    t('present', { present: meeting.presentCount, invited: meeting.invitedCount }),
    meeting.observerCount > 0 && t('observers', { count: meeting.observerCount }),
  ];
  return (
    <SceneFrame title={meeting.title} totals={totals.filter(Boolean).join(' · ')} staleSince={staleSince}>
      <div className="live-scene">
        <div className="live-main">
          <Floor meeting={meeting} />
          <Demands meeting={meeting} />
        </div>
        <aside>
          <p className="live-count num">
            {t('pursue')}
            <strong className={meeting.pursueCount > 0 ? 'pursue' : ''}>{meeting.pursueCount}</strong>
          </p>
          <p className="live-count num">
            {t('settled')}
            <strong>{t('of', { count: meeting.settledCount, total: meeting.demands.length })}</strong>
          </p>
          {meeting.joinCode && (
            <figure>
              <CodeQr text={`${address}/s/${meeting.joinCode}`} size={300} label={t('join')} />
              <figcaption>
                {t('join')}
                <strong className="num">
                  {meeting.joinCode.slice(0, 3)} {meeting.joinCode.slice(3)}
                </strong>
              </figcaption>
            </figure>
          )}
        </aside>
      </div>
    </SceneFrame>
  );
}

function Floor({ meeting }: { meeting: Live }) {
  const { t } = useTranslation('live');
  const titleOf = ({ title, part }: { title: string; part: string }) =>
    title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
  const { status, activeItem, nextItem, speaking, clauses } = meeting;
  const asked = clauses.find((clause) => clause.status === 'OPEN');
  if (status === 'ENDED') return <p className="live-item">{t('ended')}</p>;
  return (
    <section className="live-floor">
      <p className="live-item">
        {activeItem ? titleOf(activeItem) : status === 'SCHEDULED' ? t('notStarted') : t('item')}
        <span className="live-next">{nextItem ? t('next', { item: titleOf(nextItem) }) : t('last')}</span>
      </p>
      {asked && !speaking && (
        <p className="live-asked">
          <strong>{t('asked')}</strong> {asked.text}
        </p>
      )}
      {speaking ? (
        <div className="live-speaker">
          <div>
            <strong>
              {speaking.name ??
                speaking.organisation ??
                speaking.interestGroupName ??
                t(`words:party.${speaking.party}`)}
            </strong>
            <span>
              {[
                t(`words:party.${speaking.party}`),
                speaking.departmentName ?? (speaking.name ? speaking.organisation : null) ?? speaking.interestGroupName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          {speaking.endsAt && <Left endsAt={speaking.endsAt} />}
        </div>
      ) : (
        status === 'LIVE' && !asked && <p className="live-nobody">{t('nobody')}</p>
      )}
    </section>
  );
}

function Left({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('live');
  const now = useServerNow(250);
  const left = (Date.parse(endsAt) - now.getTime()) / 1000;
  return (
    <p className={`live-left num${left < 0 ? ' over' : left < 30 ? ' soon' : ''}`} role="timer">
      <strong>{duration(Math.abs(left))}</strong>
      {left < 0 ? t('over') : t('left')}
    </p>
  );
}

function Demands({ meeting: { demands } }: { meeting: Live }) {
  const items = useMemo(
    () =>
      demands.map(({ id, number, title, status, disposition }) => ({
        key: id,
        card: (
          <p className={`live-demand ${status}`}>
            <span className="num">{number}</span>
            <span className="live-demand-title">{title}</span>
            {disposition ? (
              <StatusTag kind="disposition" value={disposition} />
            ) : (
              <StatusTag kind="demand" value={status} />
            )}
          </p>
        ),
      })),
    [demands],
  );
  return <Pager items={items} columns={1} gap={12} />;
}

function Component({ target, address }: SceneProps) {
  return target ? <LiveMeetingScene meetingId={target} address={address} /> : <Waiting message="nothing" />;
}

export const scene: Scene = { kind: 'LIVE_MEETING', Component };
