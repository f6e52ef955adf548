import { codedError } from '@bandeng/graphql-client';
import { LoadingState, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { ImportPreview } from '../../shell/ImportPreview';
import { Gone, LoadFailed } from '../../shell/LoadFailed';

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
  return (
    <ImportPreview
      found={found}
      back={back}
      say={(key, options = {}) => t(`import.${key}` as 'import.row', options)}
      confirm={async () => (await confirm({ id, version: found.version })).ok && reload()}
      discard={async () => (await discard({ id })).ok}
      busy={{ confirming: confirming.busy, discarding: discarding.busy }}
      columns={[
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
      ]}
    />
  );
}
