import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';

const ImportDocument = graphql(`
  query InformantImportPage($id: ID!) {
    informantImport(id: $id) {
      id
      version
      fileName
      status
      rows {
        rowNumber
        outcome
        name
        unit
        phone
        isMember
        nominatedBy
        committeeName
        monthlyExpected
        termEndsOn
        problems
      }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmInformantImport($id: ID!, $version: Int!) {
    confirmInformantImport(id: $id, version: $version) {
      ... on InformantImportChanged { id }
      ... on OpinionRefusal { code }
    }
  }
`);
const Discard = graphql(`
  mutation DiscardInformantImport($id: ID!) {
    discardInformantImport(id: $id) { ... on InformantImportChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** What a list of informants would change, row by row, with what is wrong. */
export function Component() {
  const { t } = useTranslation('informant');
  const { date } = useFormats();
  const go = useNavigate();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ImportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [confirm, confirming] = useCommand(Confirm, { done: t('import.done') });
  const [discard, discarding] = useCommand(Discard);
  const back = { to: '/informants/import', label: t('import.nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('import.nav')} />;
  const found = data.informantImport;
  if (!found) return <Gone back={back} />;
  const count = (outcome: string) => found.rows.filter((row) => row.outcome === outcome).length;
  const good = count('NEW') + count('UPDATE');
  const open = found.status === 'PREVIEWED';
  return (
    <Page
      title={found.fileName}
      subtitle={t(open ? 'import.would' : 'import.did', {
        created: count('NEW'),
        updated: count('UPDATE'),
        unchanged: count('UNCHANGED'),
        failed: count('ERROR'),
      })}
      back={back}
      action={
        open && (
          <>
            <Button
              loading={discarding.busy}
              onClick={async () => {
                if ((await discard({ id })).ok) go('/informants/import');
              }}
            >
              {t('import.discard')}
            </Button>
            <Button
              type="primary"
              disabled={good === 0}
              loading={confirming.busy}
              onClick={async () => {
                if ((await confirm({ id, version: found.version })).ok) reload();
              }}
            >
              {t('import.confirm', { count: good })}
            </Button>
          </>
        )
      }
    >
      <Table
        aria-label={found.fileName}
        size="middle"
        pagination={false}
        rowKey="rowNumber"
        scroll={{ x: 'max-content' }}
        dataSource={[...found.rows]}
        columns={[
          { title: t('import.row'), dataIndex: 'rowNumber', width: 70 },
          {
            title: t('import.what'),
            dataIndex: 'outcome',
            render: (outcome: string) => <StatusTag kind="importRow" value={outcome} />,
          },
          { title: t('name'), dataIndex: 'name' },
          {
            title: t('unit'),
            key: 'unit',
            render: (_, { unit, phone }) => (
              <>
                {unit}
                {phone && <div className="quiet num">{phone}</div>}
              </>
            ),
          },
          { title: t('nominatedBy'), dataIndex: 'nominatedBy' },
          { title: t('committee'), dataIndex: 'committeeName' },
          { title: t('monthlyExpected'), dataIndex: 'monthlyExpected' },
          { title: t('termEndsOn'), dataIndex: 'termEndsOn', render: (day) => day && date(String(day)) },
          {
            title: t('import.problems'),
            dataIndex: 'problems',
            render: (problems: readonly string[]) =>
              problems.map((problem) => (
                <p key={problem} className="bad">
                  {t(`import.problem.${problem}`, { defaultValue: t(`opinion:refusal.${problem}`) })}
                </p>
              )),
          },
        ]}
      />
    </Page>
  );
}
