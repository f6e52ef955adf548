import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { ColumnForm, needed } from '../../shell/forms';

const TakeBack = graphql(`
  mutation WithdrawOutreach($input: WithdrawOutreachInput!) {
    withdrawOutreach(input: $input) { ... on OutreachChanged { id } ... on OutreachRefusal { code } }
  }
`);

/** A record written down by mistake: with a reason it stays and is not counted. */
export function TakeBackModal({
  record,
  close,
  done,
}: {
  record: { id: string; version: number };
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('policy');
  const [form] = Form.useForm<{ reason: string }>();
  const [takeBack, { busy }] = useCommand(TakeBack, { done: t('record.takenBack') });
  return (
    <Modal
      open
      title={t('record.takeBack')}
      okText={t('record.takeBack')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="quiet">{t('record.takeBackHint')}</p>
      <ColumnForm<{ reason: string }>
        form={form}
        onFinish={async ({ reason }) => {
          if ((await takeBack({ input: { recordId: record.id, version: record.version, reason } })).ok) done();
        }}
      >
        <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
