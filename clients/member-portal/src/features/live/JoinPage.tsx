import { NoticeLine, useNotice } from '@bandeng/features/privacy';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedInput } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import styles from './live.module.css';
import { keepPass, passFor } from './observer-pass';

const ByCode = graphql(`
  query JoinPage($code: String!) {
    meetingByJoinCode(code: $code) {
      id
      title
      place
      startsAt
      committeeName
      status
    }
  }
`);
const SignIn = graphql(`
  mutation JoinSignIn($joinCode: String!) {
    signInToMeeting(joinCode: $joinCode) { __typename ... on MeetingSignIn { meetingId } ... on MeetingRefusal { code } }
  }
`);
const SignInObserver = graphql(`
  mutation JoinObserver($input: SignInObserverInput!) {
    signInObserver(input: $input) { __typename ... on MeetingSignIn { meetingId pass } ... on MeetingRefusal { code } }
  }
`);

/** Where the code on the wall leads: which meeting it is, and one act to be counted as present. */
export function Component() {
  const { code } = useParams();
  return code ? <Found code={code} /> : <TypeCode />;
}

function TypeCode({ problem }: { problem?: string }) {
  const { t } = useTranslation('live');
  const navigate = useNavigate();
  const { viewer } = useViewerState();
  const [typed, setTyped] = useState('');
  const digits = typed.replace(/\D/g, '');
  return (
    <Page title={t('join.title')} back={viewer ? '/meetings' : '/welcome'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (digits.length === 6) navigate(`/s/${digits}`);
        }}
      >
        <Card>
          {problem && (
            <p className={styles.joinProblem} role="alert">
              {problem}
            </p>
          )}
          <label className={styles.joinLabel} htmlFor="join-code">
            {t('join.typeCode')}
          </label>
          <Input
            id="join-code"
            className={`${styles.joinDigits} num`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            placeholder="000000"
            value={typed}
            onChange={setTyped}
          />
        </Card>
        <Button block color="primary" size="large" type="submit" disabled={digits.length !== 6}>
          {t('join.find')}
        </Button>
      </form>
    </Page>
  );
}

function Found({ code }: { code: string }) {
  const { t } = useTranslation('live');
  const { dateTime } = useFormats();
  const { viewer } = useViewerState();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: ByCode, variables: { code } });
  const [signIn, signingIn] = useCommand(SignIn, { done: t('join.done') });
  if (error) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('join.title')} />;
  const meeting = data.meetingByJoinCode;
  if (!meeting) return <TypeCode problem={t('join.notFound')} />;
  const present = async () => {
    const outcome = await signIn({ joinCode: code });
    if (outcome.ok) navigate(`/live/${meeting.id}`, { replace: true });
  };
  return (
    <Page title={t('join.title')} back="/s">
      <Card>
        <p className={styles.small}>{t('join.welcome')}</p>
        <h2 className={styles.joinMeeting}>{meeting.title}</h2>
        <p className={styles.small}>
          {meeting.committeeName} · {meeting.place}
        </p>
        <p className={`${styles.small} num`}>{dateTime(meeting.startsAt)}</p>
        {viewer && (
          <Button block color="primary" className="live-huge" loading={signingIn.busy} onClick={present}>
            {t('join.act')}
          </Button>
        )}
      </Card>
      {!viewer && (
        <Card title={t('join.invited')}>
          <p className={styles.small}>{t('join.invitedHint')}</p>
          <Link className="live-huge button primary" to={`/sign-in?to=${encodeURIComponent(`/s/${code}`)}`}>
            {t('join.signIn')}
          </Link>
        </Card>
      )}
      <Observe code={code} meetingId={meeting.id} />
    </Page>
  );
}

function Observe({ code, meetingId }: { code: string; meetingId: string }) {
  const { t } = useTranslation('live');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const noticeNumber = useNotice()?.number || null;
  const [key] = useState(newClientMutationId);
  const [observe, { busy }] = useCommand(SignInObserver, { done: t('join.done') });
  const submit = async () => {
    const outcome = await observe({
      input: { joinCode: code, name, organisation, noticeNumber, pass: passFor(meetingId), clientMutationId: key },
    });
    if (outcome.ok && outcome.value.pass) keepPass(meetingId, outcome.value.pass);
    if (outcome.ok) navigate(`/live/${meetingId}`, { replace: true });
  };
  return (
    <Card title={t('join.observer')}>
      <p className={styles.small}>{t('join.observerHint')}</p>
      <div className={styles.joinField}>
        <NamedInput
          value={name}
          onChange={setName}
          placeholder={t('join.name')}
          label={t('join.name')}
          maxLength={30}
        />
      </div>
      <div className={styles.joinField}>
        <NamedInput
          value={organisation}
          onChange={setOrganisation}
          placeholder={t('join.organisation')}
          label={t('join.organisation')}
          maxLength={120}
        />
      </div>
      <NoticeLine door="observe" />
      <Button block size="large" loading={busy} disabled={!name.trim()} onClick={submit}>
        {t('join.observe')}
      </Button>
    </Card>
  );
}
