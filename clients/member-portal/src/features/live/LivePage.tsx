import { useLive } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, Icon, LoadingState, OfflineBanner, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LivePageSubscription, MyPartQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { Answers } from './Answers';
import { ContestsCard } from './contests/ContestsCard';
import { ChairPad } from './floor/ChairPad';
import { EndCard } from './floor/EndCard';
import { HandFoot } from './floor/HandFoot';
import { Now } from './floor/Now';
import { OpenCard } from './floor/OpenCard';
import { ReopenCard } from './floor/ReopenCard';
import { TakeBackOpeningCard } from './floor/TakeBackOpeningCard';
import styles from './live.module.css';
import { passFor } from './observer-pass';
import { SecretVote, SecretVoteProof } from './SecretVote';
import { StanceButtons, type StanceKind } from './StanceButtons';
import { useKeptWords } from './useKeptWords';

const LiveMeeting = graphql(`
  subscription LivePage($id: ID!, $pass: String) {
    meetingLive(id: $id, pass: $pass) {
      id
      consultationId
      audience
      committeeName
      title
      status
      startsAt
      place
      pursueCount
      settledCount
      floor {
        chairs {
          participantId
        }
      }
      ...Now_meeting
      ...HandFoot_meeting
      ...ChairPad_meeting
      clauses {
        id
        number
        text
        policyBasis
        status
        secret
      }
    }
  }
`);
const LiveRounds = graphql(`
  subscription LivePageOpinions($id: ID!, $pass: String) {
    meetingPolls(id: $id, pass: $pass) { meetingId rounds { id title status } }
  }
`);
const MyPart = graphql(`
  query MyPart($id: ID!) {
    myMeeting(id: $id) {
      participantId
      party
      duty
      attendance
      viewerCanScribe
      viewerCanChair
      viewerCanTakeBackOpening
      stances {
        clauseId
        kind
        reservation
      }
      votedClauseIds
      ...Answers_mine
    }
  }
`);
const TakeStance = graphql(`
  mutation LiveTakeStance($input: TakeStanceInput!) {
    takeStance(input: $input) { __typename ... on Stance { kind } ... on MeetingRefusal { code } }
  }
`);

type Live = NonNullable<LivePageSubscription['meetingLive']>;
type Mine = MyPartQuery['myMeeting'];

/** In the hand during a meeting: what is on, who speaks, my hand, my stance when one is asked for. Nothing else. */
export function Component() {
  const { t } = useTranslation('live');
  const { id = '' } = useParams();
  const { data, error, staleSince, asking, meeting, mine, shape, refresh } = useLivePage(id);

  if (error && !meeting) {
    return error.code === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <Page title={t('title')} back="/">
        <ErrorState error={error} onRetry={() => window.location.reload()} />
      </Page>
    );
  }
  if (!data || asking) return <LoadingState what={t('title')} />;
  if (!meeting) return <NotFound />;
  return (
    <>
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <Page
        title={meeting.title}
        back="/"
        foot={
          meeting.audience === 'OBSERVER' ? (
            <p className={styles.small}>{t('observing')}</p>
          ) : (
            <HandFoot meeting={meeting} mine={mine} />
          )
        }
      >
        {meeting.audience === 'PUBLIC' && <FromOutside meeting={meeting} />}
        {mine && <Stances meeting={meeting} mine={mine} changed={refresh} />}
        <Rounds meetingId={id} />
        {meeting.audience !== 'PUBLIC' && <Now meeting={meeting} />}
        {mine && <ChairPad meeting={meeting} mine={mine} />}
        {mine?.viewerCanChair && meeting.status !== 'SCHEDULED' && (
          <ContestsCard consultationId={meeting.consultationId} shape={shape} />
        )}
        {mine?.viewerCanTakeBackOpening && meeting.status === 'LIVE' && <TakeBackOpeningCard meetingId={id} />}
        {mine?.viewerCanScribe && meeting.status === 'SCHEDULED' && (
          <OpenCard consultationId={meeting.consultationId} />
        )}
        {mine?.viewerCanScribe && meeting.status === 'LIVE' && <EndCard meetingId={id} />}
        {mine?.viewerCanChair && meeting.status === 'ENDED' && <ReopenCard meetingId={id} />}
        {meeting.audience !== 'PUBLIC' && meeting.status !== 'SCHEDULED' && <MoreLinks id={id} />}
        {mine && <ClosedVotes meeting={meeting} />}
        {mine && <Answers mine={mine} changed={refresh} />}
      </Page>
    </>
  );
}

