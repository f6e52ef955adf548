import { usePublicAddress } from '@bandeng/features/session';
import { codedError, useAct } from '@bandeng/graphql-client';
import { CodeQr, EmptyState, ErrorState, LoadingState, Tag } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AcceptanceSlipsQuery } from '../../generated/graphql';

const SlipsDocument = graphql(`
  query AcceptanceSlips($id: ID!) {
    commitment(id: $id) {
      id
      number
      demandTitle
      action
      leadDepartmentName
      committeeName
    }
    acceptanceInvitations(commitmentId: $id) {
      id
      label
      atTable
      withdrawn
      code
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawInvitation($id: ID!, $invitationId: ID!) {
    withdrawAcceptanceInvitation(commitmentId: $id, invitationId: $invitationId) {
      ... on CommitmentDetail { id }
      ... on CommitmentRefusal { code }
    }
  }
`);

const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ');

/** One slip each to cut out and hand over: whom it is for, what it is about, and a code that is theirs alone. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: SlipsDocument, variables: { id } });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState onRetry={retry} />;
  const { commitment, acceptanceInvitations } = data;
  if (!commitment || !acceptanceInvitations) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="acceptance-slips num">
      <nav className="no-print">
        <Link to={`/commitments/${id}`}>← {t('common:verb.back')}</Link>
        <Button type="primary" disabled={acceptanceInvitations.length === 0} onClick={() => window.print()}>
          {t('invite.print')}
        </Button>
      </nav>
      <h1 className="no-print">{t('invite.slips')}</h1>
      {acceptanceInvitations.length === 0 && <EmptyState icon="hand" title={t('invite.none')} />}
      <ul>
        {acceptanceInvitations.map(({ id: key, label, atTable, withdrawn, code }) => (
          <InvitationSlip
            key={key}
            withdrawn={withdrawn}
            label={label || t('anonymised')}
            commitment={commitment}
            code={code}
            atTable={atTable}
            id={id}
            retry={retry}
          />
        ))}
      </ul>
    </main>
  );
}

function InvitationSlip({
  key,
  withdrawn,
  label,
  commitment,
  code,
  atTable,
  id,
  retry,
}: {
  key: string;
  withdrawn: boolean;
  label: string;
  commitment: NonNullable<AcceptanceSlipsQuery['commitment']>;
  code: string;
  atTable: boolean;
  id: string;
  retry: () => void;
}) {
  const { t } = useTranslation('commitment');
  const origin = usePublicAddress();
  const [withdraw, { busy }] = useAct(Withdraw);
  const takeBack = async (invitationId: string) => {
    await withdraw({ id, invitationId });
    retry();
  };
  return (
    <li className={withdrawn ? 'no-print' : undefined}>
      <div>
        <strong>{t('invite.slipTitle')}</strong>
        <p>{t('invite.slipFor', { label })}</p>
        <p className="about">
          {commitment.demandTitle}
          <br />
          {commitment.leadDepartmentName}:{commitment.action}
        </p>
        {!withdrawn && <b className="code">{grouped(code)}</b>}
        <small>{t('invite.slipHint')}</small>
        <span className="no-print">
          {atTable && (
            <Tag tone="info" icon="bench">
              {t('invite.atTable')}
            </Tag>
          )}{' '}
          {withdrawn ? (
            <Tag tone="calm" icon="minus">
              {t('invite.withdrawn')}
            </Tag>
          ) : (
            <Button size="small" loading={busy} onClick={() => takeBack(key)}>
              {t('invite.withdraw')}
            </Button>
          )}
        </span>
      </div>
      {!withdrawn && <CodeQr text={`${origin}/portal/a/${code}`} size={132} label={label} />}
    </li>
  );
}
