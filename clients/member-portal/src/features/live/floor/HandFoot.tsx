import { usePerson } from '@bandeng/features/meeting';
import { DisabledReason, Icon, type IconName } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { HandFoot_MeetingFragment, HandInput, MyPartQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { NamedInput } from '../../../shell/named';
import styles from '../live.module.css';
import { Categories, Finish, LowerHand, RaiseHand } from './acts';
import { Cancel } from './Cancel';

export const HandFoot_meeting = graphql(`
  fragment HandFoot_meeting on MeetingLive {
    id
    status
    speaking {
      id
      participantId
      party
      kind
      name
      organisation
      departmentName
      interestGroupName
    }
    queue {
      id
      participantId
      kind
    }
    demands {
      id
      number
      title
      status
    }
    floor {
      queueOpen
      lastSpoken {
        id
        kind
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

type Mine = MyPartQuery['myMeeting'];
type Kind = HandFoot_MeetingFragment['queue'][number]['kind'];
const looks: Readonly<Record<Kind, IconName>> = {
  CONTRIBUTION: 'hand',
  QUESTION: 'ring',
  ANSWER: 'forward',
  POINT_OF_ORDER: 'alert',
};

/** The one act of the moment, within thumb's reach: my turn, my place, or my hand. */
export function HandFoot({ meeting, mine }: { meeting: FragmentType<typeof HandFoot_meeting>; mine: Mine | null }) {
  const { t } = useTranslation('live');
  const live = readFragment(HandFoot_meeting, meeting);
  const [raising, setRaising] = useState<'HAND' | 'ORDER' | null>(null);
  const { status, speaking, queue, floor } = live;
  if (status === 'ENDED') return null;
  if (!mine || mine.participantId === null) return <SignInFirst why={t('watching')} act={t('signInFirst')} />;
  if (mine.attendance !== 'PRESENT') return <SignInFirst why={t('signInHint')} act={t('join.act')} />;
  if (mine.duty === 'OBSERVER') return <p className={styles.small}>{t('observing')}</p>;
  if (status === 'SCHEDULED') return <p className={styles.small}>{t('notStarted')}</p>;

  if (speaking?.participantId === mine.participantId) return <MyTurn entryId={speaking.id} />;
  if (raising) {
    return <Raise live={live} mine={mine} orderOnly={raising === 'ORDER'} done={() => setRaising(null)} />;
  }
  const ahead = queue.findIndex(({ participantId }) => participantId === mine.participantId);
  const hand = queue[ahead];
  if (hand) return <MyPlace hand={hand} ahead={ahead} queue={queue} onOrder={() => setRaising('ORDER')} />;
  if (!floor.queueOpen) return <ListClosed onOrder={() => setRaising('ORDER')} />;
  return (
    <Button block color="primary" className="live-huge" onClick={() => setRaising('HAND')}>
      <Icon name="hand" /> {t('raise')}
    </Button>
  );
}

type Hand = HandFoot_MeetingFragment['queue'][number];

function SignInFirst({ why, act }: { why: string; act: string }) {
  return (
    <div className={styles.foot}>
      <p className={styles.small}>{why}</p>
      <Link className="live-huge button primary" to="/s">
        {act}
      </Link>
    </div>
  );
}

function MyTurn({ entryId }: { entryId: string }) {
  const { t } = useTranslation('live');
  const [finish, finishing] = useCommand(Finish);
  return (
    <div className={styles.foot}>
      <p className={styles.turn}>{t('yourTurn')}</p>
      <Button block className="live-huge" loading={finishing.busy} onClick={() => void finish({ entryId })}>
        {t('finish')}
      </Button>
    </div>
  );
}

/** How many are before me; a point of order need not wait for them. */
function MyPlace({
  hand,
  ahead,
  queue,
  onOrder,
}: {
  hand: Hand;
  ahead: number;
  queue: readonly Hand[];
  onOrder: () => void;
}) {
  const { t } = useTranslation('live');
  const [lower, lowering] = useCommand(LowerHand);
  const hasOrder = queue.some((entry) => entry.participantId === hand.participantId && entry.kind === 'POINT_OF_ORDER');
  return (
    <div className={styles.foot}>
      <p className={`${styles.turn} num`}>
        {t(`meeting:speakerKind.${hand.kind}`)} · {ahead === 0 ? t('next') : t('waiting', { count: ahead })}
      </p>
      <div className={styles.pair}>
        <Button block className="live-huge" loading={lowering.busy} onClick={() => void lower({ entryId: hand.id })}>
          {t('lower')}
        </Button>
        {!hasOrder && (
          <Button block className="live-huge" onClick={onOrder}>
            {t('meeting:speakerKind.POINT_OF_ORDER')}
          </Button>
        )}
      </div>
    </div>
  );
}

function ListClosed({ onOrder }: { onOrder: () => void }) {
  const { t } = useTranslation('live');
  return (
    <div className={styles.foot}>
      <DisabledReason block reason={t('listClosed')}>
        <Button block className="live-huge">
          {t('raise')}
        </Button>
      </DisabledReason>
      <Button block className="live-huge" onClick={onOrder}>
        <Icon name="alert" /> {t('meeting:speakerKind.POINT_OF_ORDER')}
      </Button>
    </div>
  );
}

/** What for: one tap. Only what needs to say about what asks for another. */
function Raise({
  live,
  mine,
  orderOnly,
  done,
}: {
  live: HandFoot_MeetingFragment;
  mine: Mine;
  orderOnly: boolean;
  done: () => void;
}) {
  const [raise, { busy }] = useCommand(RaiseHand);
  const [note, setNote] = useState('');
  const [kind, setKind] = useState<Kind | null>(orderOnly ? 'POINT_OF_ORDER' : null);
  const [{ data }] = useQuery({ query: Categories });
  const send = async (hand: Partial<HandInput> & { kind: Kind }) => {
    const outcome = await raise({ meetingId: live.id, hand: { ...hand, note: note.trim() || null } });
    if (outcome.ok) done();
  };
  const asking = { send, busy, done };
  if (kind === 'POINT_OF_ORDER') {
    const offered = (data?.pointOfOrderCategories ?? []).filter(({ retired }) => !retired);
    return <OrderAbout offered={offered} asking={asking} />;
  }
  if (kind === 'ANSWER') return <AnswerWhat live={live} asking={asking} />;
  return <WhatFor party={mine.party} note={note} setNote={setNote} setKind={setKind} asking={asking} />;
}

/** A hand that is being raised: sending it, and going back. */
interface Asking {
  readonly send: (hand: Partial<HandInput> & { kind: Kind }) => Promise<void>;
  readonly busy: boolean;
  readonly done: () => void;
}

function Choice({ icon, words, busy, act }: { icon: IconName; words: string; busy: boolean; act: () => void }) {
  return (
    <Button block className={`live-huge ${styles.choice}`} disabled={busy} onClick={act}>
      <Icon name={icon} /> {words}
    </Button>
  );
}

/** A point of order, by what it is about. */
function OrderAbout({
  offered,
  asking: { send, busy, done },
}: {
  offered: readonly { id: string; name: string }[];
  asking: Asking;
}) {
  const { t } = useTranslation('live');
  return (
    <div className={styles.foot}>
      <p className={styles.turn}>{t('orderAbout')}</p>
      {offered.map(({ id: categoryId, name }) => (
        <Choice
          key={categoryId}
          icon="alert"
          words={name}
          busy={busy}
          act={() => void send({ kind: 'POINT_OF_ORDER', categoryId })}
        />
      ))}
      {offered.length === 0 && (
        <Choice
          icon="alert"
          words={t('meeting:speakerKind.POINT_OF_ORDER')}
          busy={busy}
          act={() => void send({ kind: 'POINT_OF_ORDER' })}
        />
      )}
      <Cancel done={done} />
    </div>
  );
}

/** An answer, to the question just asked or to a demand that is open. */
function AnswerWhat({
  live: { speaking, queue, demands, floor },
  asking: { send, busy, done },
}: {
  live: HandFoot_MeetingFragment;
  asking: Asking;
}) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  const asked = [floor.lastSpoken, speaking].filter((entry) => entry?.kind === 'QUESTION');
  const waiting = queue.filter((entry) => entry.kind === 'QUESTION').length;
  const open = demands.filter(({ status }) => status !== 'DISPOSED');
  return (
    <div className={`${styles.foot} ${styles.many}`}>
      <p className={styles.turn}>{t('answerWhat')}</p>
      {asked.map(
        (entry) =>
          entry && (
            <Choice
              key={entry.id}
              icon="forward"
              words={t('answerTo', { name: personOf(entry).name })}
              busy={busy}
              act={() => void send({ kind: 'ANSWER', answersToId: entry.id })}
            />
          ),
      )}
      {open.map(({ id: demandId, number, title }) => (
        <Choice
          key={demandId}
          icon="flag"
          words={`${number} ${title}`}
          busy={busy}
          act={() => void send({ kind: 'ANSWER', demandId })}
        />
      ))}
      {asked.length + open.length === 0 && (
        <p className={styles.small}>{t(waiting > 0 ? 'answerLater' : 'answerNothing')}</p>
      )}
      <Cancel done={done} />
    </div>
  );
}

/** What the hand is for, with a note for the chair. */
function WhatFor({
  party,
  note,
  setNote,
  setKind,
  asking: { send, busy, done },
}: {
  party: Mine['party'];
  note: string;
  setNote: (next: string) => void;
  setKind: (next: Kind) => void;
  asking: Asking;
}) {
  const { t } = useTranslation('live');
  const mayAnswer = party === 'DEPARTMENT' || party === 'TOWNSHIP';
  const choice = (kind: Kind, act: () => void) => (
    <Choice icon={looks[kind]} words={t(`meeting:speakerKind.${kind}`)} busy={busy} act={act} />
  );
  return (
    <div className={styles.foot}>
      <NamedInput
        className={styles.note}
        value={note}
        onChange={setNote}
        maxLength={60}
        placeholder={t('note')}
        label={t('note')}
      />
      <div className={styles.pair}>
        {choice('CONTRIBUTION', () => void send({ kind: 'CONTRIBUTION' }))}
        {choice('QUESTION', () => void send({ kind: 'QUESTION' }))}
        {mayAnswer && choice('ANSWER', () => setKind('ANSWER'))}
        {choice('POINT_OF_ORDER', () => setKind('POINT_OF_ORDER'))}
      </div>
      <Cancel done={done} />
    </div>
  );
}
