import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { type Paper, Review } from './documents';

/** Sends a paper back with what is missing. */
export function ReturnForm({
  paper,
  consultationId,
  onDone,
}: {
  paper: Paper;
  consultationId: string;
  onDone: (done: boolean) => void;
}) {
  const { t } = useTranslation('speechPaper');
  const [form] = Form.useForm<{ note: string }>();
  const [review, { busy }] = useCommand(Review, { done: t('reviewed') });
  const finish = async ({ note }: { note: string }) => {
    const input = { consultationId, paperId: paper.id, version: paper.version, verdict: 'RETURN' as const, note };
    const outcome = await review({ input });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
  };
  return (
    <Modal
      open
      title={t('verdict.RETURN')}
      okText={t('verdict.RETURN')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t('returnHint')}</p>
      <ColumnForm form={form} onFinish={finish}>
        <Form.Item name="note" label={t('missing')} rules={[needed(t, t('missing')), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
