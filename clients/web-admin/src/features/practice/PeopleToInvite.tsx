import { newClientMutationId } from '@bandeng/graphql-client';
import { Button, Table } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';
import {
  InviteDepartments,
  InviteMembers,
  InviteStaff,
  InviteStakeholder,
  type Slip,
} from '../consultation/workspace/people/documents';
import { SlipSheet } from '../consultation/workspace/people/SlipSheet';
import { useWorkspace } from '../consultation/workspace/workspace';
import { PersonWords } from './PersonWords';
import styles from './practice.module.css';
import type { ToInvite } from './taken';
import { useDrop } from './useDrop';

interface Props {
  readonly people: readonly ToInvite[];
  readonly onChanged: () => void;
}

/** Those taken over, until they are invited as anybody is: only then do they hear of it. */
export function PeopleToInvite({ people, onChanged }: Props) {
  const { t } = useTranslation('practice');
  const { consultation } = useWorkspace();
  const [chosen, setChosen] = useState<string[]>(() =>
    people.filter(({ standing }) => standing === 'HERE').map(({ id }) => id),
  );
  const [slip, setSlip] = useState<Slip | null>(null);
  const [invite, inviting] = useInviteMany(people, onChanged);
  const { drop, busy } = useDrop(consultation.id, onChanged);
  const many = people.filter((one) => chosen.includes(one.id) && one.standing === 'HERE' && isFromList(one));
  if (people.length === 0 && !slip) return null;
  return (
    <Panel title={t('toInvite.title', { count: people.length })}>
      <p className="quiet">{t('toInvite.hint')}</p>
      <Table
        size="small"
        rowKey="id"
        pagination={people.length > 20 && { pageSize: 20, showSizeChanger: false }}
        dataSource={[...people]}
        rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)) }}
        columns={[
          { title: t('part.people'), render: (_, person) => <PersonWords person={person} /> },
          {
            title: t('toInvite.act'),
            width: 200,
            render: (_, person) =>
              person.standing === 'HERE' &&
              !isFromList(person) && <InviteOne person={person} onSlip={setSlip} onChanged={onChanged} />,
          },
        ]}
      />
      <div className={styles.acts}>
        <Button type="primary" loading={inviting} disabled={many.length === 0} onClick={() => invite(many)}>
          {t('toInvite.many', { count: many.length })}
        </Button>
        <Button
          loading={busy}
          disabled={chosen.length === 0}
          onClick={() => drop({ participantIds: chosen, agenda: false })}
        >
          {t('toInvite.drop', { count: chosen.length })}
        </Button>
        <span className="quiet">{t('toInvite.whoIsTold')}</span>
      </div>
      {slip && <SlipSheet slip={slip} onClose={() => setSlip(null)} />}
    </Panel>
  );
}

/** Members and departments are of the roster; others are written down by name, and some get a slip with a code. */
const isFromList = ({ memberId, departmentId }: ToInvite) => Boolean(memberId ?? departmentId);
const idsOf = (ids: readonly (string | null | undefined)[]) => ids.filter((id): id is string => Boolean(id));

function useInviteMany(people: readonly ToInvite[], onChanged: () => void) {
  const { t } = useTranslation('practice');
  const { consultation } = useWorkspace();
  const [members, first] = useCommand(InviteMembers, { done: t('toInvite.done') });
  const [departments, then] = useCommand(InviteDepartments, { done: t('toInvite.done') });
  const consultationId = consultation.id;
  const send = async (chosen: readonly ToInvite[]) => {
    const memberIds = idsOf(chosen.map(({ memberId }) => memberId));
    const departmentIds = idsOf(chosen.map(({ departmentId }) => departmentId));
    if (memberIds.length > 0 && !(await members({ input: { consultationId, memberIds } })).ok) return;
    if (departmentIds.length > 0) await departments({ input: { consultationId, departmentIds } });
    if (people.length > 0) onChanged();
  };
  return [send, first.busy || then.busy] as const;
}

function InviteOne({
  person,
  onSlip,
  onChanged,
}: {
  person: ToInvite;
  onSlip: (slip: Slip) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('practice');
  const { consultation } = useWorkspace();
  const [staff, seating] = useCommand(InviteStaff, { done: t('toInvite.done') });
  const [stakeholder, issuing] = useCommand(InviteStakeholder, { done: t('toInvite.done') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const { party, name, organisation, organisationId, interestGroupId } = person;
  const invite = async () => {
    const input = { consultationId: consultation.id, name, organisation, organisationId, clientMutationId };
    if (party === 'TOWNSHIP') {
      if ((await staff({ input })).ok) onChanged();
      return;
    }
    const outcome = await stakeholder({ input: { ...input, interestGroupId } });
    if (!outcome.ok) return;
    onSlip(outcome.value);
    onChanged();
  };
  return (
    <Button
      size="small"
      loading={seating.busy || issuing.busy}
      aria-label={t('toInvite.named', { name })}
      onClick={invite}
    >
      {t(party === 'STAKEHOLDER' ? 'toInvite.withSlip' : 'toInvite.one')}
    </Button>
  );
}
