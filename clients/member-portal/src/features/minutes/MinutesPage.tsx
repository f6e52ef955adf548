import { heldBy } from '@bandeng/features/consultation';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, type IconName, LoadingState, Tag, type Tone, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { PartyStanding } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import { ConfirmCard } from './ConfirmCard';
import { Corrigenda } from './Corrigenda';

const MeetingOf = graphql(`
  query MinutesMeeting($consultationId: ID!) {
    meetingOfConsultation(consultationId: $consultationId) {
      id
    }
  }
`);
const Minutes_minutes = graphql(`
  fragment Minutes_minutes on MinutesPage {
      meetingId
      title
      committeeName
      hostName
      status
      version
      body
      textVersion
      viewerMayConfirm
      whyCannotConfirm
      putToPartiesAt
      confirmedAt
      confirmedByName
      confirmedAsActing
      unansweredReason
      parties {
        party
        standing
      }
      answers {
        participantId
        name
        party
        dissent
      }
      statements {
        id
        name
        organisation
        text
        withdrawnAt
      }
      viewerMayAnswer
      viewerAnswer {
        agrees
        dissent
        textVersion
      }
    }
`);

const PartyMinutes = graphql(`
  query PartyMinutes($meetingId: ID!) {
    meetingMinutes(meetingId: $meetingId) {
      ...Minutes_minutes
    }
  }
`);
const Answer = graphql(`
  mutation AnswerMinutes($input: AnswerMinutesInput!) {
    answerMinutes(input: $input) {
      __typename
      ... on Minutes {
        id
      }
      ... on MeetingRefusal {
        code
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('minutes');
  const { id = '' } = useParams();
  const [meeting, againMeeting] = useQuery({ query: MeetingOf, variables: { consultationId: id } });
  const meetingId = meeting.data?.meetingOfConsultation?.id;
  const [{ data, error }, again] = useQuery({
    query: PartyMinutes,
    variables: { meetingId: meetingId ?? '' },
    pause: !meetingId,
    requestPolicy: 'cache-and-network',
  });
  const retry = () => {
    againMeeting({ requestPolicy: 'network-only' });
    again({ requestPolicy: 'network-only' });
  };
  const back = `/consultations/${id}`;
  const why = error ? codedError(error) : meeting.error ? codedError(meeting.error) : null;
  if (why?.code === 'FORBIDDEN' || (meeting.data && !meetingId)) {
    return (
      <Page title={t('title')} back={back}>
        <EmptyState title={t('notYet')} hint={t('notYetHint')} />
      </Page>
    );
  }
  if (why && !data) return <ErrorState error={why} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  return <Minutes minutes={data.meetingMinutes} back={back} refresh={retry} />;
}

const looks: Record<PartyStanding, readonly [Tone, IconName]> = {
  WAITING: ['calm', 'clock'],
  EARLIER_TEXT: ['soon', 'dot'],
  AGREED: ['ok', 'checkRing'],
  DISSENTED: ['bad', 'alert'],
};

type Given = FragmentType<typeof Minutes_minutes>;

function Minutes({ minutes: given, back, refresh }: { minutes: Given; back: string; refresh: () => void }) {
  const minutes = readFragment(Minutes_minutes, given);
  const { t } = useTranslation('minutes');
  const { dateTime } = useFormats();
  const answering = useAnswering(minutes, refresh);
  const { dissent, setDissent } = answering;
  const { textVersion, viewerAnswer, viewerMayAnswer } = minutes;
  const current = viewerAnswer?.textVersion === textVersion ? viewerAnswer : null;
  return (
    <Page
      title={t('title')}
      back={back}
      lead={[minutes.title, heldBy(t, minutes)].join(' · ')}
      foot={viewerMayAnswer && <AnswerFoot answering={answering} first={viewerAnswer?.dissent ?? ''} />}
    >
      {current && <p className="draft-notice">{t(current.agrees ? 'saidRight' : 'saidNotRight')}</p>}
      {viewerAnswer && !current && viewerMayAnswer && <p className="draft-notice">{t('changed')}</p>}
      {dissent !== null && <DissentCard dissent={dissent} setDissent={setDissent} />}
      <Card
        extra={
          minutes.status === 'CONFIRMED' && (
            <Tag tone="ok" icon="checkRing">
              {t('confirmed', {
                time: dateTime(minutes.confirmedAt),
                name: minutes.confirmedAsActing
                  ? t('signedActing', { name: minutes.confirmedByName })
                  : minutes.confirmedByName,
              })}
            </Tag>
          )
        }
      >
        <p className="plain-words">{minutes.body}</p>
      </Card>
      <ConfirmCard minutes={minutes} refresh={refresh} />
      <Corrigenda meetingId={minutes.meetingId} />
      {minutes.statements.some(({ withdrawnAt }) => !withdrawnAt) && <SaidCard minutes={minutes} />}
      <PartiesCard minutes={minutes} />
    </Page>
  );
}

/** Saying that it is right, or what is not. */
function useAnswering({ meetingId, textVersion }: ResultOf<typeof Minutes_minutes>, refresh: () => void) {
  const { t } = useTranslation('minutes');
  const [dissent, setDissent] = useState<string | null>(null);
  const [answer, { busy }] = useCommand(Answer, { done: t('done') });
  const say = async (agrees: boolean) => {
    const words = agrees ? null : (dissent ?? '').trim();
    const outcome = await answer({ input: { meetingId, textVersion: textVersion ?? 0, agrees, dissent: words } });
    if (!outcome.ok) return;
    setDissent(null);
    refresh();
  };
  return { dissent, setDissent, say, busy };
}

function AnswerFoot({
  answering: { dissent, setDissent, say, busy },
  first,
}: {
  answering: ReturnType<typeof useAnswering>;
  /** What this person said was not right before. */
  first: string;
}) {
  const { t } = useTranslation('minutes');
  return dissent === null ? (
    <div className="foot-pair">
      <Button block onClick={() => setDissent(first)}>
        {t('notRight')}
      </Button>
      <Button block color="primary" loading={busy} onClick={() => say(true)}>
        {t('right')}
      </Button>
    </div>
  ) : (
    <div className="foot-pair">
      <Button block onClick={() => setDissent(null)}>
        {t('common:verb.cancel')}
      </Button>
      <Button block color="primary" loading={busy} disabled={!dissent.trim()} onClick={() => say(false)}>
        {t('send')}
      </Button>
    </div>
  );
}

function DissentCard({ dissent, setDissent }: { dissent: string; setDissent: (next: string | null) => void }) {
  const { t } = useTranslation('minutes');
  return (
    <Card title={t('what')}>
      <NamedTextArea
        autoFocus
        rows={4}
        maxLength={1000}
        showCount
        label={t('what')}
        placeholder={t('whatHint')}
        value={dissent}
        onChange={setDissent}
      />
    </Card>
  );
}

function SaidCard({ minutes }: { minutes: ResultOf<typeof Minutes_minutes> }) {
  const { t } = useTranslation('minutes');
  return (
    <Card title={t('said')}>
      {minutes.statements
        .filter(({ withdrawnAt }) => !withdrawnAt)
        .map(({ id, name, organisation, text }) => (
          <article key={id} className="minutes-said">
            <strong>{[name, organisation].filter(Boolean).join(' · ')}</strong>
            <p className="plain-words">{text}</p>
            <StartBrief small source={{ kind: 'STATEMENT', recordId: id }} />
          </article>
        ))}
    </Card>
  );
}

function PartiesCard({ minutes }: { minutes: ResultOf<typeof Minutes_minutes> }) {
  const { t } = useTranslation('minutes');
  return (
    <Card title={t('parties')}>
      {minutes.parties.map(({ party, standing }) => {
        const [tone, icon] = looks[standing];
        return (
          <p key={party}>
            {t(`words:party.${party}`)}{' '}
            <Tag tone={tone} icon={icon}>
              {t(`standing.${standing}`)}
            </Tag>
          </p>
        );
      })}
      {minutes.answers
        .filter((one) => one.dissent !== null)
        .map((one) => (
          <p key={one.participantId} className="plain-words">
            {t('dissent', { name: one.name, words: one.dissent })}
          </p>
        ))}
      {minutes.unansweredReason && <p>{t('unanswered', { reason: minutes.unansweredReason })}</p>}
    </Card>
  );
}
