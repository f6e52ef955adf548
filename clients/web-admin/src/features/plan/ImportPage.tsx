import { periodLabel } from '@bandeng/features/plan';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import type {
  AdjustPlanImportInput,
  ConsultationForm,
  OrganiserKind,
  PlanImportPageQuery,
} from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import type { ImportRow } from '../../shell/imports/fragments';
import { ImportPreview } from '../../shell/imports/ImportPreview';
import { ImportRoute } from '../../shell/imports/ImportRoute';
import styles from '../../shell/imports/imports.module.css';
import { Panel } from '../../shell/Page';
import planStyles from './plan.module.css';

const Look = graphql(`
  query PlanImportPage($id: ID!) {
    preview: planImport(id: $id) {
      id
      version
      status
      columns { sheet column heading field }
      ...ImportPreview_preview
    }
    choices: planImportChoices(id: $id) {
      year
      writtenYear
      defaultForm
      leftOut
      unknown { given rows nearest isLeftOut chosen { kind id name } }
      organisers { kind id name }
    }
  }
`);
const Adjust = graphql(`
  mutation AdjustPlanImport($id: ID!, $version: Int!, $input: AdjustPlanImportInput!) {
    answer: adjustPlanImport(id: $id, version: $version, input: $input) {
      ... on ImportPreview { id version }
      ... on ImportRefusal { code }
    }
  }
`);
const documents = {
  rows: graphql(`
    query PlanImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
      preview: planImport(id: $id) {
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
    mutation CorrectPlanImportCell($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
      answer: correctPlanImportCell(id: $id, version: $version, input: $input) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmPlanImport($id: ID!, $version: Int!) {
      answer: confirmPlanImport(id: $id, version: $version) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
  discard: graphql(`
    mutation DiscardPlanImport($id: ID!) {
      answer: discardPlanImport(id: $id) {
        ... on ImportPreview { id version }
        ... on ImportRefusal { code }
      }
    }
  `),
};

const ROW_FIELDS = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'NOTE'];
const FIELDS = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'PLACE', 'NOTE'] as const;
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];

type Preview = NonNullable<PlanImportPageQuery['preview']>;
type Choices = NonNullable<PlanImportPageQuery['choices']>;
type Change = (input: AdjustPlanImportInput) => void;

/** What will happen, row by row, and what must be asked first; afterwards what did. */
export function Component() {
  const { t } = useTranslation('plan');
  const { id = '' } = useParams();
  const [adjust, { busy }] = useCommand(Adjust);
  const back = { to: '/plan/import', label: t('import.title') };
  return (
    <ImportRoute document={Look} id={id} back={back}>
      {({ choices }, preview, again) => {
        const open = preview.status === 'PREVIEWED';
        const year = choices?.year ?? 0;
        const change = async (input: AdjustPlanImportInput, refresh: () => void) => {
          const outcome = await adjust({ id, version: preview.version, input });
          if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
        };
        return (
          <ImportPreview
            found={preview}
            documents={documents}
            path="/imports/plan"
            back={back}
            say={(key, options = {}) => t(`import.${key}` as 'import.done', { year, ...options })}
            fields={ROW_FIELDS}
            again={again}
            shown={(field, value) => {
              if (field === 'KIND') return FORMS.includes(value as ConsultationForm) ? t(`words:form.${value}`) : value;
              const [fromOn, toOn] = field === 'TIME' ? value.split('/') : [];
              return fromOn && toOn ? periodLabel(t, { fromOn, toOn }, year) : value;
            }}
            answers={(row, refresh) => (
              <RowAnswers
                row={row}
                busy={busy}
                onChoose={(choice) => change({ rows: [{ key: row.key, ...choice }] }, refresh)}
              />
            )}
            toSee={{ to: `/plan?year=${year}`, label: t('import.toPlan') }}
          >
            {(refresh) =>
              open &&
              choices && (
                <>
                  <Whose choices={choices} busy={busy} change={(input) => change(input, refresh)} />
                  <ReadAs
                    choices={choices}
                    columns={preview.columns}
                    busy={busy}
                    change={(input) => change(input, refresh)}
                  />
                </>
              )
            }
          </ImportPreview>
        );
      }}
    </ImportRoute>
  );
}

/** Names that are nobody known: whose they are. */
function Whose({ choices, busy, change }: { choices: Choices; busy: boolean; change: Change }) {
  const { t } = useTranslation('plan');
  if (choices.unknown.length === 0) return null;
  const organisers = choices.organisers.map(({ kind, id: one, name }) => ({ value: `${kind}:${one}`, label: name }));
  return (
    <Panel title={t('import.whose')}>
      <p className="quiet">{t('import.whoseHint')}</p>
      {choices.unknown.map(({ given, rows, nearest, chosen, isLeftOut }) => {
        const near = choices.organisers.find(({ name }) => name === nearest);
        return (
          <div key={given} className={planStyles.ask}>
            <b>{given}</b>
            <span className="quiet num">{t('import.rowsOf', { count: rows })}</span>
            <Select
              aria-label={t('import.whoseIs', { given })}
              showSearch
              optionFilterProp="label"
              placeholder={t('import.choose')}
              value={isLeftOut ? 'SKIP' : chosen ? `${chosen.kind}:${chosen.id}` : undefined}
              disabled={busy}
              options={[...organisers, { value: 'SKIP', label: t('import.leaveOut') }]}
              onChange={(value: string) => {
                const [kind, organiser] = value.split(':');
                change({
                  organisers: [
                    value === 'SKIP'
                      ? { given, kind: null, id: null }
                      : { given, kind: kind as OrganiserKind, id: organiser ?? null },
                  ],
                });
              }}
              style={{ width: 260 }}
            />
            {near && !chosen && !isLeftOut && (
              <Button
                size="small"
                disabled={busy}
                onClick={() => change({ organisers: [{ given, kind: near.kind, id: near.id }] })}
              >
                {t('import.isIt', { name: near.name })}
              </Button>
            )}
          </div>
        );
      })}
    </Panel>
  );
}

/** How the file is read: its year, its form, what each column means. */
function ReadAs({
  choices,
  columns,
  busy,
  change,
}: {
  choices: Choices;
  columns: Preview['columns'];
  busy: boolean;
  change: Change;
}) {
  const { t } = useTranslation('plan');
  const { year } = choices;
  return (
    <Panel title={t('import.reading.title')}>
      <div className={planStyles.ask}>
        <span>
          {t('period.yearLabel')}{' '}
          <Select
            aria-label={t('period.yearLabel')}
            value={year}
            disabled={busy}
            options={[year - 1, year, year + 1].map((value) => ({
              value,
              label: t('period.year', { year: value }),
            }))}
            onChange={(value) => change({ year: value })}
          />
        </span>
        {choices.writtenYear === null && <span className="soon">{t('import.reading.noYear')}</span>}
        <span>
          {t('import.reading.form')}{' '}
          <Select
            aria-label={t('import.reading.form')}
            value={choices.defaultForm}
            disabled={busy}
            options={FORMS.map((value) => ({ value, label: t(`words:form.${value}`) }))}
            onChange={(defaultForm) => change({ defaultForm })}
            style={{ width: 140 }}
          />
        </span>
      </div>
      <p className="quiet">{t('import.reading.columns')}</p>
      <ColumnMeanings columns={columns} busy={busy} change={change} />
      {choices.leftOut.length > 0 && (
        <p className="soon">{t('import.reading.leftOut', { sheets: choices.leftOut.join('、') })}</p>
      )}
    </Panel>
  );
}

/** What each column of the file means. */
function ColumnMeanings({ columns, busy, change }: { columns: Preview['columns']; busy: boolean; change: Change }) {
  const { t } = useTranslation('plan');
  return (
    <div className={planStyles.columns}>
      {columns
        .filter(({ field }) => field !== 'ORDINAL')
        .map(({ sheet, column, heading, field }) => (
          <span className={planStyles.column} key={`${sheet}${column}`}>
            <span>{heading || column}</span>
            <Select
              size="small"
              aria-label={t('import.reading.meaning', { heading: heading || column })}
              value={field ?? ''}
              disabled={busy}
              options={[
                { value: '', label: t('import.field.none') },
                ...FIELDS.map((value) => ({ value, label: t(`import.field.${value}`) })),
                ...(field === 'STATE' ? [{ value: 'STATE', label: t('import.field.STATE') }] : []),
              ]}
              onChange={(value: string) => change({ columns: [{ sheet, column, field: value || null }] })}
              style={{ width: 120 }}
            />
          </span>
        ))}
    </div>
  );
}

function RowAnswers({
  row,
  busy,
  onChoose,
}: {
  row: ImportRow;
  busy: boolean;
  onChoose: (choice: { skip?: boolean; month?: number }) => void;
}) {
  const { t } = useTranslation('plan');
  if (row.outcome !== 'ERROR') return null;
  const noTime = row.problems.some(({ code }) => code.startsWith('MONTH_') || code === 'TIMES_DO_NOT_FIT');
  return (
    <div className={styles.answers}>
      {noTime && (
        <Select
          size="small"
          aria-label={t('import.chooseMonth')}
          placeholder={t('import.chooseMonth')}
          disabled={busy}
          options={Array.from({ length: 12 }, (_, i) => ({ value: i + 1, label: t(`common:date.months.${i + 1}`) }))}
          onChange={(month: number) => onChoose({ month })}
          style={{ width: 130 }}
        />
      )}
      <Button size="small" disabled={busy} onClick={() => onChoose({ skip: true })}>
        {t('import.skip')}
      </Button>
    </div>
  );
}
