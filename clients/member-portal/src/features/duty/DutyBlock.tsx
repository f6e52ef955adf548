import { useFormats, yearInChina } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const OwnPoints = graphql(`
  query OwnPoints($year: Int!) {
    dutyRecord(year: $year) { accountId credited }
  }
`);

/** The way to one's duty record, with what counts this year. */
export function DutyBlock() {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const holdsPoints = useViewer().canEarnPoints;
  const year = yearInChina();
  const [{ data }] = useQuery({
    query: OwnPoints,
    variables: { year },
    pause: !holdsPoints,
    requestPolicy: 'cache-and-network',
  });
  if (!holdsPoints) return null;
  return (
    <Card title={t('block')}>
      <RowLink to="/duty" note={data?.dutyRecord && t('thisYear', { year, points: number(data.dutyRecord.credited) })}>
        {t('file.title')}
      </RowLink>
    </Card>
  );
}
