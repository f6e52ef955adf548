import { Segmented, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { IntakeOutcome, IntakeRowsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import type { Intake } from './IntakePage';

const Rows = graphql(`
  query IntakeRows($id: ID!, $after: String, $outcome: IntakeOutcome) {
    intake(id: $id) {
      id
      rows(first: 100, after: $after, outcome: $outcome) {
        nodes { id rowNumber outcome cells problem problemColumn problemLimit topicId topicTitle }
        endCursor
        totalCount
      }
    }
  }
`);

type Row = NonNullable<IntakeRowsQuery['intake']>['rows']['nodes'][number];
const KEYS = ['show'] as const;
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };

/** Every row and what becomes of it; the refused ones with where and why. */
export function IntakeRows({ intake }: { intake: Intake }) {
  const { t } = useTranslation('intake');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const outcomes: readonly IntakeOutcome[] = [intake.status === 'DONE' ? 'TAKEN' : 'NEW', 'KNOWN', 'ERROR'];
  const show = outcomes.find((one) => one === filters.show) ?? null;
  const list = usePages(Rows, { id: intake.id, outcome: show }, (data) => data.intake?.rows ?? NO_ROWS);
  const columns = useIntakeRowColumns({ intake });
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

function useIntakeRowColumns({ intake }: { intake: Intake }): TableColumnsType<Row> {
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
      render: (_, { outcome, problem, problemColumn, problemLimit, topicId }) =>
        problem ? (
          <span className="bad">
            {problemColumn != null && `${intake.columns[problemColumn]?.heading ?? ''}:`}
            {t(`problem.${problem}`, { limit: problemLimit })}
          </span>
        ) : (
          outcome === 'KNOWN' && <span className="quiet">{t(topicId ? 'sameAsTopic' : 'sameAsRow')}</span>
        ),
    },
  ];
}
