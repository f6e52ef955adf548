import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { begunBy } from '../../shell/palette/acts';
import { useViewer } from '../../viewer';
import styles from './worklist.module.css';

/** What nobody waits for and one begins oneself: a telephone rings, a list comes in. One press from the first page. */
export function Begin() {
  const { t } = useTranslation('palette');
  // What is about oneself stands under one's name.
  const offered = begunBy(useViewer()).filter(({ to }) => to.includes('/', 1));
  if (offered.length === 0) return null;
  return (
    <p className={styles.begin}>
      <span className="quiet">{t('group.act')}</span>
      {offered.map(({ to, label }) => (
        <Link key={to} to={to}>
          {t(label as never)}
        </Link>
      ))}
    </p>
  );
}
