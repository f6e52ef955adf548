import { StatusTag } from '@bandeng/ui';
import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../generated';
import { DataTable } from '../DataTable';
import { tableOf } from '../usePages';
import { EditableCell } from './EditableCell';
import { type ImportRow, ImportRow_row } from './fragments';
import styles from './imports.module.css';
import type { ImportWords, Parts, Preview, State } from './useImportState';

interface RowsShown {
  readonly rows: readonly ImportRow[] | undefined;
  /** What has a column, in the page's order. */
  readonly fields: readonly string[];
  readonly parts: Parts;
  readonly state: State;
  /** Whether rows can still be corrected. */
  readonly open: boolean;
}

/** The rows of the file, cell by cell. */
export function ImportRows({
  columnsInFile,
  ...of
}: { columnsInFile: Preview['columns'] } & Pick<RowsShown, 'parts' | 'state' | 'open'>) {
  const { t } = useTranslation('import');
  const { list, show, setShow } = of.state;
  const rows = list.rows?.map((row) => readFragment(ImportRow_row, row));
  const fields = fieldsToShow(of.parts.fields, columnsInFile, rows ?? []);
  const columns = useColumns({ ...of, rows, fields });
  return (
    <DataTable<ImportRow>
      label={t('rows')}
      {...tableOf(list)}
      rows={rows}
      rowKey="key"
      filtered={show !== 'ALL'}
      onClearFilters={() => setShow('ALL')}
      empty={{ title: t('noRows') }}
      columns={columns}
    />
  );
}

/** A column in front, one for each field, and one for what is said of the row as a whole. */
function useColumns({ rows, fields, parts, state, open }: RowsShown): TableProps<ImportRow>['columns'] {
  const { t } = useTranslation('import');
  const problem = useProblemWords(parts.say);
  const shownFields = new Set(fields);
  const remarksOf = ({ problems }: ImportRow) =>
    problems.filter(({ severity, field }) => severity !== 'NOTE' && !(field && shownFields.has(field)));
  const answers = (row: ImportRow) => (open ? parts.answers?.(row, state.refresh) : undefined);
  const hasRemarks = rows?.some(
    (row) => remarksOf(row).length > 0 || row.joins || row.changedSincePreview || Boolean(answers(row)),
  );
  return [
    {
      title: t('row'),
      key: 'row',
      width: 64,
      fixed: 'left',
      render: (_, row) => <span className="num">{row.rowNumber}</span>,
    },
    {
      title: t('outcome'),
      key: 'outcome',
      width: 96,
      fixed: 'left',
      render: (_, { outcome }) => <StatusTag kind="importRow" value={outcome} />,
    },
    ...fields.map((field) => ({
      title: parts.say(`field.${field}`),
      key: field,
      render: (_: unknown, row: ImportRow) => (
        <FieldCell row={row} field={field} isFirst={row.key === rows?.[0]?.key} {...{ parts, state, open }} />
      ),
    })),
    ...(hasRemarks
      ? [
          {
            title: t('remarks'),
            key: 'remarks',
            width: 260,
            render: (_: unknown, row: ImportRow) => (
              <Remarks row={row} remarks={remarksOf(row).map((one) => ({ ...one, text: problem(one) }))}>
                {answers(row)}
              </Remarks>
            ),
          },
        ]
      : []),
  ];
}

type RowProblem = ImportRow['problems'][number];

/** What is wrong, in the words of this kind of file or in those of all. */
function useProblemWords(say: ImportWords): (one: RowProblem) => string {
  const { t } = useTranslation('import');
  return ({ code, given, rows, limit, suggestion }) => {
    const options = { given: given ?? '', rows: rows ?? '', limit: limit ?? '' };
    const words = say(`problem.${code}`, { ...options, defaultValue: '' }) || t(`problem.${code}`, options);
    return suggestion ? `${words} ${t('suggestion', { suggestion })}` : words;
  };
}

function FieldCell({
  row,
  field,
  isFirst,
  parts: { say, shown },
  state: { correctCell },
  open,
}: {
  row: ImportRow;
  field: string;
  /** Of the first row: Tab leads there even where nothing is wrong. */
  isFirst: boolean;
  parts: Parts;
  state: State;
  open: boolean;
}) {
  const problem = useProblemWords(say);
  const cell = row.cells.find((one) => one.field === field);
  if (!cell) return null;
  const own = row.problems.filter((one) => one.field === field && one.severity !== 'NOTE');
  return (
    <EditableCell
      row={row}
      cell={cell}
      name={say(`field.${field}`)}
      shown={(value) => shown?.(field, value) ?? value}
      problems={own.map((one) => ({ text: problem(one), severity: one.severity }))}
      isStop={own.length > 0 || isFirst}
      onCorrect={open && cell.canCorrect ? (text) => correctCell(row.key, field, text) : undefined}
    />
  );
}

/** What is said of a row beside its cells, and what can be decided about it. */
function Remarks({
  row,
  remarks,
  children,
}: {
  row: ImportRow;
  remarks: readonly (RowProblem & { readonly text: string })[];
  children: ReactNode;
}) {
  const { t } = useTranslation('import');
  return (
    <div className={styles.remarks}>
      {row.changedSincePreview && <p className="soon">{t('rowChanged')}</p>}
      {row.joins && <p className="quiet">{t('joins', { row: row.joins.split('!').pop() })}</p>}
      {remarks.map((one) => (
        <p key={`${one.code}${one.field}`} className={one.severity === 'ERROR' ? 'bad' : 'soon'}>
          {one.text}
        </p>
      ))}
      {children}
    </div>
  );
}

/** In the page's order: what the file has a column for, or a row says without one (a title over its rows). */
const fieldsToShow = (
  order: readonly string[],
  columns: readonly { readonly field?: string | null }[],
  rows: readonly ImportRow[],
) => {
  const there = new Set([
    ...columns.map(({ field }) => field),
    ...rows.flatMap(({ cells }) => cells.map(({ field }) => field)),
  ]);
  return order.filter((field) => there.has(field));
};
