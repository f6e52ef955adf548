import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated';
import { useCommand } from '../../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../../shell/forms';
import { useWorkspace } from '../workspace';

const GiveBack = graphql(`
  mutation GiveBackConsultationTopic($input: GiveBackTopicInput!) {
    giveBackConsultationTopic(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export function GiveBackTopic({ topicId, onDone }: { topicId: string; onDone: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [form] = Form.useForm<{ reason: string }>();
  const [giveBack, { busy }] = useCommand(GiveBack, { done: t('plan.done') });
  const topic = consultation.topics.find(({ id }) => id === topicId);
  const finish = async ({ reason }: { reason: string }) => {
    if (!(await giveBack({ input: { consultationId: consultation.id, topicId, reason } })).ok) return;
    onDone();
    refresh();
  };
  return (
    <Modal
      open
      title={t('topics.giveBackOne', { title: topic?.title })}
      okText={t('topics.giveBack')}
      cancelText={t('common:verb.back')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <p className="quiet">{t('topics.giveBackHint')}</p>
      <ColumnForm<{ reason: string }> form={form} onFinish={finish}>
        <Form.Item name="reason" label={t('plan.reason')} rules={[needed(t, t('plan.reason')), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
