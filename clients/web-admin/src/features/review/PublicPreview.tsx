import { PhotoPairs, Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { PublicPreview_ChainFragment } from '../../generated/graphql';
import styles from './review.module.css';

export const PublicPreview_chain = graphql(`
  fragment PublicPreview_chain on PublicChain {
    title
    committeeName
    form
    heldAt
    takenDownAt
    demands {
      number
      title
      takenDownAt
      disposition
      departmentName
      reason
      basis
      carriedOverUntil
      commitments {
        number
        action
        deliverable
        departmentName
        promisedDueOn
        status
        corrections {
          field
          saidBefore
          at
        }
        steps {
          kind
          at
          text
          delivered
          reason
          basis
          resultClass
          takenDownAt
          photoIds
          pairs {
            before
            after
          }
        }
      }
    }
  }
`);
type Demand = PublicPreview_ChainFragment['demands'][number];
type Promised = Demand['commitments'][number];

/** Every word and picture that everybody will see, in the order in which they will. */
export function PublicPreview({ chain: given }: { chain: FragmentType<typeof PublicPreview_chain> }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const chain = readFragment(PublicPreview_chain, given);
  return (
    <div className={styles.preview}>
      <h3>{chain.takenDownAt ? t('public.takenDown', { date: date(chain.takenDownAt) }) : chain.title}</h3>
      <p className="quiet num">
        {chain.committeeName} · {t('public.held', { form: t(`words:form.${chain.form}`), date: date(chain.heldAt) })}
      </p>
      {chain.demands.map((demand) => (
        <DemandShown key={demand.number} demand={demand} />
      ))}
    </div>
  );
}

function DemandShown({ demand }: { demand: Demand }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { title, takenDownAt, disposition, departmentName, reason, basis, carriedOverUntil, commitments } = demand;
  return (
    <article className="entry">
      <header>
        <strong>{takenDownAt ? t('public.takenDown', { date: date(takenDownAt) }) : title}</strong>{' '}
        {disposition && <StatusTag kind="disposition" value={disposition} />}
      </header>
      {commitments.length === 0 && (
        <>
          {departmentName && <p>{departmentName}</p>}
          {reason && <p className="long">{t('public.reason', { reason })}</p>}
          {basis && <p className="long">{t('public.basis', { basis })}</p>}
          {carriedOverUntil && <p className="num">{t('public.until', { date: date(carriedOverUntil) })}</p>}
        </>
      )}
      {commitments.map((promised) => (
        <PromisedShown key={promised.number} promised={promised} />
      ))}
    </article>
  );
}

function PromisedShown({ promised }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <div className="num">
      <p className="long">
        {t('public.promised', { action: promised.action })} <StatusTag kind="commitment" value={promised.status} />
      </p>
      <p className="quiet">
        {t('public.deliverable', { deliverable: promised.deliverable })} · {promised.departmentName} ·{' '}
        {date(promised.promisedDueOn)}
      </p>
      {promised.corrections
        .filter(({ saidBefore }) => saidBefore)
        .map(({ field, saidBefore, at }) => (
          <p key={`${field}${at}`} className="quiet">
            <Tag tone="soon" icon="pen">
              {t('corrections.mark')}
            </Tag>{' '}
            {t(`corrections.field.${field}`)} · {t('corrections.earlier', { said: saidBefore })}
          </p>
        ))}
      {promised.steps.filter(saysSomething).map((step) => (
        <div key={`${step.kind}${step.at}`} className={styles.step}>
          <small>
            {t(`stepKind.${step.kind}`)} · {date(step.at)}
          </small>
          {step.takenDownAt && <p className="quiet">{t('public.takenDown', { date: date(step.takenDownAt) })}</p>}
          {step.resultClass && <StatusTag kind="resultClass" value={step.resultClass} />}
          {step.delivered && <p className="long">{t('public.delivered', { delivered: step.delivered })}</p>}
          {step.text && <p className="long">{step.text}</p>}
          {step.reason && <p className="long">{t('public.reason', { reason: step.reason })}</p>}
          {step.basis && <p className="long">{t('public.basis', { basis: step.basis })}</p>}
          <PhotoPairs pairs={step.pairs} />
          <Photos ids={step.photoIds} label={t('photos')} />
        </div>
      ))}
    </div>
  );
}

/** Steps without words or pictures show their name and day on the public page; there is nothing in them to look at. */
const saysSomething = ({ text, delivered, reason, takenDownAt, photoIds, pairs }: Promised['steps'][number]) =>
  Boolean(text || delivered || reason || takenDownAt || photoIds.length > 0 || pairs.length > 0);
