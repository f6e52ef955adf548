import { Icon, switchLanguage } from '@bandeng/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The front door: what this place is, and a form (signing in, a first password). */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('shell');
  return (
    <main className="entrance">
      <aside>
        <span className="seal">
          <Icon name="bench" />
        </span>
        <h1>{t('common:product')}</h1>
        <p>{t('entrance')}</p>
      </aside>
      <section>
        <h2>{title}</h2>
        {children}
        <Button
          type="text"
          className="entrance-language"
          onClick={() => switchLanguage(i18n, i18n.language === 'en' ? 'zh-CN' : 'en')}
        >
          {i18n.language === 'en' ? '中文' : 'English'}
        </Button>
      </section>
    </main>
  );
}
