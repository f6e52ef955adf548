import { usePerson } from '@bandeng/features/meeting';
import { useLive, useServerNow } from '@bandeng/graphql-client';
import {
  CodeQr,
  duration,
  Icon,
  partySeconds,
  projectedEnd,
  StatusTag,
  secondsLeft,
  secondsOnFloor,
  secondsOver,
  useFormats,
} from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import type { LiveMeetingSceneSubscription } from '../generated/graphql';
import type { Scene, SceneProps } from '../registry';
import { Pager } from '../shell/Pager';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import { AskedWall } from '../voice/AskedWall';
import { OpinionWall, WallOpinions } from '../voice/OpinionWall';
import styles from './live-meeting.module.css';

const LiveMeeting = graphql(`
  subscription LiveMeetingScene($id: ID!) {
    meetingLive(id: $id) {
      title
      form
      committeeName
      status
      joinCode
      activeItem {
        number
        title
        part
        plannedMinutes
        spentSeconds
        openedAt
      }
      nextItem {
        title
        part
      }
      speaking {
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
        kind
        categoryName
        endsAt
        spokenSeconds
        allottedSeconds
      }
      speakingShares {
        party
        turns
        seconds
        budgetSeconds
      }
      floor {
        chairs {
          party
          sitsIn
          name
          organisation
          departmentName
          interestGroupName
        }
        queueOpen
        warningSeconds
        waitingCount
        upNext {
          party
          sitsIn
          name
          organisation
          departmentName
          interestGroupName
          kind
          categoryName
        }
        context {
          title
          part
        }
        plannedEndsAt
        pendingMinutes
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
        secret
        votedCount
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
  const personOf = usePerson();
  const { data, staleSince } = useLive(LiveMeeting, { id: meetingId }, { keepAs: `meeting.${meetingId}` });
  const { data: opinions } = useLive(WallOpinions, { id: meetingId }, { keepAs: `opinions.${meetingId}` });
  if (!data) return <Waiting message="connecting" />;
  const meeting = data.meetingLive;
  if (!meeting) return <Waiting message="nothing" />;
  const chair = meeting.floor.chairs.map((person) => personOf(person).name).join(t('comma'));
  const rounds = opinions?.meetingPolls?.rounds ?? [];
  const asked = rounds.find(({ status }) => status === 'OPEN');
  const hanging = asked ? undefined : rounds.find(({ onWall }) => onWall);
  const totals = [
    meeting.committeeName,
    chair && t('chair', { name: chair }),
    t(`words:form.${meeting.form}`),
    t('present', { present: meeting.presentCount, invited: meeting.invitedCount }),
    meeting.observerCount > 0 && t('observers', { count: meeting.observerCount }),
  ];
  return (
    <SceneFrame title={meeting.title} totals={totals.filter(Boolean).join(' · ')} staleSince={staleSince}>
      <div className={styles.liveScene}>
        <div className={styles.liveMain}>
          {hanging ? (
            hanging.result && <OpinionWall title={hanging.title} result={hanging.result} />
          ) : (
            <>
              <Floor meeting={meeting} />
              {asked && <PollAsked poll={asked} />}
              <AskedWall meetingId={meetingId} />
              <Demands meeting={meeting} />
            </>
          )}
        </div>
        <Progress meeting={meeting} address={address} />
      </div>
    </SceneFrame>
  );
}

/** A poll that is open while the meeting goes on. */
function PollAsked({ poll }: { poll: { title: string; voterCount: number; answerCount: number } }) {
  const { t } = useTranslation('live');
  return (
    <p className={styles.liveAsked}>
      <strong>{t('voice:opinions')}</strong> {poll.title}{' '}
      <span className={`${styles.liveNext} num`}>
        {t('voice:voters', { count: poll.voterCount })} · {t('voice:answers', { count: poll.answerCount })}
      </span>
    </p>
  );
}

/** What is still to be pursued, what is settled, who spoke how long, and the code to sign in. */
function Progress({ meeting, address }: { meeting: Live; address: string }) {
  const { t } = useTranslation('live');
  return (
    <aside>
      <p className={`${styles.liveCount} num`}>
        {t('pursue')}
        <strong className={meeting.pursueCount > 0 ? styles.pursue : ''}>{meeting.pursueCount}</strong>
      </p>
      <p className={`${styles.liveCount} num`}>
        {t('settled')}
        <strong>{t('of', { count: meeting.settledCount, total: meeting.demands.length })}</strong>
      </p>
      <Shares meeting={meeting} />
      {meeting.joinCode && (
        <JoinCode code={meeting.joinCode} address={address} isBeside={meeting.speakingShares.length > 0} />
      )}
    </aside>
  );
}

function JoinCode({ code, address, isBeside }: { code: string; address: string; isBeside: boolean }) {
  const { t } = useTranslation('live');
  return (
    <figure className={isBeside ? styles.beside : ''}>
      <CodeQr text={`${address}/s/${code}`} size={isBeside ? 184 : 300} label={t('join')} />
      <figcaption>
        {t('join')}
        <strong className="num">
          {code.slice(0, 3)} {code.slice(3)}
        </strong>
      </figcaption>
    </figure>
  );
}

function Floor({ meeting }: { meeting: Live }) {
  const { t } = useTranslation('live');
  const titleOf = ({ title, part }: { title: string; part: string }) =>
    title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
  const { status, activeItem, nextItem, speaking, clauses, floor } = meeting;
  const asked = clauses.find((clause) => clause.status === 'OPEN');
  if (status === 'ENDED') return <p className={styles.liveItem}>{t('ended')}</p>;
  const { upNext } = floor;
  return (
    <section className="live-floor">
      <p className={styles.liveItem}>
        <span>
          {floor.context && <small>{titleOf(floor.context)} · </small>}
          {activeItem ? titleOf(activeItem) : status === 'SCHEDULED' ? t('notStarted') : t('item')}
        </span>
        <span className={styles.liveNext}>{nextItem ? t('next', { item: titleOf(nextItem) }) : t('last')}</span>
      </p>
      {status === 'LIVE' && <Time floor={floor} item={activeItem ?? null} />}
      {asked && !speaking && (
        <p className={styles.liveAsked}>
          <strong>{t('asked')}</strong> {asked.text}
          {asked.secret && (
            <span className={`${styles.liveNext} num`}>
              {' '}
              {t('voice:secret')} · {t('voice:voted', { count: asked.votedCount ?? 0 })}
            </span>
          )}
        </p>
      )}
      {speaking ? (
        <Speaker speaking={speaking} warning={floor.warningSeconds} />
      ) : (
        status === 'LIVE' && !asked && <p className={styles.liveNobody}>{t(floor.queueOpen ? 'nobody' : 'closed')}</p>
      )}
      {upNext && (speaking || !asked) && <UpNext next={upNext} waitingCount={floor.waitingCount} />}
    </section>
  );
}

function Speaker({ speaking, warning }: { speaking: NonNullable<Live['speaking']>; warning: number }) {
  const { t } = useTranslation('live');
  const person = usePerson()(speaking);
  return (
    <div className={styles.liveSpeaker}>
      <div>
        <strong>{person.name}</strong>
        <span>
          {speaking.kind !== 'CONTRIBUTION' && (
            <em className={speaking.kind}>
              {[t(`meeting:speakerKind.${speaking.kind}`), speaking.categoryName].filter(Boolean).join(' · ')}
            </em>
          )}
          {person.standing}
        </span>
      </div>
      <Left speaker={speaking} warning={warning} />
    </div>
  );
}

function UpNext({ next, waitingCount }: { next: NonNullable<Live['floor']['upNext']>; waitingCount: number }) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  return (
    <p className={styles.liveUpNext}>
      <span>{t('upNext')}</span> <strong>{personOf(next).name}</strong>
      {next.kind === 'POINT_OF_ORDER' && <em className="POINT_OF_ORDER">{t('meeting:speakerKind.POINT_OF_ORDER')}</em>}
      {waitingCount > 1 && <span className="num">{t('waiting', { count: waitingCount })}</span>}
    </p>
  );
}

/** Whether item and meeting keep their time; drawn only where there is something to say. */
function Time({ floor, item }: { floor: Live['floor']; item: NonNullable<Live['activeItem']> | null }) {
  const { t } = useTranslation('live');
  const { time } = useFormats();
  const now = useServerNow(1000);
  const over = item ? Math.floor(secondsOver(item, now) / 60) : 0;
  const end = projectedEnd(floor, item, now);
  const late = end ? Math.round(end.lateSeconds / 60) : 0;
  return (
    <p className={`${styles.liveTime} num`}>
      {item && (
        <span className={over > 0 ? styles.late : ''}>
          {over > 0 && <Icon name="alert" />}
          {t('spent', { minutes: Math.floor(secondsOnFloor(item, now) / 60), planned: item.plannedMinutes })}
          {over > 0 && t('itemOver', { minutes: over })}
        </span>
      )}
      {end && (
        <span className={late > 0 ? styles.late : ''}>
          {late > 0 && <Icon name="clock" />}
          {t('ends', { time: time(end.endsAt) })}
          {late > 0 && t('late', { minutes: late })}
        </span>
      )}
    </p>
  );
}

function Left({ speaker, warning }: { speaker: Parameters<typeof secondsLeft>[0]; warning: number }) {
  const { t } = useTranslation('live');
  const now = useServerNow(250);
  const left = secondsLeft(speaker, now);
  return (
    <p
      className={`${styles.liveLeft} num${left < 0 ? ` ${styles.over}` : left < warning ? ` ${styles.soon}` : ''}`}
      role="timer"
    >
      <strong>{duration(Math.abs(left))}</strong>
      {left < 0 ? t('over') : speaker.endsAt ? t('left') : t('paused')}
    </p>
  );
}

/** Time by party as bars: against its budget where it has one, else against the longest. */
function Shares({ meeting: { speakingShares, speaking } }: { meeting: Live }) {
  const { t } = useTranslation('live');
  const now = useServerNow(1000);
  if (speakingShares.length === 0) return null;
  const shares = speakingShares.map((share) => ({ ...share, used: partySeconds(share, speaking, now) }));
  const longest = Math.max(1, ...shares.map(({ used }) => used));
  return (
    <ul className={styles.liveShares}>
      {shares.map(({ party, used, budgetSeconds }) => {
        const over = budgetSeconds != null && used > budgetSeconds;
        return (
          <li key={party} className={over ? styles.over : ''}>
            <b style={{ width: `${Math.min(1, used / (budgetSeconds ?? longest)) * 100}%` }} />
            <span>{t(`words:party.${party}`)}</span>
            <span className="num">
              {budgetSeconds == null
                ? t('minutes', { count: Math.round(used / 60) })
                : over
                  ? t('minutesOver', { minutes: Math.max(1, Math.floor((used - budgetSeconds) / 60)) })
                  : t('minutesOf', { used: Math.floor(used / 60), budget: Math.round(budgetSeconds / 60) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One line of a demand, by its style. */
const DEMAND_HEIGHT = 76;

function Demands({ meeting: { demands } }: { meeting: Live }) {
  const items = useMemo(
    () =>
      demands.map(({ id, number, title, status, disposition }) => ({
        key: id,
        card: (
          <p className={`${styles.liveDemand} ${status}`}>
            <span className="num">{number}</span>
            <span className={styles.liveDemandTitle}>{title}</span>
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
  return <Pager items={items} columns={1} gap={12} least={DEMAND_HEIGHT} />;
}

function Component({ target, address }: SceneProps) {
  return target ? <LiveMeetingScene meetingId={target} address={address} /> : <Waiting message="nothing" />;
}

export const scene: Scene = { kind: 'LIVE_MEETING', Component };
