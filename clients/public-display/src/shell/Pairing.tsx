import { CodeQr } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import styles from './Pairing.module.css';
import { SceneFrame } from './SceneFrame';

/** A screen that belongs to nobody yet: six digits to type in, or a code to scan, in the secretariat's 大屏 page. */
export function Pairing({ code, address }: { code: string | null; address: string }) {
  const { t } = useTranslation('wall');
  return (
    <SceneFrame title={t('pairing.title')}>
      <div className={styles.pairing}>
        <div>
          <p>{t('pairing.how')}</p>
          <p className={code ? `${styles.digits} num` : styles.fetching}>
            {code ? `${code.slice(0, 3)} ${code.slice(3)}` : t('pairing.fetching')}
          </p>
        </div>
        <figure>
          <CodeQr
            text={`${address}/admin/screens${code ? `?code=${code}` : ''}`}
            size={420}
            label={t('pairing.scan')}
          />
          <figcaption>{t('pairing.scan')}</figcaption>
        </figure>
      </div>
    </SceneFrame>
  );
}
