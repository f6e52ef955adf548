import { useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const MyLookBacksDocument = graphql(`
  query MyLookBacks {
    openLookBacks(mine: true, first: 10) {
      nodes {
        id
        commitmentId
        demandTitle
        kind
        dueOn
        daysLeft
      }
    }
  }
`);

/** So early it stands among what is to be done; before that it is only on its matter's page. */
const SHOWN_DAYS = 14;

/** 回头看: where this member is expected within two weeks. */
export function LookBacksBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const member = useViewer().canFollowCommitments;
  const [{ data }] = useQuery({ query: MyLookBacksDocument, pause: !member, requestPolicy: 'cache-and-network' });
  const due = data?.openLookBacks.nodes.filter(({ daysLeft }) => daysLeft <= SHOWN_DAYS) ?? [];
  const known = !member || data !== undefined;
  useEffect(() => {
    if (known) tell(due.length > 0);
  }, [known, due.length, tell]);
  if (due.length === 0) return null;
  return (
    <Card title={t('lookBack.title')}>
      {due.map(({ id, commitmentId, demandTitle, kind, dueOn }) => (
        <RowLink
          key={id}
          to={`/commitments/${commitmentId}/look_back`}
          note={`${t(`lookBack.kind.${kind}`)} · ${t('lookBack.due', { date: date(dueOn) })}`}
        >
          {demandTitle}
        </RowLink>
      ))}
    </Card>
  );
}
