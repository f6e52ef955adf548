import { newClientMutationId } from '@bandeng/graphql-client';
import { CodeQr, EmptyState, StatusTag, Tag } from '@bandeng/ui';
import { Button, Dropdown, Form, Input, InputNumber, Modal, Select, Table } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { DelegateAuthority, ParticipantDuty, Party } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { Panel } from '../../../shell/Page';
import { type Consultation, isLate, useWorkspace } from './workspace';

const Candidates = graphql(`
  query InvitableMembers($id: ID!, $text: String) {
    invitableMembers(consultationId: $id, text: $text, first: 50) {
      id
      name
      unitAndTitle
      committeeName
    }
  }
`);
const InviteMembers = graphql(`
  mutation InviteMembers($input: InviteMembersInput!) {
    inviteMembers(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const InviteDepartments = graphql(`
  mutation InviteDepartments($input: InviteDepartmentsInput!) {
    inviteDepartments(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const InviteStaff = graphql(`
  mutation InviteTownshipStaff($input: InviteTownshipStaffInput!) {
    inviteTownshipStaff(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const InviteStakeholder = graphql(`
  mutation InviteStakeholder($input: InviteStakeholderInput!) {
    inviteStakeholder(input: $input) {
      ... on Invitation {
        id
        participantName
        invitationCode
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Reissue = graphql(`
  mutation ReissueInvitation($input: OfParticipantInput!) {
    reissueInvitation(input: $input) {
      ... on Invitation {
        id
        participantName
        invitationCode
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const AddGroup = graphql(`
  mutation AddInterestGroup($input: AddInterestGroupInput!) {
    addInterestGroup(input: $input) {
      ... on InterestGroup {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const NameDelegate = graphql(`
  mutation NameDelegateForDepartment($input: NameDelegateInput!) {
    nameDelegate(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const RemoveGroup = graphql(`
  mutation RemoveInterestGroup($input: RemoveInterestGroupInput!) {
    removeInterestGroup(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const AssignDuty = graphql(`
  mutation AssignDuty($input: AssignDutyInput!) {
    assignDuty(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Remove = graphql(`
  mutation RemoveParticipant($input: OfParticipantInput!) {
    removeParticipant(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmForParticipant($input: AnswerInvitationInput!) {
    confirmAttendance(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const DecideLeave = graphql(`
  mutation DecideLeave($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Person = Consultation['people'][number];
type Slip = { readonly id: string; readonly participantName: string; readonly invitationCode?: string | null };
const DUTIES: readonly ParticipantDuty[] = ['CHAIR', 'SCRIBE', 'ATTENDEE', 'OBSERVER'];
const PARTIES: readonly Party[] = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'];

/** The four parties and the interest groups: who is invited, who is missing, who answered. */
export function PeoplePage() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh, canPrepare } = useWorkspace();
  const [inviting, setInviting] = useState<Party | 'GROUP' | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const consultationId = consultation.id;
  const [removeGroup] = useCommand(RemoveGroup, { done: t('people.removed') });
  const late = (id: string) =>
    consultation.readiness.people.find(({ participantId }) => participantId === id)?.items.filter(isLate).length ?? 0;
  const done = (changed: boolean) => {
    setInviting(null);
    if (changed) refresh();
  };
  return (
    <>
      {PARTIES.map((party) => {
        const people = consultation.people.filter((person) => person.party === party);
        return (
          <Panel
            key={party}
            title={`${t(`words:party.${party}`)} ${people.length}`}
            extra={canPrepare && <Button onClick={() => setInviting(party)}>{t(`people.invite.${party}`)}</Button>}
          >
            {people.length === 0 ? (
              <p className="quiet">{t(`people.none.${party}`)}</p>
            ) : (
              <Table<Person>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={people as Person[]}
                scroll={{ x: 'max-content' }}
                columns={[
                  {
                    title: t('people.name'),
                    render: (_, person) => (
                      <>
                        {person.name} {person.duty !== 'ATTENDEE' && <Tag tone="brand">{t(`duty.${person.duty}`)}</Tag>}
                        <div className="quiet">
                          {[person.organisation, person.interestGroupName].filter(Boolean).join(' · ')}
                        </div>
                      </>
                    ),
                  },
                  ...(party === 'DEPARTMENT'
                    ? [
                        {
                          title: t('people.authority'),
                          render: (_: unknown, person: Person) =>
                            person.delegateAuthority
                              ? t(`authority.${person.delegateAuthority}`)
                              : t('people.noDelegate'),
                        },
                      ]
                    : []),
                  {
                    title: t('people.answer'),
                    render: (_, person) => (
                      <>
                        <StatusTag kind="attendance" value={person.attendance} />
                        {person.leaveReason && <div className="quiet">{person.leaveReason}</div>}
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
                    render: (_, person) => canPrepare && <PersonActs person={person} onSlip={setSlip} />,
                  },
                ]}
              />
            )}
          </Panel>
        );
      })}
      <Panel
        title={t('groups.title')}
        extra={canPrepare && <Button onClick={() => setInviting('GROUP')}>{t('groups.add')}</Button>}
      >
        {consultation.groups.length === 0 && <EmptyState title={t('groups.none')} hint={t('groups.noneHint')} />}
        <ul className="plain-list">
          {consultation.groups.map((group) => (
            <li key={group.id}>
              <span>
                {group.name}
                {group.peopleCount && (
                  <span className="quiet num"> {t('groups.about', { count: group.peopleCount })}</span>
                )}
              </span>
              <span className="num">
                {group.seatCount === 0 ? (
                  <Tag tone="bad" icon="alert">
                    {t('readiness.nobody')}
                  </Tag>
                ) : (
                  t('groups.seats', { count: group.seatCount })
                )}
                {canPrepare && group.seatCount === 0 && (
                  <Button
                    type="link"
                    onClick={async () => {
                      const outcome = await removeGroup({ input: { consultationId, interestGroupId: group.id } });
                      if (outcome.ok) refresh();
                    }}
                  >
                    {t('common:verb.remove')}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {inviting === 'MEMBER' && <MembersForm onDone={done} />}
      {inviting === 'DEPARTMENT' && <DepartmentsForm onDone={done} />}
      {(inviting === 'TOWNSHIP' || inviting === 'STAKEHOLDER') && (
        <PersonForm
          party={inviting}
          onDone={(made) => {
            done(made !== null);
            if (made?.invitationCode) setSlip(made);
          }}
        />
      )}
      {inviting === 'GROUP' && <GroupForm onDone={done} />}
      {slip && <SlipSheet slip={slip} onClose={() => setSlip(null)} />}
    </>
  );
}

const AUTHORITIES: readonly DelegateAuthority[] = ['MAY_PROMISE', 'MUST_REPORT_BACK'];

/** Whom the department sends and how far that person may go, written down for a department that told us by telephone. */
function DelegateForm({ person, onDone }: { person: Person; onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<{ name: string; authority: DelegateAuthority }>();
  const [nameDelegate, { busy }] = useCommand(NameDelegate, { done: t('plan.done') });
  const finish = async (given: { name: string; authority: DelegateAuthority }) => {
    const outcome = await nameDelegate({
      input: { ...given, consultationId: consultation.id, participantId: person.id },
    });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      title={t('delegate.of', { department: person.organisation ?? person.name })}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <ColumnForm
        form={form}
        onFinish={finish}
        initialValues={{
          name: person.delegateAuthority ? person.name : undefined,
          authority: person.delegateAuthority ?? undefined,
        }}
      >
        <Form.Item name="name" label={t('delegate.name')} rules={[needed(t, t('delegate.name')), atMost(t, 40)]}>
          <Input />
        </Form.Item>
        <Form.Item name="authority" label={t('people.authority')} rules={[needed(t, t('people.authority'))]}>
          <Select options={AUTHORITIES.map((value) => ({ value, label: t(`authority.${value}`) }))} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

function PersonActs({ person, onSlip }: { person: Person; onSlip: (slip: Slip) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [reissue] = useCommand(Reissue);
  const [assign] = useCommand(AssignDuty, { done: t('plan.done') });
  const [remove] = useCommand(Remove, { done: t('people.removed') });
  const [confirm] = useCommand(Confirm, { done: t('plan.done') });
  const [decide] = useCommand(DecideLeave, { done: t('plan.done') });
  const [naming, setNaming] = useState(false);
  const input = { consultationId: consultation.id, participantId: person.id };
  const asked = person.attendance === 'LEAVE_REQUESTED';
  const acts: Record<string, () => Promise<{ ok: boolean }>> = {
    approve: () => decide({ input: { ...input, isApproved: true } }),
    refuse: () => decide({ input: { ...input, isApproved: false } }),
    confirm: () => confirm({ input }),
    slip: async () => {
      const outcome = await reissue({ input });
      if (outcome.ok) onSlip(outcome.value);
      return outcome;
    },
    delegate: async () => {
      setNaming(true);
      return { ok: false };
    },
    remove: () => remove({ input }),
  };
  const keys = [
    ...(asked ? ['approve', 'refuse'] : []),
    ...(!asked && ['INVITED', 'LEAVE_APPROVED', 'LEAVE_REFUSED', 'DECLINED'].includes(person.attendance)
      ? ['confirm']
      : []),
    ...(person.party === 'DEPARTMENT' ? ['delegate'] : []),
    ...(person.party === 'STAKEHOLDER' ? ['slip'] : []),
    ...DUTIES.filter((duty) => duty !== person.duty),
    'remove',
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: keys.map((key) => ({ key, label: t(`people.act.${key}`), danger: key === 'remove' })),
          onClick: async ({ key }) => {
            const duty = DUTIES.find((one) => one === key);
            const outcome = await (duty ? assign({ input: { ...input, duty } }) : acts[key]?.());
            if (outcome?.ok) refresh();
          },
        }}
      >
        <Button
          size="small"
          type={asked ? 'default' : 'text'}
          aria-label={`${t(asked ? 'people.decideLeave' : 'people.more')} ${person.name}`}
        >
          {asked ? t('people.decideLeave') : t('people.more')}
        </Button>
      </Dropdown>
      {naming && (
        <DelegateForm
          person={person}
          onDone={(changed) => {
            setNaming(false);
            if (changed) refresh();
          }}
        />
      )}
    </>
  );
}

function MembersForm({ onDone }: { onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [{ data, fetching }] = useQuery({ query: Candidates, variables: { id: consultation.id, text: text || null } });
  const [invite, { busy }] = useCommand(InviteMembers, { done: t('people.invited') });
  const send = async () => {
    const outcome = await invite({ input: { consultationId: consultation.id, memberIds: chosen } });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      width={720}
      title={t('people.invite.MEMBER')}
      okText={t('people.inviteCount', { count: chosen.length })}
      okButtonProps={{ disabled: chosen.length === 0 }}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={send}
      onCancel={() => onDone(false)}
    >
      <Input.Search
        allowClear
        placeholder={t('people.searchMember')}
        aria-label={t('people.searchMember')}
        maxLength={120}
        onSearch={setText}
        className="above-table"
      />
      <Table
        size="small"
        rowKey="id"
        loading={fetching}
        pagination={false}
        scroll={{ y: 380 }}
        dataSource={[...(data?.invitableMembers ?? [])]}
        rowSelection={{
          selectedRowKeys: chosen,
          preserveSelectedRowKeys: true,
          onChange: (keys) => setChosen(keys.map(String)),
        }}
        columns={[
          { title: t('people.name'), dataIndex: 'name', width: 100 },
          { title: t('people.unit'), dataIndex: 'unitAndTitle' },
          { title: t('people.committee'), dataIndex: 'committeeName' },
        ]}
      />
    </Modal>
  );
}

function DepartmentsForm({ onDone }: { onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, departments } = useWorkspace();
  const [chosen, setChosen] = useState<string[]>([]);
  const [invite, { busy }] = useCommand(InviteDepartments, { done: t('people.invited') });
  const send = async () => {
    const outcome = await invite({ input: { consultationId: consultation.id, departmentIds: chosen } });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      title={t('people.invite.DEPARTMENT')}
      okText={t('people.inviteCount', { count: chosen.length })}
      okButtonProps={{ disabled: chosen.length === 0 }}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={send}
      onCancel={() => onDone(false)}
    >
      <Select
        mode="multiple"
        style={{ width: '100%' }}
        value={chosen}
        onChange={setChosen}
        aria-label={t('people.invite.DEPARTMENT')}
        showSearch={{ optionFilterProp: 'label' }}
        options={departments.filter(({ isInvited }) => !isInvited).map((one) => ({ value: one.id, label: one.name }))}
      />
    </Modal>
  );
}

function PersonForm({ party, onDone }: { party: 'TOWNSHIP' | 'STAKEHOLDER'; onDone: (made: Slip | null) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<{ name: string; organisation?: string; interestGroupId?: string }>();
  const [staff, inviting] = useCommand(InviteStaff, { done: t('people.invited') });
  const [stakeholder, issuing] = useCommand(InviteStakeholder, { done: t('people.invited') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({
    interestGroupId,
    ...words
  }: {
    name: string;
    organisation?: string;
    interestGroupId?: string;
  }) => {
    const input = { ...words, consultationId: consultation.id, clientMutationId };
    if (party === 'TOWNSHIP') {
      const outcome = await staff({ input });
      if (outcome.ok) onDone({ id: outcome.value.id, participantName: words.name });
      return;
    }
    const outcome = await stakeholder({ input: { ...input, interestGroupId: interestGroupId ?? null } });
    if (outcome.ok) onDone(outcome.value);
  };
  return (
    <Modal
      open
      title={t(`people.invite.${party}`)}
      okText={t('people.inviteOne')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={inviting.busy || issuing.busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(null)}
    >
      <ColumnForm form={form} onFinish={finish}>
        <Form.Item name="name" label={t('people.name')} rules={[needed(t, t('people.name')), atMost(t, 40)]}>
          <Input />
        </Form.Item>
        <Form.Item name="organisation" label={t('people.unit')} rules={[atMost(t, 120)]}>
          <Input />
        </Form.Item>
        {party === 'STAKEHOLDER' && (
          <Form.Item name="interestGroupId" label={t('groups.one')}>
            <Select
              allowClear
              notFoundContent={t('groups.none')}
              options={consultation.groups.map((group) => ({ value: group.id, label: group.name }))}
            />
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}

function GroupForm({ onDone }: { onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<{ name: string; peopleCount?: number }>();
  const [add, { busy }] = useCommand(AddGroup, { done: t('groups.added') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async (given: { name: string; peopleCount?: number }) => {
    const outcome = await add({ input: { ...given, consultationId: consultation.id, clientMutationId } });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      title={t('groups.add')}
      okText={t('groups.add')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t('groups.hint')}</p>
      <ColumnForm form={form} onFinish={finish}>
        <Form.Item name="name" label={t('groups.one')} rules={[needed(t, t('groups.one')), atMost(t, 40)]}>
          <Input placeholder={t('groups.example')} />
        </Form.Item>
        <Form.Item name="peopleCount" label={t('groups.people')}>
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: 160 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

/** The invitation as it is handed over: the code is shown this once. */
function SlipSheet({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const address = `${window.location.origin}/portal/j/${slip.invitationCode}`;
  return (
    <Modal
      open
      title={t('slip.title')}
      onCancel={onClose}
      onOk={() => window.print()}
      okText={t('common:verb.print')}
      cancelText={t('common:verb.close')}
      className="invitation-modal"
    >
      <div className="invitation">
        <h3>{consultation.title}</h3>
        <p>{t('slip.for', { name: slip.participantName })}</p>
        <output>{slip.invitationCode}</output>
        <CodeQr text={address} size={168} label={t('slip.qr')} />
        <p className="quiet">{t('slip.how')}</p>
        <p className="quiet">{address}</p>
      </div>
      <p className="quiet">{t('slip.once')}</p>
    </Modal>
  );
}
