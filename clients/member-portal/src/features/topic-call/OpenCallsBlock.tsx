import { Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';

const OpenCalls = graphql(`
  query OpenTopicCalls {
    openTopicCalls {
      code
      title
      closesOn
      committeeName
    }
  }
`);

/** The calls open now that this person is asked to answer. */
export function OpenCallsBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('topicCall');
  const { date } = useFormats();
  const { viewer } = useViewerState();
  const account = viewer?.kind === 'ACCOUNT';
  const [{ data, error }] = useQuery({ query: OpenCalls, pause: !account, requestPolicy: 'cache-and-network' });
  const calls = data?.openTopicCalls ?? [];
  const waits = calls.length > 0;
  const known = Boolean(data ?? error) || !account;
  useEffect(() => {
    if (known) tell(waits);
  }, [known, waits, tell]);
  if (!waits) return null;
  return (
    <Card title={t('block')}>
      {calls.map(({ code, title, closesOn, committeeName }) => (
        <RowLink key={code} to={`/c/${code}`} note={committeeName ?? t('secretariat')}>
          {title}{' '}
          <Tag tone="info" icon="clock">
            {t('until', { date: date(closesOn) })}
          </Tag>
        </RowLink>
      ))}
    </Card>
  );
}