/** The meeting as it is now, and my part in it: asked again when the meeting changes shape, and until I am signed in. */
function useLivePage(id: string) {
  const { viewer, asking } = useViewerState();
  const { data, error, staleSince } = useLive(LiveMeeting, { id, pass: passFor(id) });
  const [{ data: part }, again] = useQuery({ query: MyPart, variables: { id }, pause: viewer === null });
  const meeting = data?.meetingLive;
  const mine = viewer ? (part?.myMeeting ?? null) : null;
  // A staff desk may have signed me in or entered my stance: what is mine is asked again when the meeting changes shape.
  const shape = meeting ? shapeOf(meeting) : '';
  const unsigned = mine !== null && mine.attendance !== 'PRESENT';
  useEffect(() => {
    if (shape && viewer) again({ requestPolicy: 'network-only' });
  }, [shape, viewer, again]);
  useEffect(() => {
    if (!unsigned) return;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), 5000);
    return () => clearInterval(timer);
  }, [unsigned, again]);
  const refresh = () => again({ requestPolicy: 'network-only' });
  return { data, error, staleSince, asking, meeting, mine, shape, refresh };
}

const shapeOf = ({ status, pursueCount, settledCount, floor, clauses }: Live): string =>
  [
    ...[status, pursueCount, settledCount],
    ...floor.chairs.map(({ participantId }) => participantId),
    ...clauses.map((clause) => clause.status),
  ].join();

function NotFound() {
  const { t } = useTranslation('live');
  return (
    <Page title={t('title')} back="/">
      <EmptyState title={t('notFound')} hint={t('notFoundHint')} />
    </Page>
  );
}

function MoreLinks({ id }: { id: string }) {
  const { t } = useTranslation('live');
  return (
    <nav className={styles.more}>
      <Link className="button" to={`/live/${id}/questions`}>
        <Icon name="hand" /> {t('questions:open')}
      </Link>
      <Link className="button" to={`/live/${id}/opinions`}>
        <Icon name="half" /> {t('opinions:title')}
      </Link>
    </nav>
  );
}

const howFar = { SCHEDULED: 'notStarted', LIVE: 'block.now', ENDED: 'ended' } as const;

/** What the street is told: that there is a meeting, where, and how far it is. */
function FromOutside({ meeting: { id, committeeName, place, startsAt, status } }: { meeting: Live }) {
  const { t } = useTranslation('live');
  const { dateTime } = useFormats();
  return (
    <Card title={t(howFar[status])}>
      <p>{[committeeName, place].filter(Boolean).join(' · ')}</p>
      <p className={`${styles.small} num`}>{dateTime(startsAt)}</p>
      <p className={styles.small}>{t(status === 'ENDED' ? 'endedHint' : 'outside')}</p>
      {status !== 'ENDED' && (
        <Link className="button" to={`/b/${id}`}>
          {t('follow')}
        </Link>
      )}
    </Card>
  );
}

function Stances({ meeting, mine, changed }: { meeting: Live; mine: Mine; changed: () => void }) {
  const asked = meeting.clauses.filter(({ status }) => status === 'OPEN');
  if (mine.attendance !== 'PRESENT' || mine.duty === 'OBSERVER') return null;
  return asked.map((clause) =>
    clause.secret ? (
      <SecretVote key={clause.id} clause={clause} voted={mine.votedClauseIds.includes(clause.id)} changed={changed} />
    ) : (
      <StanceCard
        key={clause.id}
        clause={clause}
        taken={mine.stances.find(({ clauseId }) => clauseId === clause.id)}
        changed={changed}
      />
    ),
  );
}

/** Secret votes that are over: anybody at the table may check the count. */
function ClosedVotes({ meeting }: { meeting: Live }) {
  return meeting.clauses
    .filter(({ secret, status }) => secret && (status === 'HELD' || status === 'NOT_HELD'))
    .map((clause) => <SecretVoteProof key={clause.id} clause={clause} number={clause.number} />);
}

/** What the hall is asked just now. */
function Rounds({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('opinions');
  const { data } = useLive(LiveRounds, { id: meetingId, pass: passFor(meetingId) });
  const open = data?.meetingPolls?.rounds.find(({ status }) => status === 'OPEN');
  if (!open) return null;
  return (
    <Card title={t('title')}>
      <p className={styles.clause}>{open.title}</p>
      <Link className="live-huge button primary" to={`/live/${meetingId}/opinions`}>
        {t('asked')}
      </Link>
    </Card>
  );
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
  const [words, setWords, sent] = useKeptWords(clause.id, taken?.reservation ?? '');
  const choose = async (kind: StanceKind, reservation: string | null = null) => {
    const outcome = await take({ input: { clauseId: clause.id, kind, reservation } });
    if (!outcome.ok) return;
    if (reservation !== null) sent();
    changed();
  };
  return (
    <Card title={t('stance.title')}>
      <p className={styles.clause}>{clause.text}</p>
      {clause.policyBasis && <p className={styles.small}>{t('stance.basis', { basis: clause.policyBasis })}</p>}
      <StanceButtons taken={taken?.kind ?? null} disabled={busy} onChoose={(kind) => choose(kind)} />
      {taken && <p className={styles.small}>{t('stance.mine', { stance: t(`meeting:stance.${taken.kind}`) })}</p>}
      {taken && taken.kind !== 'AGREE' && (
        <>
          <div className={styles.joinField}>
            <NamedTextArea
              value={words}
              onChange={setWords}
              maxLength={1000}
              rows={2}
              placeholder={t('stance.why')}
              label={t('stance.why')}
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
