import { Button, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../shell/act';
import { ColumnForm } from '../../../../shell/forms';
import { type PhoneGiven, PhoneWithConsent, phoneOf } from '../../../../shell/PhoneWithConsent';
import { useWorkspace } from '../workspace';
import { KeepPhone, type Person } from './documents';

/** The telephone of somebody without an account: written down for them, changed, or erased when they say so. */
export function PhoneForm({ person, onDone }: { person: Person; onDone: (changed: boolean) => void }) {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<PhoneGiven>();
  const [keep, { busy }] = useCommand(KeepPhone, { done: t('guestPhone.saved') });
  const [erase, erasing] = useCommand(KeepPhone, { done: t('guestPhone.erased') });
  const input = { consultationId: consultation.id, participantId: person.id };
  return (
    <Modal
      open
      title={t('guestPhone.of', { name: person.name })}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      {person.phoneEnding && (
        <p>
          {t('guestPhone.ending', { ending: person.phoneEnding })}{' '}
          <Button
            size="small"
            danger
            loading={erasing.busy}
            onClick={async () => {
              if ((await erase({ input: { ...input, phone: null } })).ok) onDone(true);
            }}
          >
            {t('guestPhone.erase')}
          </Button>
        </p>
      )}
      <ColumnForm
        form={form}
        onFinish={async (given) => {
          const phone = phoneOf(given);
          if (!phone.phone) return onDone(false);
          if ((await keep({ input: { ...input, ...phone } })).ok) onDone(true);
        }}
      >
        <PhoneWithConsent />
      </ColumnForm>
    </Modal>
  );
}
