import { useServerNow } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';

const OwnFiguresDocument = graphql(`
  query OwnFigures($period: PeriodInput!) {
    ownFigures(period: $period) {
      departmentId
      departmentName
      figures {
        name
        n
        counted
      }
      natures {
        nature
        count
      }
    }
  }
`);

const NATURES = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'POSITION', 'EXPLANATION'] as const;
const RATES = ['ACKNOWLEDGED_ON_TIME', 'REPLIED_ON_TIME', 'SUBSTANTIVE_RESPONSE'] as const;

/** How one's own department answers and how punctually, this year, by everybody's definitions; of no single person. */
export function OwnFigures() {
  const { t } = useTranslation('commitment');
  const { rate } = useFormats();
  const year = useServerNow(3_600_000).getUTCFullYear();
  const variables = useMemo(() => ({ period: { from: `${year}-01-01`, to: `${year}-12-31` } }), [year]);
  const [{ data }] = useQuery({ query: OwnFiguresDocument, variables });
  return data?.ownFigures.map(({ departmentId, departmentName, figures, natures }) => (
    <Panel key={departmentId} title={t('own.title', { name: departmentName, year })} extra={t('own.only')}>
      <div className="own num">
        <dl className="facts">
          {RATES.map((name) => {
            const figure = figures.find((one) => one.name === name);
            return (
              <div key={name}>
                <dt>{t(`own.${name}`)}</dt>
                <dd>{rate(figure?.counted ?? 0, figure?.n ?? 0, 'commitments')}</dd>
              </div>
            );
          })}
        </dl>
        <p className="verdicts">
          {NATURES.map((nature) => (
            <span key={nature}>
              <StatusTag kind="responseNature" value={nature} />{' '}
              {natures.find((one) => one.nature === nature)?.count ?? 0}
            </span>
          ))}
        </p>
      </div>
    </Panel>
  ));
}
