import { PhotoPairs, Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { PublicDemands_ChainFragment } from '../../generated/graphql';
import { Card } from '../../shell/Page';
import { PublicCoordinations } from '../coordination/PublicCoordinations';
import { CameBack } from './CameBack';
import styles from './commitment.module.css';
import { MovedToList } from './MovedToList';
import { TallyLines } from './TallyLines';

const PublicDemands_chain = graphql(`
  fragment PublicDemands_chain on PublicChain {
    demands {
      number
      takenDownAt
      title
      correctedAt
      disposition
      departmentName
      reason
      basis
      carriedOverUntil
      promiseWaits
      isOpen
      escalation {
        kind
        level
        on
      }
      commitments {
        number
        trackingCode
        action
        departmentName
        status
      }
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
        ...CameBack_promised
        steps {
          kind
          channel
          takenDownAt
          photosTakenDown
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
        corrections {
          record
          field
          saidBefore
          at
        }
        coordinations {
          ...PublicCoordinations_line
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
`);

type Demand = PublicDemands_ChainFragment['demands'][number];
type Promised = NonNullable<Demand['commitment']>;

/** What became of each demand, in plain words and without names: as everybody reads it, or will. */
export function PublicDemands({
  chain,
  again,
}: {
  chain: FragmentType<typeof PublicDemands_chain>;
  /** Asks anew after somebody said something; left out where people only look at what it will be. */
  again?: () => void;
}) {
  const { demands } = readFragment(PublicDemands_chain, chain);
  return demands.map((demand) => <DemandCard key={demand.number} demand={demand} again={again} />);
}

function DemandCard({ demand, again }: { demand: Demand; again: (() => void) | undefined }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { title, takenDownAt, correctedAt, disposition, departmentName, reason, basis, carriedOverUntil } = demand;
  const { commitment, commitments } = demand;
  return (
    <Card
      title={takenDownAt ? t('public.takenDown', { date: date(takenDownAt) }) : title}
      extra={
        commitment ? (
          <StatusTag kind="commitment" value={commitment.status} />
        ) : (
          disposition && <StatusTag kind="disposition" value={disposition} />
        )
      }
    >
      {takenDownAt && <p>{t('public.takenDownHint')}</p>}
      {correctedAt && <p className="quiet num">{t('public.correctedAt', { date: date(correctedAt) })}</p>}
      {!disposition && !takenDownAt && <p className="quiet">{t('public.pending')}</p>}
      {!commitment && departmentName && <p>{departmentName}</p>}
      {!commitment && reason && <p>{t('public.reason', { reason })}</p>}
      {!commitment && basis && <p>{t('public.basis', { basis })}</p>}
      {!commitment && carriedOverUntil && <p className="num">{t('public.until', { date: date(carriedOverUntil) })}</p>}
      {commitments.length > 1 && <p className="quiet">{t('public.several', { count: commitments.length })}</p>}
      {commitment && <PromisedPart promised={commitment} />}
      {commitment && <CameBack promised={commitment} again={again} />}
      {commitments.length > 1 && <OtherPromises demand={demand} />}
      {disposition === 'ESCALATED' && <Escalation steps={demand.escalation} />}
      {disposition === 'CARRIED_OVER' && demand.isOpen && <p className="quiet">{t('public.carriedOver')}</p>}
      {demand.promiseWaits && <p className="quiet">{t('public.promiseWaits')}</p>}
    </Card>
  );
}

/** It went up: how far it came, in plain words. Whose instruction it was and what it says is nobody's here. */
function Escalation({ steps }: { steps: Demand['escalation'] }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  if (steps.length === 0) return <p className="quiet">{t('public.escalation.NOT_BEGUN')}</p>;
  return (
    <>
      <h3>{t('public.escalation.title')}</h3>
      <ul className={styles.movedTo}>
        {steps.map(({ kind, level, on }) => (
          <li key={`${kind} ${level} ${on}`}>
            {t(`public.escalation.${kind}`, { level: level ? t(`public.level.${level}`) : '' })}
            {on && <span className="quiet num"> {date(on)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of several promises one stands in full, the one this is only as far as; each of the others has a page of its own. */
function OtherPromises({ demand: { commitments, commitment } }: { demand: Demand }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <h3>{t('public.others')}</h3>
      <ul className={styles.movedTo}>
        {commitments
          .filter(({ number }) => number !== commitment?.number)
          .map(({ number, trackingCode, action, departmentName, status }) => (
            <li key={number}>
              <a href={`/portal/t/${trackingCode}`}>
                {departmentName}:{action}
              </a>{' '}
              <StatusTag kind="commitment" value={status} />
            </li>
          ))}
      </ul>
    </>
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
      <Corrected promised={promised} />
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
      <PublicCoordinations lines={promised.coordinations} />
      {asked && (
        <div className={styles.tally}>
          <p>{t('public.verdict', { count: asked.n })}</p>
          <TallyLines tally={asked} />
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

/** 已更正: what was put right says what it said before. */
function Corrected({ promised }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return promised.corrections
    .filter(({ saidBefore }) => saidBefore)
    .map(({ record, field, saidBefore, at }) => (
      <p key={`${field}${at}`} className="quiet">
        <Tag tone="soon" icon="pen">
          {t('corrections.mark')}
        </Tag>{' '}
        {t(`corrections.record.${record}`)} · {t(`corrections.field.${field}`)} · {date(at)}
        <br />
        {t('corrections.earlier', { said: saidWords(field, saidBefore ?? '', date, t) })}
      </p>
    ));
}

const DAYS = ['PROMISED_DUE_ON', 'NEXT_LOOK_ON'];
const saidWords = (field: string, said: string, date: (day: string) => string, t: (key: string) => string) =>
  DAYS.includes(field) ? date(said) : field === 'FINDING' ? t(`finding.${said}`) : said;

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
          {shown.takenDownAt && <p className="quiet">{t('public.takenDown', { date: date(shown.takenDownAt) })}</p>}
          {text && <p className={styles.long}>{text}</p>}
          {shown.reason && <p>{t('public.reason', { reason: shown.reason })}</p>}
          {shown.basis && <p>{t('public.basis', { basis: shown.basis })}</p>}
          {shown.lookBackFinding && <StatusTag kind="lookBack" value={shown.lookBackFinding} />}
          {shown.presence && <StatusTag kind="presence" value={shown.presence} />}
          {shown.photosTakenDown > 0 && (
            <p className="quiet num">{t('public.photosTakenDown', { count: shown.photosTakenDown })}</p>
          )}
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
      <MovedToList movedTo={promised.movedTo} />
    </>
  );
}
