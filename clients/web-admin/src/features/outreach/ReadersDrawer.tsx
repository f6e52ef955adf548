import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PolicyReadersQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Remind } from './documents';

const Readers = graphql(`
  query PolicyReaders($filter: PolicyReaderFilter!) {
    policyReaders(filter: $filter, first: 100) {
      totalCount
      nodes {
        id
        name
        isInformant
        hasAccount
        readAt
        remindedOn
      }
    }
  }
`);

/** The people of one committee: who has not read it first, with the act of reminding them. */
export function ReadersDrawer({
  noticeId,
  committee,
  canRemind,
  close,
  reminded,
}: {
  noticeId: string;
  committee: { id: string; name: string };
  canRemind: boolean;
  close: () => void;
  reminded: () => void;
}) {
  const { t } = useTranslation('policy');
  const [{ data, error }, again] = useQuery({
    query: Readers,
    variables: { filter: { noticeId, committeeId: committee.id } },
    requestPolicy: 'network-only',
  });
  const [remind, { busy }] = useCommand(Remind, { done: t('reminded') });
  const retry = () => again({ requestPolicy: 'network-only' });
  const nodes = data?.policyReaders.nodes ?? [];
  const unread = nodes.filter(({ readAt }) => !readAt);
  const read = nodes.filter(({ readAt }) => readAt);
  return (
    <Drawer
      open
      size={460}
      title={committee.name}
      onClose={close}
      extra={
        canRemind &&
        unread.length > 0 && (
          <Button
            type="primary"
            loading={busy}
            onClick={async () => {
              if (!(await remind({ input: { noticeId, committeeId: committee.id } })).ok) return;
              retry();
              reminded();
            }}
          >
            {t('remind')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={retry} />}
      {!data && !error && <LoadingState what={committee.name} />}
      {data && nodes.length === 0 && <EmptyState title={t('nobody')} />}
      {unread.length > 0 && <UnreadPeople unread={unread} />}
      {read.length > 0 && <ReadPeople read={read} />}
    </Drawer>
  );
}

function UnreadPeople({ unread }: { unread: PolicyReadersQuery['policyReaders']['nodes'][number][] }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  return (
    <>
      <h3>{t('unreadOf', { count: unread.length })}</h3>
      <ul className="policy-people">
        {unread.map(({ id, name, isInformant, hasAccount, remindedOn }) => (
          <li key={id}>
            <span>
              {name} {isInformant && <Tag tone="calm">{t('informant')}</Tag>}
            </span>
            <span className="quiet num">
              {!hasAccount ? t('noAccount') : remindedOn && t('remindedOn', { day: date(remindedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReadPeople({ read }: { read: PolicyReadersQuery['policyReaders']['nodes'][number][] }) {
  const { t } = useTranslation('policy');
  const { dateTime } = useFormats();
  return (
    <>
      <h3>{t('readOf', { count: read.length })}</h3>
      <ul className="policy-people">
        {read.map(({ id, name, readAt }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="quiet num">{dateTime(readAt)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
