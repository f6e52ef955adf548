import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';

/** A list of informants comes in: choosing it changes nothing. */
export function Component() {
  const { t } = useTranslation('informant');
  const go = useNavigate();
  return (
    <Page title={t('import.nav')} subtitle={t('import.lead')} back={{ to: '/informants', label: t('nav') }}>
      <TableDrop
        path="/imports/informants"
        accept=".xlsx,.csv,.tsv,.txt"
        title={t('import.drop')}
        hint={t('import.dropHint')}
        reading={(name) => t('import.reading', { name })}
        onRead={(id) => go(`/informants/import/${id}`)}
      />
    </Page>
  );
}
