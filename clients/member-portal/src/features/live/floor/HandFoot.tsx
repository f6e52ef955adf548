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
  const [lower, lowering] = useCommand(LowerHand);
  const [finish, finishing] = useCommand(Finish);
  const [raising, setRaising] = useState<'HAND' | 'ORDER' | null>(null);
  const { status, speaking, queue, floor } = live;
  if (status === 'ENDED') return null;
  if (!mine || mine.participantId === null) {
    return (
      <div className={styles.foot}>
        <p className={styles.small}>{t('watching')}</p>
        <Link className="live-huge button primary" to="/s">
          {t('signInFirst')}
        </Link>
      </div>
    );
  }
  if (mine.attendance !== 'PRESENT') {
    return (
      <div className={styles.foot}>
        <p className={styles.small}>{t('signInHint')}</p>
        <Link className="live-huge button primary" to="/s">
          {t('join.act')}
        </Link>
      </div>
    );
  }
  if (mine.duty === 'OBSERVER') return <p className={styles.small}>{t('observing')}</p>;
  if (status === 'SCHEDULED') return <p className={styles.small}>{t('notStarted')}</p>;

  if (speaking?.participantId === mine.participantId) {
    return (
      <div className={styles.foot}>
        <p className={styles.turn}>{t('yourTurn')}</p>
        <Button
          block
          className="live-huge"
          loading={finishing.busy}
          onClick={() => void finish({ entryId: speaking.id })}
        >
          {t('finish')}
        </Button>
      </div>
    );
  }
  if (raising) {
    return <Raise live={live} mine={mine} orderOnly={raising === 'ORDER'} done={() => setRaising(null)} />;
  }
  const ahead = queue.findIndex(({ participantId }) => participantId === mine.participantId);
  const hand = queue[ahead];
  if (hand) {
    const hasOrder = queue.some(
      (entry) => entry.participantId === mine.participantId && entry.kind === 'POINT_OF_ORDER',
    );
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
            <Button block className="live-huge" onClick={() => setRaising('ORDER')}>
              {t('meeting:speakerKind.POINT_OF_ORDER')}
            </Button>
          )}
        </div>
      </div>
    );
  }
  if (!floor.queueOpen) {
    return (
      <div className={styles.foot}>
        <DisabledReason block reason={t('listClosed')}>
          <Button block className="live-huge">
            {t('raise')}
          </Button>
        </DisabledReason>
        <Button block className="live-huge" onClick={() => setRaising('ORDER')}>
          <Icon name="alert" /> {t('meeting:speakerKind.POINT_OF_ORDER')}
        </Button>
      </div>
    );
  }
  return (
    <Button block color="primary" className="live-huge" onClick={() => setRaising('HAND')}>
      <Icon name="hand" /> {t('raise')}
    </Button>
  );
}

/** What for: one tap. Only what needs to say about what asks for another. */
function Raise({
  live: { id, speaking, queue, demands, floor },
  mine,
  orderOnly,
  done,
}: {
  live: HandFoot_MeetingFragment;
  mine: Mine;
  orderOnly: boolean;
  done: () => void;
}) {
  const { t } = useTranslation('live');
  const personOf = usePerson();
  const [raise, { busy }] = useCommand(RaiseHand);
  const [note, setNote] = useState('');
  const [kind, setKind] = useState<Kind | null>(orderOnly ? 'POINT_OF_ORDER' : null);
  const [{ data }] = useQuery({ query: Categories });
  const send = async (hand: Partial<HandInput> & { kind: Kind }) => {
    const outcome = await raise({ meetingId: id, hand: { ...hand, note: note.trim() || null } });
    if (outcome.ok) done();
  };
  const choice = (key: string, icon: IconName, words: string, act: () => void) => (
    <Button key={key} block className={`live-huge ${styles.choice}`} disabled={busy} onClick={act}>
      <Icon name={icon} /> {words}
    </Button>
  );
  const cancel = (
    <Button block className="live-huge" fill="none" onClick={done}>
      {t('common:verb.cancel')}
    </Button>
  );
  if (kind === 'POINT_OF_ORDER') {
    const offered = (data?.pointOfOrderCategories ?? []).filter(({ retired }) => !retired);
    return (
      <div className={styles.foot}>
        <p className={styles.turn}>{t('orderAbout')}</p>
        {offered.map(({ id: categoryId, name }) =>
          choice(categoryId, 'alert', name, () => void send({ kind: 'POINT_OF_ORDER', categoryId })),
        )}
        {offered.length === 0 &&
          choice(
            'order',
            'alert',
            t('meeting:speakerKind.POINT_OF_ORDER'),
            () => void send({ kind: 'POINT_OF_ORDER' }),
          )}
        {cancel}
      </div>
    );
  }
  if (kind === 'ANSWER') {
    const asked = [floor.lastSpoken, speaking].filter((entry) => entry?.kind === 'QUESTION');
    const waiting = queue.filter((entry) => entry.kind === 'QUESTION').length;
    const open = demands.filter(({ status }) => status !== 'DISPOSED');
    return (
      <div className={`${styles.foot} ${styles.many}`}>
        <p className={styles.turn}>{t('answerWhat')}</p>
        {asked.map(
          (entry) =>
            entry &&
            choice(
              entry.id,
              'forward',
              t('answerTo', { name: personOf(entry).name }),
              () => void send({ kind: 'ANSWER', answersToId: entry.id }),
            ),
        )}
        {open.map(({ id: demandId, number, title }) =>
          choice(demandId, 'flag', `${number} ${title}`, () => void send({ kind: 'ANSWER', demandId })),
        )}
        {asked.length + open.length === 0 && (
          <p className={styles.small}>{t(waiting > 0 ? 'answerLater' : 'answerNothing')}</p>
        )}
        {cancel}
      </div>
    );
  }
  const mayAnswer = mine.party === 'DEPARTMENT' || mine.party === 'TOWNSHIP';
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
        {choice(
          'c',
          looks.CONTRIBUTION,
          t('meeting:speakerKind.CONTRIBUTION'),
          () => void send({ kind: 'CONTRIBUTION' }),
        )}
        {choice('q', looks.QUESTION, t('meeting:speakerKind.QUESTION'), () => void send({ kind: 'QUESTION' }))}
        {mayAnswer && choice('a', looks.ANSWER, t('meeting:speakerKind.ANSWER'), () => setKind('ANSWER'))}
        {choice('o', looks.POINT_OF_ORDER, t('meeting:speakerKind.POINT_OF_ORDER'), () => setKind('POINT_OF_ORDER'))}
      </div>
      {cancel}
    </div>
  );
}
