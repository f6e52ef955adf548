import { OWN_RATES, useOwnFigures } from '@bandeng/features/commitment';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shell/Page';

/** How one's own department does this year, by everybody's definitions; of no single person. */
export function OwnFigures() {
  const { t } = useTranslation('commitment');
  return useOwnFigures()?.map(({ departmentId, departmentName, year, rateOf }) => (
    <Card key={departmentId} title={t('own.title', { name: departmentName, year })}>
      <dl className="facts num">
        {OWN_RATES.flatMap((name) => [
          <dt key={name}>{t(`own.${name}`)}</dt>,
          <dd key={`${name} rate`}>{rateOf(name)}</dd>,
        ])}
      </dl>
      <p className="quiet">{t('own.only')}</p>
    </Card>
  ));
}
