import { codedError } from '@bandeng/graphql-client';
import { ErrorState, Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const Mine = graphql(`
  query MyRankings {
    myRankings {
      id
      title
      closesOn
      open
      answered
    }
  }
`);

/** What this member put in order, and how the last ones ended. */
export function RankingsBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('ranking');
  const { date } = useFormats();
  const member = useViewer().canRank;
  const [{ data, error }, again] = useQuery({
    query: Mine,
    variables: {},
    pause: !member,
    requestPolicy: 'cache-and-network',
  });
  // What waits to be put in order stands in the list of what waits.
  const rankings = data?.myRankings.filter(({ open, answered }) => !open || answered);
  const count = rankings?.length;
  useEffect(() => {
    if (!member) tell(false);
    else if (count !== undefined) tell(count > 0);
  }, [member, count, tell]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!member || !rankings || count === 0) return null;
  return (
    <Card title={t('blockDone')}>
      {rankings.map(({ id, title, closesOn, open, answered }) => (
        <RowLink key={id} to={`/rankings/${id}`} note={open ? t('until', { date: date(closesOn) }) : t('seeResult')}>
          {title}{' '}
          {open && answered && (
            <Tag tone="ok" icon="check">
              {t('answered')}
            </Tag>
          )}
        </RowLink>
      ))}
    </Card>
  );
}
