import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS = ['palette', 'search', 'send', 'keys'] as const;

/** Which keys there are. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Modal open title={t('palette.keys')} footer={null} onCancel={onClose} destroyOnHidden>
      <dl className="quick-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`palette.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`palette.does.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
