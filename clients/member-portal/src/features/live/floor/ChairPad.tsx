import { ChairCandidates, HandChairOver, useItemTitle, usePerson } from '@bandeng/features/meeting';
import { Tag } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { MyPartQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Card } from '../../../shell/Page';
import styles from '../live.module.css';
import { Extend, Finish, NextItem, Pause, Resume, Start } from './acts';

export const ChairPad_meeting = graphql(`
  fragment ChairPad_meeting on MeetingLive {
    id
    status
    activeItem {
      id
      unsettledCount
    }
    nextItem {
      id
      title
      part
    }
    speaking {
      id
      kind
      endsAt
      allottedSeconds
    }
    floor {
      upNext {
        id
        kind
        categoryName
        note
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
      }
      chairs {
        participantId
      }
    }
  }
`);

const MINUTE = 60;

/** For whoever runs the meeting with a telephone alone: the next speaker, the time, the next item, and the chair itself. */
export function ChairPad({
  meeting,
  mine,
}: {
  meeting: FragmentType<typeof ChairPad_meeting>;
  mine: MyPartQuery['myMeeting'];
}) {
  const { t } = useTranslation('live');
  const titleOf = useItemTitle();
  const personOf = usePerson();
  const { id, status, activeItem, nextItem, speaking, floor } = readFragment(ChairPad_meeting, meeting);
  const [start, starting] = useCommand(Start);
  const [finish, finishing] = useCommand(Finish);
  const [pause] = useCommand(Pause);
  const [resume] = useCommand(Resume);
  const [extend] = useCommand(Extend);
  const [goOn, going] = useCommand(NextItem);
  const [handing, setHanding] = useState(false);
  if (!mine.viewerCanScribe || status === 'ENDED') return null;
  const { upNext } = floor;
  const interrupts = speaking && upNext?.kind === 'POINT_OF_ORDER' && speaking.kind !== 'POINT_OF_ORDER';
  const blocked = (activeItem?.unsettledCount ?? 0) > 0;
  return (
    <Card title={t(mine.duty === 'CHAIR' ? 'pad.chair' : 'pad.desk')}>
      {status === 'LIVE' && (
        <div className={styles.pad}>
          {upNext && (
            <Button
              block
              color={speaking ? 'default' : 'primary'}
              className="live-huge"
              loading={starting.busy}
              onClick={() =>
                void start({ entryId: upNext.id, after: speaking?.id ?? null, aside: Boolean(interrupts) })
              }
            >
              {t(interrupts ? 'pad.interrupt' : speaking ? 'pad.goOn' : 'pad.start', { name: personOf(upNext).name })}
            </Button>
          )}
          {upNext && (upNext.kind !== 'CONTRIBUTION' || upNext.note) && (
            <p className={styles.small}>
              <Tag tone={upNext.kind === 'POINT_OF_ORDER' ? 'bad' : 'info'} icon="dot">
                {[t(`meeting:speakerKind.${upNext.kind}`), upNext.categoryName].filter(Boolean).join(' · ')}
              </Tag>{' '}
              {upNext.note}
            </p>
          )}
          {speaking && (
            <div className={styles.pair}>
              <Button
                block
                className="live-huge"
                onClick={() => void (speaking.endsAt ? pause : resume)({ entryId: speaking.id })}
              >
                {t(speaking.endsAt ? 'pad.pause' : 'pad.resume')}
              </Button>
              <Button
                block
                className="live-huge"
                onClick={() =>
                  void extend({ entryId: speaking.id, bySeconds: MINUTE, fromSeconds: speaking.allottedSeconds })
                }
              >
                {t('pad.more')}
              </Button>
              <Button
                block
                className="live-huge"
                loading={finishing.busy}
                onClick={() => void finish({ entryId: speaking.id })}
              >
                {t('pad.end')}
              </Button>
            </div>
          )}
          {nextItem && (
            <>
              <Button
                block
                className="live-huge"
                disabled={blocked}
                loading={going.busy}
                onClick={() => void goOn({ itemId: nextItem.id, closing: activeItem?.id ?? null })}
              >
                {t('pad.item', { item: titleOf(nextItem) })}
              </Button>
              {blocked && (
                <p className={styles.small}>{t('pad.unsettled', { count: activeItem?.unsettledCount ?? 0 })}</p>
              )}
            </>
          )}
        </div>
      )}
      {mine.viewerCanChair &&
        (handing ? (
          <HandOver
            meetingId={id}
            live={status === 'LIVE'}
            from={floor.chairs[0]?.participantId ?? null}
            done={() => setHanding(false)}
          />
        ) : (
          <Button block className="live-huge" fill="none" onClick={() => setHanding(true)}>
            {t('pad.hand')}
          </Button>
        ))}
    </Card>
  );
}

function HandOver({
  meetingId,
  live,
  from,
  done,
}: {
  meetingId: string;
  live: boolean;
  from: string | null;
  done: () => void;
}) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  const [{ data, fetching }] = useQuery({
    query: ChairCandidates,
    variables: { meetingId },
    requestPolicy: 'network-only',
  });
  const [hand, { busy }] = useCommand(HandChairOver, { done: t('pad.handed') });
  const people = (data?.chairCandidates ?? []).filter(({ isChair, present }) => !isChair && (present || !live));
  const ask = async (participantId: string, name: string) => {
    const sure = await Dialog.confirm({
      content: t('pad.handSure', { name }),
      confirmText: t('pad.handAct'),
      cancelText: t('common:verb.cancel'),
    });
    if (!sure) return;
    const outcome = await hand({ meetingId, participantId, from });
    if (outcome.ok) done();
  };
  return (
    <div className={`${styles.pad} ${styles.many}`}>
      <p className={styles.turn}>{t('pad.handTo')}</p>
      {!fetching && people.length === 0 && <p className={styles.small}>{t('pad.handNobody')}</p>}
      {people.map((person) => {
        const { name, standing } = personOf(person);
        return (
          <Button
            key={person.participantId}
            block
            className={`live-huge ${styles.choice}`}
            disabled={busy}
            onClick={() => void ask(person.participantId, name)}
          >
            {name} <small>{standing}</small>
          </Button>
        );
      })}
      <Button block className="live-huge" fill="none" onClick={done}>
        {t('common:verb.cancel')}
      </Button>
    </div>
  );
}
