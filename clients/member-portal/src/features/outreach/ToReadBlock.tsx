import { useConnection } from '@bandeng/graphql-client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { outbox } from '../../phone';
import { useKeptQuery } from '../../shell/kept';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { PolicyToRead } from './documents';
import { PolicyLine } from './PolicyLine';

const ToRead = graphql(`
  query PoliciesToRead {
    myPolicyNotices(read: false, first: 5) {
      totalCount
      nodes { id ...PolicyLine_notice }
    }
  }
`);

/** Notices are addressed to members and informants. */
export function ToReadBlock({ tell }: { tell: (waits: boolean) => void }) {
  const reads = useViewer().canTellPolicies;
  useEffect(() => {
    if (!reads) tell(false);
  }, [reads, tell]);
  return reads ? <ToReadList tell={tell} /> : null;
}

/** What I still have to read, taken along for roads without a signal. Nothing waiting shows nothing. */
function ToReadList({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('policy');
  const { client } = useConnection();
  const person = useViewer().id;
  const { data, asOf } = useKeptQuery(ToRead, {}, 'policiesToRead');
  const count = data?.myPolicyNotices.totalCount;
  useEffect(() => {
    if (count !== undefined) tell(count > 0);
  }, [count, tell]);
  const ahead = (data?.myPolicyNotices.nodes ?? []).map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!ahead || asOf) return;
    const take = async () => {
      for (const id of ahead.split(' ')) {
        const { data: notice } = await client.query(PolicyToRead, { id }).toPromise();
        if (notice) await outbox.keepAnswer({ key: `policy/${id}`, person, data: notice });
      }
    };
    take().catch(() => undefined);
  }, [ahead, asOf, client, person]);
  if (!data || !count) return null;
  return (
    <Card title={t('toRead', { count })}>
      {data.myPolicyNotices.nodes.map((notice) => (
        <PolicyLine key={notice.id} notice={notice} />
      ))}
      {count > data.myPolicyNotices.nodes.length && <RowLink to="/policies">{t('all', { count })}</RowLink>}
    </Card>
  );
}
