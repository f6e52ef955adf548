import { useServerNow } from '@bandeng/graphql-client';
import { useFormats } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card } from '../../shell/Page';

const OwnFiguresDocument = graphql(`
  query MyDepartmentsFigures($period: PeriodInput!) {
    ownFigures(period: $period) {
      departmentId
      departmentName
      figures {
        name
        n
        counted
      }
    }
  }
`);
const RATES = ['ACKNOWLEDGED_ON_TIME', 'REPLIED_ON_TIME', 'SUBSTANTIVE_RESPONSE'] as const;

/** How one's own department does this year, by everybody's definitions; of no single person. */
export function OwnFigures() {
  const { t } = useTranslation('commitment');
  const { rate } = useFormats();
  const year = useServerNow(3_600_000).getUTCFullYear();
  const variables = useMemo(() => ({ period: { from: `${year}-01-01`, to: `${year}-12-31` } }), [year]);
  const [{ data }] = useQuery({ query: OwnFiguresDocument, variables });
  return data?.ownFigures.map(({ departmentId, departmentName, figures }) => (
    <Card key={departmentId} title={t('own.title', { name: departmentName, year })}>
      <dl className="facts num">
        {RATES.flatMap((name) => {
          const figure = figures.find((one) => one.name === name);
          return [
            <dt key={name}>{t(`own.${name}`)}</dt>,
            <dd key={`${name} rate`}>{rate(figure?.counted ?? 0, figure?.n ?? 0, 'commitments')}</dd>,
          ];
        })}
      </dl>
      <p className="quiet">{t('own.only')}</p>
    </Card>
  ));
}
