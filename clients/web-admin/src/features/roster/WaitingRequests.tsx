import { useFormats } from '@bandeng/ui';
import { Button, Card, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { type UseQueryExecute, useQuery } from 'urql';
import { type FragmentType, graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import type { Slip_slip } from './Slip';

const AccountRequestsDocument = graphql(`
  query AccountRequests {
    accountRequests { id kind role displayName loginName requestedByName requestedAt isOwn viewerCanConfirm }
  }
`);
const ConfirmAccountRequestDocument = graphql(`
  mutation ConfirmAccountRequest($requestId: ID!) {
    confirmAccountRequest(requestId: $requestId) {
      ... on AccountRequestConfirmed { id slip { ...Slip_slip } }
      ... on IdentityRefusal { code }
    }
  }
`);
const DeclineAccountRequestDocument = graphql(`
  mutation DeclineAccountRequest($requestId: ID!) {
    declineAccountRequest(requestId: $requestId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);

/** What one administrator asked for and another has to confirm; nothing where nothing waits. */
export function WaitingRequests({
  onSlip,
  onChanged,
}: {
  onSlip: (slip: FragmentType<typeof Slip_slip> | null) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const { relative } = useFormats();
  const [{ data }, again] = useQuery({
    query: AccountRequestsDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  if (!data || data.accountRequests.length === 0) return null;
  return (
    <Card size="small" title={t('account.waiting')} style={{ marginBottom: 16 }}>
      <ul className="plain-list">
        {data.accountRequests.map(({ id, kind, role, isOwn, viewerCanConfirm, ...row }) => (
          <li key={id}>
            <span>
              {t(`account.asks.${kind}`, {
                who: `${row.displayName} ${row.loginName}`,
                post: role ? t(`words:role.${role}`) : '',
              })}
              <span className="quiet num">
                {' '}
                {t('account.askedBy', { name: row.requestedByName, when: relative(row.requestedAt) })}
              </span>
            </span>
            <RequestActs
              viewerCanConfirm={viewerCanConfirm}
              id={id}
              onSlip={onSlip}
              isOwn={isOwn}
              again={again}
              onChanged={onChanged}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RequestActs({
  viewerCanConfirm,
  id,
  onSlip,
  isOwn,
  again,
  onChanged,
}: {
  viewerCanConfirm: boolean;
  id: string;
  onSlip: (slip: FragmentType<typeof Slip_slip> | null) => void;
  isOwn: boolean;
  again: UseQueryExecute;
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const [confirm, { busy }] = useCommand(ConfirmAccountRequestDocument, { done: t('account.confirmed') });
  const [decline] = useCommand(DeclineAccountRequestDocument, { done: t('account.declined') });
  const after = () => {
    again({ requestPolicy: 'network-only' });
    onChanged();
  };
  return (
    <span>
      {viewerCanConfirm && (
        <Popconfirm
          title={t('account.sureConfirm')}
          okText={t('account.confirm')}
          cancelText={t('common:verb.cancel')}
          onConfirm={async () => {
            const outcome = await confirm({ requestId: id });
            if (outcome.ok && 'slip' in outcome.value) onSlip(outcome.value.slip ?? null);
            after();
          }}
        >
          <Button type="link" loading={busy}>
            {t('account.confirm')}
          </Button>
        </Popconfirm>
      )}
      {(isOwn || viewerCanConfirm) && (
        <Button
          type="link"
          onClick={async () => {
            await decline({ requestId: id });
            after();
          }}
        >
          {t(isOwn ? 'account.takeBack' : 'account.decline')}
        </Button>
      )}
    </span>
  );
}
