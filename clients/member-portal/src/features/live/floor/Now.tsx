import { useItemTitle, usePerson } from '@bandeng/features/meeting';
import { useServerNow } from '@bandeng/graphql-client';
import { duration, EmptyState, Icon, secondsLeft, secondsOver, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { Card } from '../../../shell/Page';

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
        <p className="live-item">{t('notStarted')}</p>
        <p className="live-small num">{[dateTime(startsAt), place].filter(Boolean).join(' · ')}</p>
      </Card>
    );
  }
  const person = speaking && personOf(speaking);
  return (
    <>
      <Card>
        <p className="live-small live-row">
          <span>{floor.context ? t('nowIn', { item: titleOf(floor.context) }) : t('now')}</span>
          {floor.chairs.length > 0 && (
            <span>{t('chairIs', { name: floor.chairs.map((chair) => personOf(chair).name).join(t('comma')) })}</span>
          )}
        </p>
        <p className="live-item">
          {activeItem ? titleOf(activeItem) : nextItem ? t('between', { item: titleOf(nextItem) }) : t('allDiscussed')}
        </p>
        {activeItem && <ItemOver item={activeItem} />}
      </Card>
      <section className="card" aria-live="polite">
        <p className="live-small">{t('speaking')}</p>
        {speaking && person ? (
          <>
            <p className="live-item">{person.name}</p>
            <p className="live-small">{person.standing}</p>
            {speaking.kind !== 'CONTRIBUTION' && (
              <p className="live-left-tag">
                <Tag tone={speaking.kind === 'POINT_OF_ORDER' ? 'bad' : 'info'} icon="dot">
                  {[t(`meeting:speakerKind.${speaking.kind}`), speaking.categoryName].filter(Boolean).join(' · ')}
                </Tag>
              </p>
            )}
            <Left speaker={speaking} warning={floor.warningSeconds} />
          </>
        ) : (
          <p className="live-item quiet">{t('nobody')}</p>
        )}
        {floor.waitingCount > 0 && <p className="live-small num">{t('queue', { count: floor.waitingCount })}</p>}
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
    <p className="live-over num">
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
    <p className={`live-left num${left < 0 ? ' over' : left < warning ? ' soon' : ''}`} role="timer">
      {left < 0 ? t('over', { time }) : speaker.endsAt ? t('left', { time }) : t('paused', { time })}
    </p>
  );
}
