import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { ImportPreview } from '../../shell/ImportPreview';
import { Gone, LoadFailed } from '../../shell/LoadFailed';

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
  return (
    <ImportPreview
      found={found}
      back={back}
      say={(key, options = {}) => t(`results.${key}` as 'results.row', options)}
      confirm={async () => (await confirm({ id, version: found.version })).ok && reload()}
      discard={async () => (await discard({ id })).ok}
      busy={{ confirming: confirming.busy, discarding: discarding.busy }}
      columns={[
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
      ]}
    />
  );
}
