import { useLive, useServerNow } from '@bandeng/graphql-client';
import {
  duration,
  EmptyState,
  ErrorState,
  Icon,
  LoadingState,
  OfflineBanner,
  StatusTag,
  Tag,
  useFormats,
} from '@bandeng/ui';
import { Button, TextArea } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LivePageSubscription, MyPartQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import './live.css';

const LiveMeeting = graphql(`
  subscription LivePage($id: ID!) {
    meetingLive(id: $id) {
      id
      title
      status
      startsAt
      place
      pursueCount
      settledCount
      activeItem {
        title
        part
      }
      nextItem {
        title
        part
      }
      speaking {
        id
        participantId
        party
        name
        organisation
        departmentName
        interestGroupName
        endsAt
      }
      queue {
        id
        participantId
      }
      clauses {
        id
        number
        text
        policyBasis
        status
      }
    }
  }
`);
const MyPart = graphql(`
  query MyPart($id: ID!) {
    myMeeting(id: $id) {
      participantId
      duty
      attendance
      stances {
        clauseId
        kind
        reservation
      }
      answers {
        id
        demandTitle
        departmentName
        nature
        text
        dueOn
        contested
        viewerCanContest
      }
    }
  }
`);
const Contest = graphql(`
  mutation LiveContest($responseId: ID!, $reason: String!) {
    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
const RaiseHand = graphql(`
  mutation LiveRaiseHand($meetingId: ID!) {
    raiseHand(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);
const LowerHand = graphql(`
  mutation LiveLowerHand($entryId: ID!) {
    withdrawSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
const Finish = graphql(`
  mutation LiveFinish($entryId: ID!) {
    endSpeaker(entryId: $entryId) { __typename ... on MeetingRefusal { code } }
  }
`);
const TakeStance = graphql(`
  mutation LiveTakeStance($input: TakeStanceInput!) {
    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }
  }
`);

type Live = NonNullable<LivePageSubscription['meetingLive']>;
type Mine = MyPartQuery['myMeeting'];
const stanceKinds = ['AGREE', 'RESERVED', 'DISAGREE'] as const;
const stanceLooks = { AGREE: 'checkRing', RESERVED: 'half', DISAGREE: 'crossRing' } as const;

/** In the hand during a meeting: what is on, who speaks, my hand, my stance when one is asked for. Nothing else. */
export function Component() {
  const { t } = useTranslation('live');
  const { id = '' } = useParams();
  const { viewer, asking } = useViewerState();
  const { data, error, staleSince } = useLive(LiveMeeting, { id });
  const [{ data: part }, again] = useQuery({ query: MyPart, variables: { id }, pause: viewer === null });
  const meeting = data?.meetingLive;
  const mine = viewer ? (part?.myMeeting ?? null) : null;
  // A staff desk may have signed me in or entered my stance: what is mine is asked again when the meeting changes shape.
  const shape =
    meeting &&
    [meeting.status, meeting.pursueCount, meeting.settledCount, ...meeting.clauses.map(({ status }) => status)].join();
  const unsigned = mine !== null && mine.attendance !== 'PRESENT';
  useEffect(() => {
    if (shape && viewer) again({ requestPolicy: 'network-only' });
  }, [shape, viewer, again]);
  useEffect(() => {
    if (!unsigned) return;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), 5000);
    return () => clearInterval(timer);
  }, [unsigned, again]);

  if (error && !meeting) {
    return (
      <Page title={t('title')} back="/">
        {error.code === 'NOT_FOUND' ? (
          <EmptyState title={t('notFound')} hint={t('notFoundHint')} />
        ) : (
          <ErrorState error={error} onRetry={() => window.location.reload()} />
        )}
      </Page>
    );
  }
  if (!data || asking) return <LoadingState what={t('title')} />;
  if (!meeting) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState title={t('notFound')} hint={t('notFoundHint')} />
      </Page>
    );
  }
  return (
    <>
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <Page title={meeting.title} back="/" foot={<Foot meeting={meeting} mine={mine} />}>
        {mine && <Stances meeting={meeting} mine={mine} changed={() => again({ requestPolicy: 'network-only' })} />}
        <Now meeting={meeting} />
        {mine && <Answers mine={mine} changed={() => again({ requestPolicy: 'network-only' })} />}
      </Page>
    </>
  );
}

function useTitle() {
  const { t } = useTranslation();
  return ({ title, part }: { title: string; part: string }) =>
    title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
}

function Now({ meeting }: { meeting: Live }) {
  const { t } = useTranslation('live');
  const titleOf = useTitle();
  const { dateTime } = useFormats();
  const { status, activeItem, nextItem, speaking, queue } = meeting;
  if (status === 'ENDED') return <EmptyState icon="checkRing" title={t('ended')} hint={t('endedHint')} />;
  if (status === 'SCHEDULED') {
    return (
      <Card>
        <p className="live-item">{t('notStarted')}</p>
        <p className="live-small num">{[dateTime(meeting.startsAt), meeting.place].filter(Boolean).join(' · ')}</p>
      </Card>
    );
  }
  return (
    <>
      <Card>
        <p className="live-small">{t('now')}</p>
        <p className="live-item">
          {activeItem ? titleOf(activeItem) : nextItem ? t('between', { item: titleOf(nextItem) }) : t('allDiscussed')}
        </p>
      </Card>
      <section className="card" aria-live="polite">
        <p className="live-small">{t('speaking')}</p>
        {speaking ? (
          <>
            <p className="live-item">
              {speaking.name ??
                speaking.organisation ??
                speaking.interestGroupName ??
                t(`words:party.${speaking.party}`)}
            </p>
            <p className="live-small">
              {[
                t(`words:party.${speaking.party}`),
                speaking.departmentName ?? (speaking.name ? speaking.organisation : null) ?? speaking.interestGroupName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {speaking.endsAt && <Left endsAt={speaking.endsAt} />}
          </>
        ) : (
          <p className="live-item quiet">{t('nobody')}</p>
        )}
        {queue.length > 0 && <p className="live-small num">{t('queue', { count: queue.length })}</p>}
      </section>
    </>
  );
}

function Left({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('live');
  const now = useServerNow(500);
  const left = (Date.parse(endsAt) - now.getTime()) / 1000;
  return (
    <p className={`live-left num${left < 0 ? ' over' : ''}`} role="timer">
      {left < 0 ? t('over', { time: duration(-left) }) : t('left', { time: duration(left) })}
    </p>
  );
}

/** The one act of the moment, within thumb's reach. */
function Foot({ meeting, mine }: { meeting: Live; mine: Mine | null }) {
  const { t } = useTranslation('live');
  const [raise, raising] = useCommand(RaiseHand);
  const [lower, lowering] = useCommand(LowerHand);
  const [finish, finishing] = useCommand(Finish);
  if (meeting.status === 'ENDED') return null;
  if (!mine || mine.participantId === null) {
    return (
      <div className="live-foot">
        <p className="live-small">{t('watching')}</p>
        <Link className="live-huge button primary" to="/s">
          {t('signInFirst')}
        </Link>
      </div>
    );
  }
  if (mine.attendance !== 'PRESENT') {
    return (
      <div className="live-foot">
        <p className="live-small">{t('signInHint')}</p>
        <Link className="live-huge button primary" to="/s">
          {t('join.act')}
        </Link>
      </div>
    );
  }
  if (mine.duty === 'OBSERVER') return <p className="live-small">{t('observing')}</p>;
  if (meeting.status === 'SCHEDULED') return <p className="live-small">{t('notStarted')}</p>;

  const { speaking, queue } = meeting;
  if (speaking?.participantId === mine.participantId) {
    return (
      <div className="live-foot">
        <p className="live-turn">{t('yourTurn')}</p>
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
  const ahead = queue.findIndex(({ participantId }) => participantId === mine.participantId);
  const hand = queue[ahead];
  if (hand) {
    return (
      <div className="live-foot">
        <p className="live-turn num">{ahead === 0 ? t('next') : t('waiting', { count: ahead })}</p>
        <Button block className="live-huge" loading={lowering.busy} onClick={() => void lower({ entryId: hand.id })}>
          {t('lower')}
        </Button>
      </div>
    );
  }
  return (
    <Button
      block
      color="primary"
      className="live-huge"
      loading={raising.busy}
      onClick={() => void raise({ meetingId: meeting.id })}
    >
      <Icon name="hand" /> {t('raise')}
    </Button>
  );
}

function Stances({ meeting, mine, changed }: { meeting: Live; mine: Mine; changed: () => void }) {
  const asked = meeting.clauses.filter(({ status }) => status === 'OPEN');
  if (mine.attendance !== 'PRESENT' || mine.duty === 'OBSERVER') return null;
  return asked.map((clause) => (
    <StanceCard
      key={clause.id}
      clause={clause}
      taken={mine.stances.find(({ clauseId }) => clauseId === clause.id)}
      changed={changed}
    />
  ));
}

function StanceCard({
  clause,
  taken,
  changed,
}: {
  clause: Live['clauses'][number];
  taken: Mine['stances'][number] | undefined;
  changed: () => void;
}) {
  const { t } = useTranslation('live');
  const [take, { busy }] = useCommand(TakeStance);
  const [words, setWords] = useState(taken?.reservation ?? '');
  const choose = async (kind: (typeof stanceKinds)[number], reservation: string | null = null) => {
    const outcome = await take({ input: { clauseId: clause.id, kind, reservation } });
    if (outcome.ok) changed();
  };
  return (
    <Card title={t('stance.title')}>
      <p className="live-clause">{clause.text}</p>
      {clause.policyBasis && <p className="live-small">{t('stance.basis', { basis: clause.policyBasis })}</p>}
      <div className="live-stances">
        {stanceKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`live-stance ${kind}`}
            aria-pressed={taken?.kind === kind}
            disabled={busy}
            onClick={() => choose(kind)}
          >
            <Icon name={stanceLooks[kind]} />
            {t(`meeting:stance.${kind}`)}
          </button>
        ))}
      </div>
      {taken && <p className="live-small">{t('stance.mine', { stance: t(`meeting:stance.${taken.kind}`) })}</p>}
      {taken && taken.kind !== 'AGREE' && (
        <>
          <div className="join-field">
            <TextArea
              value={words}
              onChange={setWords}
              maxLength={1000}
              rows={2}
              placeholder={t('stance.why')}
              aria-label={t('stance.why')}
            />
          </div>
          <Button
            block
            size="large"
            disabled={!words.trim() || words === taken.reservation}
            loading={busy}
            onClick={() => choose(taken.kind, words)}
          >
            {t('stance.send')}
          </Button>
        </>
      )}
    </Card>
  );
}

/** What was answered to what I asked for; whoever asked may say that it was no such answer. */
function Answers({ mine, changed }: { mine: Mine; changed: () => void }) {
  const { t } = useTranslation('live');
  if (mine.answers.length === 0) return null;
  return (
    <Card title={t('answers.title')}>
      {mine.answers.map((answer) => (
        <Answered key={answer.id} answer={answer} changed={changed} />
      ))}
    </Card>
  );
}

function Answered({ answer, changed }: { answer: Mine['answers'][number]; changed: () => void }) {
  const { t } = useTranslation('live');
  const { date } = useFormats();
  const [contest, { busy }] = useCommand(Contest, { done: t('answers.done') });
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const send = async () => {
    const outcome = await contest({ responseId: answer.id, reason });
    if (!outcome.ok) return;
    setWriting(false);
    changed();
  };
  return (
    <article className="live-answer">
      <strong>{answer.demandTitle}</strong>
      <p>
        <StatusTag kind="responseNature" value={answer.nature} />{' '}
        {answer.departmentName && t('answers.by', { department: answer.departmentName })}
      </p>
      {answer.text && <p className="plain-words">{answer.text}</p>}
      {answer.dueOn && <p className="live-small num">{t('answers.due', { date: date(answer.dueOn) })}</p>}
      {answer.contested && (
        <Tag tone="soon" icon="hand">
          {t('answers.contested')}
        </Tag>
      )}
      {answer.viewerCanContest && !writing && (
        <Button block onClick={() => setWriting(true)}>
          {t('answers.contest')}
        </Button>
      )}
      {writing && (
        <>
          <div className="join-field">
            <TextArea
              value={reason}
              onChange={setReason}
              maxLength={1000}
              rows={2}
              placeholder={t('answers.why')}
              aria-label={t('answers.why')}
            />
          </div>
          <Button block color="primary" disabled={!reason.trim()} loading={busy} onClick={send}>
            {t('common:verb.followUp')}
          </Button>
          <Button block className="below" onClick={() => setWriting(false)}>
            {t('common:verb.cancel')}
          </Button>
        </>
      )}
    </article>
  );
}
