import { Segmented, type TableColumnsType } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { IntakeOutcome, IntakeRowsQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { EditableCell } from '../../shell/imports/EditableCell';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import type { Intake } from './IntakePage';

const Rows = graphql(`
  query IntakeRows($id: ID!, $after: String, $outcome: IntakeOutcome) {
    intake(id: $id) {
      id
      rows(first: 100, after: $after, outcome: $outcome) {
        nodes {
          id rowNumber outcome cells problem problemColumn problemText problemLimit topicId topicTitle
          repeatsTopicId repeatsTitle repeatsRow
          corrections { column was }
        }
        endCursor
        totalCount
      }
    }
  }
`);

const CorrectCell = graphql(`
  mutation CorrectIntakeCell($id: ID!, $version: Int!, $input: CorrectIntakeCellInput!) {
    correctIntakeCell(id: $id, version: $version, input: $input) {
      ... on IntakeChanged { id version }
      ... on IntakeRefusal { code }
    }
  }
`);

type Row = NonNullable<IntakeRowsQuery['intake']>['rows']['nodes'][number];
const KEYS = ['show'] as const;
/** Of a cell that is wrong because it is long. */
const SHOWN_CHARACTERS = 120;
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };

/** Every row and what becomes of it; the refused ones with where and why, to be put right in place. */
export function IntakeRows({ intake, again }: { intake: Intake; again: () => void }) {
  const { t } = useTranslation('intake');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const outcomes: readonly IntakeOutcome[] = [intake.status === 'DONE' ? 'TAKEN' : 'NEW', 'KNOWN', 'ERROR'];
  const show = outcomes.find((one) => one === filters.show) ?? null;
  const list = usePages(Rows, { id: intake.id, outcome: show }, (data) => data.intake?.rows ?? NO_ROWS);
  const refresh = () => {
    again();
    list.reload();
  };
  const correct = useCorrection(intake, refresh);
  const columns = useIntakeRowColumns(intake, intake.status === 'CHECKED' ? correct : undefined);
  return (
    <>
      <div className="page-filters">
        <Segmented
          aria-label={t('show')}
          value={show ?? ''}
          onChange={(value) => setFilters({ show: value === '' ? null : String(value) })}
          options={[
            { value: '', label: t('common:all') },
            ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
          ]}
        />
      </div>
      {intake.status === 'CHECKED' && intake.failedCount > 0 && <p className="quiet">{t('import:correctLead')}</p>}
      <DataTable<Row>
        label={t('rows')}
        rows={list.rows}
        rowKey="id"
        scroll={{ x: 800 }}
        loading={list.loading}
        error={list.error}
        onRetry={list.reload}
        total={list.total}
        hasMore={list.hasMore}
        onMore={list.more}
        filtered={show !== null}
        onClearFilters={() => setFilters({ show: null })}
        empty={{ title: t('none') }}
        columns={columns}
      />
    </>
  );
}

type Correct = (at: { rowNumber: number; column: number }, text: string) => Promise<boolean>;

function useCorrection({ id, version }: Intake, refresh: () => void): Correct {
  const [correct] = useCommand(CorrectCell);
  // One correction follows another before the page has been read again.
  const newest = useRef(version);
  newest.current = Math.max(newest.current, version);
  return async (at, text) => {
    const outcome = await correct({ id, version: newest.current, input: { ...at, text } });
    if (outcome.ok && outcome.value.__typename === 'IntakeChanged') newest.current = outcome.value.version;
    if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
    return outcome.ok;
  };
}

function useIntakeRowColumns(intake: Intake, correct: Correct | undefined): TableColumnsType<Row> {
  const { t } = useTranslation('intake');
  const columnOf = (field: string) => intake.columns.find((column) => column.field === field)?.column ?? -1;
  const [title, body] = [columnOf('TITLE'), columnOf('BODY')];
  return [
    { title: t('rowNumber'), dataIndex: 'rowNumber', width: 90, className: 'num' },
    {
      title: t('outcomeLabel'),
      dataIndex: 'outcome',
      width: 120,
      render: (value: IntakeOutcome | null) => value && t(`outcome.${value}`),
    },
    {
      title: t('words'),
      key: 'words',
      render: (_, { cells, topicId, topicTitle }) => (
        <div className="two-lines">
          {topicTitle ? (
            <Link to={`/topics/${topicId}`}>{topicTitle}</Link>
          ) : (
            cells[title] || cells[body] || cells.find((cell) => cell !== '') || '—'
          )}
        </div>
      ),
    },
    {
      title: t('remark'),
      key: 'remark',
      width: 340,
      render: (_, row) => (
        <>
          <Remark row={row} intake={intake} correct={correct} />
          <Repeats row={row} />
          {row.corrections.map(({ column, was }) => (
            <small key={column} className="quiet">
              {`${intake.columns[column]?.heading ?? ''}:`}
              {was === '' ? t('import:wasEmpty') : t('import:was', { text: was })}
            </small>
          ))}
        </>
      ),
    },
  ];
}

/** Which topic or earlier row says exactly the same: it becomes a topic of its own, and can be merged when it is screened. */
function Repeats({ row: { outcome, repeatsTopicId, repeatsTitle, repeatsRow } }: { row: Row }) {
  const { t } = useTranslation('intake');
  if (outcome !== 'NEW' || (repeatsTopicId === null && repeatsRow === null)) return null;
  return (
    <span className="quiet">
      {repeatsTopicId === null ? (
        t('repeatsRow', { row: repeatsRow })
      ) : (
        <>
          {t('repeatsTopic')}
          <Link to={`/topics/${repeatsTopicId}`}>{repeatsTitle}</Link>
        </>
      )}
    </span>
  );
}

/** Why a row is not taken, with the cell that says so. */
function Remark({
  row: { rowNumber, outcome, problem, problemColumn, problemText, problemLimit, topicId },
  intake,
  correct,
}: {
  row: Row;
  intake: Intake;
  correct: Correct | undefined;
}) {
  const { t } = useTranslation('intake');
  if (!problem) return outcome === 'KNOWN' && <span className="quiet">{t(topicId ? 'sameAsTopic' : 'sameAsRow')}</span>;
  const heading = problemColumn == null ? '' : (intake.columns[problemColumn]?.heading ?? '');
  const why = `${heading === '' ? '' : `${heading}:`}${t(`problem.${problem}`, { limit: problemLimit })}`;
  if (!correct || problemColumn == null || problemText == null) return <span className="bad">{why}</span>;
  return (
    <EditableCell
      row={{ rowNumber, outcome: 'NEW' }}
      cell={{ text: problemText, was: null, from: null, to: problemText, isChanged: false }}
      name={heading}
      shown={(value) => (value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value)}
      problems={[{ text: why, severity: 'ERROR' }]}
      isStop
      onCorrect={(text) => correct({ rowNumber, column: problemColumn }, text)}
    />
  );
}
