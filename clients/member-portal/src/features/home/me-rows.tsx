import { switchLanguage, useElderMode } from '@bandeng/ui';
import { Button, Switch } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';

export const rows: readonly MeRow[] = [
  { group: 'account', order: 10, render: () => <Elder /> },
  { group: 'account', order: 20, render: () => <Language /> },
];

function Elder() {
  const { t } = useTranslation('home');
  const [elder, setElder] = useElderMode();
  return (
    <div className="row-link">
      <span className="row-body">
        <span className="row-main">{t('elder')}</span>
        <span className="row-note">{t('elderHint')}</span>
      </span>
      <Switch checked={elder} onChange={setElder} aria-label={t('elder')} />
    </div>
  );
}

function Language() {
  const { t, i18n } = useTranslation();
  const english = i18n.language === 'en';
  return (
    <div className="row-link">
      <span className="row-body">
        <span className="row-main">{t('common:language')}</span>
      </span>
      <Button fill="none" onClick={() => switchLanguage(i18n, english ? 'zh-CN' : 'en')}>
        {english ? '中文' : 'English'}
      </Button>
    </div>
  );
}
