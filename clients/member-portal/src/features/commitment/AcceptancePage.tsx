import { NoticeLine } from '@bandeng/features/privacy';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, Icon, LoadingState, StatusTag, statusLook, useFormats, useWords } from '@bandeng/ui';
import { Button, TextArea } from 'antd-mobile';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AcceptanceNoticeQuery, AcceptanceResult, Attitude } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { deviceVoice } from '../../shell/device-voice';
import { LargeType } from '../../shell/LargeType';
import { Card, Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import styles from './commitment.module.css';
import { MovedToList } from './MovedToList';
import { type Tally, TallyLines } from './TallyLines';

const NoticeDocument = graphql(`
  query AcceptanceNotice($code: String!, $deviceToken: String) {
    acceptanceNotice(code: $code, deviceToken: $deviceToken) {
      acceptanceCode
      trackingCode
      takenDownAt
      demandTitle
      action
      deliverable
      departmentName
      committeeName
      place
      replyText
      resultClass
      movedTo {
        number
        trackingCode
        action
        departmentName
      }
      finding
      open
      standing
      closesOn
      status
      myResult
      myAttitude
      invited
      tally {
        n
        invitedCount
        invitedTotal
        solved
        halfSolved
        notSolved
        cameBack
        minimum
        enough
      }
    }
  }
`);

const AnswerDocument = graphql(`
  mutation AnswerAcceptance($input: AnswerAcceptanceInput!) {
    answerAcceptance(input: $input) {
      ... on AcceptanceNotice {
        acceptanceCode
        myResult
        myAttitude
      }
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

type Notice = NonNullable<AcceptanceNoticeQuery['acceptanceNotice']>;
const RESULTS: readonly AcceptanceResult[] = ['SOLVED', 'HALF_SOLVED', 'NOT_SOLVED', 'CAME_BACK'];
const ATTITUDES: readonly Attitude[] = ['GOOD', 'FAIR', 'POOR'];

/** A resident says how it went: four big buttons, the attitude apart, and at the end what others said. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { code = '' } = useParams();
  const deviceToken = useMemo(deviceVoice, []);
  const [{ data, error }, again] = useQuery({ query: NoticeDocument, variables: { code, deviceToken } });
  const [changing, setChanging] = useState(false);
  const retry = () => again({ requestPolicy: 'network-only' });

  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('answer.title')} onRetry={retry} />;
  const notice = data.acceptanceNotice;
  if (!notice) return <Unknown />;
  const answered = notice.myResult && notice.myAttitude;
  const see = (
    <Link className={styles.see} to={`/t/${notice.trackingCode}`}>
      {t('answer.see')}
    </Link>
  );
  return (
    <Page
      title={notice.takenDownAt ? t('public.takenDown', { date: date(notice.takenDownAt) }) : notice.demandTitle}
      extra={<LargeType />}
    >
      <WhatWasPromised notice={notice} />
      {notice.movedTo.length > 0 && (
        <Card title={t(notice.status === 'MERGED' ? 'public.merged' : 'public.split')}>
          <MovedToList movedTo={notice.movedTo} />
        </Card>
      )}
      {!notice.open ? (
        <Ended notice={notice} see={see} />
      ) : answered && !changing ? (
        <Thanks notice={notice} onChange={() => setChanging(true)}>
          {see}
        </Thanks>
      ) : (
        <AnswerForm
          code={code}
          deviceToken={deviceToken}
          first={{ result: notice.myResult ?? null, attitude: notice.myAttitude ?? null }}
          onDone={() => {
            setChanging(false);
            retry();
          }}
        />
      )}
    </Page>
  );
}

function Unknown() {
  const { t } = useTranslation('commitment');
  return (
    <Page title={t('answer.title')} extra={<LargeType />}>
      <EmptyState
        icon="alert"
        title={t('answer.unknown')}
        hint={t('answer.unknownHint')}
        action={
          <Link className="button primary" to="/board">
            {t('board:title')}
          </Link>
        }
      />
    </Page>
  );
}

/** What was promised, what was done, what was found, and until when it can be answered. */
function WhatWasPromised({ notice }: { notice: Notice }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <Card>
      <p className="promise">
        <strong>{notice.departmentName}</strong>:{notice.action}
      </p>
      <p className="quiet">{notice.deliverable}</p>
      {notice.replyText && (
        <p className={styles.long}>
          {t('answer.whatWasDone')}
          {notice.resultClass && (
            <>
              {' '}
              <StatusTag kind="resultClass" value={notice.resultClass} />
            </>
          )}
          :{notice.replyText}
        </p>
      )}
      {notice.finding && (
        <p>
          {t('answer.found', {
            finding: t(`${notice.resultClass === 'D' ? 'findingD' : 'finding'}.${notice.finding}`),
          })}
        </p>
      )}
      {notice.open && notice.invited && <p>{t('answer.invited')}</p>}
      {notice.standing === 'OPEN' && notice.closesOn && (
        <p className="quiet num">{t('tally.closes', { date: date(notice.closesOn) })}</p>
      )}
      {notice.standing === 'OPEN_BEYOND_DAY' && <p>{t('answer.standing.OPEN_BEYOND_DAY')}</p>}
    </Card>
  );
}

/** What this device has answered, what others said so far, and changing it. */
function Thanks({ notice, onChange, children }: { notice: Notice; onChange: () => void; children: ReactNode }) {
  const { t } = useTranslation('commitment');
  return (
    <section className={styles.thanks} aria-live="polite">
      <Icon name="checkRing" />
      <h2>{t('answer.thanks')}</h2>
      <p>
        {t('answer.mine', {
          result: t(`status:verdict.${notice.myResult}`),
          attitude: t(`attitude.${notice.myAttitude}`),
        })}
      </p>
      <TallyCard tally={notice.tally} />
      <Button block onClick={onChange}>
        {t('answer.change')}
      </Button>
      {children}
    </section>
  );
}

const SEEN_AS = {
  NOT_YET: 'clock',
  ANOTHER_ROUND: 'loop',
  ENDED: 'checkRing',
  ENDED_UNSOLVED: 'crossRing',
  PASSED_ON: 'forward',
  TAKEN_BACK: 'alert',
} as const;

/** An old code says what became of it, and what whoever holds it can do now. */
function Ended({ notice, see }: { notice: Notice; see: ReactNode }) {
  const { t } = useTranslation('commitment');
  const { standing, committeeName: committee, acceptanceCode, status } = notice;
  if (standing === 'OPEN' || standing === 'OPEN_BEYOND_DAY') return null;
  return (
    <EmptyState
      icon={SEEN_AS[standing]}
      title={t(`answer.standing.${standing}`)}
      hint={t(`answer.standingHint.${standing}`, { committee })}
      action={
        <>
          {standing === 'ENDED' && <TallyCard tally={notice.tally} />}
          {standing === 'TAKEN_BACK' && status === 'ACCEPTANCE_OPEN' && (
            <Link className="button primary" to={`/a/${acceptanceCode}`}>
              {t('answer.byNotice')}
            </Link>
          )}
          {see}
        </>
      }
    />
  );
}

function AnswerForm({
  code,
  deviceToken,
  first,
  onDone,
}: {
  code: string;
  deviceToken: string;
  first: { result: AcceptanceResult | null; attitude: Attitude | null };
  onDone: () => void;
}) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const [result, setResult] = useState(first.result);
  const [attitude, setAttitude] = useState(first.attitude);
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [answer, { busy }] = useCommand(AnswerDocument, { quiet: true });

  const send = async () => {
    if (!result) return setProblem(t('answer.chooseResult'));
    if (!attitude) return setProblem(t('answer.chooseAttitude'));
    setProblem(null);
    const input = { code, deviceToken, result, attitude, comment, clientMutationId: newClientMutationId() };
    const outcome = await answer({ input });
    // Settled or taken back while the page was open: it says so instead of the form.
    if (outcome.ok || outcome.why.code === 'ACCEPTANCE_NOT_OPEN' || outcome.why.code === 'CODE_UNKNOWN') onDone();
    else setProblem(words(outcome.why));
  };
  return (
    <>
      <ResultField result={result} onChoose={setResult} />
      <AttitudeField attitude={attitude} onChoose={setAttitude} />
      <div className={styles.field}>
        <label htmlFor="answer-comment">
          {t('answer.comment')} · {t('common:optional')}
        </label>
        <small>{t('answer.commentHint')}</small>
        <TextArea id="answer-comment" value={comment} onChange={setComment} maxLength={1000} rows={2} />
      </div>
      <NoticeLine door="acceptance" />
      <Problem words={problem} />
      <Button block color="primary" loading={busy} onClick={send}>
        {t('answer.send')}
      </Button>
    </>
  );
}

function ResultField({
  result,
  onChoose,
}: {
  result: AcceptanceResult | null;
  onChoose: (next: AcceptanceResult) => void;
}) {
  const { t } = useTranslation('commitment');
  return (
    <fieldset className={styles.verdicts}>
      <legend>{t('answer.question')}</legend>
      {RESULTS.map((value) => {
        const { tone, icon } = statusLook('verdict', value);
        return (
          <button
            key={value}
            type="button"
            className={`verdict tone-${tone}`}
            aria-pressed={result === value}
            onClick={() => onChoose(value)}
          >
            <Icon name={icon} />
            {t(`status:verdict.${value}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

function AttitudeField({ attitude, onChoose }: { attitude: Attitude | null; onChoose: (next: Attitude) => void }) {
  const { t } = useTranslation('commitment');
  return (
    <fieldset className={styles.attitudes}>
      <legend>{t('answer.attitude')}</legend>
      {ATTITUDES.map((value) => (
        <button key={value} type="button" aria-pressed={attitude === value} onClick={() => onChoose(value)}>
          {t(`attitude.${value}`)}
        </button>
      ))}
    </fieldset>
  );
}

function TallyCard({ tally }: { tally: Tally }) {
  const { t } = useTranslation('commitment');
  return (
    <div className={`${styles.tally} num`}>
      <p>{tally.n === 1 ? t('answer.soFarNone') : t('answer.soFar', { count: tally.n })}</p>
      <TallyLines tally={tally} />
    </div>
  );
}
