import { usePublicAddress } from '@bandeng/features/session';
import { CodeQr, useFormats } from '@bandeng/ui';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IssuedLink } from './HandlingLink';

const grouped = (token: string) => token.replace(/(.{4})(?=.)/g, '$1 ');

/** Shown this once: what opens the page is kept nowhere. Behind the sign, so that no log along the way has it. */
export function HandlingSlip({ link, onClose }: { link: IssuedLink; onClose: () => void }) {
  const { t } = useTranslation('commitment');
  const origin = usePublicAddress();
  const { date } = useFormats();
  const address = `${origin}/portal/h`;
  return (
    <Modal
      open
      title={t('link.slip', { name: link.organisationName })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={() => window.print()}>{t('link.print')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('link.handed')}
          </Button>
        </>
      }
    >
      <p>{t('link.once')}</p>
      <p className="num">
        {link.number} {link.action}
      </p>
      <CodeQr text={`${address}#${link.token}`} size={168} label={t('link.slip', { name: link.organisationName })} />
      <p className="num">
        {address}
        <br />
        <b>{grouped(link.token)}</b>
      </p>
      <p className="quiet">{t('link.until', { date: date(link.expiresOn) })}</p>
    </Modal>
  );
}
