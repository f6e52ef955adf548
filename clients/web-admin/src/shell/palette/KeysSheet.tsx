import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS = ['palette', 'search', 'send', 'line', 'leave', 'console', 'keys'] as const;

/** Which keys there are. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  return (
    <Modal open title={t('keys')} footer={null} onCancel={onClose} destroyOnHidden>
      <dl className="quick-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`key.${key}`)}</kbd>
            </dt>
            <dd>{t(`does.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
