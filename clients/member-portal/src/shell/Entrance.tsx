import { Icon, switchLanguage } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import ownStyles from './Entrance.module.css';
import { LargeType } from './LargeType';
import styles from './shell.module.css';

/** The front door on a phone: what this place is, its doors or a form, larger type and the other language. */
export function Entrance({ title, children }: { title?: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('shell');
  return (
    <main className={`${styles.page} ${ownStyles.entrance}`}>
      <header>
        <span className={ownStyles.seal}>
          <Icon name="bench" />
        </span>
        <h1>{t('common:product')}</h1>
        <p>{t('entrance')}</p>
      </header>
      {title && <h2>{title}</h2>}
      {children}
      <footer>
        <LargeType fill="none" />
        <Button fill="none" onClick={() => switchLanguage(i18n, i18n.language === 'en' ? 'zh-CN' : 'en')}>
          {i18n.language === 'en' ? '中文' : 'English'}
        </Button>
      </footer>
    </main>
  );
}
