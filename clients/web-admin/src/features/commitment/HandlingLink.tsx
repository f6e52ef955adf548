import { useAct } from '@bandeng/graphql-client';
import { useFormats } from '@bandeng/ui';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { IssueHandlingLinkMutation } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';
import { HandlingSlip } from './HandlingSlip';

export const HandlingLink_commitment = graphql(`
  fragment HandlingLink_commitment on CommitmentDetail {
    id
    leadDepartmentName
    viewerCanIssueLink
  }
`);
const LinkDocument = graphql(`
  query HandlingLinkInForce($id: ID!) {
    handlingLink(commitmentId: $id) { expiresOn issuedAt issuedByName }
  }
`);
const IssueDocument = graphql(`
  mutation IssueHandlingLink($id: ID!) {
    issueHandlingLink(commitmentId: $id) {
      ... on IssuedHandlingLink { commitmentId number action organisationName token expiresOn }
      ... on CommitmentRefusal { code }
    }
  }
`);
const RevokeDocument = graphql(`
  mutation RevokeHandlingLink($id: ID!) {
    revokeHandlingLink(commitmentId: $id) { ... on CommitmentDetail { id } ... on CommitmentRefusal { code } }
  }
`);
export type IssuedLink = Extract<IssueHandlingLinkMutation['issueHandlingLink'], { token: string }>;

/** An organisation has no accounts: it handles by a link printed on a slip, or its committee writes down what it does. */
export function HandlingLink({ commitment }: { commitment: FragmentType<typeof HandlingLink_commitment> }) {
  const { id, leadDepartmentName, viewerCanIssueLink } = readFragment(HandlingLink_commitment, commitment);
  return viewerCanIssueLink ? <LinkPanel id={id} name={leadDepartmentName} /> : null;
}

function LinkPanel({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const [{ data }, again] = useQuery({ query: LinkDocument, variables: { id } });
  const [issue, issuing] = useAct(IssueDocument);
  const [revoke, revoking] = useCommand(RevokeDocument, { done: t('link.revoked') });
  const [slip, setSlip] = useState<IssuedLink | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const inForce = data?.handlingLink;
  const make = async () => {
    const outcome = await issue({ id });
    if (outcome.ok) setSlip(outcome.value);
    refresh();
  };
  const takeBack = async () => {
    await revoke({ id });
    refresh();
  };
  return (
    <Panel title={t('link.title', { name })}>
      <p className="quiet">{t('link.hint')}</p>
      {inForce && <p>{t('link.inForce', { date: date(inForce.expiresOn) })}</p>}
      <div className="act-list">
        {inForce ? (
          <Popconfirm title={t('link.sureReplace')} onConfirm={make}>
            <Button block loading={issuing.busy}>
              {t('link.replace')}
            </Button>
          </Popconfirm>
        ) : (
          <Button block loading={issuing.busy} onClick={make}>
            {t('link.issue')}
          </Button>
        )}
        {inForce && (
          <Popconfirm title={t('link.sureRevoke')} onConfirm={takeBack}>
            <Button block danger loading={revoking.busy}>
              {t('link.revoke')}
            </Button>
          </Popconfirm>
        )}
      </div>
      {slip && <HandlingSlip link={slip} onClose={() => setSlip(null)} />}
    </Panel>
  );
}
