import { newClientMutationId } from '@bandeng/graphql-client';
import { Form, type FormInstance, Input, Modal, Select, Table } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { type PhoneGiven, PhoneWithConsent, phoneOf } from '../../../../shell/PhoneWithConsent';
import { useOrganisations } from '../../../organisation/choices';
import { useWorkspace } from '../workspace';
import { Candidates, InviteDepartments, InviteMembers, InviteStaff, InviteStakeholder, type Slip } from './documents';

const toggled = (chosen: string[], id: string) =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];

/** A line is chosen anywhere on it, not only by the small box before it, which answers for itself. */
const pressedAnywhere = (press: () => void) => ({
  style: { cursor: 'pointer' },
  onClick: ({ target }: { target: EventTarget }) => {
    if (!(target instanceof Element && target.closest('.ant-table-selection-column'))) press();
  },
});

export function MembersForm({ onDone }: { onDone: (changed: boolean) => void }) {
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
      <p className="quiet">{t('people.inviteHint.MEMBER')}</p>
      <Input.Search
        autoFocus
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
        onRow={({ id }) => pressedAnywhere(() => setChosen((before) => toggled(before, id)))}
        columns={[
          { title: t('people.name'), dataIndex: 'name', width: 100 },
          { title: t('people.unit'), dataIndex: 'unitAndTitle' },
          { title: t('people.committee'), dataIndex: 'committeeName' },
        ]}
      />
    </Modal>
  );
}

const LIST_HEIGHT = 240;

export function DepartmentsForm({ onDone }: { onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, departments } = useWorkspace();
  const [chosen, setChosen] = useState<string[]>([]);
  const [open, setOpen] = useState(false);
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
      <p className="quiet">{t('people.inviteHint.DEPARTMENT')}</p>
      <Select
        autoFocus
        mode="multiple"
        // The open list has room of its own: the button below it stays in sight.
        listHeight={LIST_HEIGHT}
        onOpenChange={setOpen}
        style={{ width: '100%', marginBottom: open ? LIST_HEIGHT + 16 : 0 }}
        value={chosen}
        onChange={setChosen}
        aria-label={t('people.invite.DEPARTMENT')}
        showSearch={{ optionFilterProp: 'label' }}
        options={departments.filter(({ isInvited }) => !isInvited).map((one) => ({ value: one.id, label: one.name }))}
      />
    </Modal>
  );
}

interface PersonGiven extends PhoneGiven {
  readonly name: string;
  readonly organisation?: string;
  readonly organisationId?: string;
  readonly interestGroupId?: string;
}

/** Of the directory, in whose name they may answer and promise; or, for one that is not in it, as it is called. */
function OrganisationFields({ form }: { form: FormInstance<PersonGiven> }) {
  const { t } = useTranslation('consultation');
  const options = useOrganisations(useWorkspace().consultation.committeeId);
  const chosen = Form.useWatch('organisationId', form);
  return (
    <>
      <Form.Item name="organisationId" label={t('people.organisation')} extra={t('people.organisationHint')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      {!chosen && (
        <Form.Item name="organisation" label={t('people.unit')} rules={[atMost(t, 120)]}>
          <Input />
        </Form.Item>
      )}
    </>
  );
}

export function PersonForm({
  party,
  onDone,
}: {
  party: 'TOWNSHIP' | 'STAKEHOLDER';
  onDone: (made: Slip | null) => void;
}) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<PersonGiven>();
  const [staff, inviting] = useCommand(InviteStaff, { done: t('people.invited') });
  const [stakeholder, issuing] = useCommand(InviteStakeholder, { done: t('people.invited') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const [first, ...others] = consultation.groups;
  const only = others.length === 0 ? first?.id : undefined;
  const finish = async ({ interestGroupId, phone, phoneConsent, noticeNumber, ...words }: PersonGiven) => {
    const given = phoneOf({ phone, phoneConsent, noticeNumber });
    const input = { ...words, ...given, consultationId: consultation.id, clientMutationId };
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
      <p className="quiet">{t(`people.inviteHint.${party}`)}</p>
      <ColumnForm form={form} onFinish={finish} initialValues={{ interestGroupId: only }}>
        <Form.Item name="name" label={t('people.name')} rules={[needed(t, t('people.name')), atMost(t, 40)]}>
          <Input />
        </Form.Item>
        <OrganisationFields form={form} />
        {party === 'STAKEHOLDER' && (
          <Form.Item name="interestGroupId" label={t('groups.one')}>
            <Select
              allowClear
              notFoundContent={t('groups.none')}
              options={consultation.groups.map((group) => ({ value: group.id, label: group.name }))}
            />
          </Form.Item>
        )}
        <PhoneWithConsent />
      </ColumnForm>
    </Modal>
  );
}
