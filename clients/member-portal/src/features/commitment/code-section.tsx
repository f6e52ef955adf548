import { codedError } from '@bandeng/graphql-client';
import { ErrorState, PhotoPairs, Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CodeSection } from '../../code-section';
import { graphql } from '../../generated';
import type { PublicChainQuery } from '../../generated/graphql';
import { Card } from '../../shell/Page';
import styles from './commitment.module.css';

const PublicChainDocument = graphql(`
  query PublicChain($code: String!) {
    publicChain(trackingCode: $code) {
      trackingCode
      title
      committeeName
      form
      heldAt
      demands {
        number
        title
        disposition
        departmentName
        reason
        basis
        carriedOverUntil
        commitment {
          number
          trackingCode
          action
          deliverable
          departmentName
          assistingDepartmentNames
          status
          waitingFor
          round
          relapseCount
          closedUnsolved
          movedTo {
            number
            trackingCode
            action
            departmentName
          }
          promisedDueOn
          completion {
            dueOn
            provisional
            workingDaysLeft
            timeliness
            doneOn
          }
          nextOn
          daysSinceUpdate
          silent
          acceptanceCode
          steps {
            kind
            channel
            round
            at
            dueOn
            text
            resultClass
            finding
            stageZh
            stageEn
            delivered
            reason
            basis
            presence
            lookBackFinding
            pairs {
              before
              after
            }
            photoIds
          }
          acceptance {
            round
            n
            solved
            halfSolved
            notSolved
            cameBack
            invitedTotal
            invitedCount
            minimum
            enough
          }
        }
      }
    }
  }
`);

type Chain = NonNullable<PublicChainQuery['publicChain']>;
type Demand = Chain['demands'][number];
type Promised = NonNullable<Demand['commitment']>;

/** What became of what was said, in plain words and without names. */
function Section({ code, onKnown }: { code: string; onKnown: (found: boolean) => void }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const [{ data, error }, again] = useQuery({ query: PublicChainDocument, variables: { code } });
  useEffect(() => {
    if (data) onKnown(Boolean(data.publicChain));
  }, [data, onKnown]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  const chain = data?.publicChain;
  if (!chain) return null;
  return (
    <>
      <p className="lead num">
        {chain.committeeName} · {t('public.held', { form: t(`words:form.${chain.form}`), date: date(chain.heldAt) })}
      </p>
      {chain.demands.map((demand) => (
        <DemandCard key={demand.number} demand={demand} />
      ))}
    </>
  );
}

export const codeSection: CodeSection = { order: 20, Section };

function DemandCard({ demand }: { demand: Demand }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { title, disposition, departmentName, reason, basis, carriedOverUntil, commitment } = demand;
  return (
    <Card
      title={title}
      extra={
        commitment ? (
          <StatusTag kind="commitment" value={commitment.status} />
        ) : (
          disposition && <StatusTag kind="disposition" value={disposition} />
        )
      }
    >
      {!disposition && <p className="quiet">{t('public.pending')}</p>}
      {!commitment && departmentName && <p>{departmentName}</p>}
      {!commitment && reason && <p>{t('public.reason', { reason })}</p>}
      {!commitment && basis && <p>{t('public.basis', { basis })}</p>}
      {!commitment && carriedOverUntil && <p className="num">{t('public.until', { date: date(carriedOverUntil) })}</p>}
      {commitment && <PromisedPart promised={commitment} />}
    </Card>
  );
}

function PromisedPart({ promised }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  const { acceptance } = promised;
  const asked = acceptance[acceptance.length - 1];
  return (
    <div className="num">
      <p>{t('public.promised', { action: promised.action })}</p>
      <p className="quiet">{t('public.deliverable', { deliverable: promised.deliverable })}</p>
      <WhoAndWhen promised={promised} />
      {promised.relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop" filled>
          {t('lookBack.relapses', { count: promised.relapseCount })}
        </Tag>
      )}
      {promised.silent && <p className={styles.late}>{t('silent', { count: promised.daysSinceUpdate })}</p>}
      {promised.movedTo.length > 0 && <MovedTo promised={promised} />}
      {promised.closedUnsolved && (
        <Tag tone="bad" icon="crossRing" filled>
          {t('public.unsolved')}
        </Tag>
      )}
      <h3>{t('public.soFar')}</h3>
      <StepsSoFar promised={promised} />
      {asked && (
        <div className={styles.tally}>
          <p>{t('public.verdict', { count: asked.n })}</p>
          <ul>
            {(
              [
                ['SOLVED', asked.solved],
                ['HALF_SOLVED', asked.halfSolved],
                ['NOT_SOLVED', asked.notSolved],
                ['CAME_BACK', asked.cameBack],
              ] as const
            ).map(([verdict, count]) => (
              <li key={verdict}>
                <StatusTag kind="verdict" value={verdict} />
                <b>{count}</b>
              </li>
            ))}
          </ul>
          <p className="quiet">
            {t('tally.split', { invited: asked.invitedCount, open: asked.n - asked.invitedCount })}
          </p>
          {asked.invitedTotal > 0 && (
            <p className="quiet">
              {t('invite.answered', {
                invited: asked.invitedTotal,
                answered: asked.invitedCount,
                silent: asked.invitedTotal - asked.invitedCount,
              })}
            </p>
          )}
          {!asked.enough && <p className="quiet">{t('answer.tooFew', { count: asked.minimum })}</p>}
        </div>
      )}
      {promised.acceptanceCode && (
        <Link className={`button primary ${styles.see}`} to={`/a/${promised.acceptanceCode}`}>
          {t('public.answerNow')}
        </Link>
      )}
    </div>
  );
}

