import { usePublicAddress } from '@bandeng/features/session';
import { CodeQr, useFormats } from '@bandeng/ui';
import { Alert, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';

export const Slip_slip = graphql(`
  fragment Slip_slip on ActivationSlip {
    accountId
    loginName
    displayName
    oneTimeCode
    path
    expiresAt
  }
`);

/** One slip as it is cut out and handed over: who it is for, the code to scan, the same in letters, and what to do. */
export function Slip({ slip, place }: { slip: FragmentType<typeof Slip_slip>; place?: string }) {
  const { t } = useTranslation('roster');
  const origin = usePublicAddress();
  const { date } = useFormats();
  const { loginName, displayName, oneTimeCode, path, expiresAt } = readFragment(Slip_slip, slip);
  const address = new URL(path, origin);
  return (
    <article className="slip">
      <CodeQr text={address.href} size={132} label={t('slip.qr', { name: displayName })} />
      <div>
        <p className="quiet">{[t('common:product'), place].filter(Boolean).join(' · ')}</p>
        <h2>{t('slip.for', { name: displayName })}</h2>
        <p>
          {t('slip.loginName')} <b className="slip-code">{loginName}</b>
        </p>
        <p>
          {t('slip.code')} <b className="slip-code">{oneTimeCode.replace(/(.{5})/, '$1 ')}</b>
        </p>
        <p className="slip-how">{t('slip.how', { address: `${address.host}/portal/activate` })}</p>
        <p className="quiet num">{t('slip.until', { date: date(expiresAt) })}</p>
      </div>
    </article>
  );
}

/** A slip right after it was made: the only moment its code is known. */
export function SlipModal({ slip, onClose }: { slip: FragmentType<typeof Slip_slip> | null; onClose: () => void }) {
  const { t } = useTranslation('roster');
  return (
    <Modal
      open={slip !== null}
      onCancel={onClose}
      onOk={() => window.print()}
      okText={t('common:verb.print')}
      cancelText={t('common:verb.close')}
      title={t('slip.title')}
      width={560}
      className="slip-modal"
    >
      <Alert type="info" showIcon title={t('slip.once')} className="no-print" />
      {slip && <Slip slip={slip} />}
    </Modal>
  );
}
