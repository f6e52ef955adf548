import { usePublicAddress } from '@bandeng/features/session';
import { CodeQr } from '@bandeng/ui';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../workspace';
import type { Slip } from './documents';

/** The invitation as it is handed over: the code is shown this once. */
export function SlipSheet({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const origin = usePublicAddress();
  const { consultation } = useWorkspace();
  const address = `${origin}/portal/j/${slip.invitationCode}`;
  return (
    <Modal
      open
      title={t('slip.title')}
      onCancel={onClose}
      onOk={() => window.print()}
      okText={t('common:verb.print')}
      cancelText={t('common:verb.close')}
      className="invitation-modal"
    >
      <div className="invitation">
        <h3>{consultation.title}</h3>
        <p>{t('slip.for', { name: slip.participantName })}</p>
        <output>{slip.invitationCode}</output>
        <CodeQr text={address} size={168} label={t('slip.qr')} />
        <p className="quiet">{t('slip.how')}</p>
        <p className="quiet">{address}</p>
      </div>
      <p className="quiet">{t('slip.once')}</p>
    </Modal>
  );
}
