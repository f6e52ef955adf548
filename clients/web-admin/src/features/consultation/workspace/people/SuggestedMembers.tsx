import { codedError } from '@bandeng/graphql-client';
import { ErrorState, Tag } from '@bandeng/ui';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../../generated';
import type { SuggestedMembersQuery } from '../../../../generated/graphql';
import { useCommand } from '../../../../shell/act';
import { useWorkspace } from '../workspace';
import { InviteMembers } from './documents';

const Suggested = graphql(`
  query SuggestedMembers($consultationId: ID!, $first: Int!) {
    suggestedMembers(consultationId: $consultationId, first: $first) {
      id
      name
      unitAndTitle
      sectorName
      committeeName
      invitedThisQuarter
      isOverloaded
      reasons {
        reason
        detail
      }
    }
  }
`);

const FEW = 4;
const MANY = 12;

/** Members to think of, each with why; one tap invites. */
export function SuggestedMembers() {
  const { t } = useTranslation('balance');
  const { consultation } = useWorkspace();
  const [first, setFirst] = useState(FEW);
  const [{ data, error }, again] = useQuery({
    query: Suggested,
    variables: { consultationId: consultation.id, first },
    requestPolicy: 'cache-and-network',
  });
  // Who is invited, and what is asked for, changes whom to think of.
  const known = `${consultation.people.length} ${consultation.groups.length} ${consultation.demands.length}`;
  useEffect(() => {
    if (known) again({ requestPolicy: 'network-only' });
  }, [known, again]);
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  const members = data?.suggestedMembers ?? [];
  return (
    <section className="suggested">
      <h3>{t('suggested')}</h3>
      {!data && <p className="quiet">{t('common:loading.now', { what: t('suggested') })}</p>}
      {data && members.length === 0 && <p className="quiet">{t('nobodyToSuggest')}</p>}
      <ul>
        {members.map((member) => (
          <SuggestedMember key={member.id} member={member} />
        ))}
      </ul>
      {members.length === FEW && first === FEW && (
        <Button type="link" onClick={() => setFirst(MANY)}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </section>
  );
}

function SuggestedMember({ member }: { member: SuggestedMembersQuery['suggestedMembers'][number] }) {
  const { t } = useTranslation('balance');
  const { consultation, refresh } = useWorkspace();
  const [invite, { busy }] = useCommand(InviteMembers, { done: t('invited') });
  return (
    <li>
      <div className="grow">
        <strong>{member.name}</strong>{' '}
        <span className="quiet">{[member.unitAndTitle, member.committeeName].filter(Boolean).join(' · ')}</span>
        <div className="suggested-why">
          {member.reasons.map(({ reason, detail }) => (
            <Tag key={`${reason}${detail}`} tone="info">
              {t(`reason.${reason}`, { detail })}
            </Tag>
          ))}
          {member.invitedThisQuarter > 0 && (
            <Tag tone={member.isOverloaded ? 'soon' : 'calm'} icon={member.isOverloaded ? 'alert' : undefined}>
              {t(member.isOverloaded ? 'overloaded' : 'invitedThisQuarter', { count: member.invitedThisQuarter })}
            </Tag>
          )}
        </div>
      </div>
      <Button
        size="small"
        disabled={busy}
        aria-label={t('invite', { name: member.name })}
        onClick={async () => {
          const input = { consultationId: consultation.id, memberIds: [member.id] };
          if ((await invite({ input })).ok) refresh();
        }}
      >
        {t('inviteOne')}
      </Button>
    </li>
  );
}
