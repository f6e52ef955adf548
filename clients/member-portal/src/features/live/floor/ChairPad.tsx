import { ChairCandidates, HandChairOver, useItemTitle, usePerson } from '@bandeng/features/meeting';
import { Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Dialog } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { MyPartQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Card } from '../../../shell/Page';
import styles from '../live.module.css';
import { Extend, Finish, NextItem, Pause, Readd, Resume, Start } from './acts';
import { Cancel } from './Cancel';
import { GoBack } from './GoBack';

export const ChairPad_meeting = graphql(`
  fragment ChairPad_meeting on MeetingLive {
    id
    status
    ...GoBack_meeting
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
      lastSpoken {
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
  const pad = readFragment(ChairPad_meeting, meeting);
  const { id, status, activeItem, nextItem, speaking, floor } = pad;
  const [handing, setHanding] = useState(false);
  if (!mine.viewerCanScribe || status === 'ENDED') return null;
  return (
    <Card title={t(mine.duty === 'CHAIR' ? 'pad.chair' : 'pad.desk')}>
      {status === 'LIVE' && (
        <div className={styles.pad}>
          {floor.upNext && <NextSpeaker upNext={floor.upNext} speaking={speaking} />}
          {speaking && <Speaking speaking={speaking} />}
          {!speaking && floor.lastSpoken && <GiveBack meetingId={id} last={floor.lastSpoken} />}
          {nextItem && <GoOn item={nextItem} active={activeItem} />}
          {mine.viewerCanChair && <GoBack meeting={pad} />}
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

type Pad = ResultOf<typeof ChairPad_meeting>;

/** Whoever is next gets the floor: after whoever speaks, or in between for a point of order. */
function NextSpeaker({ upNext, speaking }: { upNext: NonNullable<Pad['floor']['upNext']>; speaking: Pad['speaking'] }) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  const [start, starting] = useCommand(Start);
  const interrupts = speaking && upNext.kind === 'POINT_OF_ORDER' && speaking.kind !== 'POINT_OF_ORDER';
  return (
    <>
      <Button
        block
        color={speaking ? 'default' : 'primary'}
        className="live-huge"
        loading={starting.busy}
        onClick={() => void start({ entryId: upNext.id, after: speaking?.id ?? null, aside: Boolean(interrupts) })}
      >
        {t(interrupts ? 'pad.interrupt' : speaking ? 'pad.goOn' : 'pad.start', { name: personOf(upNext).name })}
      </Button>
      {(upNext.kind !== 'CONTRIBUTION' || upNext.note) && (
        <p className={styles.small}>
          <Tag tone={upNext.kind === 'POINT_OF_ORDER' ? 'bad' : 'info'} icon="dot">
            {[t(`meeting:speakerKind.${upNext.kind}`), upNext.categoryName].filter(Boolean).join(' · ')}
          </Tag>{' '}
          {upNext.note}
        </p>
      )}
    </>
  );
}

/** The time of whoever speaks. */
function Speaking({ speaking }: { speaking: NonNullable<Pad['speaking']> }) {
  const { t } = useTranslation('live');
  const [finish, finishing] = useCommand(Finish);
  const [pause] = useCommand(Pause);
  const [resume] = useCommand(Resume);
  const [extend] = useCommand(Extend);
  return (
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
        onClick={() => void extend({ entryId: speaking.id, bySeconds: MINUTE, fromSeconds: speaking.allottedSeconds })}
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
  );
}

/** Ended too early: whoever spoke last is first in the queue again, with the time that was left. */
function GiveBack({ meetingId, last }: { meetingId: string; last: NonNullable<Pad['floor']['lastSpoken']> }) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  const [readd, { busy }] = useCommand(Readd);
  return (
    <Button block className="live-huge" loading={busy} onClick={() => void readd({ meetingId })}>
      {t('pad.readd', { name: personOf(last).name })}
    </Button>
  );
}

/** On to the next item, once nothing of this one is open. */
function GoOn({ item, active }: { item: NonNullable<Pad['nextItem']>; active: Pad['activeItem'] }) {
  const { t } = useTranslation('live');
  const titleOf = useItemTitle();
  const [goOn, going] = useCommand(NextItem);
  const unsettled = active?.unsettledCount ?? 0;
  const blocked = unsettled > 0;
  return (
    <>
      <Button
        block
        className="live-huge"
        disabled={blocked}
        loading={going.busy}
        onClick={() => void goOn({ itemId: item.id, closing: active?.id ?? null })}
      >
        {t('pad.item', { item: titleOf(item) })}
      </Button>
      {blocked && <p className={styles.small}>{t('pad.unsettled', { count: unsettled })}</p>}
    </>
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
      <Cancel done={done} />
    </div>
  );
}
