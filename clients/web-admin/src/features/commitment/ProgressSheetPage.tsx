import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page, Panel } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';

/** 批量报进展: take the sheet, write into it, bring it back; what it would do is looked at before it is done. */
export function Component() {
  const { t } = useTranslation('commitment');
  const go = useNavigate();
  return (
    <Page title={t('sheet.title')} subtitle={t('sheet.lead')} back={{ to: '/commitments', label: t('title') }}>
      <Panel title={t('sheet.take')}>
        <p>{t('sheet.takeHint')}</p>
        <Button href="/exports/progress">{t('sheet.download')}</Button>
      </Panel>
      <TableDrop
        path="/imports/progress"
        accept=".xlsx,.csv"
        title={t('sheet.drop')}
        hint={t('sheet.dropHint')}
        reading={(name) => t('sheet.reading', { name })}
        onRead={(id) => go(`/commitments/progress-sheet/${id}`)}
      />
    </Page>
  );
}
