import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';

const Look = graphql(`
  query ResultImportPage($id: ID!) {
    preview: resultImport(id: $id) { id ...ImportPreview_preview }
  }
`);
const documents = {
  rows: graphql(`
    query ResultImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: resultImport(id: $id) {
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
    mutation CorrectResultImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctResultImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmResultImport($id: ID!, $version: Int!) {
      answer: confirmResultImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardResultImport($id: ID!) {
      answer: discardResultImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};
const FIELDS = [
  'NUMBER',
  'TITLE',
  'LEVEL',
  'RECIPIENT',
  'SENT_ON',
  'LETTER_OUT',
  'RESULT',
  'ADOPTED_AS',
  'OUTCOME_ON',
  'LETTER_IN',
  'NOTE',
];

/** What a file of results would write down, row by row, with what is wrong. */
export function Component() {
  const { t } = useTranslation('brief');
  const { id = '' } = useParams();
  const back = { to: '/briefs/results', label: t('results.nav') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {(_data, preview, again) => (
        <ImportPreview
          found={preview}
          documents={documents}
          path="/imports/brief-results"
          back={back}
          say={(key, options = {}) => t(`results.${key}` as 'results.done', options)}
          fields={FIELDS}
          again={again}
        />
      )}
    </ImportRoute>
  );
}
