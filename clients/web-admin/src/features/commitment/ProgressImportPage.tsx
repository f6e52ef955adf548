import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';

const Look = graphql(`
  query ProgressImportPage($id: ID!) {
    preview: progressImport(id: $id) { id ...ImportPreview_preview }
  }
`);
const documents = {
  rows: graphql(`
    query ProgressImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: progressImport(id: $id) {
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
    mutation CorrectProgressImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctProgressImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmProgressImport($id: ID!, $version: Int!) {
      answer: confirmProgressImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardProgressImport($id: ID!) {
      answer: discardProgressImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};
const FIELDS = ['number', 'demand', 'stage', 'text', 'version', 'id'];

/** What a sheet of progress that was brought back would add, row by row, with what is wrong. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { id = '' } = useParams();
  const back = { to: '/commitments/progress-sheet', label: t('sheet.title') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {(_data, preview, again) => (
        <ImportPreview
          found={preview}
          documents={documents}
          path="/imports/progress"
          back={back}
          say={(key, options = {}) => t(`sheet.${key}` as 'sheet.title', options)}
          fields={FIELDS}
          again={again}
          toSee={{ to: '/commitments', label: t('title') }}
        />
      )}
    </ImportRoute>
  );
}
