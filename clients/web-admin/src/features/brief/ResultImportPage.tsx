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
  query ResultImportPage($id: ID!) {
    resultImport(id: $id) {
      id
      version
      fileName
      status
      rows { rowNumber outcome number title level recipient result adoptedAs outcomeOn letterIn problems }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmResultImport($id: ID!, $version: Int!) {
    confirmResultImport(id: $id, version: $version) { ... on ResultImportChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Discard = graphql(`
  mutation DiscardResultImport($id: ID!) {
    discardResultImport(id: $id) { ... on ResultImportChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** What a file of results would write down, row by row, with what is wrong. */
export function Component() {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const go = useNavigate();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ImportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [confirm, confirming] = useCommand(Confirm, { done: t('results.done') });
  const [discard, discarding] = useCommand(Discard);
  const back = { to: '/briefs/results', label: t('results.nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('results.nav')} />;
  const found = data.resultImport;
  if (!found) return <Gone back={back} />;
  const count = (outcome: string) => found.rows.filter((row) => row.outcome === outcome).length;
  const good = count('NEW') + count('UPDATE');
  const open = found.status === 'PREVIEWED';
  return (
    <Page
      title={found.fileName}
      subtitle={t(open ? 'results.would' : 'results.did', {
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
                if ((await discard({ id })).ok) go('/briefs/results');
              }}
            >
              {t('results.discard')}
            </Button>
            <Button
              type="primary"
              disabled={good === 0}
              loading={confirming.busy}
              onClick={async () => {
                if ((await confirm({ id, version: found.version })).ok) reload();
              }}
            >
              {t('results.confirm', { count: good })}
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
          { title: t('results.row'), dataIndex: 'rowNumber', width: 70 },
          {
            title: t('results.what'),
            dataIndex: 'outcome',
            render: (outcome: string) => <StatusTag kind="importRow" value={outcome} />,
          },
          { title: t('list.issue'), dataIndex: 'number' },
          { title: t('opinion:part.title'), dataIndex: 'title' },
          { title: t('level'), dataIndex: 'level', render: (level) => level && t(`opinion:level.${level as 'CITY'}`) },
          { title: t('recipient'), dataIndex: 'recipient' },
          {
            title: t('ladder.outcome'),
            dataIndex: 'result',
            render: (result) => result && <StatusTag kind="submission" value={String(result)} />,
          },
          { title: t('ladder.outcomeOn'), dataIndex: 'outcomeOn', render: (day) => day && date(String(day)) },
          {
            title: t('results.problems'),
            dataIndex: 'problems',
            render: (problems: readonly string[]) =>
              problems.map((problem) => (
                <p key={problem} className="bad">
                  {t(`results.problem.${problem}`, { defaultValue: t(`opinion:refusal.${problem}`) })}
                </p>
              )),
          },
        ]}
      />
    </Page>
  );
}
