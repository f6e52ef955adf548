import { useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';

const Coming = graphql(`
  query DirectComing {
    consultations(first: 10, filter: { statuses: [NOTIFIED] }) {
      nodes {
        id
        title
        startsAt
      }
    }
  }
`);

/** What whoever organises has called people to: who comes and who asked for leave. Nothing to do there is no task. */
export function DirectBlock({ pause, tell }: { pause: boolean; tell: (waits: boolean) => void }) {
  const { t } = useTranslation('direct');
  const { dateTime } = useFormats();
  const [{ data }] = useQuery({ query: Coming, pause, requestPolicy: 'cache-and-network' });
  const coming = pause ? [] : data?.consultations.nodes;
  const some = coming && coming.length > 0;
  useEffect(() => {
    if (some !== undefined) tell(some);
  }, [some, tell]);
  if (!some) return null;
  return (
    <Card title={t('block')}>
      {coming.map(({ id, title, startsAt }) => (
        <RowLink key={id} to={`/direct/${id}`} note={startsAt && dateTime(startsAt)}>
          {title}
        </RowLink>
      ))}
    </Card>
  );
}
