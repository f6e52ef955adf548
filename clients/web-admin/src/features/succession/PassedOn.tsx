import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PassedOnQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';

const PassedOnDocument = graphql(`
  query PassedOn($accountId: ID!) {
    passedOn(accountId: $accountId) {
      kind
      recordId
      opensId
      title
      nowWith
    }
  }
`);
const GiveBack = graphql(`
  mutation GiveBackPassedOn($accountId: ID!) {
    giveBackPassedOn(accountId: $accountId) { ... on SuccessionDone { id } ... on SuccessionRefusal { code } }
  }
`);

type Thing = PassedOnQuery['passedOn'][number];
const pathOf = ({ kind, opensId }: Thing) =>
  kind === 'BRIEF' ? `/briefs/${opensId}` : `/consultations/${opensId}/outcomes`;

/** 停用时转出的事项: what went to others because the account was shut; once it is open again, all of it comes back in one act. */
export function PassedOn({ accountId, isShut }: { accountId: string; isShut: boolean }) {
  const { t } = useTranslation('succession');
  const [{ data }, again] = useQuery({
    query: PassedOnDocument,
    variables: { accountId },
    requestPolicy: 'cache-and-network',
  });
  const [giveBack, { busy }] = useCommand(GiveBack, { done: t('passedOn.done') });
  const things = data?.passedOn ?? [];
  if (things.length === 0) return null;
  return (
    <>
      <h3 className="drawer-heading">{t('passedOn.title')}</h3>
      <p className="quiet">{t(isShut ? 'passedOn.shut' : 'passedOn.lead')}</p>
      <ul className="plain-list">
        {things.map((thing) => (
          <li key={thing.recordId}>
            {t(`passedOn.kind.${thing.kind}`)} <Link to={pathOf(thing)}>{thing.title}</Link> →{' '}
            {thing.nowWith ?? t('passedOn.committee')}
          </li>
        ))}
      </ul>
      {!isShut && (
        <Popconfirm
          title={t('passedOn.sure')}
          okText={t('passedOn.act')}
          cancelText={t('common:verb.cancel')}
          onConfirm={async () => {
            await giveBack({ accountId });
            again({ requestPolicy: 'network-only' });
          }}
        >
          <Button loading={busy}>{t('passedOn.act')}</Button>
        </Popconfirm>
      )}
    </>
  );
}
