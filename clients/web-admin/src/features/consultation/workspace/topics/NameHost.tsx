import { Button, Form, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../../generated';
import type { ConsultationHost } from '../../../../generated/graphql';
import { useCommand } from '../../../../shell/act';
import { ColumnForm, needed } from '../../../../shell/forms';
import { useWorkspace } from '../workspace';

const Hosts = graphql(`
  query HostsOfConsultation {
    rosterCatalog {
      specialCommittees {
        id
        name
      }
    }
  }
`);
const Name = graphql(`
  mutation NameConsultationHost($input: NameConsultationHostInput!) {
    nameConsultationHost(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const HOSTS: readonly ConsultationHost[] = ['COMMITTEE', 'DISTRICT', 'SPECIAL_COMMITTEE'];

interface Given {
  readonly host: ConsultationHost;
  readonly specialCommitteeId?: string;
}

/** 主办: the secretariat says that the district or a special committee holds it, and the committee assists. */
export function NameHost() {
  const { t } = useTranslation('consultation');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('host.name')}
      </Button>
      {isOpen && <HostForm onDone={() => setOpen(false)} />}
    </>
  );
}

function HostForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [form] = Form.useForm<Given>();
  const host = Form.useWatch('host', form) ?? consultation.host;
  const [{ data }] = useQuery({ query: Hosts });
  const specials = data?.rosterCatalog.specialCommittees ?? [];
  const [name, { busy }] = useCommand(Name, { done: t('plan.done') });
  const finish = async (given: Given) => {
    const specialCommitteeId = given.host === 'SPECIAL_COMMITTEE' ? given.specialCommitteeId : null;
    const { id, version } = consultation;
    const outcome = await name({ input: { consultationId: id, version, host: given.host, specialCommitteeId } });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    onDone();
    refresh();
  };
  return (
    <Modal
      open
      title={t('host.name')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.back')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <p className="quiet">{t('host.hint', { committee: consultation.committeeName })}</p>
      <ColumnForm<Given>
        form={form}
        onFinish={finish}
        initialValues={{
          host: consultation.host,
          specialCommitteeId: specials.find((one) => one.name === consultation.hostName)?.id,
        }}
      >
        <Form.Item name="host" label={t('host.label')} rules={[needed(t, t('host.label'))]}>
          <Radio.Group
            className="column-choices"
            options={HOSTS.map((value) => ({
              value,
              label: value === 'COMMITTEE' ? consultation.committeeName : t(`host.${value}`),
            }))}
          />
        </Form.Item>
        {host === 'SPECIAL_COMMITTEE' && (
          <Form.Item
            name="specialCommitteeId"
            label={t('host.SPECIAL_COMMITTEE')}
            rules={[needed(t, t('host.SPECIAL_COMMITTEE'))]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={specials.map(({ id, name: label }) => ({ value: id, label }))}
            />
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}
