import { useItemTitle, usePerson } from '@bandeng/features/meeting';
import { useServerNow } from '@bandeng/graphql-client';
import { duration, EmptyState, Icon, secondsLeft, secondsOver, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { Card } from '../../../shell/Page';
import styles from '../live.module.css';

export const Now_meeting = graphql(`
  fragment Now_meeting on MeetingLive {
    status
    startsAt
    place
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
      id
      participantId
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
    floor {
      warningSeconds
      waitingCount
      context {
        title
        part
      }
      chairs {
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
      }
    }
  }
`);

/** What is on, who speaks and for how long yet. */
export function Now({ meeting }: { meeting: FragmentType<typeof Now_meeting> }) {
  const { t } = useTranslation('live');
  const titleOf = useItemTitle();
  const personOf = usePerson();
  const { dateTime } = useFormats();
  const { status, startsAt, place, activeItem, nextItem, speaking, floor } = readFragment(Now_meeting, meeting);
  if (status === 'ENDED') return <EmptyState icon="checkRing" title={t('ended')} hint={t('endedHint')} />;
  if (status === 'SCHEDULED') {
    return (
      <Card>
        <p className={styles.item}>{t('notStarted')}</p>
        <p className={`${styles.small} num`}>{[dateTime(startsAt), place].filter(Boolean).join(' · ')}</p>
      </Card>
    );
  }
  const person = speaking && personOf(speaking);
  return (
    <>
      <Card>
        <p className={`${styles.small} ${styles.row}`}>
          <span>{floor.context ? t('nowIn', { item: titleOf(floor.context) }) : t('now')}</span>
          {floor.chairs.length > 0 && (
            <span>{t('chairIs', { name: floor.chairs.map((chair) => personOf(chair).name).join(t('comma')) })}</span>
          )}
        </p>
        <p className={styles.item}>
          {activeItem ? titleOf(activeItem) : nextItem ? t('between', { item: titleOf(nextItem) }) : t('allDiscussed')}
        </p>
        {activeItem && <ItemOver item={activeItem} />}
      </Card>
      <section className="card" aria-live="polite">
        <p className={styles.small}>{t('speaking')}</p>
        {speaking && person ? (
          <>
            <p className={styles.item}>{person.name}</p>
            <p className={styles.small}>{person.standing}</p>
            {speaking.kind !== 'CONTRIBUTION' && (
              <p className={styles.leftTag}>
                <Tag tone={speaking.kind === 'POINT_OF_ORDER' ? 'bad' : 'info'} icon="dot">
                  {[t(`meeting:speakerKind.${speaking.kind}`), speaking.categoryName].filter(Boolean).join(' · ')}
                </Tag>
              </p>
            )}
            <Left speaker={speaking} warning={floor.warningSeconds} />
          </>
        ) : (
          <p className={`${styles.item} quiet`}>{t('nobody')}</p>
        )}
        {floor.waitingCount > 0 && <p className={`${styles.small} num`}>{t('queue', { count: floor.waitingCount })}</p>}
      </section>
    </>
  );
}

/** Said only when the item takes longer than planned. */
function ItemOver({ item }: { item: Parameters<typeof secondsOver>[0] }) {
  const { t } = useTranslation('live');
  const now = useServerNow(5000);
  const over = Math.floor(secondsOver(item, now) / 60);
  if (over < 1) return null;
  return (
    <p className={`${styles.liveOver} num`}>
      <Icon name="alert" /> {t('itemOver', { minutes: over })}
    </p>
  );
}

function Left({ speaker, warning }: { speaker: Parameters<typeof secondsLeft>[0]; warning: number }) {
  const { t } = useTranslation('live');
  const now = useServerNow(500);
  const left = secondsLeft(speaker, now);
  const time = duration(Math.abs(left));
  return (
    <p
      className={`${styles.left} num${left < 0 ? ` ${styles.over}` : left < warning ? ` ${styles.soon}` : ''}`}
      role="timer"
    >
      {left < 0 ? t('over', { time }) : speaker.endsAt ? t('left', { time }) : t('paused', { time })}
    </p>
  );
}
