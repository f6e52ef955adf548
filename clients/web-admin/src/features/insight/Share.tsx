import { useTranslation } from 'react-i18next';
import { percentOf, SMALL_N } from './official';

export interface Counts {
  readonly n: number;
  readonly counted: number;
}

/** A rate with its two counts; too few to be a rate, the counts alone, and so said. */
export function Share({ counts }: { counts: Counts | undefined }) {
  const { t } = useTranslation('insight');
  if (!counts || counts.n === 0) return <span className="quiet">{t('none')}</span>;
  if (counts.n >= SMALL_N)
    return (
      <>
        {percentOf(counts)}% <small className="quiet">{`${counts.counted}/${counts.n}`}</small>
      </>
    );
  return (
    <span className="quiet" title={t('compare.few')}>
      {`${counts.counted}/${counts.n}`}
    </span>
  );
}

/** By the rate; those too few to be one stand last, whichever way the table is turned. */
export function byShare(
  a: Counts | undefined,
  b: Counts | undefined,
  order: 'ascend' | 'descend' | null = 'ascend',
): number {
  const [few, other] = [a, b].map((one) => !one || one.n < SMALL_N);
  if (few || other) return (few === other ? 0 : few ? 1 : -1) * (order === 'descend' ? -1 : 1);
  return (a as Counts).counted / (a as Counts).n - (b as Counts).counted / (b as Counts).n;
}

/** Month by month as sealed: up or down at a glance, in words for whoever does not see it. */
export function Spark({ points }: { points: readonly (Counts & { readonly start: string })[] }) {
  const { t } = useTranslation('insight');
  if (points.length < 2) return <span className="quiet">{t('compare.noSpark')}</span>;
  const [wide, high] = [96, 24];
  const at = ({ n, counted }: Counts, index: number) => {
    const share = n === 0 ? 0 : counted / n;
    return `${((index * wide) / (points.length - 1)).toFixed(1)},${(high - 2 - share * (high - 4)).toFixed(1)}`;
  };
  const words = points.map(({ start, counted, n }) => `${start.slice(0, 7)} ${counted}/${n}`).join(', ');
  return (
    <svg role="img" aria-label={words} width={wide} height={high} viewBox={`0 0 ${wide} ${high}`}>
      <title>{words}</title>
      <polyline points={points.map(at).join(' ')} fill="none" stroke="var(--info)" strokeWidth="2" />
    </svg>
  );
}
