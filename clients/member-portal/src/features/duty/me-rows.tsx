import { useFormats, yearInChina } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'duty', order: 10, isFor: ({ canEarnPoints }) => canEarnPoints, render: () => <OwnFile /> },
];

const OwnPoints = graphql(`
  query OwnPoints($year: Int!) {
    dutyRecord(year: $year) { accountId credited }
  }
`);

/** One's duty record, with what counts this year. */
function OwnFile() {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const year = yearInChina();
  const [{ data }] = useQuery({ query: OwnPoints, variables: { year }, requestPolicy: 'cache-and-network' });
  return (
    <RowLink to="/duty" note={data?.dutyRecord && t('thisYear', { year, points: number(data.dutyRecord.credited) })}>
      {t('title')}
    </RowLink>
  );
}
