import { useServerNow } from '@bandeng/graphql-client';
import { useFormats } from '@bandeng/ui';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated';

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

export const OWN_RATES = ['ACKNOWLEDGED_ON_TIME', 'REPLIED_ON_TIME', 'SUBSTANTIVE_RESPONSE'] as const;
type Rate = (typeof OWN_RATES)[number];

/** How one's own departments answer and how punctually, this year, by everybody's definitions; of no single person. */
export function useOwnFigures() {
  const { rate } = useFormats();
  const year = useServerNow(3_600_000).getUTCFullYear();
  const variables = useMemo(() => ({ period: { from: `${year}-01-01`, to: `${year}-12-31` } }), [year]);
  const [{ data }] = useQuery({ query: OwnFiguresDocument, variables });
  return data?.ownFigures.map(({ departmentId, departmentName, figures, natures }) => ({
    departmentId,
    departmentName,
    year,
    rateOf: (name: Rate) => {
      const figure = figures.find((one) => one.name === name);
      return rate(figure?.counted ?? 0, figure?.n ?? 0, 'commitments');
    },
    countOf: (nature: string) => natures.find((one) => one.nature === nature)?.count ?? 0,
  }));
}
