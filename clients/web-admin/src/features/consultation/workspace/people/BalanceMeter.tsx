import { Tag } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Party, PartyPresence, WorkspaceQuery } from '../../../../generated/graphql';
import { useCommand } from '../../../../shell/act';
import { Panel } from '../../../../shell/Page';
import { useWorkspace } from '../workspace';
import { InviteDepartments } from './documents';
import './balance.css';
import { SuggestedMembers } from './SuggestedMembers';

const LOOK = {
  MISSING: { tone: 'bad', icon: 'alert' },
  THIN: { tone: 'soon', icon: 'half' },
  PRESENT: { tone: 'ok', icon: 'checkRing' },
} as const satisfies Record<PartyPresence, object>;

/** Whose voice would be missing if the meeting were held as it is, and what to do about each. */
export function BalanceMeter({ onInvite }: { onInvite: (what: Party | 'GROUP') => void }) {
  const { t } = useTranslation('balance');
  const { consultation } = useWorkspace();
  const { balance } = consultation;
  if (!balance) return null;
  const { parties, groups, missingDepartments } = balance;
  const alone = groups.filter(({ comingCount }) => comingCount === 0);
  const faults =
    parties.filter(({ presence }) => presence === 'MISSING').length + alone.length + missingDepartments.length;
  return (
    <Panel
      title={t('title')}
      extra={
        <Tag tone={faults === 0 ? 'ok' : 'bad'} icon={faults === 0 ? 'checkRing' : 'alert'}>
          {faults === 0 ? t('allThere') : t('faults', { count: faults })}
        </Tag>
      }
    >
      <PartiesComing balance={balance} />
      {groups.length === 0 ? (
        <p className="balance-line">
          <Tag tone="soon" icon="half">
            {t('noGroups')}
          </Tag>
          <span className="quiet grow">{t('noGroupsHint')}</span>
          <Button size="small" onClick={() => onInvite('GROUP')}>
            {t('declare')}
          </Button>
        </p>
      ) : (
        <p className="balance-groups">
          {groups.map(({ id, name, comingCount }) => (
            <Tag key={id} tone={comingCount === 0 ? 'bad' : 'ok'} icon={comingCount === 0 ? 'alert' : 'checkRing'}>
              {comingCount === 0 ? t('groupAlone', { name }) : t('group', { name, count: comingCount })}
            </Tag>
          ))}
        </p>
      )}
      {alone.length > 0 && (
        <div className="balance-line">
          <span className="quiet grow">{t('findThem', { names: alone.map(({ name }) => name).join(t('comma')) })}</span>
          <Button size="small" onClick={() => onInvite('STAKEHOLDER')}>
            {t('writeSlip')}
          </Button>
        </div>
      )}
      {missingDepartments.map(({ departmentId, departmentName, demandCount }) => (
        <MissingDepartment
          key={departmentId}
          departmentId={departmentId}
          departmentName={departmentName}
          demandCount={demandCount}
        />
      ))}
      <SuggestedMembers />
    </Panel>
  );
}

function PartiesComing({ balance }: { balance: NonNullable<NonNullable<WorkspaceQuery['consultation']>['balance']> }) {
  const { t } = useTranslation('balance');
  const { parties } = balance;
  return (
    <ul className="balance-parties">
      {parties.map(({ party, presence, comingCount, confirmedCount }) => (
        <li key={party} className={`presence-${presence}`}>
          <span>{t(`words:party.${party}`)}</span>
          <strong className="num">{t('people', { count: comingCount })}</strong>
          <Tag {...LOOK[presence]}>{t(`presence.${presence}`)}</Tag>
          <span className="quiet num">{t('confirmed', { count: confirmedCount })}</span>
        </li>
      ))}
    </ul>
  );
}

function MissingDepartment({
  departmentId,
  departmentName,
  demandCount,
}: {
  departmentId: string;
  departmentName: string;
  demandCount: number;
}) {
  const { t } = useTranslation('balance');
  const { consultation, refresh } = useWorkspace();
  const [invite, { busy }] = useCommand(InviteDepartments, { done: t('invited') });
  return (
    <p className="balance-line">
      <Tag tone="bad" icon="alert">
        {departmentName}
      </Tag>
      <span className="grow">{t('departmentAsked', { count: demandCount })}</span>
      <Button
        size="small"
        loading={busy}
        onClick={async () => {
          const input = { consultationId: consultation.id, departmentIds: [departmentId] };
          if ((await invite({ input })).ok) refresh();
        }}
      >
        {t('invite', { name: departmentName })}
      </Button>
    </p>
  );
}
