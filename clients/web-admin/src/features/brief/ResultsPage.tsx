import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';

/** A ledger with results comes back: choosing it writes nothing. */
export function Component() {
  const { t } = useTranslation('brief');
  const go = useNavigate();
  return (
    <Page title={t('results.nav')} subtitle={t('results.lead')} back={{ to: '/briefs', label: t('nav') }}>
      <TableDrop
        path="/imports/brief-results"
        accept=".xlsx,.csv,.tsv,.txt"
        title={t('results.drop')}
        hint={t('results.dropHint')}
        reading={(name) => t('results.reading', { name })}
        onRead={(id) => go(`/briefs/results/${id}`)}
      />
    </Page>
  );
}
