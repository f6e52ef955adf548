import { OWN_RATES, useOwnFigures } from '@bandeng/features/commitment';
import { StatusTag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shell/Page';

const NATURES = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'POSITION', 'EXPLANATION', 'FORWARDED'] as const;

/** How one's own department answers and how punctually, this year, by everybody's definitions; of no single person. */
export function OwnFigures() {
  const { t } = useTranslation('commitment');
  return useOwnFigures()?.map(({ departmentId, departmentName, year, rateOf, countOf }) => (
    <Panel key={departmentId} title={t('own.title', { name: departmentName, year })} extra={t('own.only')}>
      <div className="own num">
        <dl className="facts">
          {OWN_RATES.map((name) => (
            <div key={name}>
              <dt>{t(`own.${name}`)}</dt>
              <dd>{rateOf(name)}</dd>
            </div>
          ))}
        </dl>
        <p className="verdicts">
          {NATURES.map((nature) => (
            <span key={nature}>
              <StatusTag kind="responseNature" value={nature} /> {countOf(nature)}
            </span>
          ))}
        </p>
      </div>
    </Panel>
  ));
}
