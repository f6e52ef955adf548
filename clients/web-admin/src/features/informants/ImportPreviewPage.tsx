import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';

const Look = graphql(`
  query InformantImportPage($id: ID!) {
    preview: informantImport(id: $id) { id ...ImportPreview_preview }
  }
`);
const documents = {
  rows: graphql(`
    query InformantImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: informantImport(id: $id) {
        id
        rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {
          nodes { ...ImportRow_row }
          endCursor
          totalCount
        }
      }
    }
  `),
  correct: graphql(`
    mutation CorrectInformantImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctInformantImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmInformantImport($id: ID!, $version: Int!) {
      answer: confirmInformantImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardInformantImport($id: ID!) {
      answer: discardInformantImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};
const FIELDS = ['NAME', 'UNIT', 'PHONE', 'IS_MEMBER', 'NOMINATED_BY', 'COMMITTEE', 'EXPECTED', 'TERM_ENDS_ON'];

/** What a list of informants would change, row by row, with what is wrong. */
export function Component() {
  const { t } = useTranslation('informant');
  const { id = '' } = useParams();
  const back = { to: '/informants/import', label: t('import.nav') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {(_data, preview, again) => (
        <ImportPreview
          found={preview}
          documents={documents}
          path="/imports/informants"
          back={back}
          say={(key, options = {}) => t(`import.${key}` as 'import.done', options)}
          fields={FIELDS}
          again={again}
          toSee={{ to: '/informants', label: t('import.toSee') }}
        />
      )}
    </ImportRoute>
  );
}
