import { codedError } from '@bandeng/graphql-client';
import { ErrorState, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { LettersDocument } from './documents';

const SHOWN = 5;

/** Letters that wait for this department. Nothing waiting shows nothing. */
export function LettersBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('screening');
  const { due } = useFormats();
  const officer = useViewer().canAnswerLetters;
  const [{ data, error }, again] = useQuery({
    query: LettersDocument,
    variables: { answered: false, first: SHOWN },
    pause: !officer,
    requestPolicy: 'cache-and-network',
  });
  const count = data?.transferLetters.totalCount;
  useEffect(() => {
    if (!officer) tell(false);
    else if (count !== undefined) tell(count > 0);
  }, [officer, count, tell]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!officer || !data || count === 0) return null;
  return (
    <Card title={t('block')}>
      {data.transferLetters.nodes.map(({ id, title, replyDueOn, workingDaysLeft }) => (
        <RowLink key={id} to={`/letters/${id}`} note={due(replyDueOn, workingDaysLeft)}>
          {title}
        </RowLink>
      ))}
      <RowLink to="/letters">{t('all')}</RowLink>
    </Card>
  );
}
