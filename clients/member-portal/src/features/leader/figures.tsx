import { useTranslation } from 'react-i18next';
import type { FigureName } from '../../generated/graphql';

/** Fewer than this are no rate. */
const SMALL_N = 5;

export const FIVE = [
  'ADOPTION_RATE',
  'IMPLEMENTATION_RATE',
  'FEEDBACK_RATE',
  'CLOSED_LOOP',
  'REPLIED_ON_TIME',
] as const satisfies readonly FigureName[];
export const OF_DEPARTMENT = [
  'REPLIED_ON_TIME',
  'ACKNOWLEDGED_ON_TIME',
  'IMPLEMENTATION_RATE',
  'REPROCESSED',
  'SATISFACTION_RESULT',
] as const satisfies readonly FigureName[];

interface Figure {
  readonly name: FigureName;
  readonly n: number;
  readonly counted: number;
}

/** Each figure by its name, as a rate with its counts; too few, as the counts alone. */
export function Figures({
  names,
  figures,
}: {
  names: readonly ((typeof FIVE)[number] | (typeof OF_DEPARTMENT)[number])[];
  figures: readonly Figure[];
}) {
  const { t } = useTranslation('leader');
  const said = ({ n, counted }: Pick<Figure, 'n' | 'counted'>) =>
    n === 0 ? t('none') : n < SMALL_N ? `${counted}/${n}` : `${Math.round((counted / n) * 100)}%（${counted}/${n}）`;
  return (
    <dl className="facts num">
      {names.flatMap((name) => [
        <dt key={name}>{t(`figure.${name}`)}</dt>,
        <dd key={`${name} rate`}>{said(figures.find((one) => one.name === name) ?? { n: 0, counted: 0 })}</dd>,
      ])}
    </dl>
  );
}
