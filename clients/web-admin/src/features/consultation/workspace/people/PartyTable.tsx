import { StatusTag, Tag } from '@bandeng/ui';
import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Party, WorkspaceQuery } from '../../../../generated/graphql';
import { isLate, useWorkspace } from '../workspace';
import type { Person, Slip } from './documents';
import { PersonActs } from './PersonActs';

/** Those invited of one party, and what they answered. */
export function PartyTable({
  party,
  people,
  onSlip,
}: {
  party: Party;
  people: readonly Person[];
  onSlip: (slip: Slip) => void;
}) {
  const { consultation, canPrepare } = useWorkspace();
  const columns = usePartyTableColumns({ party, canPrepare, onSlip, consultation });
  return (
    <Table<Person>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={people as Person[]}
      scroll={{ x: 'max-content' }}
      columns={columns}
    />
  );
}

function usePartyTableColumns({
  party,
  canPrepare,
  onSlip,
  consultation,
}: {
  party: Party;
  canPrepare: boolean;
  onSlip: (slip: Slip) => void;
  consultation: NonNullable<WorkspaceQuery['consultation']>;
}): TableColumnsType<Person> {
  const { t } = useTranslation('consultation');
  const late = (id: string) =>
    consultation.readiness.people.find(({ participantId }) => participantId === id)?.items.filter(isLate).length ?? 0;
  return [
    {
      title: t('people.name'),
      render: (_, person) => <Who person={person} />,
    },
    ...(party === 'DEPARTMENT'
      ? [
          {
            title: t('people.authority'),
            render: (_: unknown, person: Person) =>
              person.delegateAuthority ? t(`authority.${person.delegateAuthority}`) : t('people.noDelegate'),
          },
        ]
      : []),
    {
      title: t('people.answer'),
      render: (_, person) => (
        <>
          <StatusTag kind="attendance" value={person.attendance} />
          {person.leaveReason && (
            <div className="quiet">
              {t(person.leaveKind ? `words:leaveKind.${person.leaveKind}` : 'people.leaveUnstated')} ·{' '}
              {person.leaveReason}
            </div>
          )}
          {late(person.id) > 0 && (
            <div>
              <Tag tone="bad" icon="alert">
                {t('waiting.late', { count: late(person.id) })}
              </Tag>
            </div>
          )}
        </>
      ),
    },
    {
      title: t('people.online'),
      render: (_, person) => (person.hasArrivedOnline ? t('common:yes') : t('people.notOnline')),
    },
    {
      title: '',
      align: 'right' as const,
      render: (_, person) => canPrepare && <PersonActs person={person} onSlip={onSlip} />,
    },
  ];
}

function Who({ person: { name, duty, organisation, interestGroupName, phoneEnding } }: { person: Person }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      {name} {duty !== 'ATTENDEE' && <Tag tone="brand">{t(`duty.${duty}`)}</Tag>}
      <div className="quiet">{[organisation, interestGroupName].filter(Boolean).join(' · ')}</div>
      {phoneEnding && <div className="quiet num">{t('guestPhone.ending', { ending: phoneEnding })}</div>}
    </>
  );
}
