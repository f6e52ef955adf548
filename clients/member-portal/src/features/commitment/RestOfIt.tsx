import { PhotoPairs, Photos, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { RestOfIt_ChainFragment } from '../../generated/graphql';
import { Card } from '../../shell/Page';
import styles from './commitment.module.css';

const RestOfIt_chain = graphql(`
  fragment RestOfIt_chain on PublicChain {
    demands {
      number
      title
      commitment {
        number
      }
      commitments {
        number
        action
        deliverable
        departmentName
        steps {
          kind
          at
          text
          delivered
          reason
          basis
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
type Promised = RestOfIt_ChainFragment['demands'][number]['commitments'][number];

/** Everybody reads the other promises behind codes of their own: whoever releases them reads them here. */
export function RestOfIt({ chain }: { chain: FragmentType<typeof RestOfIt_chain> }) {
  const { t } = useTranslation('review');
  const { demands } = readFragment(RestOfIt_chain, chain);
  return demands.flatMap(({ number, title, commitment, commitments }) => {
    const others = commitments.filter((one) => one.number !== commitment?.number);
    return others.length === 0 ? (
      []
    ) : (
      <Card key={number} title={t('rest', { title })}>
        {others.map((promised) => (
          <Other key={promised.number} promised={promised} />
        ))}
      </Card>
    );
  });
}

function Other({ promised: { action, deliverable, departmentName, steps } }: { promised: Promised }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <article className="num">
      <p>
        {departmentName} · {t('public.promised', { action })}
      </p>
      <p className="quiet">{t('public.deliverable', { deliverable })}</p>
      {steps
        .filter(
          ({ text, delivered, reason, photoIds, pairs }) => text || delivered || reason || photoIds[0] || pairs[0],
        )
        .map(({ kind, at, text, delivered, reason, basis, photoIds, pairs }) => (
          <div key={`${kind}${at}`}>
            <small>
              {t(`stepKind.${kind}`)} · {date(at)}
            </small>
            {delivered && <p className={styles.long}>{t('public.delivered', { delivered })}</p>}
            {text && <p className={styles.long}>{text}</p>}
            {reason && <p>{t('public.reason', { reason })}</p>}
            {basis && <p>{t('public.basis', { basis })}</p>}
            <PhotoPairs pairs={pairs} />
            <Photos ids={photoIds} label={t('photos')} />
          </div>
        ))}
    </article>
  );
}
