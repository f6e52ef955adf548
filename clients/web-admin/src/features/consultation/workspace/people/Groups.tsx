import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, Tag } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { Panel } from '../../../../shell/Page';
import { useOrganisations } from '../../../organisation/choices';
import { useWorkspace } from '../workspace';
import { AddGroup, RemoveGroup } from './documents';

/** The interest groups whose voices are counted on their own, and how many of each are invited. */
export function Groups({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh, canPrepare } = useWorkspace();
  const consultationId = consultation.id;
  const [removeGroup] = useCommand(RemoveGroup, { done: t('people.removed') });
  return (
    <Panel title={t('groups.title')} extra={canPrepare && <Button onClick={onAdd}>{t('groups.add')}</Button>}>
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
  );
}

interface Group {
  name: string;
  peopleCount?: number;
  organisationId?: string;
}

export function GroupForm({ onDone }: { onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<Group>();
  const organisations = useOrganisations(consultation.committeeId);
  const [add, { busy }] = useCommand(AddGroup, { done: t('groups.added') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async (given: Group) => {
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
        <Form.Item name="organisationId" label={t('groups.organisation')} extra={t('groups.organisationHint')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={organisations}
            onChange={(_, chosen) => {
              const label = chosen && !Array.isArray(chosen) ? chosen.label : '';
              if (label && !form.getFieldValue('name')) form.setFieldValue('name', label);
            }}
          />
        </Form.Item>
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
