import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';

const MySessionsDocument = graphql(`
  query MySessions {
    mySessions {
      id
      device
      openedAt
      lastSeenAt
      isCurrent
    }
  }
`);
const RevokeSessionDocument = graphql(`
  mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId)
  }
`);

/** Where the account is signed in; a lost phone is signed out from here. */
export function Component() {
  const { t } = useTranslation('identity');
  const { relative } = useFormats();
  const [{ data, error }, again] = useQuery({ query: MySessionsDocument, requestPolicy: 'cache-and-network' });
  const [revoke, { busy }] = useCommand(RevokeSessionDocument, { done: t('deviceOut') });
  const signOut = async (sessionId: string) => {
    if (
      !(await Dialog.confirm({
        content: t('deviceSure'),
        confirmText: t('deviceSignOut'),
        cancelText: t('common:verb.cancel'),
      }))
    )
      return;
    await revoke({ sessionId });
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Page title={t('devices')} lead={t('devicesHint')} back="/me">
      {!data &&
        (error ? (
          <ErrorState error={codedError(error)} onRetry={() => again()} />
        ) : (
          <LoadingState what={t('devices')} />
        ))}
      {data?.mySessions.map(({ id, device, lastSeenAt, isCurrent }) => (
        <Card
          key={id}
          title={device || t('deviceUnknown')}
          extra={
            !isCurrent && (
              <Button size="small" disabled={busy} onClick={() => signOut(id)}>
                {t('deviceSignOut')}
              </Button>
            )
          }
        >
          <p className="num">{isCurrent ? t('deviceThis') : t('deviceSeen', { when: relative(lastSeenAt) })}</p>
        </Card>
      ))}
    </Page>
  );
}
