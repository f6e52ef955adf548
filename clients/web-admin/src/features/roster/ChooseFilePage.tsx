import { useFormats } from '@bandeng/ui';
import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page, Panel } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';

const RecentImportsDocument = graphql(`
  query RecentImports {
    rosterImports { id fileName status uploadedAt }
  }
`);

/** Step one: the file. Nothing is written by choosing it. */
export function Component() {
  const { t } = useTranslation('roster');
  const { dateTime } = useFormats();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: RecentImportsDocument, requestPolicy: 'cache-and-network' });
  const recent = data?.rosterImports ?? [];
  return (
    <Page title={t('import.title')} back={{ to: '/members', label: t('nav.members') }}>
      <ImportSteps at="choose" />
      <TableDrop
        path="/imports/roster"
        accept=".xlsx,.csv,.txt,.tsv"
        title={t('import.drop')}
        hint={t('import.dropHint')}
        reading={(name) => t('import.reading', { name })}
        onRead={(id) => go(`/members/import/${id}`)}
      />
      {recent.length > 0 && (
        <Panel title={t('import.recent')}>
          <ul className="plain-list">
            {recent.map(({ id, fileName, status, uploadedAt }) => (
              <li key={id}>
                <Link to={`/members/import/${id}`}>{fileName}</Link>
                <span className="quiet num">
                  {dateTime(uploadedAt)} · {t(`import.status.${status}`)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

const STEPS = ['choose', 'look', 'done'] as const;

/** Where one is between a list and the roster. */
export function ImportSteps({ at }: { at: (typeof STEPS)[number] }) {
  const { t } = useTranslation('roster');
  return (
    <Steps
      className="import-steps"
      current={STEPS.indexOf(at)}
      status={at === 'done' ? 'finish' : 'process'}
      items={STEPS.map((step) => ({ title: t(`import.step.${step}`) }))}
    />
  );
}
