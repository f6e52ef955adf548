import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import type { AdjustImportInput, RosterImportPageQuery, RowDecisionInput } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import type { ImportRow } from '../../shell/imports/fragments';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';
import styles from '../../shell/imports/imports.module.css';
import { Panel } from '../../shell/Page';
import { ImportSteps } from './ChooseFilePage';

const Look = graphql(`
  query RosterImportPage($id: ID!) {
    preview: rosterImport(id: $id) {
      id
      version
      status
      columns { column heading field }
      ...ImportPreview_preview
    }
    choices: rosterImportChoices(id: $id) {
      creates { committees sectors specialCommittees }
      missing { committees sectors specialCommittees }
    }
  }
`);
const Adjust = graphql(`
  mutation AdjustRosterImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {
    answer: adjustRosterImport(id: $id, version: $version, input: $input) {
      ... on ImportPreview { id version }
      ... on ImportRefusal { code }
    }
  }
`);
const documents = {
  rows: graphql(`
    query RosterImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: rosterImport(id: $id) {
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
    mutation CorrectRosterImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctRosterImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmRosterImport($id: ID!, $version: Int!) {
      answer: confirmRosterImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardRosterImport($id: ID!) {
      answer: discardRosterImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};

export const ROSTER_FIELDS = [
  'NAME',
  'GENDER',
  'COMMITTEE',
  'SECTOR',
  'SPECIAL_COMMITTEE',
  'UNIT',
  'POST',
  'PHONE',
  'PARTY',
  'ETHNICITY',
  'BORN_ON',
  'SKILLS',
  'TERM',
  'TERM_FROM',
  'TERM_TO',
];
const GROUPS = [
  ['committees', 'createCommittees'],
  ['sectors', 'createSectors'],
  ['specialCommittees', 'createSpecialCommittees'],
] as const;

type Preview = NonNullable<RosterImportPageQuery['preview']>;
type Choices = RosterImportPageQuery['choices'];

/** Steps two and three: what will happen, per row and per cell; and afterwards what did. */
export function Component() {
  const { t } = useTranslation('roster');
  const { id = '' } = useParams();
  const [adjust, { busy }] = useCommand(Adjust);
  const back = { to: '/members/import', label: t('import.title') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {({ choices }, preview, again) => {
        const change = async (input: AdjustImportInput, refresh: () => void) => {
          const outcome = await adjust({ id, version: preview.version, input });
          if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
        };
        return (
          <ImportPreview
            found={preview}
            documents={documents}
            path="/imports/roster"
            back={back}
            say={(key, options = {}) => t(`import.${key}` as 'import.done', options)}
            fields={ROSTER_FIELDS}
            again={again}
            shown={(field, value) => (field === 'GENDER' ? t(`gender.${value}`, { defaultValue: value }) : value)}
            answers={(row, refresh) => (
              <WhoIsIt
                row={row}
                busy={busy}
                onDecide={(decision) => change({ decisions: [{ rowKey: row.key, ...decision }] }, refresh)}
              />
            )}
            toSee={{ to: '/members', label: t('import.toMembers') }}
          >
            {(refresh) => (
              <>
                <ImportSteps at={preview.status === 'PREVIEWED' ? 'look' : 'done'} />
                <Missing preview={preview} choices={choices} busy={busy} change={(input) => change(input, refresh)} />
              </>
            )}
          </ImportPreview>
        );
      }}
    </ImportRoute>
  );
}

/** Groups the district has not: made with the import, or their rows are left. */
function Missing({
  preview: { status, columns },
  choices,
  busy,
  change,
}: {
  preview: Preview;
  choices: Choices;
  busy: boolean;
  change: (input: AdjustImportInput) => void;
}) {
  const { t } = useTranslation('roster');
  const left = columns.filter(({ field }) => field === null);
  const groups = GROUPS.flatMap(([kind, choice]) => {
    const missing = choices?.missing[kind] ?? [];
    const names = [...missing, ...(choices?.creates[kind] ?? [])];
    return names.length > 0 ? [{ kind, choice, names, isMade: missing.length === 0 }] : [];
  });
  return (
    <>
      {status === 'PREVIEWED' && groups.length > 0 && (
        <Panel title={t('import.missing')}>
          <p className="quiet">{t('import.missingHint')}</p>
          {groups.map(({ kind, choice, names, isMade }) => (
            <p key={kind}>
              <Checkbox
                checked={isMade}
                disabled={busy}
                onChange={({ target }) => change({ [choice]: target.checked })}
              >
                {t(`import.create.${kind}`, { count: names.length })} <span className="quiet">{names.join('、')}</span>
              </Checkbox>
            </p>
          ))}
        </Panel>
      )}
      {left.length > 0 && (
        <p className="quiet">
          {t('import.leftOut', { headings: left.map(({ heading, column }) => heading || column).join('、') })}
        </p>
      )}
    </>
  );
}

type Decision = Omit<RowDecisionInput, 'rowKey'>;

/** Where it is a question of who, the answers to choose from. */
export function WhoIsIt({
  row,
  busy,
  onDecide,
}: {
  row: ImportRow;
  busy: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useTranslation('roster');
  if (row.outcome !== 'ERROR' || !row.problems.some(({ code }) => code === 'AMBIGUOUS_NAME')) return null;
  return (
    <div className={styles.answers}>
      {row.candidates.map(({ id, name, detail }) => (
        <Button key={id} size="small" disabled={busy} onClick={() => onDecide({ memberId: id })}>
          {t('import.is', { who: [name, detail].filter(Boolean).join(' · ') })}
        </Button>
      ))}
      <Button size="small" disabled={busy} onClick={() => onDecide({ skip: false })}>
        {t('import.isNew')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => onDecide({ skip: true })}>
        {t('import.skip')}
      </Button>
    </div>
  );
}
