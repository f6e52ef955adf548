import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { atMost, needed } from '../forms';
import { PURPOSES, type TakenFor } from './purpose';

/** What a file with personal data is for: asked once, for this file. */
export function AskPurpose({ onSay, onClose }: { onSay: (said: TakenFor) => void; onClose: () => void }) {
  const { t } = useTranslation('lists');
  const [form] = Form.useForm<TakenFor>();
  const purpose = Form.useWatch('purpose', form);
  return (
    <Modal
      open
      title={t('purpose.title')}
      okText={t('takeAway')}
      cancelText={t('common:verb.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="quiet">{t('purpose.hint')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(said) => onSay({ purpose: said.purpose, said: said.said ?? null })}
      >
        <Form.Item name="purpose" label={t('purpose.label')} rules={[needed(t, t('purpose.label'))]}>
          <Radio.Group options={PURPOSES.map((value) => ({ value, label: t(`purpose.of.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="said"
          label={t('purpose.said')}
          rules={[...(purpose === 'OTHER' ? [needed(t, t('purpose.said'))] : []), atMost(t, 60)]}
        >
          <Input />
        </Form.Item>
      </Form>
    </Modal>
  );
}
