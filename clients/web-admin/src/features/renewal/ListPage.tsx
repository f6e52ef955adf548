import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import type { AdjustRenewalImportInput } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';
import { ImportSteps } from '../roster/ChooseFilePage';
import { ROSTER_FIELDS, WhoIsIt } from '../roster/ImportPage';

const Look = graphql(`
  query RenewalImportPage($id: ID!) {
    preview: renewalImport(id: $id) {
      id
      version
      status
      ...ImportPreview_preview
    }
    choices: renewalImportChoices(id: $id) { othersLeave others }
  }
`);
const Adjust = graphql(`
  mutation AdjustRenewalImport($id: ID!, $version: Int!, $input: AdjustRenewalImportInput!) {
    answer: adjustRenewalImport(id: $id, version: $version, input: $input) {
      ... on ImportPreview { id version }
      ... on ImportRefusal { code }
    }
  }
`);
const documents = {
  rows: graphql(`
    query RenewalImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: renewalImport(id: $id) {
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
    mutation CorrectRenewalImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctRenewalImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmRenewalImport($id: ID!, $version: Int!) {
      answer: confirmRenewalImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardRenewalImport($id: ID!) {
      answer: discardRenewalImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};

const FIELDS = ROSTER_FIELDS.filter((field) => field !== 'TERM_FROM' && field !== 'TERM_TO');
const OWN = ['title', 'will', 'did', 'sure', 'confirmCount', 'done', 'field.TERM', 'problem.RENEWAL_NOT_OPEN'];

/** The list beside the draft: who comes, who stays with what; whoever is not in it may leave. */
export function Component() {
  const { t } = useTranslation('renewal');
  const { id = '' } = useParams();
  const [adjust, { busy }] = useCommand(Adjust);
  const back = { to: '/renewals/import', label: t('import.title') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {({ choices }, preview, again) => {
        const change = async (input: AdjustRenewalImportInput, refresh: () => void) => {
          const outcome = await adjust({ id, version: preview.version, input });
          if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
        };
        return (
          <ImportPreview
            found={preview}
            documents={documents}
            path="/imports/renewal"
            back={back}
            say={(key, options = {}) =>
              OWN.includes(key)
                ? t(`import.${key}` as 'import.done', options)
                : t(`roster:import.${key}` as 'roster:import.done', options)
            }
            fields={FIELDS}
            again={again}
            shown={(field, value) =>
              field === 'GENDER' ? t(`roster:gender.${value}`, { defaultValue: value }) : value
            }
            answers={(row, refresh) => (
              <WhoIsIt
                row={row}
                busy={busy}
                onDecide={(decision) => change({ decisions: [{ rowKey: row.key, ...decision }] }, refresh)}
              />
            )}
            toSee={{ to: '/renewals', label: t('title') }}
          >
            {(refresh) => (
              <>
                <ImportSteps at={preview.status === 'PREVIEWED' ? 'look' : 'done'} />
                {preview.status === 'PREVIEWED' && choices && (
                  <p>
                    <Checkbox
                      checked={choices.othersLeave}
                      disabled={busy}
                      onChange={({ target }) => change({ othersLeave: target.checked }, refresh)}
                    >
                      {t('import.othersLeave', { count: choices.others })}
                    </Checkbox>
                  </p>
                )}
              </>
            )}
          </ImportPreview>
        );
      }}
    </ImportRoute>
  );
}
