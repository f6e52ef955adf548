import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page, Panel } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';
import { ImportSteps } from '../roster/ChooseFilePage';

const Recent = graphql(`
  query RecentRenewalImports {
    renewalImports { id fileName status uploadedAt }
  }
`);

/** Step one: the list of the next term. Nothing is written by choosing it. */
export function Component() {
  const { t } = useTranslation('renewal');
  const { dateTime } = useFormats();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: Recent, requestPolicy: 'cache-and-network' });
  const recent = data?.renewalImports ?? [];
  return (
    <Page title={t('import.title')} subtitle={t('import.lead')} back={{ to: '/renewals', label: t('title') }}>
      <ImportSteps at="choose" />
      <TableDrop
        path="/imports/renewal"
        accept=".xlsx,.csv,.txt,.tsv"
        title={t('roster:import.drop')}
        hint={t('import.dropHint')}
        reading={(name) => t('import.reading', { name })}
        onRead={(id) => go(`/renewals/import/${id}`)}
      />
      {recent.length > 0 && (
        <Panel title={t('roster:import.recent')}>
          <ul className="plain-list">
            {recent.map(({ id, fileName, status, uploadedAt }) => (
              <li key={id}>
                <Link to={`/renewals/import/${id}`}>{fileName}</Link>
                <span className="quiet num">
                  {dateTime(uploadedAt)} · {t(`roster:import.status.${status}`)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}
