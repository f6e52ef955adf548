import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { begunBy } from '../../shell/palette/acts';
import { useViewer } from '../../viewer';
import styles from './worklist.module.css';

/** What nobody waits for and one begins oneself: a telephone rings, a list comes in. One press from the first page. */
export function Begin() {
  const { t } = useTranslation('palette');
  const offered = begunBy(useViewer()).filter(({ daily }) => daily);
  if (offered.length === 0) return null;
  return (
    <nav className={styles.begin} aria-label={t('group.act')}>
      <span className="quiet">{t('group.act')}</span>
      {offered.map(({ to, label }) => (
        <Link key={to} to={to}>
          {t(label as never)}
        </Link>
      ))}
    </nav>
  );
}