function WhoAndWhen({ promised }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  const { date, due } = useFormats();
  const { completion } = promised;
  const running = !completion.doneOn && promised.waitingFor !== 'NOBODY';
  return (
    <dl className="facts">
      <dt>{t('public.who')}</dt>
      <dd>{[promised.departmentName, ...promised.assistingDepartmentNames].join('、')}</dd>
      <dt>{t('public.by')}</dt>
      <dd>
        {running ? due(completion.dueOn, completion.workingDaysLeft, completion.provisional) : date(completion.dueOn)}
        {running && (
          <>
            {' '}
            <StatusTag kind="timeliness" value={completion.timeliness} />
          </>
        )}
        {completion.dueOn !== promised.promisedDueOn && (
          <>
            <br />
            {t('public.promisedBy', { date: date(promised.promisedDueOn) })}
          </>
        )}
      </dd>
      {promised.nextOn && promised.nextOn !== completion.dueOn && (
        <>
          <dt>{t('public.next')}</dt>
          <dd>
            {date(promised.nextOn)} ·{' '}
            {promised.waitingFor === 'NOBODY' ? t('lookBack.title') : t(`waitingFor.${promised.waitingFor}`)}
          </dd>
        </>
      )}
    </dl>
  );
}

function StepsSoFar({ promised }: { promised: Promised }) {
  const { t, i18n } = useTranslation('commitment');
  const { date } = useFormats();
  const { steps } = promised;
  const ofRound = (round: number) => steps.find((step) => step.round === round && step.resultClass)?.resultClass;
  return (
    <ol className="chain">
      {steps.map(({ kind, at, round, dueOn, text, resultClass, finding, photoIds, ...shown }, index) => (
        <li key={`${at}${kind}`} aria-current={index === steps.length - 1 ? 'step' : undefined}>
          <strong>
            {t(`stepKind.${kind}`)}
            {finding && ` · ${t(`${ofRound(round) === 'D' ? 'findingD' : 'finding'}.${finding}`)}`}
          </strong>
          <small>
            {date(at)}
            {round > 1 && ` · ${t('round', { count: round })}`}
          </small>
          {shown.channel && <small>{t(`channel.${shown.channel}`, { name: promised.departmentName })}</small>}
          {resultClass && <StatusTag kind="resultClass" value={resultClass} />}
          {dueOn && <small>{t(kind === 'REPLIED' ? 'evidence:nextLookOn' : 'stepDue', { date: date(dueOn) })}</small>}
          {shown.stageZh && (
            <strong className={styles.stage}>{i18n.language === 'en' ? shown.stageEn : shown.stageZh}</strong>
          )}
          {shown.delivered && <p className={styles.long}>{t('public.delivered', { delivered: shown.delivered })}</p>}
          {text && <p className={styles.long}>{text}</p>}
          {shown.reason && <p>{t('public.reason', { reason: shown.reason })}</p>}
          {shown.basis && <p>{t('public.basis', { basis: shown.basis })}</p>}
          {shown.lookBackFinding && <StatusTag kind="lookBack" value={shown.lookBackFinding} />}
          {shown.presence && <StatusTag kind="presence" value={shown.presence} />}
          <PhotoPairs pairs={shown.pairs} />
          <Photos ids={photoIds} label={t('photos')} />
        </li>
      ))}
    </ol>
  );
}

function MovedTo({ promised }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <p>{t(promised.status === 'MERGED' ? 'public.merged' : 'public.split')}</p>
      <ul className={styles.movedTo}>
        {promised.movedTo.map(({ number, trackingCode, action, departmentName }) => (
          <li key={number}>
            <a href={`/portal/t/${trackingCode}`}>
              {departmentName}:{action}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
